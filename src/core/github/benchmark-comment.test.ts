import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../../../test/support/any-text.ts";
import { nameSchema } from "../documents/names.ts";
import { parseBenchmarkComment } from "./benchmark-comment.ts";

const request = (suite: string | null, platforms: readonly string[], commit: string | null) => ({
  kind: "request",
  request: { suite, platforms, commit },
});

describe("parseBenchmarkComment", () => {
  it.each([
    ["/benchmark", request(null, [], null)],
    ["  /benchmark  quickstart\r\nPlease.", request("quickstart", [], null)],
    ["/benchmark a-a graviton3,amd-genoa", request("a-a", ["graviton3", "amd-genoa"], null)],
    ["/benchmark a-a at=0123abc", request("a-a", [], "0123abc")],
  ])("accepts %j", (body, expected) => {
    expect(parseBenchmarkComment(body)).toEqual(expected);
  });

  it.each([
    ["/benchmark bisect 14.4.1..14.4.2", "14.4.1", "14.4.2", null],
    ["/benchmark bisect 0123abc..release/15 commits", "0123abc", "release/15", "commits"],
    ["/benchmark bisect 14.4.0-alpha.13..main", "14.4.0-alpha.13", "main", null],
  ])("accepts a bisection in %j", (body, good, bad, suite) => {
    const expected = { kind: "bisect", request: { good, bad, suite } };
    expect(parseBenchmarkComment(body)).toEqual(expected);
  });

  it.each(["", "please /benchmark", "> /benchmark", "/benchmarks", "`/benchmark`", "/Benchmark"])(
    "ignores %j",
    (body) => expect(parseBenchmarkComment(body)).toEqual({ kind: "other" }),
  );

  it.each([
    "/benchmark ../../etc/passwd",
    "/benchmark $(touch x)",
    "/benchmark a-a ;id",
    "/benchmark a-a graviton3 amd",
    "/benchmark a-a at=main",
    "/benchmark --json",
    "/benchmark bisect",
    "/benchmark bisect 14.4.1",
    "/benchmark bisect 14.4.1...14.4.2",
    "/benchmark bisect --upload-pack=x..main",
    "/benchmark bisect a..b..c",
    "/benchmark bisect a..$(id)",
    "/benchmark bisect a..b suite more",
    `/benchmark ${"a".repeat(400)}`,
  ])("reports a mistake in %j", (body) => {
    expect(parseBenchmarkComment(body).kind).toBe("mistake");
  });

  it("accepts only valid names, whatever the input", () => {
    fc.assert(
      fc.property(anyText(400), (text) => {
        const parsed = parseBenchmarkComment(`/benchmark ${text}`);
        if (parsed.kind === "bisect") {
          expect(`${parsed.request.good} ${parsed.request.bad}`).toMatch(/^\w[\w./-]* \w[\w./-]*$/);
        }
        if (parsed.kind !== "request") return;
        const { suite, platforms, commit } = parsed.request;
        for (const name of [suite ?? "none", ...platforms, commit ?? "none"]) {
          expect(nameSchema.safeParse(name).success).toBe(true);
        }
      }),
    );
  });
});
