import { expect, it } from "vitest";
import {
  adaptConfig,
  hasTimersSwitch,
  readDataRoot,
  readSpan,
  restartMismatch,
  startAt,
} from "./run-directory.ts";
import { toMinutes } from "./simulated-time.ts";

const CONFIG = `simulation:
  name: fullchem
  start_date: [20190701, 000000]   # as created
  end_date: [20190801, 000000]
  root_data_dir: /data/
  use_gcclassic_timers: false
`;

it("startAt moves the start and preserves the duration and all comments", () => {
  const moved = startAt(CONFIG, toMinutes(["2019", "01", "01", "06"]));
  expect(moved).toContain("start_date: [20190101, 060000]   # as created");
  expect(moved).toContain("end_date: [20190201, 060000]");
  expect(startAt(CONFIG, readSpan(CONFIG)?.start ?? 0)).toBe(CONFIG);
});

it("startAt does not change a configuration without dates", () => {
  expect(startAt("start_date: tomorrow\n", 0)).toBe("start_date: tomorrow\n");
});

it("startAt and adaptConfig set a workload's dates and hours", () => {
  const start = toMinutes(["2019", "07", "04"]);
  const adapted = adaptConfig(startAt(CONFIG, start), 36);
  expect(readSpan(adapted)).toEqual({ start, end: start + 36 * 60 });
  expect(adapted).toContain("  use_gcclassic_timers: true\n");
});

it("adaptConfig adds a missing switch for timers beside the dates", () => {
  const without = CONFIG.replace("  use_gcclassic_timers: false\n", "");
  const adapted = adaptConfig(without, undefined);
  expect(adapted).toContain("  use_gcclassic_timers: true\n  start_date: [20190701, 000000]");
  expect(adapted.replace("  use_gcclassic_timers: true\n", "")).toBe(without);
});

it("adaptConfig rounds hours to whole minutes", () => {
  expect(adaptConfig(CONFIG, 0.333)).toContain("end_date: [20190701, 002000]");
});

it("hasTimersSwitch and readDataRoot read the timers' switch and the data root", () => {
  expect(hasTimersSwitch(CONFIG)).toBe(true);
  expect(hasTimersSwitch("simulation:\n")).toBe(false);
  expect(hasTimersSwitch("  use_gcclassic_timers: true \n")).toBe(true);
  expect(readDataRoot(CONFIG)).toBe("/data/");
  expect(readDataRoot('  root_data_dir: "/data" # here\n')).toBe("/data");
  expect(readDataRoot("simulation:\n")).toBeNull();
});

it("restartMismatch detects a restart file of another simulation or date by its name", () => {
  const file = (of: string, date = "20190701_0000z") => `GC/GEOSChem.Restart.${of}.${date}.nc4`;
  expect(restartMismatch(CONFIG, file("fullchem"))).toBeNull();
  expect(restartMismatch(CONFIG.replace("fullchem", "aerosol"), file("fullchem"))).toBeNull();
  expect(restartMismatch(CONFIG.replace("fullchem", "CO2"), file("carbon"))).toBeNull();
  expect(restartMismatch(CONFIG, file("TOMAS15"))).toBeNull();
  expect(restartMismatch(CONFIG, file("TransportTracers"))).not.toBeNull();
  expect(restartMismatch(CONFIG, "my-own-start.nc4")).toBeNull();
  expect(restartMismatch(CONFIG.replace("fullchem", "POPs"), file("TransportTracers"))).toBe(
    "the restart is for simulation TransportTracers, but the run directory is for POPs",
  );
  expect(restartMismatch(CONFIG, file("fullchem", "20190101_0000z"))).toContain(
    "the restart's date differs",
  );
});
