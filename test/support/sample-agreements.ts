import { expect } from "vitest";
import { compare } from "../../src/core/comparison/compare.ts";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import {
  type BlockSpec,
  blockSpec,
  type PinnedPlatform,
  type Side,
} from "../../src/core/documents/plan.ts";
import type { BlockRecord, Trial } from "../../src/core/documents/record.ts";
import type { PinnedVersion } from "../../src/core/documents/version.ts";
import { type Workload, workloadSchema } from "../../src/core/documents/workload.ts";
import { pinnedVersion, record, samplePlan } from "./samples.ts";

const RUN = "sample-1";
const TRACERS = workloadSchema.parse({ name: "short", kind: "geos-chem-classic" });
export const STRICT_FLAGS = "-O3 -ffp-contract=off";

export function agreementPlatform(
  id: string,
  architecture: "amd64" | "arm64" = "amd64",
  threads = 2,
) {
  return { id, name: id, architecture, threads, cores: [] } satisfies PinnedPlatform;
}

/** Builds of a version, for both architectures. */
export function builds(name: string, change: Partial<PinnedVersion> = {}): PinnedVersion[] {
  return (["amd64", "arm64"] as const).map((architecture) => {
    const bytes = pinnedVersion(`${name} ${architecture}`);
    const executable = { ...bytes.executable, architecture };
    return { ...bytes, ...change, name, executable: { ...executable, ...change.executable } };
  });
}

export interface BatchFixture {
  readonly workload?: Workload;
  readonly platforms?: readonly PinnedPlatform[];
  readonly versions?: readonly PinnedVersion[];
  readonly outputs: (trial: { spec: BlockSpec; side: Side; index: number }) => Trial["outputs"];
  /** Timers that ran in each trial. */
  readonly ran?: readonly string[];
  /** Each platform has hosts of its own, with this processor. Default: platforms share their hosts. */
  readonly processorOf?: (threads: number) => string;
}

/** Agreements of a run of two blocks on each platform. */
export function agreements({ workload = TRACERS, outputs, ran = [], ...fixture }: BatchFixture) {
  const versions = fixture.versions ?? builds("base");
  const plan = samplePlan({
    workloads: [{ workload, digest: `sha256:${"1".repeat(64)}`, inputs: null }],
    platforms: fixture.platforms ?? [
      agreementPlatform("x86"),
      agreementPlatform("graviton", "arm64"),
    ],
    versions,
    suite: { versions: [...new Set(versions.map(({ name }) => name))], layout: { maxBlocks: 2 } },
  });
  const timers = ran.map((name) => ({ name, parent: null, seconds: 1 }));
  const records = plan.blocks.map((block) => {
    const spec = blockSpec(plan, RUN, block);
    const complete = withProcessor(
      record(spec, () => 100),
      fixture.processorOf,
    );
    return {
      ...complete,
      trials: complete.trials.map((trial, index) => ({
        ...trial,
        timers,
        outputs: outputs({ spec, side: trial.side, index }),
      })),
    };
  });
  const comparison = compare({ run: RUN, plan, records, gcbench: "0" });
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  return comparison.agreements ?? [];
}

function withProcessor(made: BlockRecord, processorOf: BatchFixture["processorOf"]): BlockRecord {
  if (!processorOf) return made;
  const { id, threads } = made.spec.platform;
  return {
    ...made,
    sessions: made.sessions.map((session) => ({
      ...session,
      machine: { ...session.machine, host: id, cpuModel: processorOf(threads) },
    })),
  };
}
