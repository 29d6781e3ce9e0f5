import { group } from "d3-array";
import { attemptId, firstAttemptId, isRetry, nextAttemptId } from "../core/attempt-id.ts";
import { type Need, NextLooks } from "../core/comparison/next-looks.ts";
import type { Budget } from "../core/cost/budget.ts";
import { usdByBlock } from "../core/cost/run-cost.ts";
import { InterruptedError } from "../core/errors.ts";
import { toJson } from "../core/json.ts";
import { finishedKey, historyKey, planKey } from "../core/keys.ts";
import type { FailureClass } from "../core/model-run/inspection.ts";
import { type Block, blockSpec, blocksAmong, type Plan } from "../core/plan.ts";
import { NO_PRICES, type PriceList } from "../core/platforms/prices.ts";
import { VERSION } from "../core/product.ts";
import type { BlockRecord } from "../core/record.ts";
import { SharedParts } from "../core/shared-parts.ts";
import { formatCount, formatUsd } from "../core/text.ts";
import { hostOf } from "../core/verdict/block-times.ts";
import type { RunHistory } from "../core/verdict/noise-history.ts";
import type { BlockState, Engine, Host, Store } from "../ports.ts";
import { noteCancelled } from "./cancellation.ts";
import { RunProgress } from "./run-progress.ts";
import { sideBySide } from "./side-by-side.ts";
import { readHistory, readJobs, readPlan, readRecord, readRecords } from "./stored-runs.ts";

export interface RunPlanOptions {
  readonly plan: Plan;
  readonly run: string;
  readonly engine: Engine;
  readonly store: Store;
  readonly host: Host;
  /** Of the noise, at the start; a run that goes on keeps what it began with. */
  readonly history: RunHistory;
  /** What machines cost, where the choice of a platform is by cost. Default: nothing is known. */
  readonly prices?: PriceList;
  /** Blocks that failed in this run before are tried once more. */
  readonly retryFailed: boolean;
  /** Hand over what the next look needs, and leave it to a later call to wait. Default: wait. */
  readonly detach?: boolean;
  /** When to leave what is under way to a later call, in seconds since 1970. Default: wait to the end. */
  readonly waitUntil?: number | null;
  /** What may be spent. Default: no limit. */
  readonly budget?: Budget;
  /** When what has not ended is cancelled, in seconds since 1970. Default: never. */
  readonly deadline?: number | null;
  /** What an interruption does with what was handed over. Default: it is cancelled. */
  readonly onInterrupt?: "cancel" | "leave";
}

/** What a call of runPlan leaves. */
export interface RunOutcome {
  readonly records: readonly BlockRecord[];
  /** False: blocks are under way, or were left out. */
  readonly isFinished: boolean;
  /** Blocks that are under way. */
  readonly running: number;
  /** What ended it before its time; null: nothing. */
  readonly stopped: "deadline" | "spend limit" | null;
  /** Blocks that could not be run, and why: `id: reason`. What else their version had to do there was left out. */
  readonly givenUp: readonly string[];
}

const POLL_SECONDS = 0.5;
/** A block that keeps getting lost says that something is wrong with its platform. */
const MOST_LOSSES = 3;
/** These come back whatever one does; the others may be the machine's doing, and get a second block. */
const LASTING: readonly FailureClass[] = [
  "model-error",
  "missing-input",
  "wrong-architecture",
  "bad-output",
];

/**
 * Has an engine run the blocks of a plan until every cell (a candidate in a workload on a platform) is
 * decided or has run all that the plan allows it: it asks for the hosts of the first look, looks, and asks for
 * more only where it is undecided. It gives up on a cell whose version does not run, or whose blocks get lost; the
 * others go on. It begins where an earlier call stopped: a block that has a record is not run again, and one that
 * still runs is waited for.
 *
 * @throws {InterruptedError} the host's signal fired; what was submitted has been cancelled, unless it was to be left
 * @throws {InterruptedError} also where somebody else cancelled the run
 * @throws {InfrastructureError} the engine failed; what outlives this call goes on, the rest has been cancelled
 */
