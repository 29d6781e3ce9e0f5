import type { JobEnd, JobNote } from "../../core/documents/job.ts";

/** End of a job whose outcome is unknown to its scheduler, or irrelevant. */
export function unknownOutcome(
  { note }: { readonly note: JobNote },
  statusReason: string | null,
): JobEnd {
  const { jobId, jobName, submittedAt } = note;
  return {
    schemaVersion: 1,
    jobId,
    jobName,
    status: "UNKNOWN",
    statusReason,
    createdAt: submittedAt,
    stoppedAt: null,
    attempts: [],
  };
}
