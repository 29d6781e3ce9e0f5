import { group } from "d3-array";
import { type CellKey, cellsOf, refusedCells } from "../../core/comparison/cells.ts";
import {
  type CountedVersion,
  checkInstructions,
} from "../../core/comparison/check-instructions.ts";
import {
  type CheckedWorkload,
  callgrindBlockSchema,
  type InstructionCheck,
} from "../../core/documents/instruction-check.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { type BlockSpec, blockSpec, type Plan, type Side } from "../../core/documents/plan.ts";
import { recordSchema, type Trial } from "../../core/documents/record.ts";
import { callgrindKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount, formatRoughly, formatSeconds } from "../../core/format/text.ts";
import { CALLGRIND_SLOWDOWN } from "../../core/profile/callgrind-output.ts";
import type { Caller } from "../../ports/caller.ts";
import type { BlockState, Engine } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import { runSingleBlock } from "./single-block.ts";

/** Where versions run whose instructions are counted. */
export interface CountingPorts {
  /** An empty store, which is not kept. */
  readonly store: Store;
  /** Measures times. */
  readonly engine: Engine;
  /** Counts instructions under callgrind, and leaves no record. */
  readonly counter: Engine;
}

/** Longest expected run. */
const MAX_RUN_MINUTES = 60;
const RUN = "instructions";
const ADVICE =
  "Valgrind does not know the newest instructions of processors, such as AVX-512: build without -march=native or -xHost.";

/**
 * Counts the instructions of each version of a plan, and says which candidates do more work. The baseline runs twice, because
 * the difference of its runs is the noise.
 *
 * @throws {UsageError} the workload is too long, or a version fails
 * @throws {InterruptedError} the signal fired; nothing is kept
 */
export async function countSuite(
  plan: Plan,
  ports: CountingPorts,
  caller: Caller,
): Promise<Omit<InstructionCheck, "gcbench">> {
  const [refused] = refusedCells(plan);
  if (refused) {
    const { candidate, baseline, differences } = refused;
    throw new UsageError(
      `${candidate} and ${baseline} are not comparable: ${differences.join("; ")}. Build ${candidate} the way ${baseline} was built.`,
    );
  }
  const series = group(cellsOf(plan), ({ workload, platform, baseline }) =>
    JSON.stringify([workload, platform, baseline]),
  );
  const comparisons: CheckedWorkload[] = [];
  for (const cells of series.values()) {
    comparisons.push(await countSeries({ plan, cells, ports, caller }));
  }
  return { schemaVersion: 1, suite: plan.suite, plan: plan.id, comparisons };
}

interface Series {
  readonly plan: Plan;
  /** Cells of a workload on a platform. */
  readonly cells: readonly CellKey[];
  readonly ports: CountingPorts;
  readonly caller: Caller;
}

async function countSeries(series: Series): Promise<CheckedWorkload> {
  const { cells, caller } = series;
  const [first] = cells;
  if (!first) throw new RangeError("a plan without cells has nothing to count");
  const { workload, platform, baseline } = first;
  const candidates = cells.flatMap(({ candidate }) => candidate ?? []);
  const runs = 2 + candidates.length;
  const seconds = await expectedSeconds(series, first);
  caller.info(
    `${workload} on ${platform}: ${formatCount(runs, "run")} under callgrind, each about ${formatRoughly(seconds)}. ` +
      `A run of ${baseline} takes ${formatSeconds(seconds / CALLGRIND_SLOWDOWN)} of processor time, and callgrind about ${CALLGRIND_SLOWDOWN} times as long.`,
  );
  const order: readonly Side[] = first.candidate === null ? ["A", "A"] : ["A", "A", "B"];
  const counted = await countCell(series, first, { order, done: 0, runs, seconds });
  const [one, other] = counted;
  if (!one || !other) throw new RangeError("the baseline ran less than twice");
  const later: CountedVersion[] = [];
  for (const cell of cells.slice(1)) {
    const done = order.length + later.length;
    later.push(...(await countCell(series, cell, { order: ["B"], done, runs, seconds })));
  }
  return checkInstructions({
    workload,
    platform,
    baseline: [one, other],
    candidates: [...counted.slice(2), ...later],
  });
}

