import { join } from "node:path";
import type { Side } from "../core/documents/plan.ts";
import type { Trial } from "../core/documents/record.ts";
import { InfrastructureError, InterruptedError } from "../core/errors.ts";
import type { Launcher } from "../machine/launcher.ts";
import type { BlockFiles } from "./block-files.ts";
import type { StagedBlock } from "./block-trials.ts";
import { countedTrials } from "./running-block.ts";
import { type RunTrial, runTrial, type TrialTools, versionOf } from "./trial.ts";

export interface UntimedTools extends Pick<TrialTools, "wrap" | "onEnd"> {
  readonly launcher: Launcher;
  readonly files: BlockFiles;
  readonly side: Side;
  /** What the trial is, as in `The profiled trial`. */
  readonly name: string;
}

/** Directory of a block's trials. */
export function scratchOf({ options: { work, run, block } }: StagedBlock): string {
  return join(work, "scratch", `${run}__${block}`);
}

/** Sides of which a document is missing. In a failed block none is. */
export function missingSides(
  { spec, trials }: Pick<StagedBlock, "spec" | "trials">,
  known: readonly { readonly side: Side }[],
): readonly Side[] {
  const isFailed = [...trials.values()].some(({ failure }) => failure);
  if (!spec.profile || isFailed) return [];
  return [...new Set(spec.block.order)].filter((side) => !known.some((one) => one.side === side));
}

/** Maximum time of a side's timed trials. */
export function maxTrialSeconds(state: StagedBlock, side: Side): number {
  const times = countedTrials(state).filter((trial: Trial) => trial.side === side);
  return Math.max(...times.map(({ wallSeconds }) => wallSeconds));
}

/**
 * Runs a trial after the timed ones, whose time counts nowhere.
 *
 * @returns the problem if the trial failed or this machine did not let it end: the block has its times already
 * @throws {UsageError} a file that the trials read differs from the planned one
 * @throws {InterruptedError} the signal fired
 */
export async function runUntimed(
  state: StagedBlock,
  { launcher, files, side, name, wrap, onEnd }: UntimedTools,
): Promise<RunTrial | { readonly problem: string }> {
  const { options, spec, cores, session, links } = state;
  const version = versionOf(spec, side).name;
  let finished: RunTrial;
  try {
    finished = await runTrial(
      { ...spec, platform: { ...spec.platform, cores: [...cores] } },
      { side, session, position: countedTrials(state).length + 1 },
      {
        launcher,
        scratch: scratchOf(state),
        links,
        signal: options.signal,
        onStart: () => {},
        wantsValues: () => false,
        ...(wrap ? { wrap } : {}),
        ...(onEnd ? { onEnd } : {}),
      },
    );
  } catch (error) {
    if (error instanceof InterruptedError || !(error instanceof InfrastructureError)) throw error;
    return { problem: `${name} of ${version} did not end: ${error.message}` };
  }
  await files.requireUnchanged();
  const { failure } = finished.trial;
  if (!failure) return finished;
  return { problem: `${name} of ${version} failed (${failure.class}: ${failure.message}).` };
}
