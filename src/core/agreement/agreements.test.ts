import { describe, expect, it } from "vitest";
import { results } from "../../../test/support/results.ts";
import { pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { compare } from "../comparison/compare.ts";
import { comparisonSchema } from "../documents/comparison.ts";
import { type BlockSpec, blockSpec, type PinnedPlatform, type Side } from "../documents/plan.ts";
import type { BlockRecord, Trial } from "../documents/record.ts";
import type { PinnedVersion } from "../documents/version.ts";
import { type Workload, workloadSchema } from "../documents/workload.ts";

const RUN = "sample-1";
const TRACERS = workloadSchema.parse({ name: "short", kind: "geos-chem-classic" });
const STRICT_FLAGS = "-O3 -ffp-contract=off";

function platform(id: string, architecture: "amd64" | "arm64" = "amd64", threads = 2) {
  return { id, name: id, architecture, threads, cores: [] } satisfies PinnedPlatform;
}

/** Builds of a version, for both architectures. */
function builds(name: string, change: Partial<PinnedVersion> = {}): PinnedVersion[] {
  return (["amd64", "arm64"] as const).map((architecture) => {
    const bytes = pinnedVersion(`${name} ${architecture}`);
    const executable = { ...bytes.executable, architecture };
    return { ...bytes, ...change, name, executable: { ...executable, ...change.executable } };
  });
}

interface BatchFixture {
  readonly workload?: Workload;
  readonly platforms?: readonly PinnedPlatform[];
  readonly versions?: readonly PinnedVersion[];
  readonly outputs: (trial: { spec: BlockSpec; side: Side; index: number }) => Trial["outputs"];
  /** Timers that ran in each trial. */
  readonly ran?: readonly string[];
  /** Each platform has hosts of its own, with this processor. Default: platforms share their hosts. */
  readonly processorOf?: (threads: number) => string;
}

function agreements({ workload = TRACERS, outputs, ran = [], ...fixture }: BatchFixture) {
  const versions = fixture.versions ?? builds("base");
  const plan = samplePlan({
    workloads: [{ workload, digest: `sha256:${"1".repeat(64)}`, inputs: null }],
    platforms: fixture.platforms ?? [platform("x86"), platform("graviton", "arm64")],
    versions,
    suite: { versions: [...new Set(versions.map(({ name }) => name))], layout: { maxBlocks: 2 } },
  });
  const timers = ran.map((name) => ({ name, parent: null, seconds: 1 }));
  const records = plan.blocks.map((block) => {
    const spec = blockSpec(plan, RUN, block);
    const complete = withProcessor(
      record(spec, () => 100),
      fixture.processorOf,
    );
    return {
      ...complete,
      trials: complete.trials.map((trial, index) => ({
        ...trial,
        timers,
        outputs: outputs({ spec, side: trial.side, index }),
      })),
    };
  });
  const comparison = compare({ run: RUN, plan, records, gcbench: "0" });
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  return comparison.agreements ?? [];
}

function withProcessor(made: BlockRecord, processorOf: BatchFixture["processorOf"]): BlockRecord {
  if (!processorOf) return made;
  const { id, threads } = made.spec.platform;
  return {
    ...made,
    sessions: made.sessions.map((session) => ({
      ...session,
      machine: { ...session.machine, host: id, cpuModel: processorOf(threads) },
    })),
  };
}

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
    isOneExecutable ? { platforms: [platform("x86"), platform("other")] } : {};
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
      platforms: [platform("one", "amd64", 1), platform("two")],
      ran: ["Gas-phase chem"],
      outputs: ({ spec }) => results(noisy(spec.platform.threads === 1 ? 0.5 : 0)),
    }).find(({ relation }) => relation === "platforms");
    expect(threads?.excluded.map(({ why }) => why).join()).toContain("photolysis off");
    const lit = agreements({
      versions: builds("base").slice(0, 1),
      platforms: [platform("one", "amd64", 1), platform("two")],
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
      platforms: [platform("x86")],
      versions: [build, { ...build, name: "again" }],
      outputs: ({ side }) => results({ O3: side === "B" ? 1e-15 : 0 }),
    }).find(({ relation }) => relation === "versions");
    expect(found).toMatchObject({ tolerance: 0, verdict: "beyond tolerance", isUnexpected: true });
  });
});

