import { formatChange, formatCount, formatInterval, formatNumber } from "../../core/format/text.ts";
import { STEP_LEVEL } from "../../core/history/change-points.ts";
import type { OpenChange } from "../../core/history/open-changes.ts";
import type { SeriesHistory } from "../../core/history/version-history.ts";

/** The others are in the notes of their place. */
const MAX_NAMED = 3;

/** ` 1 change not yet certain enough for a step: slow-convection +10.2 %.`, the largest first; empty where there is none. */
export function describeOpen(changes: readonly OpenChange[]): string {
  if (changes.length === 0) return "";
  const largest = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const named = largest
    .slice(0, MAX_NAMED)
    .map(({ version, change }) => `${version} ${formatChange(change)}`);
  const more = changes.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
  return ` ${formatCount(changes.length, "change")} not yet certain enough for a step: ${all}.`;
}

/** Why a version in which a report finds a change is no step. */
export function openNotes({ openChanges }: SeriesHistory): readonly string[] {
  return openChanges.map(
    ({ version, run, p, change, low, high }) =>
      `${version}, ${formatChange(change)} (${formatInterval(low, high)}) from the level of the steps, is no step yet: a report on ` +
      `run ${run} finds a change there (p ${formatNumber(p)}); a step, which is sought among all versions, needs a p of ${STEP_LEVEL}. More blocks decide it.`,
  );
}
