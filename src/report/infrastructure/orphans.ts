import { formatRoughly, NONE } from "../../core/format/text.ts";
import type { OrphanSearch, RetainedResource } from "../../ports/orphaned-resources.ts";
import { terminalTable } from "../text/terminal-table.ts";

const INCLUDE_RECENT_HINT =
  "--older-than 0 also removes what is too young, and with it the jobs of runs running.";

/** A table of what would be removed, and a list of what is kept. @param now seconds since 1970 */
export function describeOrphans({ orphans, retained }: OrphanSearch, now: number): string {
  const table = terminalTable(
    ["left over", "name", "state", "age"],
    orphans.map(({ kind, name, state, since }) => [
      kind,
      name,
      state,
      since === null ? NONE : formatRoughly(now - since),
    ]),
  );
  return [table, ...describeRetained(retained)].join("\n");
}

/** The resources that are kept, each with the reason; empty: none. */
export function describeRetained(retained: readonly RetainedResource[]): readonly string[] {
  if (retained.length === 0) return [];
  return [
    "Left alone:",
    ...retained.map(({ name, why }) => `  ${name}: ${why}`),
    ...(retained.some(({ isTooRecent }) => isTooRecent) ? [INCLUDE_RECENT_HINT] : []),
  ];
}
