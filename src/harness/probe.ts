import { join } from "node:path";
import { type BlockSpec, blockSpec, type Plan } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import { UsageError } from "../core/errors.ts";
import type { WorkCounts } from "../core/qualification/injected-work.ts";
import { parseWork } from "../core/qualification/injected-work.ts";
import { Launcher } from "../machine/launcher.ts";
import { MachineLock } from "../machine/machine-lock.ts";
import { runTrial } from "./trial.ts";

export interface ProbeOptions {
  /** The probe runs the first version of the plan's first block. */
  readonly plan: Plan;
  readonly trials: number;
  /** Directory for compiled helpers and scratch files. */
  readonly work: string;
  readonly signal: AbortSignal;
  readonly onWait: () => void;
}

/**
 * Runs a version a few times, in the same way as trials, without storing anything.
 *
 * @returns the trials, without the warm-up, and the work that the program counted
 * @throws {UsageError} the program fails on this machine
 * @throws {InterruptedError} the signal fired
 */
export async function probe(
  options: ProbeOptions,
): Promise<{ readonly trials: readonly Trial[]; readonly work: WorkCounts }> {
  const { plan, work, signal } = options;
  const [block] = plan.blocks;
  if (!block) throw new RangeError("a plan without blocks can't be probed");
  const spec = blockSpec(plan, "probe", block);
  const launcher = await Launcher.prepare(join(work, "build"));
  const lock = await MachineLock.acquire(signal, options.onWait);
  try {
    const results = [await runOnce(spec, launcher, options)];
    while (results.length <= options.trials) results.push(await runOnce(spec, launcher, options));
    const [, ...counted] = results; // The first run is the warm-up.
    const log = counted[0]?.log ?? "";
    return { trials: counted.map(({ trial }) => ({ ...trial, log: null })), work: parseWork(log) };
  } finally {
    await lock.release();
  }
}

async function runOnce(spec: BlockSpec, launcher: Launcher, { work, signal }: ProbeOptions) {
  const planned = { position: 1, side: "A" as const, session: 1 };
  const scratch = join(work, "scratch", "probe");
  const result = await runTrial(spec, planned, {
    launcher,
    scratch,
    signal,
    onStart: () => {},
    wantsValues: () => false,
  });
  const { failure } = result.trial;
  if (failure) {
    throw new UsageError(
      `The miniature fails on this machine (${failure.class}): ${failure.message}`,
    );
  }
  return result;
}
