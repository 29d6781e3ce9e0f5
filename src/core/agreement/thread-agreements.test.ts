import { describe, expect, it } from "vitest";
import { results } from "../../../test/support/results.ts";
import {
  agreementPlatform,
  agreements,
  type BatchFixture,
  builds,
} from "../../../test/support/sample-agreements.ts";
import { workloadSchema } from "../documents/workload.ts";

describe("agreementsOf across thread counts", () => {
  /** A sweep of one executable over thread counts on one machine. @param off by thread count and trial */
  const sweep = (
    off: (threads: number, index: number) => Record<string, number>,
    fixture: Partial<BatchFixture> = {},
  ) =>
    agreements({
      versions: builds("base").slice(0, 1),
      platforms: [1, 2, 4].map((threads) => ({
        ...agreementPlatform(`local-${threads}t`, "amd64", threads),
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
      platforms: [agreementPlatform("x86")],
      outputs: ({ spec }) => results({ O3: spec.block.id.endsWith("02") ? off : 0 }),
    }).find(({ relation }) => relation === "hosts"),
  );
  expect(first).toMatchObject({ tolerance: 1e-13, verdict: "within tolerance", hosts: 2 });
  expect(second).toMatchObject({ verdict: "beyond tolerance", isUnexpected: true });
});
