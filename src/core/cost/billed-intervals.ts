import { group, sum } from "d3-array";
import { firstAttemptId } from "../documents/attempt-id.ts";
import type { JobEnd } from "../documents/job.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord, Session } from "../documents/record.ts";

/** Jobs of a run, from its store. */
export interface JobsOfRun {
  readonly ends: readonly { readonly block: string; readonly end: JobEnd }[];
  /** Sessions without a record: their host was lost, or their block has not ended. */
  readonly sessions: readonly { readonly block: string; readonly session: Session }[];
}

export const NO_JOBS: JobsOfRun = { ends: [], sessions: [] };

/** Time of a block on a host. Times are in seconds since 1970. */
export interface BilledInterval {
  readonly block: string;
  /** Platform id from the plan. */
  readonly platform: string;
  readonly host: string;
  /** Start of the host's billing; null: unknown. */
  readonly launchedAt: number | null;
  readonly from: number;
  readonly to: number;
  /** Seconds after `from` in which the harness waited for another measurement on the machine. */
  readonly waitedSeconds: number;
  /** Record of the block; null: the attempt was lost. */
  readonly record: BlockRecord | null;
}

interface CostedRun {
  readonly plan: Pick<Plan, "blocks">;
  readonly records: readonly BlockRecord[];
  readonly jobs: JobsOfRun;
}

/** Run with its attempts indexed by block, because a run can have thousands. */
interface IndexedRun extends CostedRun {
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
}

/**
 * Intervals of host use: one for each record, on the host where the block ended, and one for each
 * attempt without a record. Where a job's times are known, they include the time before and after
 * the harness.
 */
export function billedIntervals(run: CostedRun): readonly BilledInterval[] {
  const launches = launchesOf(run);
  const indexed = { ...run, attempts: attemptsByBlock(run.jobs) };
  const recorded = run.records.flatMap((record) => recordedInterval(indexed, record) ?? []);
  return [...recorded, ...lostIntervals(indexed)].map((interval) => ({
    ...interval,
    launchedAt: launches.get(interval.host) ?? null,
  }));
}

/** Intervals of each host, sorted by time. */
export function intervalsByHost(
  intervals: readonly BilledInterval[],
): readonly (readonly BilledInterval[])[] {
  return [...group(intervals, ({ host }) => host).values()].map((hostIntervals) =>
    hostIntervals.toSorted((a, b) => a.from - b.from),
  );
}

type IntervalWithoutLaunch = Omit<BilledInterval, "launchedAt">;

function launchesOf({ records, jobs }: CostedRun): ReadonlyMap<string, number> {
  const sessions = [
    ...records.flatMap((record) => record.sessions),
    ...jobs.sessions.map(({ session }) => session),
  ];
  return new Map(
    sessions.flatMap(({ machine: { instance } }) =>
      instance?.launchedAt ? [[instance.id, secondsOf(instance.launchedAt)] as const] : [],
    ),
  );
}

function recordedInterval(
  { attempts: attemptsOf }: IndexedRun,
  record: BlockRecord,
): IntervalWithoutLaunch | null {
  const last = record.sessions.at(-1);
  if (!last) return null;
  const host = hostName(last);
  const sessions = record.sessions.filter((session) => hostName(session) === host);
  const attempts = (attemptsOf.get(record.spec.block.id) ?? []).filter((attempt) =>
    isOn(attempt, sessions),
  );
  return {
    block: record.spec.block.id,
    platform: record.spec.platform.id,
    host,
    from: Math.min(
      ...sessions.map(({ startedAt, waitedSeconds = 0 }) => secondsOf(startedAt) - waitedSeconds),
      ...attempts.map(({ startedAt }) => secondsOf(startedAt)),
    ),
    waitedSeconds: sum(sessions, ({ waitedSeconds = 0 }) => waitedSeconds),
    to: Math.max(
      secondsOf(record.endedAt),
      ...attempts.map(({ stoppedAt }) => secondsOf(stoppedAt)),
    ),
    record,
  };
}

/** Attempts on hosts where no record ended. */
function lostIntervals({ plan, records, attempts }: IndexedRun): readonly IntervalWithoutLaunch[] {
  const recordOf = new Map(records.map((record) => [record.spec.block.id, record]));
  const planned = new Map(plan.blocks.map(({ id, platform }) => [id, platform]));
  return [...attempts].flatMap(([block, blockAttempts]) => {
    const record = recordOf.get(block);
    const platform = record?.spec.platform.id ?? planned.get(firstAttemptId(block));
    if (platform === undefined) return [];
    const lost = blockAttempts.filter((attempt) => !record || !isOn(attempt, record.sessions));
    return lost.map(({ host, startedAt, stoppedAt }) => ({
      block,
      platform,
      host,
      from: secondsOf(startedAt),
      to: Math.max(secondsOf(startedAt), secondsOf(stoppedAt)),
      waitedSeconds: 0,
      record: null,
    }));
  });
}

interface Attempt {
  /** Job id and attempt number. */
  readonly job: string;
  readonly host: string;
  readonly startedAt: string;
  readonly stoppedAt: string;
}

/** Started attempts by block. Attempts that never started have no known host to bill. */
function attemptsByBlock({ ends, sessions }: JobsOfRun): ReadonlyMap<string, readonly Attempt[]> {
  const hosts = new Map(
    sessions.flatMap(({ session }) =>
      session.job ? [[jobAttempt(session.job), hostName(session)] as const] : [],
    ),
  );
  const attempts = ends.flatMap(({ block, end }) =>
    end.attempts.flatMap(({ startedAt, stoppedAt, instance }, index) => {
      const stopped = stoppedAt ?? end.stoppedAt;
      if (startedAt === null || stopped === null) return [];
      const job = jobAttempt({ id: end.jobId, attempt: index + 1 });
      return [
        { block, job, host: instance ?? hosts.get(job) ?? job, startedAt, stoppedAt: stopped },
      ];
    }),
  );
  return group(attempts, ({ block }) => block);
}

function jobAttempt({ id, attempt }: NonNullable<Session["job"]>): string {
  return `${id} ${attempt}`;
}

function isOn(attempt: Attempt, sessions: readonly Session[]): boolean {
  return sessions.some(
    (session) =>
      hostName(session) === attempt.host ||
      (session.job !== undefined && jobAttempt(session.job) === attempt.job),
  );
}

function hostName({ machine }: Session): string {
  return machine.instance?.id ?? machine.host;
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1000;
}
