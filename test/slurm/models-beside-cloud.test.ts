import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishTree } from "../../src/adapters/images/version-tree.ts";
import { compileMiniatureMpi } from "../../src/adapters/local/miniature-build.ts";
import { comparisonSchema } from "../../src/core/documents/comparison.ts";
import { definitionDigest, versionSchema } from "../../src/core/documents/version.ts";
import { pushMiniatureProcess, sharedMiniatures } from "../support/aws-emulator/miniature-image.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { hasMpi, UNLESS_MPI } from "../support/mpi-block.ts";
import { BUILDS } from "../support/scripted-block.ts";
import { hasSlurm, type SlurmCluster, startSlurm } from "../support/slurm-cluster.ts";
import { type SlurmCommands, slurmCommands } from "../support/slurm-command.ts";

const MPI = versionSchema.parse({ name: "mpi", miniatureMpi: {} });
/** Both miniatures, which stand for GEOS-Chem Classic and GCHP. Trials of well under a second. */
const SUITE = {
  name: "models",
  image: "models-v1",
  workloads: [
    { name: "classic", kind: "miniature", simulatedHours: 1, grid: "12x8x5" },
    {
      name: "gchp",
      kind: "miniature-mpi",
      gridResolution: "c8",
      simulatedHours: 0.333,
      ranks: 6,
      oversubscribe: true,
    },
  ],
  versions: ["miniature", "slow-convection", MPI],
  layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
  limits: { trialMinutes: 5 },
};
const title = `a suite of both models here, on a cluster and in AWS${UNLESS_MPI}`;

let cloud: CloudCommands;
let cluster: SlurmCluster;
let site: SlurmCommands;

describe.runIf(hasSlurm && hasMpi())(title, () => {
  beforeAll(async () => {
    const suite = { ...SUITE, platforms: [{ name: FIRST, threads: 2 }] };
    [cloud, cluster] = await Promise.all([startCloud({ suite }), startSlurm()]);
    site = slurmCommands(cluster, {
      suite: { ...SUITE, platforms: [{ name: "node", threads: 2 }] },
    });
    writeFileSync(
      join(site.directory, "benchmarks/here.yml"),
      JSON.stringify({ ...SUITE, platforms: [{ name: "local", threads: 2 }] }),
    );
    await pushBothModels();
  });
  afterAll(async () => {
    await Promise.all([cloud?.stop(), cluster?.stop()]);
    site?.remove();
  });

  it("is one report, with both models at equal cores, and all machines by time and cost", async () => {
    const here = await site.gcbench("run", "benchmarks/here.yml");
    expect(here.status, here.errors).toBe(0);
    const onCluster = await site.gcbench("run", "benchmarks/suite.yml", "--engine", "slurm");
    expect(onCluster.status, onCluster.errors).toBe(0);
    const inCloud = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
    expect(inCloud.status, inCloud.errors).toBe(0);
    const [hereRun, clusterRun, cloudRun] = [here, onCluster, inCloud].map(runOf);
    const { output } = await cloud.gcbench("status", "--json");
    const bucket = /s3:\/\/[^/"]+/.exec(output)?.[0];
    const folder = join(site.directory, "both");
    const ranked = await cloud.gcbench(
      ...["compare", `${clusterRun}`, "--store", site.store],
      ...["--with", `${bucket}/${cloudRun},${hereRun}`, "--rank-by", "cost"],
      ...["--out", join(folder, "comparison.json")],
    );
    expect(ranked.status, ranked.errors).toBe(0);
    const rendered = await cloud.gcbench("report", folder);
    expect(rendered.status, rendered.errors).toBe(0);
    const comparison = comparisonSchema.parse(
      JSON.parse(readFileSync(join(folder, "comparison.json"), "utf8")),
    );
    const { models = [], cells, platformQuestions = [], agreements = [] } = comparison;
    const runs = comparison.rankedRuns?.map(({ run }) => run);
    expect(runs).toEqual([clusterRun, cloudRun, hereRun]);
    // Each model's figures on each machine: two versions of one, one of the other.
    const platforms = comparison.platforms.map(({ id }) => id);
    expect(platforms).toHaveLength(3);
    for (const platform of platforms) {
      const own = models.filter((row) => row.platform === platform);
      expect(own.map(({ model }) => model).toSorted()).toEqual([
        ...["MPI miniature", "miniature", "miniature"],
      ]);
      for (const { simulatedDaysPerDay, peakMemoryMiB, usdPerSimulatedDay } of own) {
        expect(simulatedDaysPerDay?.value).toBeGreaterThan(0);
        expect(peakMemoryMiB).toBeGreaterThan(0);
        expect(usdPerSimulatedDay !== null).toBe(!platform.startsWith("local"));
      }
    }
    // No verdict and no ranking has versions of both models.
    const pairs = new Set(
      cells.map(({ workload, baseline, candidate }) => [workload, baseline, candidate].join()),
    );
    expect([...pairs].toSorted()).toEqual(["classic,miniature,slow-convection", "gchp,mpi,"]);
    expect(platformQuestions.map(({ workload, version }) => `${workload}, ${version}`)).toEqual([
      ...["classic, miniature", "classic, slow-convection", "gchp, mpi"],
    ]);
    for (const { rankings } of platformQuestions) {
      const ranked = (metric: string) =>
        rankings.find((one) => one.metric === metric)?.platforms.map(({ platform }) => platform);
      expect(ranked("wall-time")?.toSorted()).toEqual(platforms.toSorted());
      expect(ranked("cost")?.toSorted()).toEqual(
        platforms.filter((id) => !id.startsWith("local")).toSorted(),
      );
    }
    const across = agreements.filter(({ relation }) => relation === "platforms");
    expect(across).toHaveLength(3 * 2);
    expect(across.map(({ isUnexpected }) => isUnexpected)).toEqual(across.map(() => false));
    const report = readFileSync(join(folder, "report.md"), "utf8");
    expect(report).toContain("## Models at equal physical cores");
    expect(report).toContain("So this table has no verdict and no ranking.");
    expect(report).toContain("- All builds are portable.");
    expect(report).toMatch(
      /\| node<br>\d+ cores? +\| miniature<br>classic, miniature<br>2 threads/,
    );
    for (const run of runs ?? []) expect(report).toContain(`| Run | \`${run}\` |`);
  });
});

function runOf({ errors }: { readonly errors: string }): string {
  return /Run (models-[0-9a-f]{8}-\d+)/.exec(errors)?.[1] ?? "";
}

/** Puts both miniatures into an image of the emulator, as a recipe of GCHP does with GCHP. */
async function pushBothModels(): Promise<void> {
  if (!("miniatureMpi" in MPI)) throw new Error("no MPI miniature");
  const source = resolve(import.meta.dirname, "../../benchmarks/miniature/miniature.c");
  const options = { buildDirectory: BUILDS, miniatureSource: source };
  const { path, toolchain } = await compileMiniatureMpi(MPI, options);
  const tree = join(mkdtempSync(join(tmpdir(), "gcbench-tree-")), MPI.name);
  mkdirSync(join(tree, "bin/any"), { recursive: true });
  cpSync(path, join(tree, "bin/any/gchp"));
  const facts = { definition: definitionDigest(MPI), toolchains: { any: toolchain } };
  await pushMiniatureProcess(cloud.emulator, {
    repository: "gcbench",
    tag: SUITE.image,
    directory: await sharedMiniatures(),
    others: [...(await finishTree(tree, { name: MPI.name, ...facts }))],
  });
}
