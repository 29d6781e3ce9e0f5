import { describe, expect, it } from "vitest";
import { sampleRun } from "../../../test/support/sample-report.ts";
import { UsageError } from "../errors.ts";
import { failsOn } from "./fails-on.ts";
import { joinComparisons } from "./join-comparisons.ts";

const slower = sampleRun({ factor: 1.1 }).comparison;
const same = sampleRun({ factor: 1, run: "sample-5e6f7a8b-1" }).comparison;

describe("joinComparisons", () => {
  it("keeps each machine's verdict under the machine's name", () => {
    const joined = joinComparisons([
      { machine: "amd", comparison: slower },
      { machine: "arm", comparison: same },
    ]);
    expect(joined.cells.map(({ platform, effect }) => [platform, effect])).toEqual([
      ["amd", slower.cells[0]?.effect],
      ["arm", same.cells[0]?.effect],
    ]);
    expect(joined.platforms.map(({ id, name }) => [id, name])).toEqual([
      ["amd", "amd"],
      ["arm", "arm"],
    ]);
    expect(joined.agreements?.map(({ a }) => a.platform)).toEqual(
      [slower, same].flatMap(({ agreements = [] }, index) =>
        agreements.map(() => (index === 0 ? "amd" : "arm")),
      ),
    );
    expect(failsOn(joined, "regression")).toBe(true);
  });

  it("tells platforms of one machine apart by their threads", () => {
    const [platform] = same.platforms;
    if (!platform) throw new Error("no platform");
    const platforms = [platform, { ...platform, id: "local-9t", threads: 9 }];
    const joined = joinComparisons([{ machine: "amd", comparison: { ...same, platforms } }]);
    expect(joined.platforms.map(({ id }) => id)).toEqual([`amd-${platform.threads}t`, "amd-9t"]);
    expect(joined.cells[0]?.platform).toBe(`amd-${platform.threads}t`);
  });

  it("refuses reports of other versions, and none at all", () => {
    const cells = same.cells.map((cell) => ({ ...cell, candidate: "other" }));
    const named = [
      { machine: "amd", comparison: slower },
      { machine: "arm", comparison: { ...same, cells } },
    ];
    expect(() => joinComparisons(named)).toThrow(
      "The reports of amd and arm compare different suites or versions",
    );
    expect(() => joinComparisons([])).toThrow(UsageError);
  });
});
