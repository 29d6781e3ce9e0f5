import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
    `/benchmark ${"a".repeat(400)}`,
  ])("reports a mistake in %j", (body) => {
    expect(parseBenchmarkComment(body).kind).toBe("mistake");
  });

  it("accepts only valid names, whatever the input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const parsed = parseBenchmarkComment(`/benchmark ${text}`);
        if (parsed.kind !== "request") return;
        const { suite, platforms, commit } = parsed.request;
        for (const name of [suite ?? "none", ...platforms, commit ?? "none"]) {
          expect(nameSchema.safeParse(name).success).toBe(true);
        }
      }),
    );
  });
});
