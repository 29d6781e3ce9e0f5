import { describe, expect, it } from "vitest";
import { spotPriceSpread } from "./spot-history.ts";

const point = (at: number, usdPerHour: number, zone = "a") => ({ zone, at, usdPerHour });
const span = { from: 1000, to: 2000 };

describe("spotPriceSpread", () => {
  it("weights prices by duration, not by number of changes", () => {
    const shortPrices = [1, 2, 3, 4, 5].map((second) => point(1000 + second, 9));
    expect(spotPriceSpread([point(1000, 1), ...shortPrices, point(1006, 2)], span)?.median).toBe(2);
  });

  it("includes the price at the start of the span, and all zones", () => {
    expect(spotPriceSpread([point(0, 1), point(1900, 5)], span)).toEqual({
      median: 1,
      low: 1,
      high: 1,
    });
    expect(spotPriceSpread([point(0, 1), point(1800, 5)], span)?.high).toBe(5);
    const zones = [point(0, 1, "a"), point(0, 2, "b"), point(0, 3, "c")];
    expect(spotPriceSpread(zones, span)).toEqual({ median: 2, low: 1, high: 3 });
  });

  it("accepts points in any order", () => {
    const points = [point(1800, 5), point(0, 1)];
    expect(spotPriceSpread(points, span)).toEqual(spotPriceSpread(points.toReversed(), span));
  });

  it("is null without prices in the span", () => {
    expect(spotPriceSpread([], span)).toBeNull();
    expect(spotPriceSpread([point(3000, 1)], span)).toBeNull();
  });
});
