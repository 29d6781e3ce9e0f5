import { agreementsOf } from "../agreement/agreements.ts";
import { compareConfigurations } from "../configuration/compare-configurations.ts";
import type { JobsOfRun } from "../cost/billed-intervals.ts";
import { withMeasuredOverheads } from "../cost/measured-overheads.ts";
import { runCost } from "../cost/run-cost.ts";
import type { Cell, Comparison, Effect } from "../documents/comparison.ts";
import type { CostSummary } from "../documents/cost-summary.ts";
import type { Looks } from "../documents/looks.ts";
import type { Plan } from "../documents/plan.ts";
import type { Metric, PlatformQuestion } from "../documents/platform-comparison.ts";
import { NO_PRICES, type PriceList } from "../documents/prices.ts";
import type { BlockRecord, Machine } from "../documents/record.ts";
import { byStart, measuredBetween } from "../documents/record-times.ts";
import { NO_HISTORY, type RunHistory } from "../documents/run-history.ts";
import { compareModels } from "../platforms/compare-models.ts";
import { comparePlatforms } from "../platforms/compare-platforms.ts";
import { simulatedDayCosts } from "../platforms/day-costs.ts";
import type { ComparedTimes } from "../platforms/platform-measurements.ts";
import { FIRST_ROUND } from "../platforms/platform-question.ts";
import { hostOf, isBlockReplicate, replicatesFrom, WALL_TIME } from "../verdict/block-times.ts";
import { REPEAT_SUFFIX } from "../verdict/earlier-comparisons.ts";
import { interferenceLimit, type NoiseHistory } from "../verdict/effect-estimate.ts";
import { addFalseAlarms } from "../verdict/false-alarm-stats.ts";
import { cappedLooks, looksUpTo } from "../verdict/looks.ts";
import { noiseIn } from "../verdict/noise-history.ts";
import { isDisturbing, otherWorkDuring } from "../verdict/other-work.ts";
import { firstHosts, type Replicate } from "../verdict/replicates.ts";
import { judge, looksFor, notComparable } from "../verdict/verdict.ts";
import { isSameVersion } from "./a-a.ts";
import { provenanceOf } from "./build-provenance.ts";
import { belongsToCell, type CellKey, cellsOf, differencesBetweenSides } from "./cells.ts";
import { changesBesideTime } from "./changes-beside-time.ts";
import { compareMemory } from "./compare-memory.ts";
import { type DraftProfiles, draftProfiles, judgeProfiles } from "./compare-profiles.ts";
import { type DraftTimer, draftTimers, judgeTimers } from "./compare-timers.ts";
import { comparedTimes, type HostTimesOfBoth, hostTimesOf } from "./compared-times.ts";
import { notesOn } from "./comparison-notes.ts";
import { changeOf, failedTrials, summarise, trialPoints } from "./measured-trials.ts";
import { refuseMixedInputs } from "./mixed-inputs.ts";
import { pairedSeconds, withChange } from "./paired-times.ts";
import { inPlannedOrder } from "./planned-order.ts";

export interface CompareInput {
  readonly run: string;
  readonly plan: Plan;
  readonly records: readonly BlockRecord[];
  /** Noise history at the start of the run. Default: none. */
  readonly history?: RunHistory;
  /** No more blocks are expected, so the last look is now. Default: wait for the next look. */
  readonly isFinished?: boolean;
  /** Prices of the machines. Default: unknown. */
  readonly prices?: PriceList;
  /** AWS Batch jobs of the run. Default: none. */
  readonly jobs?: JobsOfRun;
  /** Metric that platforms are ranked by. Default: the one by which the plan drops platforms, else wall time. */
  readonly rankBy?: Metric | undefined;
  /** Version of gcbench. */
  readonly gcbench: string;
}

/**
 * Compares the versions of a run. The result depends only on its input.
 *
 * @throws {UsageError} some records have synthetic inputs and others real ones
 */