/** A run of the baseline without callgrind shows that it works, and how long it takes. */
async function expectedSeconds({ plan, ports, caller }: Series, cell: CellKey): Promise<number> {
  const { baseline, workload } = cell;
  const spec = specOf(plan, { ...cell, candidate: null }, { id: "plain", order: ["A"] });
  const show = (state: BlockState | undefined) =>
    showProgress(caller, {
      label: `${baseline} without callgrind`,
      state,
      done: 0,
      runs: 1,
      seconds: null,
    });
  const options = { name: `The run of ${baseline}`, onState: show };
  const { content, location } = await runSingleBlock(spec, ports, options, caller);
  const [trial] = parseStored(location, content, recordSchema).trials;
  if (!trial || trial.failure) throw new UsageError(failureOf(`A run of ${baseline}`, trial));
  const seconds = CALLGRIND_SLOWDOWN * (trial.userSeconds + trial.systemSeconds);
  if (seconds <= MAX_RUN_MINUTES * 60) return seconds;
  throw new UsageError(
    `${workload} is too long for --instructions: a run takes ${formatSeconds(seconds / CALLGRIND_SLOWDOWN)} of processor time, and under callgrind about ${formatRoughly(seconds)}. ` +
      `The limit is ${formatRoughly(MAX_RUN_MINUTES * 60)}. Shorten the workload (simulatedHours), or use a smaller grid.`,
  );
}

interface Turn {
  readonly order: readonly Side[];
  /** Runs of the series before this one, and all of them. */
  readonly done: number;
  readonly runs: number;
  /** Expected seconds of a run. */
  readonly seconds: number;
}

async function countCell(
  { plan, ports, caller }: Series,
  cell: CellKey,
  { order, done, runs, seconds }: Turn,
): Promise<readonly CountedVersion[]> {
  const spec = specOf(plan, cell, { id: `count-${done + 1}`, order });
  const nameOf = (side: Side) => (side === "A" ? cell.baseline : (cell.candidate ?? ""));
  const onState = (state: BlockState | undefined) => {
    const position = state?.status === "running" ? (state.progress?.position ?? 1) : 1;
    const label = `run ${done + position} of ${runs}, ${nameOf(order[position - 1] ?? "A")} under callgrind`;
    showProgress(caller, { label, state, done: done + position - 1, runs, seconds });
  };
  const key = callgrindKeys.of(RUN, spec.block.id);
  const options = { name: "The run under callgrind", key, onState };
  const { content, location } = await runSingleBlock(
    spec,
    { store: ports.store, engine: ports.counter },
    options,
    caller,
  );
  const block = parseStored(location, content, callgrindBlockSchema);
  return block.runs.map((run) => {
    const version = nameOf(run.side);
    if (run.failure)
      throw new UsageError(`${failureOf(`${version} under callgrind`, run)}\n${ADVICE}`);
    return { version, run };
  });
}

/** A block that runs once, however long it takes. */
function specOf(
  plan: Plan,
  { workload, platform, baseline, candidate }: CellKey,
  { id, order }: { readonly id: string; readonly order: readonly Side[] },
): BlockSpec {
  const block = {
    id: `${workload}-${platform}-${candidate ?? baseline}-${id}`,
    workload,
    platform,
    baseline,
    candidate,
    order: [...order],
  };
  const { profile: _, ...spec } = blockSpec(plan, RUN, block);
  return { ...spec, warmUp: false, rounds: 1, limits: { trialMinutes: 3 * MAX_RUN_MINUTES } };
}

function failureOf(what: string, run: Pick<Trial, "failure"> | undefined): string {
  const failure = run?.failure;
  if (!failure) return `${what} left no result.`;
  return [
    `${what} failed (${failure.class}): ${failure.message}`,
    ...failure.logLines.map((line) => `  ${line}`),
  ].join("\n");
}

interface Shown extends Pick<Turn, "done" | "runs"> {
  readonly label: string;
  readonly state: BlockState | undefined;
  /** Expected seconds of a run; null: not known. */
  readonly seconds: number | null;
}

function showProgress(caller: Caller, { label, state, done, runs, seconds }: Shown): void {
  const waitsFor = state?.status === "waiting" ? state.reason : undefined;
  const progress = state?.status === "running" ? state.progress : null;
  const fraction = progress?.trialFraction ?? 0;
  const elapsed = Math.round(progress?.trialSeconds ?? 0);
  caller.progress({
    title: "instructions",
    done: 0,
    total: 0,
    maxTotal: 0,
    fraction: (done + fraction) / runs,
    remainingSeconds: seconds === null ? null : seconds * (runs - done - fraction),
    lines: [waitsFor === undefined ? `${label}, ${elapsed} s` : `waiting: ${waitsFor}`],
  });
}
