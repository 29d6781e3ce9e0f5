import type { Plan } from "../../core/documents/plan.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { VERSION } from "../../core/product.ts";
import { assess } from "../../core/qualification/assess.ts";
import { parseWork, type WorkCounts } from "../../core/qualification/injected-work.ts";
import type { Qualification } from "../../core/qualification/qualification.ts";
import type { Store } from "../../ports/store.ts";
import { isRunFinished, listRuns, readPlan, readRecords } from "../run/stored-runs.ts";

/** A qualification that a store holds. */
export interface QualificationRun {
  readonly run: string;
  readonly plan: Plan;
  readonly isFinished: boolean;
}

/**
 * The last qualification of a suite's name that a store holds. Its plan is taken as it is, because the slow-downs in
 * it were calibrated by a measurement that would come out a little different today.
 *
 * @param matches whether a plan is what the user asks for
 * @returns null where there is none
 */
export async function lastQualification(
  store: Store,
  suite: string,
  matches: (plan: Plan) => boolean,
): Promise<QualificationRun | null> {
  const runs = (await listRuns(store)).filter((run) => run.startsWith(`${suite}-`));
  const found: { run: QualificationRun; startingMessage: string }[] = [];
  for (const run of runs) {
    const plan = await readPlan(store, run);
    if (!plan || plan.suite !== suite || !matches(plan)) continue;
    const isFinished = await isRunFinished(store, run);
    const startingMessage = (await readRecords(store, run))
      .map(({ startedAt }) => startedAt)
      .sort()[0];
    found.push({ run: { run, plan, isFinished }, startingMessage: startingMessage ?? "" });
  }
  const unfinished = found.filter(({ run }) => !run.isFinished);
  const candidates = unfinished.length > 0 ? unfinished : found;
  return (
    candidates.toSorted((a, b) => (a.startingMessage < b.startingMessage ? 1 : -1))[0]?.run ?? null
  );
}

/**
 * What a run says of the machine it ran on.
 *
 * @returns null where too few blocks came through
 */
export async function readQualification(
  store: Store,
  { run, plan }: Pick<QualificationRun, "run" | "plan">,
): Promise<Qualification | null> {
  const records = await readRecords(store, run);
  const work = await readWork(store, records);
  return assess({ run, records, work, seed: plan.seed, gcbench: VERSION });
}

/** What each version's log says it did: the same in every trial, so that one log of each is enough. */
async function readWork(
  store: Store,
  records: readonly BlockRecord[],
): Promise<ReadonlyMap<string, WorkCounts>> {
  const work = new Map<string, WorkCounts>();
  for (const { spec, trials } of records) {
    for (const { side, log } of trials) {
      const version = spec.versions[side]?.name;
      if (!version || work.has(version) || log === null) continue;
      const content = await store.read(log);
      const counts = parseWork(Buffer.from(content ?? []).toString("latin1"));
      if (counts.size > 0) work.set(version, counts);
    }
  }
  return work;
}
