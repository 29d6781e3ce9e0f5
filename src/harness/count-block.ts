import { join } from "node:path";
import type { CallgrindBlock, CallgrindRun } from "../core/documents/instruction-check.ts";
import { callgrindKeys } from "../core/documents/store-layout.ts";
import type { RoutineCounts } from "../core/profile/callgrind-output.ts";
import { readCallgrind, underCallgrind } from "../machine/callgrind.ts";
import { checkArchitecture, readEvidence } from "../machine/emulation.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { stageBlockInputs } from "../staging/block-inputs.ts";
import { readSpec } from "./block.ts";
import { checkExecutable } from "./executable-check.ts";
import { ProgressReporter } from "./progress-reporter.ts";
import type { BlockOptions, RunningBlock } from "./running-block.ts";
import { runTrial, versionOf } from "./trial.ts";

/**
 * Runs the versions of a block once in its order under callgrind, which counts instructions. It stores the counts and no
 * record. Stops at the first failure.
 *
 * @throws {UsageError} an executable differs from the planned one, or the machine's architecture differs from the platform's
 * @throws {InterruptedError} the signal fired; nothing is stored
 */
export async function countBlock(options: BlockOptions): Promise<void> {
  const { store, run, block, work, inputs: access } = options;
  const spec = await readSpec(options);
  checkArchitecture(spec.platform, readEvidence());
  for (const side of new Set(spec.block.order))
    await checkExecutable(versionOf(spec, side), spec.platform);
  const inputs = await stageBlockInputs({ ...options, spec, access });
  const launcher = await Launcher.prepare(join(work, "build"));
  const runs: CallgrindRun[] = [];
  for (const [index, side] of spec.block.order.entries()) {
    const counted = await countSide(
      { options, spec, links: inputs?.links ?? {}, launcher },
      { position: index + 1, side, session: 1 },
    );
    runs.push(counted);
    if (counted.failure) break;
  }
  const result: CallgrindBlock = { schemaVersion: 1, runs };
  const key = callgrindKeys.of(run, block);
  await writeExclusive(store, key, result);
  options.say({ event: "end", record: store.describe(key) });
  await inputs?.keep();
}

interface Counting extends Pick<RunningBlock, "options" | "spec"> {
  readonly links: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
}

async function countSide(
  { options, spec, links, launcher }: Counting,
  planned: Parameters<typeof runTrial>[1],
): Promise<CallgrindRun> {
  const { run, block, work, signal } = options;
  const scratch = join(work, "scratch", `${run}__${block}`);
  const base = { position: planned.position, trials: spec.block.order.length };
  const reporter = new ProgressReporter({ ...base, trialsDoneSeconds: [] }, options);
  let counts: RoutineCounts | undefined;
  try {
    const { trial } = await runTrial(spec, planned, {
      launcher,
      scratch,
      links,
      signal,
      onStart: (logPath) => reporter.follow(logPath),
      wantsValues: () => false,
      wrap: (launch) => underCallgrind(launch, scratch),
      onEnd: async () => {
        counts = await readCallgrind(scratch);
      },
    });
    return {
      side: planned.side,
      instructions: counts?.instructions ?? 0,
      waiting: counts?.waiting ?? 0,
      routines: [...(counts?.routines ?? [])],
      failure: trial.failure,
    };
  } finally {
    reporter.stop();
  }
}
