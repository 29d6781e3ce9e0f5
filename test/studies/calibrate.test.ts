import { describe, expect, it } from "vitest";
import { noiseModelSchema } from "../../src/core/documents/noise-model.ts";
import { InterruptedError } from "../../src/core/errors.ts";
import { toJson } from "../../src/core/format/json.ts";
import { renderCalibration } from "../../src/report/calibration/calibration-files.ts";
import { describeCalibration } from "../../src/report/calibration/calibration-terminal.ts";
import { calibrate } from "../../src/use-cases/check/calibrate.ts";
import { FakeCaller } from "../support/fakes.ts";

const PLAN = {
  models: ["typical", "other"].map((name) =>
    noiseModelSchema.parse({
      name,
      description: `The model ${name}.`,
      hostSd: 0.02,
      runSd: 0.01,
      hostVersionSd: 0.003,
    }),
  ),
  sets: [],
  effects: [0, 0.02],
  replicates: 200,
  tableRuns: 5,
  memoryRuns: 3,
  seed: 1,
  gcbench: "0.0.0",
};

describe("calibrate", () => {
  it("returns the same result for the same plan, and a study's result does not depend on other studies", async () => {
    const once = await calibrate(PLAN, new FakeCaller());
    expect(toJson(await calibrate(PLAN, new FakeCaller()))).toBe(toJson(once));
    const alone = await calibrate({ ...PLAN, models: PLAN.models.slice(1) }, new FakeCaller());
    expect(alone.studies).toEqual(once.studies.slice(1));
    expect(alone.tables).toEqual([]);
    const other = await calibrate({ ...PLAN, seed: 2 }, new FakeCaller());
    expect(other.studies).not.toEqual(once.studies);
  });

  it("shows its progress, then removes it", async () => {
    const caller = new FakeCaller();
    await calibrate(PLAN, caller);
    const views = caller.views.flatMap((view) => view ?? []);
    expect(views[0]).toMatchObject({ unit: "study", done: 0, total: 20 });
    const fractions = views.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(caller.views.at(-1)).toBeNull();
  });

  it("stops on an abort signal", async () => {
    const caller = new FakeCaller();
    caller.stop.abort();
    await expect(calibrate(PLAN, caller)).rejects.toThrow(InterruptedError);
    expect(caller.views.at(-1)).toBeNull();
  });

  it("is shown in a terminal, as a page and as a chart", async () => {
    const calibration = await calibrate(PLAN, new FakeCaller());
    const text = describeCalibration(calibration);
    expect(text).toContain("gcbench, with history");
    expect(text).toMatch(/targets.*: \d+/);
    const files = renderCalibration(calibration);
    expect([...files.keys()]).toEqual(["calibration.json", "calibration.md", "calibration.svg"]);
    expect(JSON.parse(files.get("calibration.json") ?? "")).toEqual(calibration);
    const page = files.get("calibration.md") ?? "";
    for (const { label, source } of calibration.studies[0]?.rules ?? []) {
      expect(page).toContain(`| ${label} `);
      expect(page).toContain(source);
    }
    const found = calibration.studies[0]?.rules[0]?.outcomes[1]?.slower.rate ?? 0;
    expect(page).toMatch(new RegExp(`\\| ${(100 * found).toFixed(2)} ± `));
    expect(files.get("calibration.svg")).toContain("<circle");
    for (const { noise, description } of calibration.memory) {
      expect(text).toContain(noise);
      expect(page).toContain(`**${noise}**: ${description}`);
    }
  });

  it("has a chart only if it studied both equal and changed versions", async () => {
    for (const effects of [[0], [0.02]]) {
      const calibration = await calibrate(
        { ...PLAN, effects, tableRuns: 0, memoryRuns: 0 },
        new FakeCaller(),
      );
      expect([...renderCalibration(calibration).keys()]).not.toContain("calibration.svg");
      expect(describeCalibration(calibration)).toContain("2 studies of 200");
    }
  });
});
