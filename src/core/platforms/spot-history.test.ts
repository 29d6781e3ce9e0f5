import { describe, expect, it } from "vitest";
import { spotPriceSpread } from "./spot-history.ts";

const point = (at: number, usdPerHour: number, zone = "a") => ({ zone, at, usdPerHour });
const span = { from: 1000, to: 2000 };

describe("spot prices over a week", () => {
  it("are weighted with how long each held, not with how often they changed", () => {
    const restless = [1, 2, 3, 4, 5].map((second) => point(1000 + second, 9));
    expect(spotPriceSpread([point(1000, 1), ...restless, point(1006, 2)], span)?.median).toBe(2);
  });

  it("begin with what held before the span, and take in all zones", () => {
    expect(spotPriceSpread([point(0, 1), point(1900, 5)], span)).toEqual({
      median: 1,
      low: 1,
      high: 1,
    });
    expect(spotPriceSpread([point(0, 1), point(1800, 5)], span)?.high).toBe(5);
    const zones = [point(0, 1, "a"), point(0, 2, "b"), point(0, 3, "c")];
    expect(spotPriceSpread(zones, span)).toEqual({ median: 2, low: 1, high: 3 });
  });

  it("come in any order, as AWS pages them", () => {
    const points = [point(1800, 5), point(0, 1)];
    expect(spotPriceSpread(points, span)).toEqual(spotPriceSpread(points.toReversed(), span));
  });

  it("are none where none held", () => {
    expect(spotPriceSpread([], span)).toBeNull();
    expect(spotPriceSpread([point(3000, 1)], span)).toBeNull();
  });
});
