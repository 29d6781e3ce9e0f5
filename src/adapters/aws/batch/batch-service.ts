import {
  type BatchClient,
  paginateListJobs,
  SubmitJobCommand,
  type SubmitJobCommandInput,
  TerminateJobCommand,
} from "@aws-sdk/client-batch";
import { InfrastructureError } from "../../../core/errors.ts";
import type { JobLocation, JobService, Submitted } from "../../jobs/job-history.ts";
import { isAwsError } from "../aws-errors.ts";

/** Maximum length of a reason (AWS Batch API, TerminateJob). */
const MAX_REASON = 1024;

/** AWS Batch as a service that runs jobs. */
export class BatchService implements JobService {
  readonly #batch: BatchClient;

  constructor(batch: BatchClient) {
    this.#batch = batch;
  }

  /** SubmitJob is not idempotent: after a lost response, a retry by the SDK creates a second job. */
  async submit(input: SubmitJobCommandInput): Promise<Submitted> {
    const { jobId, $metadata } = await this.#batch.send(new SubmitJobCommand(input));
    if (!jobId) throw new InfrastructureError(`Batch accepted ${input.jobName} without an id.`);
    return { jobId, isRepeated: ($metadata.attempts ?? 1) > 1 };
  }

  async terminate(jobId: string, reason: string): Promise<void> {
    const command = new TerminateJobCommand({ jobId, reason: reason.slice(0, MAX_REASON) });
    await this.#batch.send(command);
  }

  /** Batch ignores the status with this filter. */
  async named(
    name: string,
    { queue: jobQueue }: Pick<JobLocation, "queue">,
  ): Promise<readonly string[]> {
    const found: { jobId: string; createdAt: number }[] = [];
    const filters = [{ name: "JOB_NAME", values: [name] }];
    const pages = paginateListJobs({ client: this.#batch }, { jobQueue, filters });
    try {
      for await (const { jobSummaryList = [] } of pages) {
        for (const { jobId, jobName: foundName, createdAt = 0 } of jobSummaryList) {
          if (jobId && foundName === name) found.push({ jobId, createdAt });
        }
      }
    } catch (error) {
      if (!isAwsError(error, "ClientException")) throw error; // The queue is gone.
    }
    found.sort((a, b) => a.createdAt - b.createdAt || (a.jobId < b.jobId ? -1 : 1));
    return found.map(({ jobId }) => jobId);
  }
}
