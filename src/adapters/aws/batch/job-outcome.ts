import type { AttemptDetail, JobDetail } from "@aws-sdk/client-batch";
import type { JobEnd } from "../../../core/documents/job.ts";

/** Begins what Batch says when the host went away: a spot reclaim, or a host that died. */
export const HOST_TERMINATED = "Host EC2";

export const isOver = ({ status }: JobDetail): boolean =>
  status === "SUCCEEDED" || status === "FAILED";

/** What is kept of a job that is over. Batch gives milliseconds since 1970. */
export function explainEnd(job: JobDetail): JobEnd {
  return {
    schemaVersion: 1,
    jobId: job.jobId ?? "",
    jobName: job.jobName ?? "",
    status: job.status ?? "FAILED",
    statusReason: job.statusReason ?? null,
    createdAt: instant(job.createdAt) ?? instant(job.startedAt) ?? new Date(0).toISOString(),
    stoppedAt: instant(job.stoppedAt),
    attempts: (job.attempts ?? []).map(describeAttempt),
  };
}

function describeAttempt(attempt: AttemptDetail): JobEnd["attempts"][number] {
  const { container, statusReason, startedAt, stoppedAt } = attempt;
  return {
    startedAt: instant(startedAt),
    stoppedAt: instant(stoppedAt),
    exitCode: container?.exitCode ?? null,
    reason: container?.reason ?? statusReason ?? null,
  };
}

export function isSpotReclaimed({ statusReason }: AttemptDetail): boolean {
  return statusReason?.startsWith(HOST_TERMINATED) ?? false;
}

function instant(milliseconds: number | undefined): string | null {
  return milliseconds === undefined || milliseconds === 0
    ? null
    : new Date(milliseconds).toISOString();
}

/** Why a job that left no record failed, and whether a second one could do better. */
export interface FailureReason {
  readonly reason: string;
  readonly isPermanent: boolean;
}

interface KnownFailure {
  readonly pattern: RegExp;
  readonly means: string;
}

/** What Batch, ECS and Docker say, in our failure classes; all of these come back at every try. */
const PERMANENT: readonly KnownFailure[] = [
  {
    pattern: /exec format error|exec user process caused/i,
    means:
      "wrong-architecture: the image's entry point is made for another processor than the platform's; build the image on a machine of the platform's own (docs/how-to/fix-exec-format-error.md)",
  },
  {
    pattern: /OutOfMemory/i,
    means:
      "out-of-memory: the container was killed because it used more memory than its job asks for",
  },
  {
    pattern: /CannotPullContainer|pull access denied|manifest unknown/i,
    means: "the image could not be pulled: it is not in the registry, or the host may not read it",
  },
  {
    pattern: /Job attempt duration exceeded timeout/i,
    means: "timeout: the job took longer than all its trials may",
  },
  {
    pattern: /CannotStartContainer|CannotCreateContainer/i,
    means: "the container could not be started",
  },
  {
    pattern: /JOB_RESOURCE_REQUIREMENT|COMPUTE_ENVIRONMENT_MAX_RESOURCE/,
    means: "the job asks for more than any host of its platform has",
  },
];

const EXIT_KILLED = 137;

/** @param logEnd last lines of the log, where the container could not even say what was wrong */
export function explainFailure(job: JobDetail, logEnd: readonly string[] = []): FailureReason {
  const { statusReason, container, attempts = [] } = job;
  const last = attempts.at(-1);
  const said = [
    container?.reason,
    last?.container?.reason,
    statusReason,
    last?.statusReason,
  ].filter((text) => text !== undefined && text !== "");
  const exitCode = container?.exitCode ?? last?.container?.exitCode;
  const inFull = [...new Set(said)].join("; ");
  const detail = [
    inFull,
    ...(exitCode === undefined ? [] : [`exit code ${exitCode}`]),
    ...(logEnd.length > 0 ? [`its log ends: ${logEnd.join(" | ")}`] : []),
  ].join("; ");
  const symptom = PERMANENT.find(({ pattern }) => pattern.test(`${inFull}\n${logEnd.join("\n")}`));
  if (symptom) return { reason: `${symptom.means} (${detail})`, isPermanent: true };
  const reclaims = attempts.filter(isSpotReclaimed).length;
  if (statusReason?.startsWith(HOST_TERMINATED)) {
    const times = reclaims > 1 ? `, ${reclaims} times in all` : "";
    return { reason: `its host was taken away${times} (${detail})`, isPermanent: false };
  }
  if (exitCode === EXIT_KILLED) {
    return { reason: `killed: SIGKILL from outside (${detail})`, isPermanent: false };
  }
  return { reason: detail || "Batch gives no reason", isPermanent: false };
}
