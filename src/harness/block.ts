import { join } from "node:path";
import type { z } from "zod";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import type { HarnessEvent } from "../core/harness-event.ts";
import { stagingSchema } from "../core/inputs.ts";
import { toJson } from "../core/json.ts";
import {
  logKey,
  recordKey,
  sessionKey,
  sessionsPrefix,
  specKey,
  stagingKey,
  trialKey,
} from "../core/keys.ts";
import { type BlockSpec, blockSpecSchema, type PinnedPlatform, type Side } from "../core/plan.ts";
import {
  type BlockRecord,
  type Machine,
  type Session,
  sessionSchema,
  type Trial,
  trialSchema,
} from "../core/record.ts";
import { parseStored } from "../core/stored.ts";
import type { BlockProgress, Store } from "../ports.ts";
import { checkArchitecture, readEvidence } from "./emulation.ts";
import { checkExecutable } from "./executable-check.ts";
import { type BlockInputs, type InputsAccess, stageBlockInputs } from "./inputs/block-inputs.ts";
import type { Instance } from "./instance-metadata.ts";
import { Launcher } from "./launcher.ts";
import { LogTail } from "./log-tail.ts";
import { readMachine } from "./machine.ts";
import { fileDigest } from "./outputs.ts";
import { chooseCores, usableProcessors } from "./processors.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";

export interface BlockOptions {
  readonly run: string;
  readonly block: string;
  readonly store: Store;
  /** Directory for builds and scratch. */
  readonly work: string;
  readonly harnessVersion: string;
  readonly signal: AbortSignal;
  readonly say: (event: HarnessEvent) => void;
  /** Between two words on a trial's progress. */
  readonly progressSeconds: number;
  /** What the machine is in AWS; null: it is elsewhere. */
  readonly instance: Instance | null;
  /** The AWS Batch job that this is; null: none. */
  readonly job: NonNullable<Session["job"]> | null;
  readonly inputs: InputsAccess;
}

/** Logs are for people: the beginning and the end of a longer one do. */
const LONGEST_LOG = 8 * 2 ** 20;
const WARM_UP = 0;

/**
 * Runs a block: a warm-up, then its trials in order, one at a time. Each trial that ended is in the store before
 * the next begins, so that a harness that was cut off goes on after the last one, if the machine is still the same
 * and was not started anew; on another machine the block begins again.
 *
 * @throws {UsageError} the block's spec can't be read, an executable is not the one that was planned, or the
 *   machine's architecture is not the platform's
 * @throws {InterruptedError} the signal fired; what is complete is kept
 */
export async function runBlock(options: BlockOptions): Promise<void> {
  const { store, run, block, say } = options;
  const end = { event: "end", record: store.describe(recordKey(run, block)) } as const;
  if (await store.read(recordKey(run, block))) return say(end);
  const spec = await readSpec(options);
  const machine = readMachine(options.instance);
  checkArchitecture(spec.platform, readEvidence());
  checkInstance(spec.platform, options.instance);
  const earlier = await readSessions(options);
  const kept = earlier.filter(
    (session) => session.machine.host === machine.host && session.machine.boot === machine.boot,
  );
  const trials = new Map<number, Trial>();
  for (const session of kept) {
    for (const trial of await readTrials(options, session.session))
      trials.set(trial.position, trial);
  }
  const cores = coresFor(spec.platform, machine);
  const session = await beginSession(options, { earlier, machine, spec, cores });
  say({
    event: "begin",
    run,
    block,
    host: machine.host,
    instance: describeInstance(machine),
    session: session.session,
    kept: trials.size,
  });
  if (spec.platform.instance && !session.pinned) {
    const message = `This machine has too few processors to give one to each of ${spec.platform.threads} threads: none is bound.`;
    say({ event: "note", message });
  }
  const state = { options, spec, cores, session: session.session, trials };
  const inputs = isDecided(state) ? null : await stage(state);
  if (!isDecided(state)) await runRemaining({ ...state, links: inputs?.links ?? {} });
  const staged = inputs ? { ...session, staging: inputs.staging } : session;
  await writeRecord(state, [...kept, staged]);
  say(end);
  // When all is measured: what it takes disturbs nobody, and what is lost with the host is only time.
  await inputs?.keep();
}

