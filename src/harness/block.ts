import { join } from "node:path";
import type { z } from "zod";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { toJson } from "../core/json.ts";
import { logKey, recordKey, sessionKey, sessionsPrefix, specKey, trialKey } from "../core/keys.ts";
import { type BlockSpec, blockSpecSchema, type Side } from "../core/plan.ts";
import {
  type BlockRecord,
  type Session,
  sessionSchema,
  type Trial,
  trialSchema,
} from "../core/record.ts";
import { parseStored } from "../core/stored.ts";
import type { BlockProgress, Store } from "../ports.ts";
import { Launcher } from "./launcher.ts";
import { LogTail } from "./log-tail.ts";
import { readMachine } from "./machine.ts";
import { fileDigest } from "./outputs.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";

export interface BlockOptions {
  readonly run: string;
  readonly block: string;
  readonly store: Store;
  /** Directory for builds and scratch. */
  readonly work: string;
  readonly harnessVersion: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BlockProgress) => void;
}

const PROGRESS_MS = 1000;
/** Logs are for people: the beginning and the end of a longer one do. */
const LONGEST_LOG = 8 * 2 ** 20;
const WARM_UP = 0;

/**
 * Runs a block: a warm-up, then its trials in order, one at a time. Each trial that ended is in the store before
 * the next begins, so that a harness that was cut off goes on after the last one, if the machine is still the same
 * and was not started anew; on another machine the block begins again.
 *
 * @throws {UsageError} the block's spec can't be read, or an executable is not the one that was planned
 * @throws {InterruptedError} the signal fired; what is complete is kept
 */
export async function runBlock(options: BlockOptions): Promise<void> {
  const { store, run, block } = options;
  if (await store.read(recordKey(run, block))) return;
  const spec = await readSpec(options);
  const machine = readMachine();
  const earlier = await readSessions(options);
  const kept = earlier.filter(
    (session) => session.machine.host === machine.host && session.machine.boot === machine.boot,
  );
  const trials = new Map<number, Trial>();
  for (const session of kept) {
    for (const trial of await readTrials(options, session.session))
      trials.set(trial.position, trial);
  }
  const session = await beginSession(options, { earlier, machine, spec });
  const state: BlockState = { options, spec, session: session.session, trials };
  if (!isDecided(state)) await runRemaining(state);
  await writeRecord(state, [...kept, session]);
}

interface BlockState {
  readonly options: BlockOptions;
  readonly spec: BlockSpec;
  readonly session: number;
  readonly trials: Map<number, Trial>;
}

/** A trial that failed ends the block: it can't count any more. */
function isDecided({ trials, spec }: BlockState): boolean {
  const counted = [...trials.values()].filter(({ position }) => position !== WARM_UP);
  const failed = [...trials.values()].some(({ failure }) => failure);
  return failed || counted.length === spec.block.order.length;
}

async function runRemaining(state: BlockState): Promise<void> {
  const { options, spec, trials } = state;
  await checkExecutables(spec);
  const launcher = await Launcher.prepare(join(options.work, "build"));
  const { order } = spec.block;
  const todo = order
    .map((side, index) => ({ side, position: index + 1 }))
    .filter(({ position }) => !trials.has(position));
  const warmUp = spec.warmUp && todo[0] ? [{ side: todo[0].side, position: WARM_UP }] : [];
  for (const place of [...warmUp, ...todo]) {
    const trial = await runAndKeep(state, launcher, place);
    trials.set(trial.position, trial);
    if (trial.failure) return;
  }
}

async function runAndKeep(
  { options, spec, session, trials }: BlockState,
  launcher: Launcher,
  place: { side: Side; position: number },
): Promise<Trial> {
  const { store, run, block, work, signal, onProgress } = options;
  const done = [...trials.values()].filter(({ position }) => position !== WARM_UP);
  const reporter = new ProgressReporter(
    {
      position: place.position,
      trials: spec.block.order.length,
      trialsDoneSeconds: done.map(({ wallSeconds }) => wallSeconds),
    },
    onProgress,
  );
  let finished: RunTrial;
  try {
    finished = await runTrial(
      spec,
      { ...place, session },
      {
        launcher,
        scratch: join(work, "scratch", `${run}__${block}`),
        signal,
        onStart: (logPath) => reporter.follow(logPath),
      },
    );
  } finally {
    reporter.stop();
  }
  const log = logKey(run, block, session, place.position);
  await store.writeOnce(log, Buffer.from(shorten(finished.log), "latin1"));
  const trial: Trial = trialSchema.parse({ ...finished.trial, log });
  await writeNew(store, trialKey(run, block, session, place.position), trial);
  return trial;
}

