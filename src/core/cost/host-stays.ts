import { group } from "d3-array";
import type { JobEnd } from "../job.ts";
import type { Plan } from "../plan.ts";
import type { BlockRecord, Session } from "../record.ts";

/** What a run's store knows of its jobs besides the records. */
export interface JobsOfRun {
  readonly ends: readonly { readonly block: string; readonly end: JobEnd }[];
  /** Sessions that are part of no record: their host went away, or their block has not ended. */
  readonly sessions: readonly { readonly block: string; readonly session: Session }[];
}

export const NO_JOBS: JobsOfRun = { ends: [], sessions: [] };

/** A block's time on one host. Instants are in seconds since 1970. */
export interface HostStay {
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

/**
 * Who used which host from when to when: one stay for each record, on the host that it ended on, and one for each
 * attempt that left no record. A job's own times, where they are known, take in what came before and after the
 * harness.
 */
export function hostStays(run: CostedRun): readonly HostStay[] {
  const launches = launchesOf(run);
  const recorded = run.records.flatMap((record) => recordedStay(run, record) ?? []);
  return [...recorded, ...lostStays(run)].map((stay) => ({
    ...stay,
    launchedAt: launches.get(stay.host) ?? null,
  }));
}

/** Stays of each host, in the order of time. */
export function staysByHost(stays: readonly HostStay[]): readonly (readonly HostStay[])[] {
  return [...group(stays, ({ host }) => host).values()].map((own) =>
    own.toSorted((a, b) => a.from - b.from),
  );
}

type UnlaunchedStay = Omit<HostStay, "launchedAt">;

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

function recordedStay({ jobs }: CostedRun, record: BlockRecord): UnlaunchedStay | null {
  const last = record.sessions.at(-1);
  if (!last) return null;
  const host = hostName(last);
  const own = record.sessions.filter((session) => hostName(session) === host);
  const attempts = attemptsOf(jobs, record.spec.block.id).filter((one) => isOn(one, own));
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
function lostStays({ plan, records, jobs }: CostedRun): readonly UnlaunchedStay[] {
  const blocks = new Set(jobs.ends.map(({ block }) => block));
  return [...blocks].flatMap((block) => {
    const record = records.find(({ spec }) => spec.block.id === block);
    const platform =
      record?.spec.platform.id ?? plan.blocks.find(({ id }) => isAttemptOf(block, id))?.platform;
    if (platform === undefined) return [];
    const lost = attemptsOf(jobs, block).filter((one) => !record || !isOn(one, record.sessions));
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
  readonly job: string;
  /** From 1. */
  readonly number: number;
  readonly host: string;
  readonly startedAt: string;
  readonly stoppedAt: string;
}

/** A block's attempts that began. One that never did had no host to pay for that we know of. */
function attemptsOf({ ends, sessions }: JobsOfRun, block: string): readonly Attempt[] {
  return ends
    .filter((one) => one.block === block)
    .flatMap(({ end }) =>
      end.attempts.flatMap(({ startedAt, stoppedAt, instance }, index) => {
        const stopped = stoppedAt ?? end.stoppedAt;
        if (startedAt === null || stopped === null) return [];
        const number = index + 1;
        const session = sessions.find(
          (one) => one.session.job?.id === end.jobId && one.session.job.attempt === number,
        )?.session;
        const host = instance ?? (session && hostName(session)) ?? `${end.jobId} ${number}`;
        return [{ job: end.jobId, number, host, startedAt, stoppedAt: stopped }];
      }),
    );
}

function isOn(attempt: Attempt, sessions: readonly Session[]): boolean {
  return sessions.some(
    (session) =>
      hostName(session) === attempt.host ||
      (session.job?.id === attempt.job && session.job.attempt === attempt.number),
  );
}

function isAttemptOf(id: string, block: string): boolean {
  return id === block || id.startsWith(`${block}.r`);
}

function hostName({ machine }: Session): string {
  return machine.instance?.id ?? machine.host;
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1000;
}
