import type { Plan } from "../../core/documents/plan.ts";
import { formatCount } from "../../core/format/text.ts";
import type { RunOutcome } from "./run-options.ts";

const OPTIONS = {
  deadline: "--deadline-hours",
  "spending limit": "--spend-usd",
  "core-hour limit": "--core-hours",
};

export interface RunningBlocks {
  /** All records so far, by block. */
  readonly records: ReadonlyMap<string, unknown>;
  /** Ids of the blocks that ran until now. */
  readonly running: readonly string[];
}

/** Which limit stopped a run in AWS or on a cluster, what is done, and how to resume. */
export function describeLimit(
  limit: NonNullable<RunOutcome["stopped"]>,
  { plan, records, running }: RunningBlocks & { readonly plan: Plan },
): string {
  const cancelled = running.filter((id) => !records.has(id)).length;
  return (
    `The ${limit} is reached: ${formatCount(cancelled, "block")} cancelled, ${records.size} of at most ${plan.blocks.length} done. ` +
    `The same command with a higher ${OPTIONS[limit]} resumes the run.`
  );
}
