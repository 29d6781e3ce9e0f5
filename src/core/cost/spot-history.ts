import { group, sum } from "d3-array";

/** Spot price of a zone from a point in time. */
export interface SpotPricePoint {
  readonly zone: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly usdPerHour: number;
}

/** Spread of spot prices over a span, in USD per hour. */
export interface SpotPriceSpread {
  readonly median: number;
  /** 10th percentile. */
  readonly low: number;
  /** 90th percentile. */
  readonly high: number;
}

/**
 * Percentiles of the price over time and zones, weighted by duration. The last point before the
 * span gives the price at its start.
 *
 * @param span in seconds since 1970
 * @returns null if there is no price within the span
 */
export function spotPriceSpread(
  points: readonly SpotPricePoint[],
  span: { readonly from: number; readonly to: number },
): SpotPriceSpread | null {
  const prices = [...group(points, ({ zone }) => zone).values()]
    .flatMap((zonePoints) => stepPrices(zonePoints, span))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((a, b) => a.usdPerHour - b.usdPerHour);
  if (prices.length === 0) return null;
  const total = sum(prices, ({ seconds }) => seconds);
  const percentile = (share: number) => {
    let passed = 0;
    const found = prices.find(({ seconds }) => {
      passed += seconds;
      return passed >= share * total;
    });
    return (found ?? prices.at(-1))?.usdPerHour ?? 0;
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
