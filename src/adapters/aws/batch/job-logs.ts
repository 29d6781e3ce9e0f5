import { type BatchClient, DescribeJobsCommand, type JobDetail } from "@aws-sdk/client-batch";
import { type CloudWatchLogsClient, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import type { JobLog } from "../../../ports/job-log.ts";
import { isAwsError } from "../aws-errors.ts";
import { isOver } from "./job-outcome.ts";

/** Log group and stream of a job. */
export interface LogLocation {
  readonly logGroup: string;
  readonly stream: string;
}

/** Last lines of a job's log; empty if the job wrote nothing. */
export async function readLogEnd(
  logs: CloudWatchLogsClient,
  { logGroup, stream }: LogLocation,
  lines: number,
): Promise<readonly string[]> {
  const page = await logs
    .send(
      new GetLogEventsCommand({
        logGroupName: logGroup,
        logStreamName: stream,
        startFromHead: false,
        limit: lines,
      }),
    )
    .catch((error) => {
      if (isAwsError(error, "ResourceNotFoundException")) return null; // The job wrote nothing.
      throw error;
    });
  return (page?.events ?? []).map(({ message }) => message ?? "");
}

/**
 * Reads all lines after a token, page by page. A page can be empty before the end. At the end the token repeats
 * (CloudWatch Logs API, GetLogEvents).
 *
 * @returns token for the next call
 */
export async function readLogFrom(
  logs: CloudWatchLogsClient,
  { logGroup, stream }: LogLocation,
  from: { token: string | undefined; onLine: (line: string) => void },
): Promise<string | undefined> {
  let { token } = from;
  for (;;) {
    const page = await logs
      .send(
        new GetLogEventsCommand({
          logGroupName: logGroup,
          logStreamName: stream,
          startFromHead: true,
          ...(token === undefined ? {} : { nextToken: token }),
        }),
      )
      .catch((error) => {
        if (isAwsError(error, "ResourceNotFoundException")) return null;
        throw error;
      });
    if (!page) return token;
    for (const { message } of page.events ?? []) from.onLine(message ?? "");
    if (page.nextForwardToken === undefined || page.nextForwardToken === token) return token;
    token = page.nextForwardToken;
  }
}

/** Reads a job's log, all attempts in order. Each call of `next` returns the new lines. */
export function readJobLog(
  { batch, logs }: { readonly batch: BatchClient; readonly logs: CloudWatchLogsClient },
  { jobId, logGroup }: { readonly jobId: string; readonly logGroup: string },
): JobLog {
  const tokens = new Map<string, string | undefined>();
  return {
    async next() {
      const { jobs = [] } = await batch.send(new DescribeJobsCommand({ jobs: [jobId] }));
      const [job] = jobs;
      const lines: string[] = [];
      for (const stream of streamsOf(job)) {
        const token = tokens.get(stream);
        const from = { token, onLine: (line: string) => lines.push(line) };
        tokens.set(stream, await readLogFrom(logs, { logGroup, stream }, from));
      }
      return { lines, isOver: job === undefined || isOver(job) };
    },
  };
}

/** Log streams of a job, one per attempt. */
function streamsOf(job: JobDetail | undefined): readonly string[] {
  const containers = [...(job?.attempts ?? []).map(({ container }) => container), job?.container];
  const streams = containers.flatMap((container) => container?.logStreamName || []);
  return [...new Set(streams)];
}
