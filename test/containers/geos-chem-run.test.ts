import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { imageVersionsSchema } from "../../src/core/documents/version.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CLI } from "../support/command-suite.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import { type SourceServer, startSourceServer } from "../support/source-server.ts";

/*
 * From sources to a report: versions of a stub of GEOS-Chem Classic (stub-model/README.md) built into one image by
 * the recipe, their inputs looked up and staged from the emulator's S3, and a block of both run in containers.
 */

const run = promisify(execFile);
const TAG = `test-model-${process.pid}`;
const IMAGE = `gcbench:${TAG}-${hostArchitecture()}`;
const INPUT = "GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4";
const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";
/** Compilers are installed first, from Debian. */
const BUILD_TIMEOUT = 1_800_000;

describe.runIf(hasContainers)(
  inContainers("gcbench run with a model built from its sources"),
  () => {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-model-"));
    const suite = join(directory, "suite.yml");
    let server: SourceServer;
    let emulator: AwsEmulator;
    let client: S3Client;

    /** Runs the command line, with the emulator in place of AWS. */
    const gcbench = async (...args: readonly string[]) => {
      const env = { ...process.env, ...emulator.environment };
      return run(process.execPath, [CLI, ...args], { cwd: directory, env }).then(
        ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
      );
    };

    beforeAll(async () => {
      server = await startSourceServer();
      emulator = await startAwsEmulator({ mode: "process" });
      client = new S3Client({ ...emulator.client, forcePathStyle: true });
      await client.send(
        new CreateBucketCommand({
          Bucket: "geos-chem",
          CreateBucketConfiguration: { LocationConstraint: "us-west-2" },
        }),
      );
      writeFileSync(suite, JSON.stringify(suiteOf(server)));
      const options = ["--tag", TAG, "--base", BASE, "--network", "host"];
      const built = await gcbench("build", suite, ...options);
      expect(built, built.stderr).toMatchObject({ status: 0 });
    }, BUILD_TIMEOUT);

    afterAll(async () => {
      server?.stop();
      await emulator?.stop();
      spawnSync("docker", ["image", "rm", "--force", IMAGE]);
    });

    it("builds two versions into one image, each with its commits and run directory", async () => {
      const docker = await DockerCli.find();
      const { labels } = await docker.inspect(IMAGE);
      const versions = imageVersionsSchema.parse(JSON.parse(labels["gcbench.versions"] ?? ""));
      expect(versions.map(({ name }) => name)).toEqual(["portable", "strict"]);
      for (const { commits, runDirectories } of versions) {
        expect(commits).toEqual(server.commits);
        expect(runDirectories.map(({ workload }) => workload)).toEqual(["tracers"]);
      }
    });

    it("does not start while an input is missing, and names it", async () => {
      const ran = await gcbench("run", suite, "--container", "--image", IMAGE);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain("2 required input files are in none of s3://geos-chem");
      expect(ran.stderr).toContain(INPUT);
      expect(ran.stderr).toContain(RESTART);
    });

    it("measures with staged inputs and records them", async () => {
      for (const Key of [INPUT, RESTART]) {
        const ACL = "public-read"; // As the real bucket's: nobody signs a request for them.
        const Body = `content of ${Key}`;
        await client.send(new PutObjectCommand({ Bucket: "geos-chem", Key, Body, ACL }));
      }
      const listed = await gcbench("inputs", suite, "--image", IMAGE, "--json");
      expect(listed, listed.stderr).toMatchObject({ status: 0 });
      mkdirSync(join(directory, "data"));
      const options = [
        "--container",
        "--image",
        IMAGE,
        "--data",
        join(directory, "data"),
        "--json",
      ];
      const ran = await gcbench("run", suite, ...options);
      expect(ran, ran.stderr).toMatchObject({ status: 0 });
      const record = recordOf(directory, JSON.parse(ran.stdout).run);
      expect(record.trials.map(({ failure }) => failure)).toEqual([null, null, null, null]);
      expect(record.sessions[0]?.staging).toMatchObject({ files: 2 });
      expect(readFileSync(join(directory, "data", INPUT), "utf8")).toBe(`content of ${INPUT}`);
      const { A, B } = record.spec.versions;
      expect(A.runDirectory).toBe("/opt/gcbench/versions/portable/run-directories/tracers");
      expect([A.commits, B?.commits]).toEqual([server.commits, server.commits]);
      expect(B?.toolchain.flags).toContain("-ffp-contract=off");
      // Two builds of the same sources: the build is what was asked for.
      const [cell] = JSON.parse(ran.stdout).comparison.cells;
      expect(cell.differences).toEqual([]);
    });

    it("measures with inputs that each block makes from descriptions, without a source", async () => {
      const { workloads, ...rest } = suiteOf(server);
      const synthetic = workloads.map((workload) => ({ ...workload, inputs: "synthetic" }));
      const own = join(directory, "synthetic.yml");
      writeFileSync(own, JSON.stringify({ ...rest, workloads: synthetic }));
      const options = ["--container", "--image", IMAGE, "--input-source", "s3://no-such-bucket"];
      const out = join(directory, "synthetic-report");
      const ran = await gcbench("run", own, ...options, "--out", out, "--json");
      expect(ran, ran.stderr).toMatchObject({ status: 0 });
      const record = recordOf(directory, JSON.parse(ran.stdout).run);
      expect(record.trials.map(({ failure }) => failure)).toEqual([null, null, null, null]);
      expect(record.sessions[0]?.staging).toMatchObject({ files: 2 });
      const data = join(directory, ".gcbench/synthetic-data");
      expect(readFileSync(join(data, INPUT)).subarray(1, 4).toString()).toBe("HDF");
      const [first] = readFileSync(join(out, "report.md"), "utf8").split("\n");
      expect(first?.replaceAll("\u00a0", " ")).toContain("Measured with synthetic inputs.");
    });
  },
);

function suiteOf({ repository }: SourceServer) {
  const source = { repository, tag: "1.0.0", base: "debian13" };
  return {
    name: "model",
    workloads: [
      {
        name: "tracers",
        kind: "geos-chem-classic",
        create: {
          answers: ["7", "1", "1", "1", "{directory}", "", "n"],
          start: "2019-01-01",
          restart: RESTART,
        },
        simulatedHours: 3,
      },
    ],
    versions: [
      { name: "portable", geosChemClassic: source },
      { name: "strict", geosChemClassic: { ...source, build: "strict" } },
    ],
    platforms: [{ name: "local", threads: 1 }],
    layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
  };
}

function recordOf(directory: string, run: string): BlockRecord {
  const blocks = join(directory, ".gcbench/store/runs", run, "blocks");
  const [block = ""] = readdirSync(blocks);
  return recordSchema.parse(JSON.parse(readFileSync(join(blocks, block, "record.json"), "utf8")));
}
