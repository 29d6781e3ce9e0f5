import { describe, expect, it } from "vitest";
import { describeForecast } from "./describe-forecast.ts";

const forecast = (blocks: number, trials: number | null, seconds: number | null) => ({
  blocks,
  trials,
  seconds,
  trialTimes: [],
});

describe("describeForecast", () => {
  it("gives ranges of blocks, trials and time", () => {
    expect(
      describeForecast({ min: forecast(3, 12, 60), max: forecast(8, 32, 160) }),
    ).toMatchInlineSnapshot(
      `"3 to 8 blocks, 12 to 32 trials, about 60 s to 3 min; it stops when the result is certain"`,
    );
  });

  it("promises no number of trials where their time decides it and is unknown", () => {
    expect(
      describeForecast({ min: forecast(3, null, null), max: forecast(8, null, null) }),
    ).toMatchInlineSnapshot(
      `"3 to 8 blocks, number of trials and time not known before the first trial; it stops when the result is certain"`,
    );
  });

  it("gives the number of trials where the plan fixes it", () => {
    expect(
      describeForecast({ min: forecast(8, 32, null), max: forecast(8, 32, null) }),
    ).toMatchInlineSnapshot(`"8 blocks, 32 trials, time not known before the first trial"`);
  });
});
