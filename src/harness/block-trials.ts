import { join } from "node:path";
import { type Trial, trialSchema } from "../core/documents/record.ts";
import { logKeys, trialKeys } from "../core/documents/store-layout.ts";
import { InterruptedError } from "../core/errors.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { BlockFiles } from "./block-files.ts";
import { checkExecutable } from "./executable-check.ts";
import { keepsOutputs, setOutputsAside } from "./kept-outputs.ts";
import { ProgressReporter } from "./progress-reporter.ts";
import {
  countedTrials,
  type PlannedTrial,
  plannedTrials,
  type RunningBlock,
  WARM_UP,
} from "./running-block.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";
import type { NeededSpace } from "./trial-directory.ts";

const MINUTES_PER_HOUR = 60;

/** Longer logs are shortened to their beginning and end: people read logs, programs do not. */
const MAX_LOG_BYTES = 8 * 2 ** 20;

/** A block whose inputs are staged on this machine. */
export interface StagedBlock extends RunningBlock {
  /** Files that each trial's run directory needs: path in the run directory to absolute path. */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * Runs the remaining trials, after a warm-up if any trial remains. Stops at the first failure.
 *
 * @throws {UsageError} a file that the trials read differs from the planned one; the block never gets a record
 * @throws {InfrastructureError} the machine is at fault; the block resumes with this trial
 * @throws {InterruptedError} the signal fired; completed trials are in the store
 */
export async function runRemaining(state: StagedBlock): Promise<void> {
  const { options, spec, trials } = state;
  for (const side of new Set(spec.block.order))
    await checkExecutable(versionOf(spec, side), spec.platform);
  const files = await BlockFiles.open(spec, state.links);
  const launcher = await Launcher.prepare(join(options.work, "build"));
  const next = () => plannedTrials(state).find(({ position }) => !trials.has(position));
  const first = next();
  const warmUp = spec.warmUp && first ? { side: first.side, position: WARM_UP } : undefined;
  for (let planned = warmUp ?? first; planned; planned = next()) {
    const trial = await runAndSave(state, { launcher, files }, planned);
    trials.set(trial.position, trial);
    if (trial.failure) return;
  }
}

async function runAndSave(
  state: StagedBlock,
  { launcher, files }: { readonly launcher: Launcher; readonly files: BlockFiles },
  planned: PlannedTrial,
): Promise<Trial> {
  const { options, spec, cores, session, links } = state;
  const { store, run, block, work, signal, say } = options;
  const done = countedTrials(state);
  const reporter = new ProgressReporter(
    {
      position: planned.position,
      trials: plannedTrials(state).length,
      trialsDoneSeconds: done.map(({ wallSeconds }) => wallSeconds),
    },
    options,
  );
  const described = new Set(
    done.flatMap(({ outputs }) =>
      outputs.flatMap((output) => (output.values ? output.sha256 : [])),
    ),
  );
  const isFirst = !done.some(({ side }) => side === planned.side);
  const isKept = isFirst && planned.position !== WARM_UP && keepsOutputs(spec);
  const keep = (directory: string, { trial, log }: RunTrial) =>
    setOutputsAside(state, planned.side, { directory, trial, log });
  let finished: RunTrial;
  try {
    finished = await runTrial(
      { ...spec, platform: { ...spec.platform, cores: [...cores] } },
      { ...planned, session },
      {
        launcher,
        scratch: join(work, "scratch", `${run}__${block}`),
        needed: neededSpace(state),
        links,
        signal,
        onStart: (logPath) => reporter.follow(logPath, simulatedMinutes(spec, planned)),
        wantsValues: (sha256) => !described.has(sha256),
        ...(isKept ? { onSuccess: keep } : {}),
      },
    );
  } catch (error) {
    // A file that changed explains more than what followed from it.
    if (!(error instanceof InterruptedError)) await files.requireUnchanged();
    throw error;
  } finally {
    reporter.stop();
  }
  await files.requireUnchanged();
  if (isFirst) {
    const { name } = versionOf(spec, planned.side);
    for (const doubt of finished.doubts) {
      say({ event: "warning", message: `First trial of ${name}: ${doubt}.` });
    }
  }
  const log = logKeys.of(run, block, session, planned.position);
  await store.writeOnce(log, Buffer.from(shorten(finished.log), "latin1"));
  const trial: Trial = trialSchema.parse({ ...finished.trial, log });
  await writeExclusive(store, trialKeys.of(run, block, session, planned.position), trial);
  say({
    event: "trial",
    position: planned.position,
    trials: plannedTrials(state).length,
    version: versionOf(spec, planned.side).name,
    wallSeconds: trial.wallSeconds,
    failure: trial.failure && `${trial.failure.class}: ${trial.failure.message}`,
  });
  return trial;
}

/** Simulated duration of a trial; null: the suite does not say. */
function simulatedMinutes(
  { workload: { workload } }: RunningBlock["spec"],
  { position }: PlannedTrial,
): number | null {
  if (workload.kind === "command") return null;
  const { simulatedHours, warmUpHours } = workload;
  const hours = (position === WARM_UP ? warmUpHours : undefined) ?? simulatedHours;
  return hours === undefined ? null : hours * MINUTES_PER_HOUR;
}

/** Space of the larger of both versions' last trials, because the block needs it sooner or later. */
function neededSpace({ spec, trials }: RunningBlock): NeededSpace | undefined {
  const done = [...trials.values()];
  const last = (["A", "B"] as const).flatMap((side) => {
    const written = done.findLast((trial) => trial.side === side)?.written;
    return written ? [{ ...written, version: versionOf(spec, side).name }] : [];
  });
  return last.toSorted((a, b) => b.bytes - a.bytes)[0];
}

function shorten(log: string): string {
  if (log.length <= MAX_LOG_BYTES) return log;
  const half = MAX_LOG_BYTES / 2;
  const cut = `\n[... ${log.length - MAX_LOG_BYTES} bytes omitted by gcbench ...]\n`;
  return log.slice(0, half) + cut + log.slice(-half);
}
