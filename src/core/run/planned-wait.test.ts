import { expect, it } from "vitest";
import { plannedWaitSeconds } from "./planned-wait.ts";

it.each([
  [
    "as long as requested, whatever the estimate",
    { waitMinutes: 5, maxWaitMinutes: 330 },
    1e6,
    300,
  ],
  ["without limit at a terminal", {}, 1e6, null],
  ["as long as the job can, if the time is unknown", { maxWaitMinutes: 330 }, null, 19_800],
  ["as long as the job can, if the run fits", { maxWaitMinutes: 330 }, 19_800, 19_800],
  ["not at all, if the run is known to take longer", { maxWaitMinutes: 330 }, 19_801, 0],
])("gcbench run waits %s", (_, wait, leastSeconds, expected) => {
  expect(plannedWaitSeconds(wait, leastSeconds)).toBe(expected);
});
