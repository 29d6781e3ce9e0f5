import { describe, expect, it } from "vitest";
import { results } from "../../../test/support/results.ts";
import {
  agreementPlatform,
  agreements,
  type BatchFixture,
  builds,
  STRICT_FLAGS,
} from "../../../test/support/sample-agreements.ts";
import { pinnedVersion } from "../../../test/support/samples.ts";
import type { BlockSpec } from "../documents/plan.ts";
import { workloadSchema } from "../documents/workload.ts";

const isArm = ({ spec }: { spec: BlockSpec }) => spec.platform.architecture === "arm64";
/** Agreement between the two platforms; `off` is the relative error of the second. */
const acrossPlatforms = (off: number, fixture: Omit<BatchFixture, "outputs"> = {}) =>
  agreements({
    ...fixture,
    outputs: (trial) => results({ O3: isArm(trial) ? off : 0, CO: 0 }),
  }).find(({ relation }) => relation === "platforms");

describe("agreementsOf across platforms", () => {
  it.each([
    ["default flags", {}, 1e-4],
    ["no fused multiply-adds, with vector math", { toolchain: STRICT_FLAGS, mvec: true }, 1e-12],
    ["full chemistry", { ran: ["Gas-phase chem"] }, 9e-4],
    ["the same executable on two processors", { isOneExecutable: true }, 1e-13],
  ])("with %s allows a difference up to its tolerance", (_name, how: How, tolerance) => {
    const fixture = { versions: buildsOf(how), ran: how.ran ?? [], ...platformsOf(how) };
    const within = across(tolerance / 2, fixture);
    expect(within).toMatchObject({ tolerance, verdict: "within tolerance", isUnexpected: false });
    expect(within?.worst?.variable).toBe("SpeciesRst_O3");
    expect(within?.worst?.difference).toBeGreaterThan(tolerance / 4);
    expect(within).toMatchObject({ variables: 2, exceedingCount: 0 });
    const exceeding = across(tolerance * 3, fixture);
    expect(exceeding).toMatchObject({
      verdict: "beyond tolerance",
      isUnexpected: true,
      exceedingCount: 1,
    });
    expect(exceeding?.exceeding.map(({ variable }) => variable)).toEqual(["SpeciesRst_O3"]);
    expect(across(0, fixture)).toMatchObject({ verdict: "exact", worst: null });
  });

  interface How {
    readonly toolchain?: string;
    readonly mvec?: boolean;
    readonly ran?: readonly string[];
    readonly isOneExecutable?: boolean;
  }
  function buildsOf({ toolchain, mvec = false, isOneExecutable = false }: How) {
    const flags = { compiler: "gcc 12.2.0", flags: toolchain ?? "-O3" };
    const all = builds("base", { toolchain: flags }).map((build) => ({
      ...build,
      executable: { ...build.executable, needs: mvec ? ["libmvec.so.1"] : [] },
    }));
    return isOneExecutable ? all.slice(0, 1) : all;
  }
  const platformsOf = ({ isOneExecutable = false }: How) =>
    isOneExecutable ? { platforms: [agreementPlatform("x86"), agreementPlatform("other")] } : {};
  const across = (off: number, fixture: Omit<BatchFixture, "outputs">) =>
    agreements({
      ...fixture,
      outputs: ({ spec }) =>
        results({ O3: ["graviton", "other"].includes(spec.platform.id) ? off : 0, CO: 0 }),
    }).find(({ relation }) => relation === "platforms");

  it("requires identical results if both builds are strict", () => {
    const versions = builds("base", { toolchain: { compiler: "gcc", flags: STRICT_FLAGS } });
    expect(acrossPlatforms(0, { versions })).toMatchObject({ tolerance: 0, verdict: "exact" });
    expect(acrossPlatforms(1e-15, { versions })).toMatchObject({
      verdict: "beyond tolerance",
      isUnexpected: true,
    });
  });

  it("reports but does not judge the results of other programs", () => {
    const workload = workloadSchema.parse({ name: "short", kind: "command", command: ["x"] });
    expect(acrossPlatforms(0.5, { workload })).toMatchObject({
      tolerance: null,
      verdict: "different",
      isUnexpected: false,
    });
  });

  it("allows rounding differences in single precision", () => {
    const single = (off: number) =>
      agreements({
        versions: builds("base", {
          toolchain: { compiler: "gcc", flags: STRICT_FLAGS },
          executable: { ...pinnedVersion("x").executable, needs: ["libmvec.so.1"] },
        }).map((build, index) => ({
          ...build,
          executable: { ...build.executable, architecture: index === 0 ? "amd64" : "arm64" },
        })),
        outputs: (trial) => results({ O3: isArm(trial) ? off : 0 }, { type: "float32" }),
      }).find(({ relation }) => relation === "platforms");
    expect(single(5e-8)?.verdict).not.toBe("beyond tolerance");
    expect(single(5e-7)?.verdict).not.toBe("exact");
  });

  it("is not comparable if only checksums were stored", () => {
    const [bare] = agreements({
      outputs: (trial) => results({ O3: isArm(trial) ? 1 : 0 }, { hasNoMetadata: true }),
    }).filter(({ relation }) => relation === "platforms");
    expect(bare).toMatchObject({ verdict: "different", worst: null, isUnexpected: false });
    expect(bare?.why).toContain("recorded by an earlier gcbench");
  });

  it("excludes variables known to be meaningless, with the reason", () => {
    const noisy = (off: number) => ({ AdvFluxVert_O3: off, SO2: off, O3: 0 });
    const threads = agreements({
      versions: builds("base").slice(0, 1),
      platforms: [agreementPlatform("one", "amd64", 1), agreementPlatform("two")],
      ran: ["Gas-phase chem"],
      outputs: ({ spec }) => results(noisy(spec.platform.threads === 1 ? 0.5 : 0)),
    }).find(({ relation }) => relation === "platforms");
    expect(threads?.excluded.map(({ why }) => why).join()).toContain("photolysis off");
    const lit = agreements({
      versions: builds("base").slice(0, 1),
      platforms: [agreementPlatform("one", "amd64", 1), agreementPlatform("two")],
      ran: ["Gas-phase chem", "Photolysis"],
      outputs: ({ spec }) => results(noisy(spec.platform.threads === 1 ? 0.5 : 0)),
    }).find(({ relation }) => relation === "platforms");
    expect(lit?.exceeding.map(({ variable }) => variable)).toContain("SpeciesRst_SO2");
  });

  it("reports variables on only one side", () => {
    const missing = agreements({
      outputs: (trial) => results(isArm(trial) ? { O3: 0 } : { O3: 0, CO: 0 }),
    }).find(({ relation }) => relation === "platforms");
    expect(missing).toMatchObject({ verdict: "beyond tolerance", isUnexpected: true });
    expect(missing?.remarks).toEqual(["SpeciesRst_CO is only on one side."]);
  });
});