export async function runPlan(options: RunPlanOptions): Promise<RunOutcome> {
  const { plan, run, engine, store, host, onInterrupt = "cancel" } = options;
  // Before the plan: a run with a plan and no history began without, and stays so.
  if (!(await readPlan(store, run)))
    await store.writeOnce(historyKey(run), toJson(options.history));
  await store.writeOnce(planKey(run), toJson(plan));
  const loop = await RunLoop.begin(options);
  try {
    while (await loop.step()) {
      if (isTimeToLeave(options)) return loop.outcome(false);
      await host.clock.sleep(POLL_SECONDS, host.signal);
    }
  } catch (error) {
    // What outlives us goes on when something fails: it is paid for, and the same command takes it in.
    const isLeft = host.signal.aborted ? onInterrupt === "leave" : engine.afterlife !== undefined;
    if (!isLeft) await cancelAll(options, error instanceof Error ? error.message : String(error));
    if (host.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    if (isLeft) loop.tellWhatGoesOn();
    throw error;
  } finally {
    host.progress(null);
  }
  if (loop.stopped || loop.isIncomplete) return loop.outcome(false);
  await store.writeOnce(finishedKey(run), toJson({ schemaVersion: 1 }));
  return loop.outcome(true);
}

/** Ends what was handed over. An interruption of a run that outlives us is noted: nobody is to go on with it unasked. */
async function cancelAll(options: RunPlanOptions, reason: string): Promise<void> {
  const { run, engine, store, host } = options;
  const isNoted = host.signal.aborted && engine.afterlife !== undefined;
  const note = { at: host.clock.now(), reason };
  // Side by side: whoever is interrupted has seconds, and a note that fails keeps no job running.
  const [cancelled, noted] = await Promise.allSettled([
    engine.cancel(reason),
    isNoted ? noteCancelled(store, run, note) : null,
  ]);
  if (cancelled.status === "rejected") throw cancelled.reason;
  if (noted.status === "rejected") throw noted.reason;
}

function isTimeToLeave({ detach = false, waitUntil = null, host }: RunPlanOptions): boolean {
  return detach || (waitUntil !== null && host.clock.now() >= waitUntil);
}

interface LoopState {
  readonly options: RunPlanOptions;
  readonly history: RunHistory;
  readonly records: Map<string, BlockRecord>;
  readonly parts: SharedParts;
  readonly todo: Block[];
}

/** One run, round by round. */
class RunLoop {
  readonly #options: RunPlanOptions;
  readonly #records: Map<string, BlockRecord>;
  readonly #parts: SharedParts;
  readonly #todo: Block[];
  readonly #running = new Map<string, Block>();
  readonly #losses = new Map<string, number>();
  /** Blocks whose cells are given up, and why. */
  readonly #givenUp = new Map<Block, string>();
  readonly #progress: RunProgress;
  readonly #looks: NextLooks;
  #next: Block[];
  #stopped: RunOutcome["stopped"] = null;
  #toldLimit = false;

  private constructor(state: LoopState) {
    const { options, history, records, parts, todo } = state;
    this.#options = options;
    this.#records = records;
    this.#parts = parts;
    this.#todo = todo;
    this.#progress = new RunProgress(options.plan, options.run, records);
    const { plan, run, prices = NO_PRICES } = options;
    this.#looks = new NextLooks({ plan, run, history, prices, gcbench: VERSION });
    this.#next = [];
  }

  static async begin(options: RunPlanOptions): Promise<RunLoop> {
    const { plan, run, store, retryFailed } = options;
    const history = await readHistory(store, run);
    const parts = new SharedParts();
    const known = await readRecords(store, run, (record) => parts.of(record));
    const records = new Map(known.map((record) => [record.spec.block.id, record]));
    const todo = remainingBlocks(plan, records, retryFailed);
    await settleAll(options, [...records.values()]);
    const loop = new RunLoop({ options, history, records, parts, todo });
    await loop.#adopt();
    return loop;
  }

  /**
   * What earlier clients handed over, all of it, whether the next look needs it or not: it is being paid for, and limits
   * and interruptions must reach it.
   */
  async #adopt(): Promise<void> {
    const { plan, run, engine, budget, detach, waitUntil = null, onInterrupt } = this.#options;
    const { afterlife } = engine;
    const left = blocksAmong(plan, (await afterlife?.pending()) ?? []);
    await sideBySide(left, async (block) => {
      if ((await afterlife?.adopt(blockSpec(plan, run, block))) === null) return;
      budget?.begin(block);
      this.#running.set(block.id, block);
    });
    const isRunning = (id: string) => this.#running.has(id);
    this.#todo.splice(0, Infinity, ...this.#todo.filter(({ id }) => !isRunning(id)));
    // Where each call waits for nothing, or nobody watches, losses count over all calls.
    if (detach || waitUntil !== null || onInterrupt === "leave") {
      for (const [id, count] of (await afterlife?.losses()) ?? []) this.#losses.set(id, count);
    }
    for (const block of this.#todo) {
      const count = this.#losses.get(block.id) ?? 0;
      if (count >= MOST_LOSSES) this.#givenUp.set(block, `was lost ${count} times`);
    }
    this.#next = this.#wanted([...this.#running.values()]);
  }

  /** For a person whose command failed while blocks outlive it. */
  tellWhatGoesOn(): void {
    const { host, run } = this.#options;
    if (this.#running.size === 0) return;
    host.warn(
      `${formatCount(this.#running.size, "block")} under way ${this.#running.size === 1 ? "goes" : "go"} on. The same command takes them in; gcbench cancel ${run} ends them.`,
    );
  }

  get stopped(): RunOutcome["stopped"] {
    return this.#stopped;
  }

  /** Something was given up. */
  get isIncomplete(): boolean {
    return this.#givenUp.size > 0;
  }

  /** Hands over what is wanted, asks for states, and takes in what ended. @returns whether there is more to do */
  async step(): Promise<boolean> {
    const { engine, host } = this.#options;
    if (this.#next.length === 0 && this.#running.size === 0) return false;
    host.signal.throwIfAborted();
    if (await this.#isOver()) return false;
    await this.#submit(this.#next.splice(0, engine.capacity - this.#running.size));
    const blocks = [...this.#running.values()];
    const states = await engine.states(blocks.map(({ id }) => id));
    const ended = blocks.filter((_, index) => states[index]?.status === "ended");
    for (const [index, block] of blocks.entries()) {
      const state = states[index];
      if (state?.status === "lost") await this.#lose(block, state);
    }
    if (ended.length > 0) await this.#takeIn(ended);
    this.#observe(blocks, states);
    const underWay = blocks.flatMap((block, index) => {
      const state = states[index];
      return state && this.#running.has(block.id) ? [{ block, state }] : [];
    });
    const isSideBySide = engine.capacity > 1;
    host.progress(this.#progress.view({ wanted: this.#next, underWay, isSideBySide }));
    return this.#next.length > 0 || this.#running.size > 0;
  }

  outcome(isFinished: boolean): RunOutcome {
    const records = [...this.#records.values()];
    const givenUp = [...this.#givenUp].map(([{ id }, reason]) => `${id}: ${reason}`);
    return { records, isFinished, running: this.#running.size, stopped: this.#stopped, givenUp };
  }

  /** Whether time or money is up: what runs is cancelled then, for it would cost more. */
  async #isOver(): Promise<boolean> {
    const { engine, host, budget, deadline = null } = this.#options;
    const now = host.clock.now();
    const isLate = deadline !== null && now >= deadline;
    if (!isLate && !budget?.isSpent(now)) return false;
    this.#stopped = isLate ? "deadline" : "spend limit";
    const what = `The ${this.#stopped} is reached`;
    const running = [...this.#running.keys()];
    const cancelled = formatCount(running.length, "block");
    host.warn(running.length > 0 ? `${what}: ${cancelled} under way cancelled.` : `${what}.`);
    await engine.cancel(what);
    await this.#takeInRecorded(running);
    return true;
  }

  /** What left its record before the cancellation reached it. */
  async #takeInRecorded(ids: readonly string[]): Promise<void> {
    const { store, run, host } = this.#options;
    await sideBySide(ids, async (id) => {
      const record = await readRecord(store, run, id);
      if (record) report(this.#parts.of(record), this.#records, host);
      this.#running.delete(id);
    });
  }

  async #submit(wanted: readonly Block[]): Promise<void> {
    const { plan, run, engine } = this.#options;
    const blocks = wanted.filter((block) => this.#affords(block));
    for (const block of blocks) {
      this.#todo.splice(this.#todo.indexOf(block), 1);
      this.#running.set(block.id, block);
    }
    const handed = blocks.map((block) => engine.submit(blockSpec(plan, run, block)));
    // All of them, before an error is told: what is on its way could not be cancelled.
    const failed = (await Promise.allSettled(handed)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }

  #affords(block: Block): boolean {
    const { budget, host } = this.#options;
    if (!budget || budget.affords(block)) {
      budget?.begin(block);
      return true;
    }
    if (!this.#toldLimit) {
      this.#toldLimit = true;
      const [committed, worst] = [budget.committedUsd, budget.worstUsd(block)];
      host.warn(
        `The spend limit of ${formatUsd(budget.limitUsd ?? 0)} leaves no room for another block: ${formatUsd(committed)} are spent or bound, ` +
          `and a block can cost ${formatUsd(worst)} if it takes all the time that it may.`,
      );
    }
    this.#stopped = "spend limit";
    return false;
  }

  async #takeIn(ended: readonly Block[]): Promise<void> {
    const { store, run, host } = this.#options;
    const read = await sideBySide(ended, async ({ id }) => {
      const record = await readRecord(store, run, id);
      return record && this.#parts.of(record);
    });
    const records = read.filter((record) => record !== null);
    for (const block of ended) this.#running.delete(block.id);
    this.#stopped = null; // What has ended can have cost less than was bound for it.
    for (const record of records) report(record, this.#records, host);
    await sideBySide(records, (record) =>
      settle(this.#options, record, [...this.#records.values()]),
    );
    this.#next = this.#wanted([...this.#running.values()]);
  }

  #observe(blocks: readonly Block[], states: readonly BlockState[]): void {
    const { budget, host } = this.#options;
    for (const [index, { id }] of blocks.entries()) {
      const state = states[index];
      if (state?.status !== "running" && state?.status !== "waiting") continue;
      const seconds = state.status === "running" ? (state.seconds ?? 0) : null;
      const runningSince = seconds === null ? null : host.clock.now() - seconds;
      budget?.observe(id, { attempts: state.attempts ?? 1, runningSince });
    }
  }

  async #lose(block: Block, state: Extract<BlockState, { status: "lost" }>): Promise<void> {
    const { plan, run, engine, host } = this.#options;
    const { reason, isLasting = false, isCancelled = false } = state;
    if (isCancelled) {
      this.#running.delete(block.id);
      throw new InterruptedError(`The run was cancelled from elsewhere (${reason}).`);
    }
    const count = (this.#losses.get(block.id) ?? 0) + 1;
    this.#losses.set(block.id, count);
    if (!isLasting && count < MOST_LOSSES && this.#affords(block)) {
      host.warn(`Block ${block.id} was lost and runs again: ${reason}.`);
      await engine.submit(blockSpec(plan, run, block));
      return;
    }
    const times = isLasting ? "" : `was lost ${count} times: `;
    host.warn(
      `Block ${block.id} is given up, and with it its version on this platform: ${times}${reason}.`,
    );
    if (isLasting) await engine.afterlife?.abandon(block.id, reason);
    this.#givenUp.set(block, `${times}${reason}`);
    this.#running.delete(block.id);
    this.#next = this.#wanted([...this.#running.values()]);
  }

  #wanted(running: readonly Block[]): Block[] {
    const isRunning = new Set(running);
    const givenUp = new Set([...this.#givenUp.keys()].map(cellOf));
    const todo = this.#todo.filter((block) => !isRunning.has(block) && !givenUp.has(cellOf(block)));
    if (todo.length === 0) return []; // Nothing is left that a look could ask for.
    const needs = this.#looks.needs([...this.#records.values()]);
    return wantedBlocks(todo, running, { needs, records: this.#records });
  }
}

/** Tells the budget what a block that has ended really cost; its host was launched once for all that it served. */
async function settle(
  options: RunPlanOptions,
  record: BlockRecord,
  records: readonly BlockRecord[],
): Promise<void> {
  const { plan, run, store, budget, prices = NO_PRICES } = options;
  if (!budget?.limitUsd) return;
  const { block } = record.spec;
  const jobs = await readJobs(store, run, [record], block.id);
  const onHost = records.filter((other) => hostOf(other) === hostOf(record));
  const usd = usdByBlock({ plan, records: onHost, jobs, prices });
  budget.end(block, usd.get(block.id) ?? null);
}

/** The same for all that an earlier client saw, blocks without a record among them: lost attempts were paid for. */
async function settleAll(options: RunPlanOptions, records: readonly BlockRecord[]): Promise<void> {
  const { plan, run, store, budget, prices = NO_PRICES } = options;
  if (!budget?.limitUsd) return;
  const jobs = await readJobs(store, run, records);
  const usd = usdByBlock({ plan, records, jobs, prices });
  const recorded = new Map(records.map(({ spec }) => [spec.block.id, spec.block]));
  for (const [id, cost] of usd) {
    const block = recorded.get(id) ?? plan.blocks.find((one) => one.id === firstAttemptId(id));
    if (block) budget.end({ ...block, id }, cost);
  }
}

function report(record: BlockRecord, records: Map<string, BlockRecord>, host: Host): void {
  records.set(record.spec.block.id, record);
  const failed = [record.warmUp, ...record.trials].find((trial) => trial?.failure);
  if (!failed?.failure) return;
  const version = record.spec.versions[failed.side]?.name;
  host.warn(`${version} failed (${failed.failure.class}): ${failed.failure.message}`);
}

/** What has no record yet; where asked, what failed gets another attempt under an id of its own. */
function remainingBlocks(
  plan: Plan,
  records: ReadonlyMap<string, BlockRecord>,
  retryFailed: boolean,
): Block[] {
  return plan.blocks.flatMap((block) => {
    let attempt = 1;
    while (retryFailed && records.get(attemptId(block.id, attempt))?.status === "failed") attempt++;
    const id = attemptId(block.id, attempt);
    return records.has(id) ? [] : [{ ...block, id }];
  });
}

/** Blocks that the next look of their cell still needs, and those that the user asked to try again. */
function wantedBlocks(
  todo: readonly Block[],
  running: readonly Block[],
  { needs, records }: { needs: readonly Need[]; records: ReadonlyMap<string, BlockRecord> },
): Block[] {
  const missing = new Map(needs.map(({ cell, hosts }) => [cellOf(cell), hosts]));
  const take = (block: Block) => missing.set(cellOf(block), (missing.get(cellOf(block)) ?? 0) - 1);
  for (const block of running) take(block);
  const hopeless = hopelessCells(records);
  return todo.filter((block) => {
    if (isRetry(block.id)) return true; // The user asked for it.
    if (hopeless.has(cellOf(block)) || (missing.get(cellOf(block)) ?? 0) <= 0) return false;
    take(block);
    return true;
  });
}

/** One lasting failure, or two of any kind, in its cell; what came through at another attempt is none. */
function hopelessCells(records: ReadonlyMap<string, BlockRecord>): ReadonlySet<string> {
  const failures = [...records.values()]
    .filter(({ spec }) => !records.has(nextAttemptId(spec.block.id)))
    .flatMap(({ spec, warmUp, trials }) =>
      [warmUp, ...trials].flatMap((trial) =>
        trial?.failure ? [{ cell: cellOf(spec.block), name: trial.failure.class }] : [],
      ),
    );
  const hopeless = [...group(failures, ({ cell }) => cell)].filter(
    ([, own]) => own.length >= 2 || own.some(({ name }) => LASTING.includes(name)),
  );
  return new Set(hopeless.map(([cell]) => cell));
}

type CellKey = Pick<Block, "workload" | "platform" | "candidate">;

function cellOf({ workload, platform, candidate }: CellKey): string {
  return JSON.stringify([workload, platform, candidate]);
}