export function compare(given: CompareInput): Comparison {
  refuseMixedInputs(given);
  const input = { ...given, records: inPlannedOrder(given) };
  const { run, plan, records, gcbench } = input;
  const prices = withMeasuredOverheads(input.prices ?? NO_PRICES, input);
  const drafts = cellsOf(plan).map((key) => draftCell(input, key));
  const incomparable = drafts.filter(({ cell }) => cell.differences.length > 0);
  const judged = judgeTimers(
    drafts.flatMap(({ timers }) => timers),
    new Set(incomparable.flatMap(({ timers }) => timers)),
  );
  const profiles = judgeProfiles(
    drafts.map((draft) => (draft.cell.differences.length > 0 ? null : draft.profiles())),
  );
  const sameVersionEffects = drafts.flatMap(({ cell }) =>
    isSameVersion(plan, cell) &&
    cell.candidate?.endsWith(REPEAT_SUFFIX) &&
    cell.effect &&
    cell.nextLook === null
      ? [cell.effect]
      : [],
  );
  const memory = compareMemory(
    records,
    drafts.map(({ cell }) => cell),
  );
  const times = comparedTimes(drafts);
  const questions = comparePlatforms({ plan, records, prices, comparedTimes: times });
  const models = compareModels({ plan, records, prices, comparedTimes: times });
  const cost = costOf(input, prices, times);
  const configurations = compareConfigurations(plan);
  const { from, to } = measuredBetween(records);
  return {
    schemaVersion: 1,
    run,
    plan: plan.id,
    suite: plan.suite,
    ...(plan.description === undefined ? {} : { description: plan.description }),
    gcbench,
    measuredFrom: from,
    measuredTo: to,
    workloads: plan.workloads,
    versions: plan.versions,
    platforms: plan.platforms,
    machines: distinctMachines(records),
    falseAlarmStats: addFalseAlarms(input.history?.falseAlarmStats ?? null, sameVersionEffects),
    ...(configurations.length > 0 ? { configurations: [...configurations] } : {}),
    cells: drafts.map((draft, index) => {
      const profile = profiles[index];
      const timers = draft.timers.flatMap((timer) => judged.get(timer) ?? []);
      const isOpen = () => timers.some(({ isWatched }) => isWatched);
      const nextLook = nextLookFor(plan, draft, { questions, isOpen });
      const cell = { ...draft.cell, memory: memory[index] ?? null, timers, nextLook };
      return { ...cell, ...(profile ? { profile } : {}) };
    }),
    agreements: agreementsOf(plan, records),
    rankBy: input.rankBy ?? plan.eliminateBy ?? "wall-time",
    ...(questions.length > 0 ? { platformQuestions: [...questions] } : {}),
    ...(models.length > 0 ? { models: [...models] } : {}),
    ...(cost ? { cost } : {}),
    provenance: provenanceOf(input),
  };
}

function costOf(input: CompareInput, prices: PriceList, times: ComparedTimes): CostSummary | null {
  const cost = runCost({ ...input, prices });
  if (!cost) return null;
  const { plan, records } = input;
  return {
    ...cost,
    simulatedDays: [...simulatedDayCosts({ plan, records, prices, comparedTimes: times })],
  };
}

/** Number of hosts at a cell's next look; null: decided or the last look is over. */
export function nextLookFor(
  { eliminateBy }: Pick<Plan, "eliminateBy">,
  { cell, looks }: DraftCell,
  known: {
    readonly questions: readonly PlatformQuestion[];
    /** A timer is on the watch list. */
    readonly isOpen: () => boolean;
  },
): number | null {
  if (cell.candidate === null && eliminateBy !== null) {
    return nextRound(cell, known.questions, eliminateBy);
  }
  if (cell.nextLook !== null) return cell.nextLook;
  const next = nextAfter(looks, cell);
  return next !== null && known.isOpen() ? next : null;
}

/** Later look that is still worthwhile because of a timer, although the wall time is decided. */
function nextAfter(
  looks: readonly number[],
  cell: Pick<Cell, "blocks" | "isSingleMachine">,
): number | null {
  return looks.find((hosts) => hosts > hostsSoFar(cell)) ?? null;
}

function hostsSoFar({ blocks, isSingleMachine }: Pick<Cell, "blocks" | "isSingleMachine">): number {
  const complete = blocks.filter(({ status }) => status === "complete");
  return new Set(complete.map(({ id, host }) => (isSingleMachine ? id : host))).size;
}

/** Hosts that a cell needs before its next look; 0: decided or the last look is over. */
export function hostsMissing(cell: Pick<Cell, "blocks" | "isSingleMachine" | "nextLook">): number {
  return cell.nextLook === null ? 0 : cell.nextLook - hostsSoFar(cell);
}

/** Hosts that a platform needs for the next elimination round; null: eliminated or decided. */
function nextRound(
  { workload, platform, baseline, planned }: DraftCell["cell"],
  questions: readonly PlatformQuestion[],
  metric: Metric,
): number | null {
  const question = questions.find(
    (candidate) => candidate.workload === workload && candidate.version === baseline,
  );
  const ranked = question?.rankings
    .find((ranking) => ranking.metric === metric)
    ?.platforms.find((ranked) => ranked.platform === platform);
  const hosts = question?.platforms.find((facts) => facts.platform === platform)?.hosts ?? 0;
  const required = Math.min(planned, ranked?.requiredHosts ?? FIRST_ROUND);
  return required > hosts ? required : null;
}

