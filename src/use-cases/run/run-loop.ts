import { CellDrafts } from "../../core/comparison/cell-drafts.ts";
import { NextLooks } from "../../core/comparison/next-looks.ts";
import { type Block, type BlockSpec, blockSpec, blocksAmong } from "../../core/documents/plan.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { SharedParts } from "../../core/documents/shared-parts.ts";
import { InterruptedError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import { VERSION } from "../../core/product.ts";
import type { BlockState } from "../../ports/engine.ts";
import { describeLimit } from "./describe-limit.ts";
import { LostAttempts } from "./lost-attempts.ts";
import { mapConcurrent } from "./map-concurrent.ts";
import { RecordMessages } from "./record-messages.ts";
import { blocksToRun, cellOf, remainingBlocks } from "./remaining-blocks.ts";
import type { RunLog } from "./run-log.ts";
import type { RunOutcome, RunPlanOptions } from "./run-options.ts";
import { RunProgress } from "./run-progress.ts";
import { Spending } from "./spending.ts";
import { readHistory, readRecord, readRecords } from "./stored-runs.ts";
import { WallTime } from "./wall-time.ts";

interface LoopState {
  readonly options: RunPlanOptions;
  readonly log: RunLog;
  readonly records: Map<string, BlockRecord>;
  readonly parts: SharedParts;
  readonly todo: Block[];
  readonly spending: Spending;
}

/**
 * Runs a plan step by step: submits the blocks that the next look needs, collects those that ended, and retries or gives
 * up those that were lost.
 */
export class RunLoop {
  readonly #options: RunPlanOptions;
  readonly #log: RunLog;
  readonly #records: Map<string, BlockRecord>;
  readonly #parts: SharedParts;
  readonly #todo: Block[];
  readonly #running = new Map<string, Block>();
  readonly #lostAttempts = new LostAttempts();
  /** Blocks whose cells are abandoned, and why. */
  readonly #givenUp = new Map<Block, string>();
  readonly #spending: Spending;
  readonly #progress: RunProgress;
  readonly #looks: NextLooks;
  #next: Block[] = [];
  #deadline: number | null;
  readonly #wallTime: WallTime;
  readonly #messages: RecordMessages;
  #stopped: RunOutcome["stopped"] = null;

  private constructor({ options, log, records, parts, todo, spending }: LoopState) {
    this.#options = options;
    this.#log = log;
    this.#records = records;
    this.#parts = parts;
    this.#todo = todo;
    this.#spending = spending;
    const { plan, run, history, prices = NO_PRICES } = options;
    const drafts = new CellDrafts({ plan, run, history, prices, gcbench: VERSION });
    this.#progress = new RunProgress(drafts, records);
    this.#looks = new NextLooks(drafts);
    this.#deadline = options.deadline ?? null;
    this.#wallTime = new WallTime(options);
    this.#messages = new RecordMessages(options, drafts);
  }

  /** Whether blocks are waiting to be submitted. */
  get hasBlocksToSubmit(): boolean {
    return this.#next.length > 0;
  }

  static async begin(options: RunPlanOptions, log: RunLog): Promise<RunLoop> {
    const { plan, run, store, retryFailed } = options;
    const history = await readHistory(store, run); // A resumed run keeps its first one.
    const parts = new SharedParts();
    const known = await readRecords(store, run, (record) => parts.of(record));
    const records = new Map(known.map((record) => [record.spec.block.id, record]));
    const todo = remainingBlocks(plan, records, retryFailed);
    const spending = new Spending(options);
    await spending.recordAllCosts([...records.values()]);
    const state = { log, records, parts, todo, spending };
    const loop = new RunLoop({ ...state, options: { ...options, history } });
    await loop.#attach();
    return loop;
  }

  /**
   * Attaches all blocks that earlier clients submitted, even if the next look does not need them. They cost money, so
   * limits and interruptions must apply to them.
   */
  async #attach(): Promise<void> {
    const { plan, engine, ignoredFailures } = this.#options;
    const { detachedJobs } = engine;
    const left = blocksAmong(plan, (await detachedJobs?.pending()) ?? []);
    await mapConcurrent(left, async (block) => {
      if ((await detachedJobs?.attach(this.#specOf(block))) === null) return;
      this.#spending.begin(block);
      this.#running.set(block.id, block);
    });
    this.#todo.splice(0, Infinity, ...this.#todo.filter(({ id }) => !this.#running.has(id)));
    // Counted over all calls since the last request, because a call of `gcbench collect` does not wait.
    for (const [id, count] of (await detachedJobs?.lostAttempts()) ?? []) {
      this.#lostAttempts.add(id, count - (ignoredFailures?.get(id) ?? 0));
    }
    for (const block of this.#todo.filter(({ id }) => this.#lostAttempts.areTooMany(id))) {
      this.#givenUp.set(block, this.#lostAttempts.describe(block.id));
    }
    this.#next = this.#blocksToSubmit([...this.#running.values()]);
  }

  /** Warns the user of a failed command that blocks still run. */
  reportRunningBlocks(): void {
    const { caller, run } = this.#options;
    if (this.#running.size === 0) return;
    caller.warn(
      `${formatCount(this.#running.size, "block")} still ${this.#running.size === 1 ? "runs" : "run"}. The same command resumes; gcbench cancel ${run} cancels.`,
    );
  }

  /** Why the run ends before its last look; null: no limit ended it. */
  get endReason(): string | null {
    return this.#wallTime.describeEnd(this.#records.size);
  }

  /** Whether a limit stopped the run, or a block was abandoned. */
  get isIncomplete(): boolean {
    return this.#stopped !== null || this.#givenUp.size > 0;
  }

  /** Submits blocks, reads states and collects ended blocks. @returns whether there is more to do */
  async step(): Promise<boolean> {
    const { engine, caller } = this.#options;
    if (this.#next.length === 0 && this.#running.size === 0) return false;
    caller.signal.throwIfAborted();
    if (await this.#isDone()) return false;
    if (this.#wallTime.isOver || (this.#next.length > 0 && this.#wallTime.hasNoRoom)) {
      await this.#finishEarly();
    }
    await this.#submit(this.#next.splice(0, engine.capacity - this.#running.size));
    const blocks = [...this.#running.values()];
    const states = await engine.states(blocks.map(({ id }) => id));
    const ended = blocks.filter((_, index) => states[index]?.status === "ended");
    for (const [index, block] of blocks.entries()) {
      const state = states[index];
      if (state?.status === "lost") await this.#recordLostAttempt(block, state);
    }
    if (ended.length > 0) await this.#collect(ended);
    this.#spending.observe(blocks, states);
    const runningBlocks = blocks.flatMap((block, index) => {
      const state = states[index];
      return state && this.#running.has(block.id) ? [{ block, state }] : [];
    });
    const view = { blocksToSubmit: this.#next, runningBlocks, isConcurrent: engine.capacity > 1 };
    caller.progress(this.#progress.view(view));
    return this.#next.length > 0 || this.#running.size > 0;
  }

  outcome(isFinished: boolean): RunOutcome {
    const abandonedBlocks = [...this.#givenUp].map(([{ id }, reason]) => `${id}: ${reason}`);
    return {
      records: [...this.#records.values()],
      isFinished,
      running: this.#running.size,
      stopped: this.#stopped,
      abandonedBlocks,
    };
  }

  /** Whether the deadline or another limit is reached. If so, cancels the running blocks. */
  async #isDone(): Promise<boolean> {
    const { engine, caller, plan } = this.#options;
    const now = caller.clock.now();
    if (this.#reachedLimit(now) === null) return false;
    await this.#applyLatestLimits();
    const limit = this.#reachedLimit(now);
    if (limit === null) return false;
    this.#stopped = limit;
    await engine.cancel(`The ${limit} is reached`);
    const running = await this.#collectRunning();
    caller.warn(describeLimit(limit, { plan, records: this.#records, running }));
    return true;
  }

  /** Starts no more blocks. If the time limit has passed, cancels the running ones. */
  async #finishEarly(): Promise<void> {
    this.#todo.length = 0;
    this.#next = [];
    this.#wallTime.end([]);
    if (!this.#wallTime.isOver) return;
    await this.#options.engine.cancel("The time limit is reached");
    const running = await this.#collectRunning();
    this.#wallTime.end(running.filter((id) => !this.#records.has(id)));
  }

  #reachedLimit(now: number): RunOutcome["stopped"] {
    return now >= (this.#deadline ?? Infinity) ? "deadline" : this.#spending.reachedLimit(now);
  }

  /** Reads the limits again, because a later request for the same run may have changed them. */
  async #applyLatestLimits(): Promise<void> {
    const latest = await this.#options.latestLimits?.();
    if (!latest) return;
    this.#deadline = latest.deadline;
    this.#spending.setLimit(latest);
  }

  /** Collects the blocks that wrote a record before they were cancelled. @returns ids of all cancelled blocks */
  async #collectRunning(): Promise<readonly string[]> {
    const ids = [...this.#running.keys()];
    await this.#read(ids);
    this.#running.clear();
    return ids;
  }

  /** Reads, keeps and describes the records of blocks. @returns those that exist */
  async #read(ids: readonly string[]): Promise<readonly BlockRecord[]> {
    const { store, run } = this.#options;
    const read = await mapConcurrent(ids, (id) => readRecord(store, run, id));
    const records = read.flatMap((record) => (record ? [this.#parts.of(record)] : []));
    for (const record of records) this.#records.set(record.spec.block.id, record);
    this.#messages.tell(records, [...this.#records.values()]);
    return records;
  }

  async #submit(blocksToSubmit: readonly Block[]): Promise<void> {
    const blocks = blocksToSubmit.filter((block) => this.#fitsLimit(block));
    for (const block of blocks) {
      this.#todo.splice(this.#todo.indexOf(block), 1);
      this.#running.set(block.id, block);
    }
    const submissions = blocks.map((block) => this.#options.engine.submit(this.#specOf(block)));
    // Waits for all submissions before it throws: a block in submission could not be cancelled.
    const failed = (await Promise.allSettled(submissions)).find(
      ({ status }) => status === "rejected",
    );
    if (failed?.status === "rejected") throw failed.reason;
  }

  #specOf(block: Block): BlockSpec {
    const { plan, run, history } = this.#options;
    return blockSpec(plan, run, block, history);
  }

  #fitsLimit(block: Block): boolean {
    const limit = this.#spending.limitWithoutRoom(block);
    if (limit !== null) this.#stopped = limit;
    return limit === null;
  }

  async #collect(ended: readonly Block[]): Promise<void> {
    const records = await this.#read(ended.map(({ id }) => id));
    for (const block of ended) this.#running.delete(block.id);
    this.#wallTime.observe(records);
    this.#stopped = null; // Ended blocks can have cost less than was reserved for them.
    const all = [...this.#records.values()];
    await mapConcurrent(records, (record) => this.#spending.recordSpending(record, all));
    this.#next = this.#blocksToSubmit([...this.#running.values()]);
  }

  async #recordLostAttempt(
    block: Block,
    state: Extract<BlockState, { status: "lost" }>,
  ): Promise<void> {
    const { engine, caller } = this.#options;
    const { reason, isPermanent = false, isCancelled = false } = state;
    if (isCancelled) {
      this.#running.delete(block.id);
      throw new InterruptedError(`The run was cancelled from elsewhere (${reason}).`);
    }
    this.#lostAttempts.add(block.id);
    if (!isPermanent && !this.#lostAttempts.areTooMany(block.id) && this.#fitsLimit(block)) {
      caller.warn(`Block ${block.id} was lost and runs again: ${reason}.`);
      await engine.submit(this.#specOf(block));
      return;
    }
    const why = isPermanent ? reason : `${this.#lostAttempts.describe(block.id)}: ${reason}`;
    caller.warn(`Gave up block ${block.id}, and with it its version on this platform: ${why}.`);
    if (isPermanent) await engine.detachedJobs?.giveUp(block.id, reason);
    await this.#log.append(() => ({ kind: "gave-up", block: block.id, reason: why }));
    this.#givenUp.set(block, why);
    this.#running.delete(block.id);
    this.#next = this.#blocksToSubmit([...this.#running.values()]);
  }

  #blocksToSubmit(running: readonly Block[]): Block[] {
    const isRunning = new Set(running);
    const abandonedBlocks = new Set([...this.#givenUp.keys()].map(cellOf));
    const todo = this.#todo.filter(
      (block) => !isRunning.has(block) && !abandonedBlocks.has(cellOf(block)),
    );
    if (todo.length === 0) return []; // No block is left that a look could need.
    const needs = this.#looks.needs([...this.#records.values()]);
    return blocksToRun(todo, running, { needs, records: this.#records });
  }
}
