/**
 * Runs three hours of TransportTracers in the image from build.ts, on open data, and adds the checksums of the results to the
 * proof:
 *
 *   node scripts/prove-images/run.ts DIRECTORY
 *
 * Needs 2 GB of memory, 100 MB of disk and ncdump. Environment variables that replace the defaults: DATA_SOURCE (address of the
 * data root), PROOF_IMAGE.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import pLimit from "p-limit";
import { inputListSchema } from "../../src/core/documents/inputs.ts";
import { readProof, TREE, WORKLOAD, writeProof } from "./proof.ts";

const [directory = ""] = process.argv.slice(2);
if (directory === "") throw new Error("Usage: run.ts DIRECTORY");
/** GEOS-Chem's public input data. */
const SOURCE = process.env["DATA_SOURCE"] ?? "https://geos-chem.s3.us-west-2.amazonaws.com";
const IMAGE = process.env["PROOF_IMAGE"] ?? "gcbench-proof:image";
const MAX_CONCURRENT = 4;
const data = resolve(directory, "data");
const run = resolve(directory, "run");

const runDocker = (args: readonly string[]): string =>
  execFileSync(process.env["GCBENCH_DOCKER"] ?? "docker", [...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });

async function fetchInput(path: string, isRequired: boolean): Promise<void> {
  const address = `${SOURCE}/${path.split("/").map(encodeURIComponent).join("/")}`;
  const response = await fetch(address);
  if (!response.ok) {
    if (isRequired) throw new Error(`Cannot download ${address}: HTTP status ${response.status}.`);
    return;
  }
  const file = join(data, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

async function stage(): Promise<void> {
  const inside = `${TREE}/inputs/${WORKLOAD}.json`;
  const text = runDocker(["run", "--rm", "--network", "none", IMAGE, "cat", inside]);
  const { required, optional, links } = inputListSchema.parse(JSON.parse(text));
  const limit = pLimit(MAX_CONCURRENT);
  const needed = new Set([...required, ...Object.values(links)]);
  await Promise.all([
    ...[...needed].map((path) => limit(() => fetchInput(path, true))),
    ...optional.map((path) => limit(() => fetchInput(path, false))),
  ]);
  for (const [link, path] of Object.entries(links)) {
    mkdirSync(dirname(join(run, link)), { recursive: true });
    rmSync(join(run, link), { force: true });
    symlinkSync(join("/data", path), join(run, link));
  }
}

function copyRunDirectory(): void {
  const container = runDocker(["create", "--network", "none", IMAGE, "none"]).trim();
  rmSync(run, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  runDocker(["cp", `${container}:${TREE}/run-directories/${WORKLOAD}`, run]);
  runDocker(["rm", container]);
}

function runModel(): void {
  const mounts = ["--volume", `${data}:/data:ro`, "--volume", `${run}:/run-directory`];
  const threads = `OMP_NUM_THREADS=${availableParallelism()}`;
  const settings = ["--env", "OMP_STACKSIZE=500m", "--env", threads, "--workdir", "/run-directory"];
  const user = ["--user", `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`];
  const log = runDocker([
    ...["run", "--rm", "--network", "none", ...mounts, ...settings, ...user, IMAGE],
    `${TREE}/bin/any/gcclassic`,
  ]);
  writeFileSync(join(directory, "model.log"), log);
  if (!log.includes("E N D   O F   G E O S -- C H E M")) throw new Error(log.slice(-2000));
}

/** Digest of a file's values. A digest of the file would differ, because netCDF files contain the time of writing. */
function valuesDigest(file: string): string {
  const { status, stdout, stderr } = spawnSync("ncdump", ["-p", "9,17", file], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`ncdump cannot read ${file}: ${stderr}`);
  const values = stdout.slice(stdout.indexOf("\ndata:"));
  return createHash("sha256").update(values).digest("hex");
}

function outputs(inputs: ReadonlySet<string>): Record<string, string> {
  const found = readdirSync(run, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.nc4?$/.test(file) && !inputs.has(file))
    .sort();
  if (!found.some((file) => file.includes("GEOSChem.Restart."))) {
    throw new Error("The run wrote no restart file.");
  }
  return Object.fromEntries(found.map((file) => [file, valuesDigest(join(run, file))]));
}

copyRunDirectory();
await stage();
const before = new Set(readdirSync(run, { recursive: true, encoding: "utf8" }));
runModel();
writeProof(directory, { ...readProof(directory), outputs: outputs(before) });
