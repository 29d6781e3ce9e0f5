import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyFamily } from "./key-family.ts";

const trials = keyFamily("runs/{run}/sessions/{session:number}-trial-{position:number}.json");

describe("a key family", () => {
  it("builds a key from its parts", () => {
    expect(trials.of("r-1", 2, 0)).toBe("runs/r-1/sessions/2-trial-0.json");
  });

  it("builds the prefix of all keys with the same leading parts", () => {
    expect(trials.prefix()).toBe("runs/");
    expect(trials.prefix("r-1")).toBe("runs/r-1/sessions/");
    expect(trials.prefix("r-1", 2)).toBe("runs/r-1/sessions/2-trial-");
  });

  it("reads the parts of every key that it builds", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][\w.-]{0,20}$/);
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (run, session, position) => {
        expect(trials.parse(trials.of(run, session, position))).toEqual({ run, session, position });
      }),
    );
  });

  it.each([
    "runs/r-1/sessions/2.json",
    "runs/r-1/sessions/two-trial-0.json",
    "runs/r-1/sessions/2-trial-0xjson",
    "runs/r-1/more/sessions/2-trial-0.json",
    "prefix/runs/r-1/sessions/2-trial-0.json",
  ])("does not read %s", (key) => {
    expect(trials.parse(key)).toBeNull();
  });

  it("keeps the prefix of a digest out of the key", () => {
    const inputs = keyFamily("inputs/{file:digest}");
    const digest = `sha256:${"b".repeat(64)}`;
    expect(inputs.of(digest)).toBe(`inputs/${"b".repeat(64)}`);
    expect(inputs.parse(inputs.of(digest))).toEqual({ file: digest });
    expect(inputs.parse("inputs/b")).toBeNull();
  });

  it("reads several steps of a path as one part", () => {
    const all = keyFamily("runs/{run}/{rest:path}");
    expect(all.parse("runs/r-1/a/b.json")).toEqual({ run: "r-1", rest: "a/b.json" });
    expect(all.prefix("r-1")).toBe("runs/r-1/");
  });
});
