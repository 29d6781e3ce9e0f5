import { formatChange, formatCount, formatInterval, formatNumber } from "../../core/format/text.ts";
import { STEP_LEVEL } from "../../core/history/change-points.ts";
import type { OpenChange } from "../../core/history/open-changes.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";

/** Maximum number of changes in the headline; notes list all. */
const MAX_NAMED = 3;

/**
 * Describes open changes: ` 1 change not significant enough for a step: slow-convection +10.2 %.`,
 * largest first; empty without any.
 */
export function describeOpen(changes: readonly OpenChange[]): string {
  if (changes.length === 0) return "";
  const largest = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const named = largest
    .slice(0, MAX_NAMED)
    .map(({ version, change }) => `${version} ${formatChange(change)}`);
  const more = changes.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
  return ` ${formatCount(changes.length, "change")} not significant enough for a step: ${all}.`;
}

/** Notes on why a version with a reported change is no step. */
export function openNotes({ openChanges }: Pick<SeriesHistory, "openChanges">): readonly string[] {
  return openChanges.map(
    ({ version, run, p, change, low, high }) =>
      `${version}, ${formatChange(change)} (${(100 * (1 - STEP_LEVEL)).toFixed(2)} % interval ${formatInterval(low, high)}) from the level of the steps, is not a step yet: the report on ` +
      `run ${run} finds a change (p ${formatNumber(p)}), but a step requires p ${STEP_LEVEL} because all versions are tested. More blocks can decide it.`,
  );
}
