import {
  STATUS_CONTEXT,
  STATUSES,
  type StatusEnd,
  statusContext,
} from "../../core/github/commit-status.ts";
import type { CommitStatus, Forge } from "../../ports/forge.ts";

/** State of a requested benchmark, as its workflow knows it. */
export interface BenchmarkState {
  readonly sha: string;
  readonly end: StatusEnd;
  /** Name of a separate source of the measurements; null: none. */
  readonly source: string | null;
  /** Page of this workflow run. */
  readonly page: string | null;
}

/** Sets the status of a benchmark without a verdict. The status of a later benchmark, and a final status of this one, stay. */
export async function setBenchmarkStatus({ sha, end, page, source }: BenchmarkState, forge: Forge) {
  const status = { ...benchmarkStatus(end, page), context: statusContext(source) };
  const now = end === "started" ? null : await forge.statusAt(sha, status.context);
  if (now && now.url !== status.url) {
    const text = `The status of ${sha} belongs to a later benchmark: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  if (now && now.state !== "pending") {
    const text = `The status of ${sha} is final already: ${now.description}.`;
    return { json: { sha, state: now.state }, text };
  }
  await forge.setStatus(sha, status);
  const { state, description } = status;
  return { json: { sha, state }, text: `Status of ${sha}: ${state}, ${description}.` };
}

/** Sets the status with a verdict, unless another run at this commit still runs. */
export async function setVerdict(
  forge: Forge,
  {
    sha,
    status,
    log,
  }: { readonly sha: string; readonly status: CommitStatus; log(line: string): void },
): Promise<void> {
  const now = await forge.statusAt(sha, status.context);
  if (now?.state === "pending" && now.url !== status.url) {
    log(`The status of ${sha} waits for another run and stays: ${now.description}.`);
    return;
  }
  await forge.setStatus(sha, status);
}

export function benchmarkStatus(end: StatusEnd, page: string | null): CommitStatus {
  return { context: STATUS_CONTEXT, ...STATUSES[end], ...(page === null ? {} : { url: page }) };
}
