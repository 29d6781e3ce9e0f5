import { expect, it } from "vitest";
import { pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../../core/comparison/compare.ts";
import { digestOf } from "../../core/documents/digest.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { workloadSchema } from "../../core/documents/workload.ts";
import { renderReport } from "../report-files.ts";
import { shorten } from "./svg.ts";

const NAME = "fullchem-4x5-transport-tracers";
const VERSIONS = [
  "14.7.0-a-name-that-is-rather-long-and-ends-1",
  "14.7.0-a-name-that-is-rather-long-and-ends-2",
];

/** Charts for a workload on a platform with 16 and with 32 threads. */
function charts() {
  const workload = workloadSchema.parse({ name: NAME, kind: "miniature", simulatedHours: 6 });
  const plan = samplePlan({
    workloads: [{ workload, digest: digestOf("long"), inputs: null }],
    versions: VERSIONS.map((name) => pinnedVersion(name)),
    platforms: [16, 32].map((threads) => ({
      id: `graviton4-metal-${threads}t`,
      name: "graviton4-metal",
      architecture: "arm64",
      threads,
      cores: [],
    })),
    suite: { workloads: [NAME], versions: VERSIONS },
  });
  const records = plan.blocks.map((block) =>
    record(blockSpec(plan, "sample-1", block), (side) => (side === "A" ? 100 : 110)),
  );
  return renderReport(compare({ run: "sample-1", plan, records, isFinished: true, gcbench: "0" }));
}

it("charts keep thread counts of platforms and ends of version names", () => {
  const files = charts();
  const shown = (name: string) =>
    [...(files.get(name) ?? "").matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(shown("change.svg")).toContain("graviton4-metal, 16 threads");
  expect(shown("change.svg")).toContain("graviton4-metal, 32 threads");
  const named = shown("trials.svg").filter((text) => text?.startsWith("14.7.0-"));
  expect(new Set(named).size).toBe(2);
});

it("charts keep lines of a label apart", () => {
  const svg = charts().get("change.svg") ?? "";
  const heights = [...svg.matchAll(/<text x="20" y="([\d.]+)"/g)]
    .map(([, y]) => Number(y))
    .slice(1);
  expect(heights).toHaveLength(6);
  for (const [index, y] of heights.entries()) {
    if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  }
});

it.each([
  ["a name that fits", 20, "a name that fits"],
  ["0123456789", 7, "012…789"],
  ["0123456789", 6, "012…89"],
  ["😀😀😀😀😀😀", 5, "😀😀…😀😀"],
])("shorten cuts %s to %i characters in the middle", (text, maxLength, cut) => {
  expect(shorten(text, maxLength)).toBe(cut);
});
