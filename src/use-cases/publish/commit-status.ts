import { STATUS_CONTEXT, STATUSES, type StatusWords } from "../../core/github/commit-status.ts";
import type { Delivery } from "../../core/run/deliveries.ts";
import type { CommitStatus, Forge } from "../../ports/forge.ts";
import { PUBLISHED, type PublishState } from "./publish.ts";

/** Opens a repository on GitHub, `owner/name`. */
export type OpenForge = (repository: string) => Promise<Forge>;

/**
 * Sets the status of a run at its commit, once for each outcome. It leaves a status alone that the workflow set meanwhile, or that waits
 * for another run.
 */
export async function updateStatus(
  { state, description }: StatusWords,
  { delivery, publishState }: { readonly delivery: Delivery; readonly publishState: PublishState },
  openForge: OpenForge,
): Promise<void> {
  const { requests, workflowRuns } = delivery;
  const { headSha, repository, publish } = delivery.trigger;
  // A later request for the same delivery sets the status to pending again.
  const target = `status-${state}-${requests.length}`;
  if (!publish.status || headSha === null || publishState.done.has(target)) return;
  const forge = await openForge(repository);
  const now = await forge.statusAt(headSha, STATUS_CONTEXT);
  const url = now === null ? workflowRuns.at(-1) : now.url;
  const isOwn = now === null || url === undefined || workflowRuns.includes(url);
  if (isOwn && (now === null || isOpen(now, state))) {
    const status = { context: STATUS_CONTEXT, state, description };
    await forge.setStatus(headSha, { ...status, ...(url === undefined ? {} : { url }) });
  }
  await publishState.record(target, PUBLISHED);
}

/** The status is pending, or the workflow failed or gave up a run that has a verdict later. */
function isOpen({ state, description }: CommitStatus, next: CommitStatus["state"]): boolean {
  if (state === "pending") return true;
  const isGivenUp = state === "error" || description === STATUSES.failure.description;
  return isGivenUp && next !== "error";
}