/** Timed apart from the trials, and kept at once: a host that is lost later took that time all the same. */
async function stage({ options, spec, session }: BlockProgressState): Promise<BlockInputs | null> {
  const { store, run, block, inputs: access } = options;
  const inputs = await stageBlockInputs({ ...options, spec, access });
  if (inputs) await writeNew(store, stagingKey(run, block, session), inputs.staging);
  return inputs;
}

/** A machine of another type would be measured under the name of the one that was asked for. */
function checkInstance({ name, instance: asked }: PinnedPlatform, found: Instance | null): void {
  if (!asked || !found || asked.type === found.type) return;
  throw new InfrastructureError(
    `Platform ${name} is ${asked.type}, and this machine (${found.id}) is ${found.type}. Check the queue's compute environment.`,
  );
}

function describeInstance({ instance }: Machine): string | null {
  return instance ? `${instance.type}, ${instance.zone}, ${instance.purchase}` : null;
}

/** The plan's processors; in AWS they are chosen on the machine. None: wherever the kernel likes. */
function coresFor({ threads, cores, instance }: PinnedPlatform, { cgroup }: Machine) {
  if (!instance || cores.length > 0) return cores;
  return cgroup.cpus !== null && cgroup.cpus < threads
    ? []
    : chooseCores(threads, usableProcessors());
}

interface BlockProgressState {
  readonly options: BlockOptions;
  readonly spec: BlockSpec;
  /** Processors that the trials are bound to. */
  readonly cores: readonly number[];
  readonly session: number;
  readonly trials: Map<number, Trial>;
}

interface BlockState extends BlockProgressState {
  /** Of each trial's run directory. */
  readonly links: Readonly<Record<string, string>>;
}

/** A trial that failed ends the block: it can't count any more. */
function isDecided({ trials, spec }: BlockProgressState): boolean {
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
  { options, spec, cores, session, trials, links }: BlockState,
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
  await writeNew(store, trialKey(run, block, session, place.position), trial);
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

/** Says every now and then where the trial is. One small read of the log is all that it takes from the model. */
class ProgressReporter {
  readonly #base: Pick<BlockProgress, "position" | "trials" | "trialsDoneSeconds">;
  readonly #options: Pick<BlockOptions, "say" | "progressSeconds">;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    base: Pick<BlockProgress, "position" | "trials" | "trialsDoneSeconds">,
    options: Pick<BlockOptions, "say" | "progressSeconds">,
  ) {
    this.#base = base;
    this.#options = options;
  }

  follow(logPath: string): void {
    const tail = new LogTail(logPath);
    const begin = performance.now();
    const report = async () => {
      const { date, fraction } = await tail.read();
      this.#options.say({
        event: "progress",
        ...this.#base,
        trialsDoneSeconds: [...this.#base.trialsDoneSeconds],
        trialSeconds: (performance.now() - begin) / 1000,
        trialFraction: fraction,
        simulatedDate: date,
      });
    };
    void report();
    this.#timer = setInterval(() => void report(), this.#options.progressSeconds * 1000);
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
  const prefix = sessionsPrefix(run, block);
  const sessions = await readAll(store, prefix, /\/\d+\.json$/, sessionSchema);
  return Promise.all(
    sessions.map(async (session) => {
      const key = stagingKey(run, block, session.session);
      const content = await store.read(key);
      if (!content) return session;
      return { ...session, staging: parseStored(store.describe(key), content, stagingSchema) };
    }),
  );
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

interface SessionFacts {
  readonly earlier: readonly Session[];
  readonly machine: Machine;
  readonly spec: BlockSpec;
  readonly cores: readonly number[];
}

async function beginSession(
  { store, run, block, harnessVersion, job }: BlockOptions,
  { earlier, machine, spec, cores }: SessionFacts,
): Promise<Session> {
  const isChosenHere = spec.platform.cores.length === 0 && cores.length > 0;
  const session: Session = {
    schemaVersion: 1,
    session: Math.max(0, ...earlier.map((one) => one.session)) + 1,
    startedAt: new Date().toISOString(),
    machine,
    harness: { version: harnessVersion, node: process.version },
    pinned: process.platform === "linux" && cores.length > 0,
    ...(isChosenHere ? { cores: [...cores] } : {}),
    ...(job ? { job } : {}),
  };
  await writeNew(store, sessionKey(run, block, session.session), session);
  return session;
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

async function writeRecord(state: BlockProgressState, sessions: readonly Session[]): Promise<void> {
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
