import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { digestOf } from "../../src/core/documents/digest.ts";
import { blockSpec, type Plan } from "../../src/core/documents/plan.ts";
import type { BlockRecord, Disturbance } from "../../src/core/documents/record.ts";
import type { MiniatureWorkload } from "../../src/core/documents/workload.ts";
import { makePlan } from "../../src/core/planning/make-plan.ts";
import { qualificationSuite, requestedChange } from "../../src/core/qualification/design.ts";
import type { WorkCounts } from "../../src/core/qualification/injected-work.ts";
import { pinnedVersion, record } from "./samples.ts";

/** How a made-up machine behaves; standard deviations are of log time. */
export interface SyntheticMachine {
  readonly trialSd: number;
  /** Of what a block's host or hour does to one side only. */
  readonly blockSd?: number;
  /** Share of trials that something slows, and by which factor. */
  readonly bursts?: { readonly share: number; readonly factor: number };
  /** Change of log time from the first block to the last. */
  readonly drift?: number;
  /** Factor of each block's first trial. */
  readonly firstTrial?: number;
  /** Factor of the machine's slow state, in which it is for every other block of each comparison. */
  readonly slowState?: number;
  /** What the second side gains in every block, though it is the same version. */
  readonly bias?: number;
}

const QUIET: Disturbance = {
  loadBefore: 0,
  loadAfter: 1,
  stealSeconds: 0,
  otherCpuSeconds: 0,
  throttledSeconds: null,
};
const TRIAL_SECONDS = 10;
const BLOCK_MS = 60_000;

/** Records of a qualification on a made-up machine; the same seed gives the same records. */
export function qualificationRecords(
  machine: SyntheticMachine,
  { blocks, seed }: { blocks: number; seed: number },
): { plan: Plan; records: readonly BlockRecord[] } {
  const plan = qualificationPlan(blocks);
  const random = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(random);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const records = plan.blocks.map((block, index) => {
    const added = requestedChange(block.candidate ?? "") ?? 0;
    const ofBlock = (machine.drift ?? 0) * (index / plan.blocks.length);
    const round = Math.floor((index * blocks) / plan.blocks.length);
    const state = Math.log(round % 2 === 0 ? (machine.slowState ?? 1) : 1);
    const ofSide = (machine.blockSd ?? 0) * normal() + Math.log1p(machine.bias ?? 0);
    const hits = block.order.map(() => uniform() < (machine.bursts?.share ?? 0));
    const made = record(blockSpec(plan, "q-1", block), (side, place) => {
      const noise = machine.trialSd * normal() + ofBlock + state;
      const first = place === 0 ? Math.log(machine.firstTrial ?? 1) : 0;
      const burst = hits[place] ? Math.log(machine.bursts?.factor ?? 1) : 0;
      const change = side === "B" ? Math.log1p(added) + ofSide : 0;
      return TRIAL_SECONDS * Math.exp(noise + first + burst + change);
    });
    return {
      ...made,
      startedAt: new Date(1_700_000_000_000 + index * BLOCK_MS).toISOString(),
      endedAt: new Date(1_700_000_000_000 + (index + 1) * BLOCK_MS).toISOString(),
      trials: made.trials.map((trial, place) => ({
        ...trial,
        disturbance: hits[place] ? { ...QUIET, otherCpuSeconds: 3 } : QUIET,
      })),
    };
  });
  return { plan, records };
}

function qualificationPlan(blocks: number): Plan {
  const workload: MiniatureWorkload = {
    name: "miniature",
    kind: "miniature",
    simulatedHours: 1,
    grid: "72x46x20",
  };
  const design = { blocks, simulatedHours: 1, trialSeconds: TRIAL_SECONDS, totalSeconds: 0 };
  const suite = qualificationSuite({ name: "qualify", design, slowable: 1, workload });
  return makePlan({
    suite,
    workloads: [{ workload, digest: digestOf("miniature"), inputs: null }],
    versions: suite.versions.map((version) =>
      pinnedVersion(typeof version === "string" ? version : version.name),
    ),
    platforms: [
      { id: "local-2t", name: "local", architecture: "amd64", threads: 2, cores: [0, 1] },
    ],
  });
}

/** Work counts as the miniature prints them, for the timer that the sample trials spend 30 % of their time in. */
export function workOf(plan: Plan): ReadonlyMap<string, WorkCounts> {
  return new Map(
    plan.versions.map(({ name }) => [
      name,
      new Map([["Transport", 1_000_000 * (1 + (requestedChange(name) ?? 0))]]),
    ]),
  );
}
