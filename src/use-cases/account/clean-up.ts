import { InfrastructureError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type {
  DeletionResult,
  OrphanedResource,
  OrphanedResources,
  RetainedResource,
} from "../../ports/orphaned-resources.ts";
import { describeOrphans } from "../../report/infrastructure/orphans.ts";
import { confirmChanges } from "./confirm-changes.ts";

const SECONDS_PER_HOUR = 3600;

export interface CleanUpResult {
  readonly outcome: "unchanged" | "changed" | "declined";
  /** With declined: what would have been removed. */
  readonly orphans: readonly OrphanedResource[];
  readonly retained: readonly RetainedResource[];
}

/**
 * Deletes resources with gcbench's tag that nothing uses any more.
 *
 * @param olderThan hours; younger resources are kept. 0: nothing is kept for its age
 * @throws {InfrastructureError} lists what could not be deleted
 */
export async function cleanUpAccount(
  { olderThan, yes }: { readonly olderThan: number; readonly yes: boolean },
  resources: OrphanedResources,
  caller: Caller,
): Promise<CleanUpResult> {
  const now = caller.clock.now();
  const before = olderThan === 0 ? null : now - olderThan * SECONDS_PER_HOUR;
  const { orphans, retained } = await resources.find(before);
  if (orphans.length === 0) return { outcome: "unchanged", orphans, retained };
  const preview = describeOrphans({ orphans, retained }, now);
  const question = "Remove these? A run that waits for one of the jobs loses it.";
  if (!(await confirmChanges(caller, { preview, question, yes }))) {
    return { outcome: "declined", orphans, retained };
  }
  const results = await resources.delete(orphans);
  requireDeleted(results);
  return { outcome: "changed", orphans: results.map(({ orphan }) => orphan), retained };
}

function requireDeleted(results: readonly DeletionResult[]): void {
  const failed = results.filter(({ error }) => error !== null);
  if (failed.length === 0) return;
  throw new InfrastructureError(
    [
      `Removed ${results.length - failed.length} of ${results.length}. These could not be removed:`,
      ...failed.map(({ orphan, error }) => `  ${orphan.kind} ${orphan.name}: ${error ?? ""}`),
      "Run the same command to try again.",
    ].join("\n"),
  );
}