/** Cell before its timers and its memory are judged together with those of all cells. */
export interface DraftCell {
  readonly cell: Omit<Cell, "timers" | "memory">;
  readonly timers: readonly DraftTimer[];
  /** Null: no block has a profile of both versions. */
  readonly profiles: () => DraftProfiles | null;
  /** Hosts at each look within the plan. */
  readonly looks: readonly number[];
  /** Null: there is no verdict. */
  readonly hostTimes: HostTimesOfBoth | null;
}

/**
 * Compares a cell without judging its timers. @param key of the cell; other records are ignored
 */
export function draftCell(
  { plan, records: all, history = NO_HISTORY, isFinished = false }: CompareInput,
  key: CellKey,
): DraftCell {
  const records = all.filter(({ spec }) => belongsToCell(key, spec.block)).toSorted(byStart);
  const complete = records.filter(({ status }) => status === "complete");
  const workload =
    plan.workloads.find(({ workload: { name } }) => name === key.workload)?.digest ?? "";
  const series = { workload, platform: key.platform };
  const noise = noiseIn(history, series, WALL_TIME);
  const planned = plan.blocks.filter((block) => belongsToCell(key, block)).length;
  const differences = differencesBetweenSides(plan, key);
  const replicates = replicatesFrom(complete, WALL_TIME);
  const limit = interferenceLimit(replicates, noise);
  const allowed = plan.looks
    ? cappedLooks(plan.looks, planned)
    : looksUpTo(looksFor(noise), planned);
  const looks = isFinished ? cappedLooks(allowed, replicates.length) : allowed;
  const { effect, nextLook } = judgeCell(key, {
    replicates,
    differences,
    history: noise,
    looks,
    planned: isFinished ? replicates.length : planned,
  });
  const work = otherWorkDuring(complete);
  const used = effect && effect.hosts > 0 ? firstHosts(replicates, effect.hosts) : [];
  const times = pairedSeconds(used, noise);
  const paired = times && withChange(times, effect?.change ?? null);
  const cell = {
    ...key,
    differences: [...differences],
    effect: records.length === 0 ? null : effect,
    ...changesBesideTime(complete, { effect, differences }),
    otherWork: work && { ...work, isDisturbing: isDisturbing(work) },
    isSingleMachine: complete.some(isBlockReplicate),
    history: noise && {
      ...noise,
      runs:
        history.cells.find((past) => past.workload === workload && past.platform === key.platform)
          ?.runs ?? [],
    },
    a: summarise(complete, "A", { limit, paired: paired?.a ?? null }),
    b: summarise(complete, "B", { limit, paired: paired?.b ?? null }),
    trials: complete.flatMap((record) => trialPoints(record, limit)),
    blocks: records.map((record) => ({
      id: record.spec.block.id,
      status: record.status,
      host: hostOf(record),
      startedAt: record.startedAt,
      endedAt: record.endedAt,
      sessions: record.sessions.length,
      change: changeOf(record, limit),
    })),
    failures: records.flatMap(failedTrials),
    planned,
    nextLook,
  };
  return {
    cell: { ...cell, notes: [...notesOn(cell, complete)] },
    timers: draftTimers(complete, (timer) => noiseIn(history, series, timer)),
    profiles: () => draftProfiles(complete, noise),
    looks: looks.hosts,
    hostTimes: paired && hostTimesOf(used, noise, paired),
  };
}

function judgeCell(
  { candidate }: CellKey,
  given: {
    replicates: readonly Replicate[];
    differences: readonly string[];
    history: NoiseHistory | null;
    looks: Looks;
    planned: number;
  },
): { effect: Effect | null; nextLook: number | null } {
  const { replicates, differences, history, looks, planned } = given;
  if (candidate === null) {
    return { effect: null, nextLook: replicates.length < planned ? planned : null };
  }
  if (differences.length > 0) return { effect: notComparable(replicates), nextLook: null };
  if (looks.hosts.length > 0) return judge(replicates, { history, looks });
  const only = judge(replicates, { history, looks });
  return { ...only, nextLook: replicates.length < planned ? planned : null };
}

function distinctMachines(records: readonly BlockRecord[]): Machine[] {
  const machines = records.flatMap(({ sessions }) => sessions.map(({ machine }) => machine));
  return [...new Map(machines.map((machine) => [machine.host, machine])).values()];
}
