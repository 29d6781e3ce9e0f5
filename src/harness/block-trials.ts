import { join } from "node:path";
import type { BlockSpec, Side } from "../core/documents/plan.ts";
import { type Trial, trialSchema } from "../core/documents/record.ts";
import { logKey, trialKey } from "../core/documents/store-layout.ts";
import { UsageError } from "../core/errors.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { fileDigest } from "../model/outputs.ts";
import { checkExecutable } from "./executable-check.ts";
import { ProgressReporter } from "./progress-reporter.ts";
import { type RunningBlock, WARM_UP } from "./running-block.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";

/** Logs are for people: the beginning and the end of a longer one do. */
const MAX_LOG_BYTES = 8 * 2 ** 20;

/** A block whose inputs are here. */
export interface StagedBlock extends RunningBlock {
  /** Of each trial's run directory. */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * Runs the trials that are not done yet, after a warm-up if any is left, until one fails.
 *
 * @throws {UsageError} an executable is not the one that was planned
 * @throws {InterruptedError} the signal fired; the trials that ended are in the store
 */
export async function runRemaining(state: StagedBlock): Promise<void> {
  const { options, spec, trials } = state;
  await checkExecutables(spec);
  const launcher = await Launcher.prepare(join(options.work, "build"));
  const { order } = spec.block;
  const todo = order
    .map((side, index) => ({ side, position: index + 1 }))
    .filter(({ position }) => !trials.has(position));
  const warmUp = spec.warmUp && todo[0] ? [{ side: todo[0].side, position: WARM_UP }] : [];
  for (const place of [...warmUp, ...todo]) {
    const trial = await runAndSave(state, launcher, place);
    trials.set(trial.position, trial);
    if (trial.failure) return;
  }
}

async function runAndSave(
  { options, spec, cores, session, trials, links }: StagedBlock,
  launcher: Launcher,
  place: { side: Side; position: number },
): Promise<Trial> {
  const { store, run, block, work, signal, say } = options;
  const done = [...trials.values()].filter(({ position }) => position !== WARM_UP);
  const reporter = new ProgressReporter(
    {
      position: place.position,
      trials: spec.block.order.length,
      trialsDoneSeconds: done.map(({ wallSeconds }) => wallSeconds),
    },
    options,
  );
  const described = new Set(
    done.flatMap(({ outputs }) => outputs.flatMap((one) => (one.values ? one.sha256 : []))),
  );
  let finished: RunTrial;
  try {
    finished = await runTrial(
      { ...spec, platform: { ...spec.platform, cores: [...cores] } },
      { ...place, session },
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
  const log = logKey(run, block, session, place.position);
  await store.writeOnce(log, Buffer.from(shorten(finished.log), "latin1"));
  const trial: Trial = trialSchema.parse({ ...finished.trial, log });
  await writeExclusive(store, trialKey(run, block, session, place.position), trial);
  say({
    event: "trial",
    position: place.position,
    trials: spec.block.order.length,
    version: versionOf(spec, place.side).name,
    wallSeconds: trial.wallSeconds,
    failure: trial.failure && `${trial.failure.class}: ${trial.failure.message}`,
  });
  return trial;
}

/** Also brings both executables into the page cache, so that the first trial does not pay for it alone. */
async function checkExecutables(spec: BlockSpec): Promise<void> {
  for (const side of new Set(spec.block.order)) {
    const version = versionOf(spec, side);
    const { name, executable } = version;
    await checkExecutable(version, spec.platform);
    const digest = await fileDigest(executable.path).catch((cause) => {
      throw new UsageError(`Version ${name}: ${executable.path} can't be read.`, { cause });
    });
    if (digest !== executable.sha256) {
      throw new UsageError(
        `Version ${name}: ${executable.path} is not the file that was planned (it was rebuilt?). ` +
          "Put the old one back, or begin a new run with --again.",
      );
    }
  }
}

function shorten(log: string): string {
  if (log.length <= MAX_LOG_BYTES) return log;
  const half = MAX_LOG_BYTES / 2;
  const cut = `\n[... ${log.length - MAX_LOG_BYTES} bytes left out by gcbench ...]\n`;
  return log.slice(0, half) + cut + log.slice(-half);
}
