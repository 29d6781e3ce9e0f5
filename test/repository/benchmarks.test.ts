import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pinSuite } from "../../src/adapters/local/local-pinner.ts";
import { loadSuite, readVersions } from "../../src/adapters/yaml/yaml-catalogue.ts";
import type { GeosChemClassicWorkload } from "../../src/core/documents/workload.ts";
import { UsageError } from "../../src/core/errors.ts";
import { restartMismatch } from "../../src/model/run-directory.ts";

const BENCHMARKS = resolve(import.meta.dirname, "../../benchmarks");
const yamlFiles = (folder: string) =>
  readdirSync(join(BENCHMARKS, folder)).filter((name) => name.endsWith(".yml"));
const WORKLOADS = yamlFiles("workloads").map((name) => basename(name, ".yml"));

/** A suite beside the project's own catalogue. */
function suite(content: object): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-benchmarks-"));
  for (const name of ["workloads", "versions.yml", "platforms.yml"]) {
    symlinkSync(join(BENCHMARKS, name), join(directory, name));
  }
  const path = join(directory, "suite.yml");
  writeFileSync(path, JSON.stringify({ name: "all", ...content }));
  return path;
}

async function geosChemWorkloads(): Promise<readonly GeosChemClassicWorkload[]> {
  const names = WORKLOADS.filter((name) => !/^(miniature|gchp)/.test(name));
  const found = await loadSuite(suite({ workloads: names, versions: ["geos-chem-14.7.0"] }));
  return found.workloads.filter((workload) => workload.kind === "geos-chem-classic");
}

describe("benchmarks/", () => {
  it.each(yamlFiles("suites"))("suites/%s loads with everything that it names", async (name) => {
    const { suite: loaded, workloads } = await loadSuite(join(BENCHMARKS, "suites", name));
    expect(`${loaded.name}.yml`).toBe(name);
    expect(workloads.length).toBeGreaterThan(0);
  });

  it("has versions that fit every workload of their kind", async () => {
    const versions = await readVersions(join(BENCHMARKS, "versions.yml"));
    const kinds = [
      ["miniature", /^miniature-(?!mpi)/], // Versions of the MPI miniature are in its suite.
      ["geosChemClassic", /^(?!miniature|gchp)/],
      ["gchp", /^gchp/],
    ] as const;
    for (const [key, pattern] of kinds) {
      const workloads = WORKLOADS.filter((name) => pattern.test(name));
      const names = versions.filter((one) => key in one).map(({ name }) => name);
      const loaded = await loadSuite(suite({ workloads, versions: names }));
      expect(loaded.workloads.map(({ name }) => name)).toEqual(workloads);
      expect(loaded.versions.map(({ name }) => name)).toEqual(names);
    }
  });

  it("has no suite whose versions differ in both build and source", async () => {
    for (const name of yamlFiles("suites")) {
      const { versions } = await loadSuite(join(BENCHMARKS, "suites", name));
      const sources = versions.flatMap((one) => ("geosChemClassic" in one ? [one] : []));
      const parts = sources.map(({ geosChemClassic: { tag, ...build } }) => [
        tag,
        JSON.stringify(build),
      ]);
      const differing = [0, 1].filter((at) => new Set(parts.map((part) => part[at])).size > 1);
      expect(differing.length, name).toBeLessThan(2);
    }
  });

  it("refers suites with image builds from the local engine to the right command", async () => {
    const loaded = await loadSuite(join(BENCHMARKS, "suites", "geos-chem-versions.yml"));
    const here = { ...loaded, suite: { ...loaded.suite, platforms: ["local"] } };
    const pinning = pinSuite(here, { buildDirectory: tmpdir(), miniatureSource: "" });
    await expect(pinning).rejects.toThrow(UsageError);
    await expect(pinning).rejects.toThrow("gcbench build");
  });
});

describe("workloads of GEOS-Chem Classic", () => {
  it("start from a restart file of their own simulation and date", async () => {
    for (const { name, create } of await geosChemWorkloads()) {
      const simulation = { fullchem: "fullchem", transport: "TransportTracers", carbon: "carbon" };
      const [first = ""] = name.split("-");
      const of = new Map(Object.entries(simulation)).get(first);
      const date = `${create?.start.replaceAll("-", "")}, 000000`;
      const config = `  name: ${of}\n  start_date: [${date}]\n  end_date: [${date}]\n`;
      expect(create?.restart, name).toContain(`.${of}.`);
      expect(restartMismatch(config, create?.restart ?? ""), name).toBeNull();
    }
  });

  it("last as long as their names say, and warm up no longer", async () => {
    const hours: Readonly<Record<string, number>> = {
      "1h": 1,
      "3h": 3,
      "1d": 24,
      "7d": 168,
      "1mon": 744,
    };
    const workloads = await geosChemWorkloads();
    expect(workloads).toHaveLength(12);
    for (const { name, simulatedHours = 0, warmUpHours = 0 } of workloads) {
      expect(simulatedHours, name).toBe(hours[name.split("-").at(-1) ?? ""]);
      expect(warmUpHours, name).toBeLessThanOrEqual(simulatedHours);
    }
  });

  it("take longer the longer they simulate", async () => {
    const workloads = await geosChemWorkloads();
    for (const kind of ["fullchem", "transport-tracers"]) {
      const own = workloads.filter(({ name }) => name.startsWith(kind));
      const byLength = own.toSorted((a, b) => (a.simulatedHours ?? 0) - (b.simulatedHours ?? 0));
      const seconds = byLength.map(({ expected }) => expected?.wallSeconds ?? 0);
      expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
      expect(seconds.every((one) => one > 0)).toBe(true);
    }
  });
});
