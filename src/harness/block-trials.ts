import { join } from "node:path";
import type { BlockSpec } from "../core/documents/plan.ts";
import { type Trial, trialSchema } from "../core/documents/record.ts";
import { logKeys, trialKeys } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { fileDigest } from "../model/outputs.ts";
import { checkExecutable } from "./executable-check.ts";
import { ProgressReporter } from "./progress-reporter.ts";
import {
  countedTrials,
  type PlannedTrial,
  plannedTrials,
  type RunningBlock,
  WARM_UP,
} from "./running-block.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";

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
 * @throws {UsageError} an executable differs from the planned one
 * @throws {InterruptedError} the signal fired; completed trials are in the store
 */
export async function runRemaining(state: StagedBlock): Promise<void> {
  const { options, spec, trials } = state;
  await checkExecutables(spec);
  const launcher = await Launcher.prepare(join(options.work, "build"));
  const next = () => plannedTrials(state).find(({ position }) => !trials.has(position));
  const first = next();
  const warmUp = spec.warmUp && first ? { side: first.side, position: WARM_UP } : undefined;
  for (let planned = warmUp ?? first; planned; planned = next()) {
    const trial = await runAndSave(state, launcher, planned);
    trials.set(trial.position, trial);
    if (trial.failure) return;
  }
}

async function runAndSave(
  state: StagedBlock,
  launcher: Launcher,
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
  let finished: RunTrial;
  try {
    finished = await runTrial(
      { ...spec, platform: { ...spec.platform, cores: [...cores] } },
      { ...planned, session },
      {
        launcher,
        scratch: join(work, "scratch", `${run}__${block}`),
        links,
        signal,
        onStart: (logPath) => reporter.follow(logPath),
        wantsValues: (sha256) => !described.has(sha256),
      },
    );
  } finally {
    reporter.stop();
  }
  if (!done.some(({ side }) => side === planned.side)) {
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

/** Reading both executables for their digests also loads them into the page cache, so the first trial has no disadvantage. */
async function checkExecutables(spec: BlockSpec): Promise<void> {
  for (const side of new Set(spec.block.order)) {
    const version = versionOf(spec, side);
    const { name, executable } = version;
    await checkExecutable(version, spec.platform);
    const digest = await fileDigest(executable.path).catch((cause) => {
      throw new UsageError(`Version ${name}: cannot read ${executable.path}.`, { cause });
    });
    if (digest !== executable.sha256) {
      throw new UsageError(
        `Version ${name}: ${executable.path} differs from the planned file; it may have been rebuilt. ` +
          "Restore the planned file, or start a new run with --again.",
      );
    }
  }
}

function shorten(log: string): string {
  if (log.length <= MAX_LOG_BYTES) return log;
  const half = MAX_LOG_BYTES / 2;
  const cut = `\n[... ${log.length - MAX_LOG_BYTES} bytes omitted by gcbench ...]\n`;
  return log.slice(0, half) + cut + log.slice(-half);
}
