import { group, sum } from "d3-array";

/** From its instant on a zone asked this price. */
export interface SpotPricePoint {
  readonly zone: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly usdPerHour: number;
}

/** How spot was priced over a span of time, in USD an hour. */
export interface SpotPriceSpread {
  readonly median: number;
  /** 10th percentile. */
  readonly low: number;
  /** 90th percentile. */
  readonly high: number;
}

/**
 * Percentiles of the price over time and zones, each price weighted with how long it held. The last point before the
 * span says what held at its begin.
 *
 * @param span in seconds since 1970
 * @returns null where no price held within the span
 */
export function spotPriceSpread(
  points: readonly SpotPricePoint[],
  span: { readonly from: number; readonly to: number },
): SpotPriceSpread | null {
  const held = [...group(points, ({ zone }) => zone).values()]
    .flatMap((own) => stepPrices(own, span))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((a, b) => a.usdPerHour - b.usdPerHour);
  if (held.length === 0) return null;
  const total = sum(held, ({ seconds }) => seconds);
  const percentile = (share: number) => {
    let passed = 0;
    const found = held.find(({ seconds }) => {
      passed += seconds;
      return passed >= share * total;
    });
    return (found ?? held.at(-1))?.usdPerHour ?? 0;
  };
  return { median: percentile(0.5), low: percentile(0.1), high: percentile(0.9) };
}

function stepPrices(
  points: readonly SpotPricePoint[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly { readonly usdPerHour: number; readonly seconds: number }[] {
  const ordered = points.toSorted((a, b) => a.at - b.at);
  return ordered.map(({ at, usdPerHour }, index) => {
    const end = Math.min(to, ordered[index + 1]?.at ?? to);
    return { usdPerHour, seconds: end - Math.max(from, at) };
  });
}
