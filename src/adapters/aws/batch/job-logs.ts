import { type BatchClient, DescribeJobsCommand, type JobDetail } from "@aws-sdk/client-batch";
import { type CloudWatchLogsClient, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { isAwsError } from "../aws-errors.ts";
import { isOver } from "./job-outcome.ts";

/** Where a job's lines are. */
export interface LogLocation {
  readonly logGroup: string;
  readonly stream: string;
}

/** The last lines of a job's log; none where it wrote nothing. */
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
      if (isAwsError(error, "ResourceNotFoundException")) return null; // It never began to write.
      throw error;
    });
  return (page?.events ?? []).map(({ message }) => message ?? "");
}

/**
 * All lines from a token on, page by page: a page can be empty before the end, which is where the token stays the same
 * (CloudWatch Logs API, GetLogEvents).
 *
 * @returns the token to go on from
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

/** What a job wrote, attempt after attempt, as far as it is there; asked again, what has come since. */
export function readJobLog(
  { batch, logs }: { readonly batch: BatchClient; readonly logs: CloudWatchLogsClient },
  { jobId, logGroup }: { readonly jobId: string; readonly logGroup: string },
): { next(): Promise<{ lines: readonly string[]; isOver: boolean }> } {
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

/** Each attempt has a stream of its own. */
function streamsOf(job: JobDetail | undefined): readonly string[] {
  const containers = [...(job?.attempts ?? []).map(({ container }) => container), job?.container];
  const streams = containers.flatMap((container) => container?.logStreamName || []);
  return [...new Set(streams)];
}
