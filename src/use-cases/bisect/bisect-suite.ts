import { type Bisection, decide } from "../../core/bisect/bisection.ts";
import { type ComparisonRun, evidenceOf, quantityName } from "../../core/bisect/evidence.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import type { BisectionDocument } from "../../core/documents/bisection.ts";
import { digestOf, shortDigest } from "../../core/documents/digest.ts";
import type { Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { NoiseHistory } from "../../core/verdict/effect-estimate.ts";
import { noiseIn } from "../../core/verdict/noise-history.ts";
import type { Caller } from "../../ports/caller.ts";
import type { ModelRepository } from "../../ports/model-repository.ts";
import type { Store } from "../../ports/store.ts";
import { changeTargetOf, compiledPaths } from "../plan/commit-version.ts";
import { readPlan, readRecords } from "../run/stored-runs.ts";
import { bisectionDocument, describeProgress } from "./bisection-document.ts";
import { BisectionLog, type BisectionState } from "./bisection-log.ts";
import {
  type BisectionPorts,
  type BisectionRequest,
  type CommitRange,
  Comparisons,
  completeOf,
  sum,
} from "./comparisons.ts";

/**
 * Finds the commit that brought a change. Each comparison is a run of its own, and the log holds what came of it, so the same call
 * resumes after any interruption and measures nothing twice.
 *
 * @throws {InterruptedError} Ctrl-C; the same command resumes
 */
export async function bisectSuite(
  loaded: LoadedSuite,
  request: BisectionRequest,
  ports: BisectionPorts,
  caller: Caller,
): Promise<BisectionDocument> {
  const range = await readRange(loaded, request, ports.repository);
  const steps = new Comparisons({ range, request, ports, caller });
  const openedAt = caller.clock.now();
  const { plan, store } = await steps.openEnds();
  const buildSeconds = caller.clock.now() - openedAt;
  const name = nameOf(plan, range, request);
  const log = new BisectionLog(store, name, caller);
  await start(log, { range, plan, store, buildSeconds }, { request, ports });
  if (request.retrySkipped && (await log.state()).skipped.size > 0) {
    await log.append({ kind: "retried" });
  }
  const read = new Map<string, ComparisonRun>();
  for (;;) {
    const state = await log.state();
    const runs = await runsOf(state, { store, range, read });
    const known = { bisection: bisectionOf(state, { runs, range, request }), runs };
    const decision = decide(known.bisection);
    const from = { name, plan, range, request, store: store.location };
    const details = { ...from, state, decision, ...known };
    if ("answer" in decision) return bisectionDocument(details);
    caller.info(describeProgress(details));
    const isDone = await steps.measure(decision.next, { state, log, store });
    if (!isDone) return bisectionDocument(details);
  }
}

async function readRange(
  { suite, versions }: LoadedSuite,
  request: BisectionRequest,
  repository: ModelRepository,
): Promise<CommitRange> {
  const model = versions.find(({ name }) => name === suite.baseline) ?? versions[0];
  if (!model) throw new UsageError(`Suite ${suite.name} names no version to derive others from.`);
  const good = await repository.resolve(request.good);
  const bad = await repository.resolve(request.bad);
  const commits = await repository.commitsBetween(good, bad, compiledPaths(model));
  if (commits.length === 0) {
    throw new UsageError(
      `No commit after ${request.good} up to ${request.bad} changes what is compiled, so there is nothing to bisect.`,
    );
  }
  return { good, commits, model, target: await changeTargetOf(model, request, repository) };
}

/** A bisection belongs to its builds: a new compiler starts another one. */
function nameOf(plan: Plan, { commits }: CommitRange, { quantity }: BisectionRequest): string {
  const ids = commits.map(({ commit }) => commit);
  return `${plan.suite}-${shortDigest(digestOf({ plan: plan.id, commits: ids, quantity }))}`;
}

async function start(
  log: BisectionLog,
  {
    range,
    plan,
    store,
    buildSeconds,
  }: { range: CommitRange; plan: Plan; store: Store; buildSeconds: number },
  { request, ports }: { request: BisectionRequest; ports: BisectionPorts },
): Promise<void> {
  if ((await log.state()).started) return;
  await log.append({
    kind: "started",
    suite: plan.suite,
    definition: plan.id,
    quantity: request.quantity,
    good: range.good,
    commits: [...range.commits],
    history: await historyOf(plan, await ports.readEarlierRecords(store), { request, ports }),
    buildSeconds,
  });
}

async function historyOf(
  plan: Plan,
  earlierRecords: readonly BlockRecord[],
  { request, ports }: { request: BisectionRequest; ports: BisectionPorts },
): Promise<NoiseHistory | null> {
  const name = quantityName(request.quantity);
  const [workload] = plan.workloads;
  const [platform] = plan.platforms;
  if (name === null || !workload || !platform) return null;
  const history = noiseHistoryFor(plan, earlierRecords, ports.machine);
  return noiseIn(history, { workload: workload.digest, platform: platform.id }, name);
}

/** The runs of a bisection. Each is read once, because a finished run does not change. */
async function runsOf(
  { measured }: BisectionState,
  { store, range, read }: { store: Store; range: CommitRange; read: Map<string, ComparisonRun> },
): Promise<readonly ComparisonRun[]> {
  const runs: ComparisonRun[] = [];
  for (const { commit, run } of measured) {
    const known = read.get(run) ?? {
      position: positionOf(commit, range),
      plan: await planOf(store, run),
      records: completeOf(await readRecords(store, run)),
    };
    read.set(run, known);
    runs.push(known);
  }
  return runs;
}

async function planOf(store: Store, run: string): Promise<Plan> {
  const plan = await readPlan(store, run);
  if (plan) return plan;
  throw new UsageError(`${store.location} lacks the plan of run ${run}.`);
}

/** Position after the good end, from 1. */
function positionOf(commit: string, { commits }: CommitRange): number {
  return commits.findIndex((one) => one.commit === commit) + 1;
}

function bisectionOf(
  { started, measured, skipped }: BisectionState,
  {
    runs,
    range,
    request,
  }: { runs: readonly ComparisonRun[]; range: CommitRange; request: BisectionRequest },
): Bisection {
  const blocks = sum(measured.map((one) => one.blocks));
  const blockSeconds = sum(measured.map((one) => one.blockSeconds)) / Math.max(1, blocks) || 1;
  const builds = measured.map((one) => one.buildSeconds).filter((one) => one >= MIN_BUILD_SECONDS);
  const buildSeconds = builds.length > 0 ? sum(builds) / builds.length : blockSeconds;
  const built = new Set(runs.map(({ position }) => position));
  return {
    commits: range.commits.length,
    skipped: new Set([...skipped.keys()].map((commit) => positionOf(commit, range))),
    measured: evidenceOf(runs, request.quantity),
    comparesResults: request.quantity.kind === "results",
    history: started?.history ?? null,
    maxError: request.maxError,
    maxBlocks: request.maxBlocks,
    costs: {
      block: blockSeconds,
      start: START_SHARE * blockSeconds,
      build: (position) => (built.has(position) ? 0 : buildSeconds),
    },
  };
}

/** A shorter preparation used a kept build. */
const MIN_BUILD_SECONDS = 2;
/** Cost of starting a run, in blocks. */
const START_SHARE = 0.05;