/** Says once a second where the trial is. One small read a second is all that it takes from the model. */
class ProgressReporter {
  readonly #base: Pick<BlockProgress, "position" | "trials" | "trialsDoneSeconds">;
  readonly #onProgress: (progress: BlockProgress) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    base: Pick<BlockProgress, "position" | "trials" | "trialsDoneSeconds">,
    onProgress: (progress: BlockProgress) => void,
  ) {
    this.#base = base;
    this.#onProgress = onProgress;
  }

  follow(logPath: string): void {
    const tail = new LogTail(logPath);
    const begin = performance.now();
    const report = async () => {
      const { date, fraction } = await tail.read();
      this.#onProgress({
        ...this.#base,
        trialSeconds: (performance.now() - begin) / 1000,
        trialFraction: fraction,
        simulatedDate: date,
      });
    };
    void report();
    this.#timer = setInterval(() => void report(), PROGRESS_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

async function readSpec({ store, run, block }: BlockOptions): Promise<BlockSpec> {
  const key = specKey(run, block);
  const content = await store.read(key);
  if (!content)
    throw new UsageError(`There is no block ${block} in run ${run} (${store.describe(key)}).`);
  return parseStored(store.describe(key), content, blockSpecSchema);
}

async function readSessions({ store, run, block }: BlockOptions): Promise<readonly Session[]> {
  return readAll(store, sessionsPrefix(run, block), /\/\d+\.json$/, sessionSchema);
}

async function readTrials(
  { store, run, block }: BlockOptions,
  session: number,
): Promise<readonly Trial[]> {
  const prefix = `${sessionsPrefix(run, block)}${session}-trial-`;
  return readAll(store, prefix, /\.json$/, trialSchema);
}

async function readAll<S extends z.ZodType>(
  store: Store,
  prefix: string,
  pattern: RegExp,
  schema: S,
): Promise<readonly z.infer<S>[]> {
  const keys = (await store.list(prefix)).filter((key) => pattern.test(key));
  return Promise.all(
    keys.map(async (key) => {
      const content = await store.read(key);
      if (!content) throw new InfrastructureError(`${store.describe(key)} went away.`);
      return parseStored(store.describe(key), content, schema);
    }),
  );
}

async function beginSession(
  { store, run, block, harnessVersion }: BlockOptions,
  {
    earlier,
    machine,
    spec,
  }: { earlier: readonly Session[]; machine: Session["machine"]; spec: BlockSpec },
): Promise<Session> {
  const session: Session = {
    schemaVersion: 1,
    session: Math.max(0, ...earlier.map((one) => one.session)) + 1,
    startedAt: new Date().toISOString(),
    machine,
    harness: { version: harnessVersion, node: process.version },
    pinned: process.platform === "linux" && spec.platform.cores.length > 0,
  };
  await writeNew(store, sessionKey(run, block, session.session), session);
  return session;
}

/** Also brings both executables into the page cache, so that the first trial does not pay for it alone. */
async function checkExecutables(spec: BlockSpec): Promise<void> {
  for (const side of new Set(spec.block.order)) {
    const { name, executable } = versionOf(spec, side);
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

async function writeRecord(state: BlockState, sessions: readonly Session[]): Promise<void> {
  const { options, spec, trials } = state;
  const all = [...trials.values()].sort((a, b) => a.position - b.position);
  const record: BlockRecord = {
    schemaVersion: 1,
    spec,
    status: all.some(({ failure }) => failure) ? "failed" : "complete",
    startedAt: sessions[0]?.startedAt ?? new Date().toISOString(),
    endedAt: new Date().toISOString(),
    sessions: [...sessions],
    warmUp: trials.get(WARM_UP) ?? null,
    trials: all.filter(({ position }) => position !== WARM_UP),
  };
  await options.store.writeOnce(recordKey(options.run, options.block), toJson(record));
}

async function writeNew(store: Store, key: string, value: unknown): Promise<void> {
  if (!(await store.writeOnce(key, toJson(value)))) {
    throw new InfrastructureError(
      `${store.describe(key)} was there already: two harnesses run one block.`,
    );
  }
}

function shorten(log: string): string {
  if (log.length <= LONGEST_LOG) return log;
  const half = LONGEST_LOG / 2;
  const cut = `\n[... ${log.length - LONGEST_LOG} bytes left out by gcbench ...]\n`;
  return log.slice(0, half) + cut + log.slice(-half);
}
