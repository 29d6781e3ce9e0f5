import { group } from "d3-array";
import { firstAttemptId } from "../documents/attempt-id.ts";
import type { JobEnd } from "../documents/job.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord, Session } from "../documents/record.ts";

/** What a run's store knows of its jobs besides the records. */
export interface JobsOfRun {
  readonly ends: readonly { readonly block: string; readonly end: JobEnd }[];
  /** Sessions that are part of no record: their host went away, or their block has not ended. */
  readonly sessions: readonly { readonly block: string; readonly session: Session }[];
}

export const NO_JOBS: JobsOfRun = { ends: [], sessions: [] };

/** A block's time on one host. Instants are in seconds since 1970. */
export interface BilledInterval {
  readonly block: string;
  /** Id of a platform of the plan. */
  readonly platform: string;
  readonly host: string;
  /** From then on the host is paid for; null: not known. */
  readonly launchedAt: number | null;
  readonly from: number;
  readonly to: number;
  /** What it left; null: an attempt that was lost. */
  readonly record: BlockRecord | null;
}

interface CostedRun {
  readonly plan: Pick<Plan, "blocks">;
  readonly records: readonly BlockRecord[];
  readonly jobs: JobsOfRun;
}

/** The same, looked up by block: a run can have thousands of them. */
interface IndexedRun extends CostedRun {
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
}

/**
 * Who used which host from when to when: one stay for each record, on the host that it ended on, and one for each
 * attempt that left no record. A job's own times, where they are known, take in what came before and after the
 * harness.
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

/** Stays of each host, in the order of time. */
export function intervalsByHost(
  intervals: readonly BilledInterval[],
): readonly (readonly BilledInterval[])[] {
  return [...group(intervals, ({ host }) => host).values()].map((own) =>
    own.toSorted((a, b) => a.from - b.from),
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
  { attempts: known }: IndexedRun,
  record: BlockRecord,
): IntervalWithoutLaunch | null {
  const last = record.sessions.at(-1);
  if (!last) return null;
  const host = hostName(last);
  const own = record.sessions.filter((session) => hostName(session) === host);
  const attempts = (known.get(record.spec.block.id) ?? []).filter((one) => isOn(one, own));
  return {
    block: record.spec.block.id,
    platform: record.spec.platform.id,
    host,
    from: Math.min(...[...own, ...attempts].map(({ startedAt }) => secondsOf(startedAt))),
    to: Math.max(
      secondsOf(record.endedAt),
      ...attempts.map(({ stoppedAt }) => secondsOf(stoppedAt)),
    ),
    record,
  };
}

/** Attempts on hosts that no record ended on. */
function lostIntervals({ plan, records, attempts }: IndexedRun): readonly IntervalWithoutLaunch[] {
  const recordOf = new Map(records.map((record) => [record.spec.block.id, record]));
  const planned = new Map(plan.blocks.map(({ id, platform }) => [id, platform]));
  return [...attempts].flatMap(([block, own]) => {
    const record = recordOf.get(block);
    const platform = record?.spec.platform.id ?? planned.get(firstAttemptId(block));
    if (platform === undefined) return [];
    const lost = own.filter((one) => !record || !isOn(one, record.sessions));
    return lost.map(({ host, startedAt, stoppedAt }) => ({
      block,
      platform,
      host,
      from: secondsOf(startedAt),
      to: Math.max(secondsOf(startedAt), secondsOf(stoppedAt)),
      record: null,
    }));
  });
}

interface Attempt {
  /** Its job and its number. */
  readonly job: string;
  readonly host: string;
  readonly startedAt: string;
  readonly stoppedAt: string;
}

/** Each block's attempts that began. One that never did had no host to pay for that we know of. */
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
