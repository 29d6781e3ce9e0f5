import type { Timer } from "../core/documents/timer.ts";
import type { MaplTable, MaplTimer, MaplTimers } from "./mapl-timers.ts";

/**
 * MAPL's timers as timers of a trial: of components the seconds of the slowest rank, because the others wait for it. A
 * name that occurs once stays as it is; others are paths. Tables that were cut and timers that did not run are excluded.
 */
export function gchpTimers({ report, components }: MaplTimers): {
  readonly document: readonly Timer[];
  readonly warnings: readonly string[];
} {
  const tables = [...(report ? [report] : []), ...components];
  const rows = tables.filter(({ isComplete }) => isComplete).flatMap(({ timers }) => timers);
  const counts = countBy(rows.map(({ name }) => name));
  const paths = countBy(rows.map(({ path }) => path));
  const names = new Map(
    rows.map(({ name, path }) => [path, counts.get(name) === 1 ? name : path] as const),
  );
  const document = rows.flatMap((row): Timer[] => {
    const seconds = row.inclusive;
    // Long names are cut to their column, so that two can look the same: neither can be told.
    const isKnown = seconds !== null && row.cycles !== 0 && paths.get(row.path) === 1;
    if (!isKnown || seconds < 0) return [];
    const parent = row.parent === null ? null : (names.get(row.parent) ?? row.parent);
    return [{ name: names.get(row.path) ?? row.path, parent, seconds, ...spreadOf(row) }];
  });
  return { document, warnings: tables.flatMap(warningOf) };
}

function spreadOf({ ranks }: MaplTimer): Pick<Timer, "ranks"> {
  const [min, mean] = [ranks?.min.inclusive ?? null, ranks?.mean.inclusive ?? null];
  if (min === null || mean === null || min < 0) return {};
  return { ranks: { min, mean } };
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function warningOf({ title, isComplete }: MaplTable): readonly string[] {
  return isComplete ? [] : [`MAPL's table of timers of ${title} is incomplete and excluded`];
}