describe("agreementsOf on a single host", () => {
  it("requires identical results from the same executable", () => {
    const same = agreements({ outputs: () => results({ O3: 0 }) });
    expect(same.filter(({ relation }) => relation === "repeats")).toMatchObject([
      { verdict: "exact", tolerance: 0, a: { platform: "x86" }, hosts: 2, trials: 4 },
      { verdict: "exact", tolerance: 0, a: { platform: "graviton" } },
    ]);
    const [differing] = agreements({ outputs: ({ index }) => results({ O3: index * 1e-15 }) });
    expect(differing).toMatchObject({
      relation: "repeats",
      verdict: "beyond tolerance",
      isUnexpected: true,
      worst: { variable: "SpeciesRst_O3" },
    });
  });

  it("reports but does not judge differences between versions", () => {
    const versions = [...builds("base"), ...builds("next")];
    const answers = agreements({
      versions,
      outputs: ({ side }) => results({ O3: 0, CO: side === "B" ? 3e-3 : 0 }),
    }).filter(({ relation }) => relation === "versions");
    expect(answers).toHaveLength(2);
    expect(answers[0]).toMatchObject({
      verdict: "different",
      tolerance: null,
      isUnexpected: false,
      worst: { variable: "SpeciesRst_CO" },
      hosts: 2,
      trials: 8,
    });
    expect(answers[0]?.worst?.difference).toBeGreaterThan(1e-3);
    expect(answers[0]?.median).toBeCloseTo((answers[0]?.worst?.difference ?? 0) / 2, 9);
  });

  it("requires identical results from a version under two names", () => {
    const [build] = builds("base");
    if (!build) throw new Error("no build");
    const found = agreements({
      platforms: [agreementPlatform("x86")],
      versions: [build, { ...build, name: "again" }],
      outputs: ({ side }) => results({ O3: side === "B" ? 1e-15 : 0 }),
    }).find(({ relation }) => relation === "versions");
    expect(found).toMatchObject({ tolerance: 0, verdict: "beyond tolerance", isUnexpected: true });
  });
});

it("agreementsOf finds values stored with an earlier trial of the same checksum", () => {
  const found = agreements({
    outputs: (trial) => {
      const all = results({ O3: isArm(trial) ? 1e-6 : 0 });
      return trial.index === 0 ? all : all.map(({ values: _values, ...rest }) => rest);
    },
  }).find(({ relation }) => relation === "platforms");
  expect(found).toMatchObject({ verdict: "within tolerance", variables: 1 });
});
