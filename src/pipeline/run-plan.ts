import { compare, hostsMissing } from "../core/comparison/compare.ts";
import { InfrastructureError, InterruptedError } from "../core/errors.ts";
import { toJson } from "../core/json.ts";
import { finishedKey, historyKey, planKey } from "../core/keys.ts";
import type { FailureClass } from "../core/model-run/inspection.ts";
import { type Block, blockSpec, type Plan } from "../core/plan.ts";
import { NO_PRICES, type PriceList } from "../core/platforms/prices.ts";
import { VERSION } from "../core/product.ts";
import type { BlockRecord } from "../core/record.ts";
import { attemptId, isRetry, nextAttemptId } from "../core/run-id.ts";
import type { RunHistory } from "../core/verdict/noise-history.ts";
import type { BlockState, Engine, Host, Store } from "../ports.ts";
import { RunProgress } from "./run-progress.ts";
import { readHistory, readPlan, readRecord, readRecords } from "./stored-runs.ts";

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
}

const POLL_SECONDS = 0.5;
/** A block that keeps getting lost says that something is wrong with the machine. */
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
 * more only where it is undecided. It gives up on a cell whose version does not run. It begins where an
 * earlier call stopped: a block that has a record is not run again.
 *
 * @returns all records of the run
 * @throws {InterruptedError} the host's signal fired; what was submitted has been cancelled
 * @throws {InfrastructureError} a block was lost too often, or the engine failed; the rest has been cancelled
 */
export async function runPlan(options: RunPlanOptions): Promise<readonly BlockRecord[]> {
  const { plan, run, engine, store, host, prices = NO_PRICES } = options;
  // Before the plan: a run with a plan and no history began without, and stays so.
  if (!(await readPlan(store, run)))
    await store.writeOnce(historyKey(run), toJson(options.history));
  await store.writeOnce(planKey(run), toJson(plan));
  const history = await readHistory(store, run);
  const records = new Map<string, BlockRecord>();
  for (const record of await readRecords(store, run)) records.set(record.spec.block.id, record);
  const todo = remainingBlocks(plan, records, options.retryFailed);
  const progress = new RunProgress(plan, run, records);
  const wanted = () =>
    wantedBlocks(todo, [...running.values()], { plan, run, records, history, prices });
  const running = new Map<string, Block>();
  const losses = new Map<string, number>();
  try {
    let next = wanted();
    while (next.length > 0 || running.size > 0) {
      host.signal.throwIfAborted();
      for (const block of next.splice(0, engine.capacity - running.size)) {
        todo.splice(todo.indexOf(block), 1);
        await engine.submit(blockSpec(plan, run, block));
        running.set(block.id, block);
      }
      const states = await engine.states([...running.keys()]);
      for (const [index, block] of [...running.values()].entries()) {
        const state = states[index];
        if (state?.status === "lost") {
          countLoss(losses, block, state, host);
          await engine.submit(blockSpec(plan, run, block));
        }
        if (state?.status !== "ended") continue;
        running.delete(block.id);
        const record = await readRecord(store, run, block.id);
        if (record) report(record, records, host);
        next = wanted();
      }
      host.progress(progress.view(next, [...running.values()], states));
      if (running.size > 0) await host.clock.sleep(POLL_SECONDS, host.signal);
    }
  } catch (error) {
    await engine.cancel(error instanceof Error ? error.message : String(error));
    if (host.signal.aborted) throw new InterruptedError("Interrupted.", { cause: error });
    throw error;
  } finally {
    host.progress(null);
  }
  await store.writeOnce(finishedKey(run), toJson({ schemaVersion: 1 }));
  return [...records.values()];
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
  known: {
    plan: Plan;
    run: string;
    records: ReadonlyMap<string, BlockRecord>;
    history: RunHistory;
    prices: PriceList;
  },
): Block[] {
  const { records } = known;
  const comparison = compare({ ...known, records: [...records.values()], gcbench: VERSION });
  const missing = comparison.cells.map((cell) => ({ cell, hosts: hostsMissing(cell) }));
  for (const block of running) {
    const entry = missing.find(({ cell }) => isSameCell(cell, block));
    if (entry) entry.hosts -= 1;
  }
  return todo.filter((block) => {
    if (isRetry(block.id)) return true;
    if (isHopeless(block, records)) return false;
    const entry = missing.find(({ cell }) => isSameCell(cell, block));
    if (!entry || entry.hosts <= 0) return false;
    entry.hosts -= 1;
    return true;
  });
}

/** One lasting failure, or two of any kind, in its cell; what came through at another attempt is none. */
function isHopeless(block: Block, records: ReadonlyMap<string, BlockRecord>): boolean {
  if (isRetry(block.id)) return false; // The user asked for it.
  const classes = [...records.values()]
    .filter(({ spec }) => isSameCell(spec.block, block))
    .filter(({ spec }) => !records.has(nextAttemptId(spec.block.id)))
    .flatMap(({ warmUp, trials }) =>
      [warmUp, ...trials].flatMap((trial) => trial?.failure?.class ?? []),
    );
  return classes.length >= 2 || classes.some((name) => LASTING.includes(name));
}

type CellKey = Pick<Block, "workload" | "platform" | "candidate">;

function isSameCell(one: CellKey, other: CellKey): boolean {
  return (
    one.workload === other.workload &&
    one.platform === other.platform &&
    one.candidate === other.candidate
  );
}

function countLoss(
  losses: Map<string, number>,
  block: Block,
  state: Extract<BlockState, { status: "lost" }>,
  host: Host,
): void {
  const count = (losses.get(block.id) ?? 0) + 1;
  losses.set(block.id, count);
  if (count >= MOST_LOSSES) {
    throw new InfrastructureError(`Block ${block.id} was lost ${count} times: ${state.reason}.`);
  }
  host.warn(`Block ${block.id} was lost and runs again: ${state.reason}.`);
}
