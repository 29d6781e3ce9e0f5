import { describe, expect, it } from "vitest";
import { pinnedVersion } from "../../../test/support/samples.ts";
import { knownVersions, orderVersions } from "./version-order.ts";

/** Versions measured in the given order, a day apart. */
function known(...names: readonly string[]) {
  return knownVersions(
    names.map((name, index) => ({
      version: pinnedVersion(name),
      startedAt: `2026-01-${String(index + 1).padStart(2, "0")}T00:00:00.000Z`,
    })),
  );
}

function order(names: readonly string[], listed: readonly string[] = []) {
  const { rule, versions } = orderVersions(known(...names), listed);
  return { rule, names: versions.map((version) => version.names[0]) };
}

describe("orderVersions", () => {
  it("uses the versions file if it lists all versions", () => {
    expect(order(["1.0", "fast", "2.0"], ["2.0", "fast", "1.0", "unused"])).toEqual({
      rule: "versions file",
      names: ["2.0", "fast", "1.0"],
    });
  });

  it("uses version numbers, compared numerically, if all names have one", () => {
    const names = ["14.10.0", "14.5.0", "14.5.0-rc.2", "gcc-14.4.9", "14.5.0-rc.10", "14.5"];
    expect(order(names, ["14.5.0"])).toEqual({
      rule: "version numbers",
      names: ["gcc-14.4.9", "14.5.0-rc.2", "14.5.0-rc.10", "14.5.0", "14.5", "14.10.0"],
    });
  });

  it("uses the date of the first measurement otherwise", () => {
    expect(order(["14.5.0", "my-change", "14.4.0"])).toEqual({
      rule: "first measured",
      names: ["14.5.0", "my-change", "14.4.0"],
    });
    expect(order([])).toEqual({ rule: "versions file", names: [] });
  });
});

describe("knownVersions", () => {
  it("identifies versions by digest, whatever their names", () => {
    const base = pinnedVersion("base");
    const versions = knownVersions([
      { version: { ...base, name: "again" }, startedAt: "2026-01-02T00:00:00.000Z" },
      { version: base, startedAt: "2026-01-01T00:00:00.000Z" },
    ]);
    expect(versions).toEqual([
      { digest: base.digest, names: ["base", "again"], firstMeasured: "2026-01-01T00:00:00.000Z" },
    ]);
  });
});
