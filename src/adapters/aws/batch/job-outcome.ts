import type { AttemptDetail, JobDetail } from "@aws-sdk/client-batch";
import type { JobEnd } from "../../../core/documents/job.ts";
import { type EndingRule, IS_PERMANENT } from "./endings/ending-rule.ts";
import { findEndingRule } from "./endings/rules.ts";

/** Start of Batch's reason when a host is lost: reclaimed by AWS or failed. */
export const HOST_TERMINATED = "Host EC2";

export const isOver = ({ status }: JobDetail): boolean =>
  status === "SUCCEEDED" || status === "FAILED";

/** Stored end of a finished job. Batch reports times in milliseconds since 1970. */
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
  return statusReason !== undefined && findEndingRule([statusReason])?.class === "host-lost";
}

function instant(milliseconds: number | undefined): string | null {
  return milliseconds === undefined || milliseconds === 0
    ? null
    : new Date(milliseconds).toISOString();
}

/** Why a job wrote no record, and whether another job would fail the same way. */
export interface FailureReason {
  readonly reason: string;
  readonly isPermanent: boolean;
}

/** @param logEnd last lines of the log, for programs that failed before the harness could report an error */
export function explainFailure(job: JobDetail, logEnd: readonly string[] = []): FailureReason {
  const { statusReason, container, attempts = [] } = job;
  const last = attempts.at(-1);
  const reasons = [
    container?.reason,
    last?.container?.reason,
    statusReason,
    last?.statusReason,
  ].filter((text): text is string => Boolean(text));
  const exitCode = container?.exitCode ?? last?.container?.exitCode;
  const texts = [
    ...new Set([...reasons, ...(exitCode === undefined ? [] : [`exit code ${exitCode}`])]),
  ];
  const detail = [
    ...texts,
    ...(logEnd.length > 0 ? [`the log ends: ${logEnd.join(" | ")}`] : []),
  ].join("; ");
  const rule = findEndingRule([...texts, ...logEnd], exitCode);
  if (!rule) return { reason: detail || "AWS Batch reports no reason", isPermanent: false };
  const lost = rule.class === "host-lost" ? attempts.filter(isSpotReclaimed).length : 0;
  return explainRule(rule, lost > 1 ? `${detail}; ${lost} hosts were lost` : detail);
}

/** @param detail reasons from AWS, and the end of the log */
export function explainRule(rule: EndingRule, detail: string): FailureReason {
  return {
    reason: `${rule.class}: ${rule.meaning} ${rule.action} AWS says: ${detail}`,
    isPermanent: IS_PERMANENT[rule.class],
  };
}
