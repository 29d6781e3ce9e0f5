import { describe, expect, it } from "vitest";
import { cloudPlatform, cloudRecord } from "../../../test/support/cloud-samples.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import type { Block } from "../../core/documents/plan.ts";
import type { BlockState } from "../../ports/engine.ts";
import { RunProgress } from "./run-progress.ts";

const plan = samplePlan({
  platforms: [
    cloudPlatform("graviton3-4xlarge", "c7g.4xlarge"),
    cloudPlatform("graviton4-4xlarge", "c8g.4xlarge"),
  ],
  suite: { layout: { maxBlocks: 4, rounds: 1, warmUp: true } },
});
const on = (platform: string) => plan.blocks.filter((block) => block.platform.startsWith(platform));

/** Boot takes 100 s, staging 40 s; a warm-up and four trials of 30 s each. */
const done = (blocks: readonly (Block | undefined)[]) =>
  new Map(
    blocks.flatMap((block, host) => {
      if (!block) return [];
      const times = { host: `i-${host}`, launched: 0, began: 100, firstRun: 140, ended: 300 };
      return [[block.id, cloudRecord(plan, plan.blocks.indexOf(block), times)] as const];
    }),
  );

function remaining(
  records: ReturnType<typeof done>,
  running: readonly (readonly [Block | undefined, BlockState])[],
): number | null {
  const runningBlocks = running.flatMap(([block, state]) => (block ? [{ block, state }] : []));
  const progress = new RunProgress(
    new CellDrafts({ plan, run: "sample-1", gcbench: "0" }),
    records,
  );
  return progress.view({ blocksToSubmit: [], runningBlocks, isConcurrent: true }).remainingSeconds;
}

const started = (seconds: number) => ({ status: "running", progress: null, seconds }) as const;

describe("the remaining time of a run in the cloud", () => {
  const [third, fourth] = [on("graviton3"), on("graviton4")];

  it("is unknown until each platform has finished a block", () => {
    const states = [[third[1], started(10)] as const, [fourth[1], started(10)] as const];
    expect(remaining(done([]), states)).toBeNull();
    expect(remaining(done([third[0]]), states)).toBeNull();
    expect(remaining(done([third[0], fourth[0]]), states)).toBe(40 + 5 * 30 - 10);
  });

  it("counts the boot of a block that waits", () => {
    const records = done([third[0]]);
    expect(remaining(records, [[third[1], { status: "waiting" }]])).toBe(100 + 40 + 5 * 30);
  });

  it("stays known while one of several blocks takes longer than the others did", () => {
    const records = done([third[0]]);
    const late = [third[1], started(1000)] as const;
    expect(remaining(records, [late, [third[2], started(90)]])).toBe(100);
    expect(remaining(records, [late])).toBeNull();
  });
});

it("the table of a run in the cloud shows the change so far of each platform", () => {
  const records = done([on("graviton3")[0], on("graviton3")[1], on("graviton4")[0]]);
  const progress = new RunProgress(
    new CellDrafts({ plan, run: "sample-1", gcbench: "0" }),
    records,
  );
  const { table } = progress.view({ blocksToSubmit: [], runningBlocks: [], isConcurrent: true });
  expect(table?.map(({ soFar }) => soFar)).toEqual([
    expect.stringMatching(/^[+−]?[\d.]+ % \([+−]?[\d.]+ to [+−]?[\d.]+ %\)$/),
    expect.stringMatching(/^[+−]?[\d.]+ %$/),
  ]);
});
