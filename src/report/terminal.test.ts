import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { pinnedVersion, record, samplePlan } from "../../test/support/samples.ts";
import { compare } from "../core/comparison/compare.ts";
import { blockSpec } from "../core/documents/plan.ts";
import { renderTerminal } from "./terminal.ts";
import { viewReport } from "./view.ts";

it("renderTerminal shows each candidate below the baseline of its own blocks", () => {
  const plan = samplePlan({
    versions: ["base", "next", "other"].map((name) => pinnedVersion(name)),
    suite: { versions: ["base", "next", "other"] },
  });
  // The second candidate's blocks ran when the machine was slower. Both candidates take 10 % more.
  const records = plan.blocks.map((block) =>
    record(
      blockSpec(plan, "sample-1", block),
      (side, index) =>
        (block.candidate === "other" ? 20 : 10) * (side === "B" ? 1.1 : 1) * (1 + index * 1e-4),
    ),
  );
  const comparison = compare({ run: "sample-1", plan, records, gcbench: "0.1.0" });
  const lines = stripVTControlCharacters(renderTerminal(viewReport(comparison))).split("\n");
  const times = lines.flatMap((line) => {
    const [, version, seconds] = /^ {2}(base|next|other) +([\d.]+) s/.exec(line) ?? [];
    return version ? [[version, seconds]] : [];
  });
  expect(times).toEqual([
    ["base", "10.0"],
    ["next", "11.0"],
    ["base", "20.0"],
    ["other", "22.0"],
  ]);
});
