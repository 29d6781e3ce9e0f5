import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { labelsOf } from "../../src/adapters/images/image-facts.ts";
import { makeRunDirectories } from "../../src/adapters/images/run-directories.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import {
  definitionDigest,
  type ImageVersion,
  versionSchema,
} from "../../src/core/documents/version.ts";
import {
  type GeosChemClassicWorkload,
  runDirectoryDigest,
  workloadSchema,
} from "../../src/core/documents/workload.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { HARNESS } from "../support/harness-image.ts";
import { sources } from "../support/uncompiled-model.ts";

/** Jobs of AWS Batch that make their inputs from descriptions: no source of inputs exists in this account. */
const WEATHER = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4";
const RESTART = "GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";
/** A dry run lists two files. A run ends with 21 or 22 if one of them is no HDF5 file. */
const MODEL = `#!/bin/sh
echo "*************   S T A R T I N G   G E O S - C H E M   *************"
if [ "$1" = --dryrun ]; then
  echo "!!! GEOS-CHEM IS IN DRY-RUN MODE!"
  echo "HEMCO: REQUIRED FILE NOT FOUND /data/${WEATHER}"
  echo "HEMCO: REQUIRED FILE NOT FOUND ./Restarts/GEOSChem.Restart.20190101_0000z.nc4"
else
  [ "$(head -c 4 Restarts/GEOSChem.Restart.20190101_0000z.nc4 | tail -c 3)" = HDF ] || exit 21
  [ "$(head -c 4 "$DATA/${WEATHER}" | tail -c 3)" = HDF ] || exit 22
  echo "---> DATE: 2019/01/01  UTC: 00:00"
  echo "---> DATE: 2019/01/01  UTC: 01:00"
  echo "Creating file for Restart; reference date"
  echo "   with filename = Restarts/GEOSChem.Restart.20190101_0100z.nc4"
  echo done > Restarts/GEOSChem.Restart.20190101_0100z.nc4
fi
echo "**************   E N D   O F   G E O S -- C H E M   **************"
`;
const VERSIONS = ["before", "after"].map((name) =>
  versionSchema.parse({ name, geosChemClassic: { tag: "1.0.0" } }),
);

const top = mkdtempSync(join(tmpdir(), "gcbench-synthetic-jobs-"));
const data = join(top, "data");
let cloud: CloudCommands;

beforeAll(async () => {
  const workload = {
    name: "tracers",
    kind: "geos-chem-classic",
    inputs: "synthetic",
    simulatedHours: 1,
    environment: { DATA: data },
    create: {
      answers: ["7", "1", "1", "1", "{directory}", "", "n"],
      start: "2019-01-01",
      restart: RESTART,
    },
  };
  cloud = await startCloud({
    suite: {
      name: "synthetic",
      image: "model-v1",
      workloads: [workload],
      versions: VERSIONS,
      platforms: [{ name: FIRST, threads: 1 }],
    },
  });
  await pushModel(workloadSchema.parse(workload) as GeosChemClassicWorkload);
});
afterAll(async () => {
  await cloud?.stop();
  rmSync(top, { recursive: true });
});

/** An image whose jobs are processes: two versions of the stub model, each with its run directory and input list. */
async function pushModel(workload: GeosChemClassicWorkload): Promise<void> {
  const trees = join(top, "versions");
  const versions: ImageVersion[] = [];
  for (const version of VERSIONS) {
    const tree = join(trees, version.name);
    const path = join(tree, "bin/any/gcclassic");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, MODEL, { mode: 0o755 });
    const { name, create, simulatedHours = 1 } = workload;
    if (!create) throw new Error("the workload has no run directory");
    const request = {
      workload: name,
      create,
      simulatedHours,
      digest: runDirectoryDigest(workload),
    };
    versions.push({
      name: version.name,
      definition: definitionDigest(version),
      executable: { path, sha256: await fileDigest(path), architecture: null, needs: [] },
      toolchain: { compiler: null, flags: null },
      runDirectories: [
        ...(await makeRunDirectories({ tree, source: sources(), requests: [request] })),
      ],
    });
  }
  const start = `shift; exec "${process.execPath}" "${HARNESS}" "$@"`;
  await cloud.emulator.putImage({
    repository: "gcbench",
    tag: `model-v1-${hostArchitecture()}`,
    config: {
      architecture: hostArchitecture(),
      os: "linux",
      config: { Labels: await labelsOf(trees, versions) },
    },
    process: {
      entrypoint: ["/bin/sh", "-c", start, "sh"],
      environment: { GCBENCH_DATA: data, GCBENCH_WORK: join(top, "work") },
    },
  });
}

async function recordsOf(run: string): Promise<readonly BlockRecord[]> {
  const { output } = await cloud.gcbench("status", "--json");
  const bucket = /s3:\/\/([^/"]+)/.exec(output)?.[1] ?? "";
  const client = new S3Client({ ...cloud.emulator.client, forcePathStyle: true });
  const store = new S3Store({ client, bucket, prefix: "" });
  const keys = await store.list(`runs/${run}/`);
  const records = keys.filter((key) => key.endsWith("/record.json"));
  return Promise.all(
    records.map(async (key) =>
      recordSchema.parse(JSON.parse(String(Buffer.from((await store.read(key)) ?? [])))),
    ),
  );
}

it("jobs make their inputs once, run the model with them, and the report says synthetic first", async () => {
  const ran = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
  expect(ran, ran.errors).toMatchObject({ status: 0 });
  expect(ran.errors).toContain(
    "Inputs of tracers: 2 files, synthetic. Each block makes the missing ones.",
  );
  const run = /Run (synthetic-[0-9a-f]{8}-\d+)/.exec(ran.errors)?.[1] ?? "";
  const records = await recordsOf(run);
  expect(records).toHaveLength(2);
  for (const { trials, spec, sessions } of records) {
    expect(trials.map(({ failure }) => failure)).toEqual(trials.map(() => null));
    expect(spec.workload.workload).toMatchObject({ inputs: "synthetic" });
    expect(sessions[0]?.staging).toMatchObject({ files: 2, cachedBytes: 0 });
  }
  const made = records.map(({ sessions }) => sessions[0]?.staging?.fetchedBytes ?? 0);
  expect(made.filter((bytes) => bytes > 0)).toHaveLength(1); // Both jobs run on this machine.
  for (const path of [WEATHER, RESTART]) {
    expect(readFileSync(join(data, path)).subarray(1, 4).toString()).toBe("HDF");
  }
  const report = readFileSync(join(cloud.directory, "reports/local", run, "report.md"), "utf8");
  const [first = ""] = report.split("\n");
  expect(first.replaceAll("\u00a0", " ")).toContain("Measured with synthetic inputs.");
  const { output } = await cloud.gcbench("logs", run, records[0]?.spec.block.id ?? "");
  expect(output).toMatch(/2 synthetic input files .*: \d made in/);
});
