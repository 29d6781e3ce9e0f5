import type { Cell, TimerComparison } from "../core/documents/comparison.ts";
import { changeColumn, intervalColumn, secondsColumn } from "../core/format/columns.ts";
import { NONE } from "../core/format/text.ts";
import type { Tone } from "./text/headline.ts";
import { timerVerdict } from "./text/verdict-text.ts";

/** View of a timer. */
export interface TimerView {
  readonly cell: string;
  readonly name: string;
  /** Nesting depth; 0: outermost. */
  readonly depth: number;
  readonly secondsA: string;
  readonly secondsB: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: string;
  readonly tone: Tone;
  /** The timer was called slower or faster. */
  readonly isFinding: boolean;
  /** Values by which a page sorts; null: unknown. */
  readonly sortKeys: {
    readonly secondsA: number | null;
    readonly secondsB: number | null;
    readonly change: number | null;
  };
}

/**
 * Views of a cell's timers, in the model's order. Each column has one unit and one number of
 * decimals.
 *
 * @param isNotComparable true if the sides are not comparable: times are shown without changes
 */
export function viewTimers(
  { timers }: Cell,
  key: string,
  isNotComparable: boolean,
): readonly TimerView[] {
  const parents = new Map(timers.map(({ name, parent }) => [name, parent]));
  const changes = timers.map((timer) => (isNotComparable ? null : changeOf(timer)));
  const format = {
    seconds: secondsColumn(
      timers.flatMap(({ secondsA, secondsB }) => [secondsA ?? 0, secondsB ?? 0]),
    ),
    change: changeColumn(changes.filter((change) => change !== null)),
    interval: intervalColumn(timers.flatMap(({ effect }) => effect ?? [])),
  };
  const seconds = (value: number | null) => (value === null ? NONE : format.seconds(value));
  return timers.map((timer, index) => {
    const { name, secondsA, secondsB, effect } = timer;
    const { low = null, high = null } = effect ?? {};
    const change = changes[index] ?? null;
    return {
      cell: key,
      name,
      depth: depthOf(name, parents),
      secondsA: seconds(secondsA),
      secondsB: seconds(secondsB),
      change: change === null ? NONE : format.change(change),
      interval: low === null || high === null ? NONE : format.interval(low, high),
      ...timerVerdict(timer),
      sortKeys: { secondsA, secondsB, change },
    };
  });
}

/** Change of a timer. A timer that is not tested has that of its mean times. */
function changeOf({ effect, secondsA, secondsB }: TimerComparison): number | null {
  if (effect) return effect.change;
  return !secondsA || secondsB === null ? null : secondsB / secondsA - 1;
}

/** Nesting depth. A log can name a timer as its own ancestor; then counting stops. */
function depthOf(name: string, parents: ReadonlyMap<string, string | null>): number {
  const seen = new Set([name]);
  let parent = parents.get(name);
  while (parent && !seen.has(parent)) {
    seen.add(parent);
    parent = parents.get(parent);
  }
  return seen.size - 1;
}