describe("agreementsOf across thread counts", () => {
  /** A sweep of one executable over thread counts on one machine. @param off by thread count and trial */
  const sweep = (
    off: (threads: number, index: number) => Record<string, number>,
    fixture: Partial<BatchFixture> = {},
  ) =>
    agreements({
      versions: builds("base").slice(0, 1),
      platforms: [1, 2, 4].map((threads) => ({
        ...platform(`local-${threads}t`, "amd64", threads),
        name: "local",
      })),
      outputs: ({ spec, index }) => results(off(spec.platform.threads, index)),
      ...fixture,
    });
  const acrossThreads = (...given: Parameters<typeof sweep>) =>
    sweep(...given).filter(({ relation }) => relation === "threads");

  it("requires identical results, and compares each count with the lowest", () => {
    const found = acrossThreads(() => ({ O3: 0 }));
    expect(found.map(({ a, b }) => [a.platform, b.platform])).toEqual([
      ["local-1t", "local-2t"],
      ["local-1t", "local-4t"],
    ]);
    expect(found).toMatchObject([
      { verdict: "exact", tolerance: 0, first: null, isUnexpected: false },
      { verdict: "exact" },
    ]);
    expect(sweep(() => ({ O3: 0 })).map(({ relation }) => relation)).not.toContain("platforms");
  });

  it("names the first variable and its file, and how much it differs", () => {
    const [two, four] = acrossThreads((threads) => ({
      CO: 0,
      NO: threads === 4 ? 1e-9 : 0,
      O3: threads === 4 ? 1e-6 : 0,
    }));
    expect(two).toMatchObject({ verdict: "exact" });
    expect(four).toMatchObject({
      verdict: "beyond tolerance",
      isUnexpected: true,
      exceedingCount: 2,
      first: { file: "Restarts/r.nc4", variable: "SpeciesRst_NO" },
      worst: { variable: "SpeciesRst_O3" },
    });
    expect(four?.first?.difference).toBeGreaterThan(5e-10);
    expect(four?.first?.difference).toBeLessThan(2e-9);
  });

  it("names the earliest file if several differ", () => {
    const [two] = acrossThreads(() => ({}), {
      outputs: ({ spec }) =>
        ["Restarts/r.20190101_0600z.nc4", "OutputDir/s.20190101_0300z.nc4"].flatMap((path) =>
          results({ O3: spec.platform.threads === 1 ? 0 : 1e-9 }).map((file) => ({
            ...file,
            path,
          })),
        ),
    });
    expect(two?.first?.file).toBe("OutputDir/s.20190101_0300z.nc4");
  });

  it("names the file alone if only checksums are known", () => {
    const [two] = acrossThreads(() => ({}), {
      outputs: ({ spec }) => results({ O3: spec.platform.threads }, { hasNoMetadata: true }),
    });
    expect(two).toMatchObject({
      isUnexpected: true,
      first: { file: "Restarts/r.nc4", variable: null, difference: null },
    });
  });

  it("finds a race that shows in one trial of one count, within the count and between counts", () => {
    const found = sweep((threads, index) => ({ O3: threads === 2 && index === 1 ? 1e-9 : 0 }));
    const different = found.filter(({ isUnexpected }) => isUnexpected);
    expect(different).toMatchObject([
      { relation: "repeats", a: { platform: "local-2t" }, first: { variable: "SpeciesRst_O3" } },
      { relation: "threads", b: { platform: "local-2t" } },
    ]);
  });

  it("does not judge other programs, whose results may depend on threads", () => {
    const workload = workloadSchema.parse({ name: "short", kind: "command", command: ["x"] });
    const [two] = acrossThreads((threads) => ({ O3: threads }), { workload });
    expect(two).toMatchObject({ verdict: "different", isUnexpected: false });
    expect(two?.first?.variable).toBe("SpeciesRst_O3");
  });

  it("requires identical results on hosts with the same processor, and allows the last digits on others", () => {
    const onHosts = (processorOf: (threads: number) => string) =>
      acrossThreads((threads) => ({ O3: threads === 1 ? 0 : 1e-14 }), { processorOf });
    expect(onHosts(() => "same")[0]).toMatchObject({ tolerance: 0, isUnexpected: true });
    expect(onHosts((threads) => `model ${threads}`)[0]).toMatchObject({
      tolerance: 1e-13,
      verdict: "within tolerance",
    });
  });
});

it("agreementsOf allows differences in the last digits between hosts", () => {
  const [first, second] = [1e-14, 1e-9].map((off) =>
    agreements({
      platforms: [platform("x86")],
      outputs: ({ spec }) => results({ O3: spec.block.id.endsWith("02") ? off : 0 }),
    }).find(({ relation }) => relation === "hosts"),
  );
  expect(first).toMatchObject({ tolerance: 1e-13, verdict: "within tolerance", hosts: 2 });
  expect(second).toMatchObject({ verdict: "beyond tolerance", isUnexpected: true });
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
