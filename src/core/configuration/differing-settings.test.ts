import { describe, expect, it } from "vitest";
import { digestOf } from "../documents/digest.ts";
import { MAX_DIFFERING_SETTINGS, type RunSettings } from "../documents/run-settings.ts";
import { differingSettings } from "./differing-settings.ts";

function runSettings(file: string, settings: Record<string, string>): RunSettings {
  return { [file]: { digest: digestOf(settings), settings } };
}

describe("differingSettings", () => {
  it("returns undefined for equal run directories", () => {
    const settings = runSettings("geoschem_config.yml", { "grid.levels": "72" });
    expect(differingSettings({ a: settings, b: settings })).toBeUndefined();
  });

  it("keeps the settings of all versions that differ in any", () => {
    const found = differingSettings({
      a: runSettings("GCHP.rc", { NX: "4", NY: "24" }),
      b: runSettings("GCHP.rc", { NX: "4", NY: "24" }),
      c: runSettings("GCHP.rc", { NX: "8" }),
    });
    expect(found?.settings).toEqual([
      { file: "GCHP.rc", setting: "NX", values: { a: "4", b: "4", c: "8" } },
      { file: "GCHP.rc", setting: "NY", values: { a: "24", b: "24", c: null } },
    ]);
  });

  it("limits number and length, and keeps the weightiest", () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_DIFFERING_SETTINGS + 5 }, (_, index) => [`X${index}.mode`, "a"]),
    );
    const found = differingSettings({
      a: { ...runSettings("HISTORY.rc", many), ...runSettings("GCHP.rc", { RUN_DT: "600" }) },
      b: {
        ...runSettings("HISTORY.rc", {}),
        ...runSettings("GCHP.rc", { RUN_DT: "x".repeat(999) }),
      },
    });
    expect(found?.settings).toHaveLength(MAX_DIFFERING_SETTINGS);
    expect(found?.omitted).toBe(6);
    expect(found?.settings[0]?.setting).toBe("RUN_DT");
    expect(found?.settings[0]?.values["b"]?.length).toBeLessThan(250);
  });

  it("lists a file that one version lacks as a whole", () => {
    const found = differingSettings({
      a: {},
      b: runSettings("HEMCO_Config.rc.gmao_metfields", { one: "1", two: "2" }),
    });
    expect(found?.settings).toHaveLength(1);
    expect(found?.settings[0]).toMatchObject({ setting: null, values: { a: null } });
  });
});
