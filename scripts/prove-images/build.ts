/**
 * Builds the recipe of GEOS-Chem Classic or GCHP for this machine's architecture, and writes the result as a proof:
 *
 *   node scripts/prove-images/build.ts DIRECTORY
 *
 * Environment variables: MODEL (geos-chem-classic or gchp), MODEL_TAG, BASE_FAMILY, BUILD. Without internet also MODEL_REPOSITORY, BASE, NETWORK.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "../../src/core/documents/digest.ts";
import { geosChemSourceSchema } from "../../src/core/documents/model-source.ts";
import { imageVersionsSchema } from "../../src/core/documents/version.ts";
import { modelSchema, NAME, TREE, WORKLOAD, writeProof } from "./proof.ts";

const [directory = ""] = process.argv.slice(2);
if (directory === "") throw new Error("Usage: build.ts DIRECTORY");
const ROOT = join(import.meta.dirname, "../..");
const MODEL = modelSchema.parse(process.env["MODEL"] ?? "geos-chem-classic");
const { MODEL_TAG = "", BASE_FAMILY = "al2023", BUILD = "portable" } = process.env;
const { MODEL_REPOSITORY, BASE, NETWORK, GCBENCH_DOCKER = "docker" } = process.env;
const FAMILIES: Readonly<Record<string, string>> = {
  arm64: "neoverse-v1 neoverse-v2",
  x64: "sapphirerapids graniterapids znver4 znver5",
};
const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z";
const TRANSPORT_TRACERS = {
  "geos-chem-classic": {
    workload: WORKLOAD,
    // TransportTracers, MERRA-2, 4x5, 72 levels, directory, default name, no git (createRunDir.sh of 14.7.0).
    create: {
      answers: ["7", "1", "1", "1", "{directory}", "", "n"],
      start: "2019-01-01",
      restart: `${RESTART}.nc4`,
    },
    simulatedHours: 3,
  },
  gchp: {
    workload: WORKLOAD,
    // TransportTracers, MERRA-2, directory, default name, no git (createRunDir.sh of GCHP 14.7.0).
    create: {
      answers: ["2", "1", "{directory}", "", "n"],
      start: "2019-01-01",
      restart: `${RESTART}.c24.nc4`,
    },
    simulatedHours: 1,
    gchp: { gridResolution: "c24", inputFiles: [] },
  },
}[MODEL];

/** Runs Docker and prints its output immediately. */
function docker(args: readonly string[], input?: string): void {
  const stdio = [input === undefined ? "ignore" : "pipe", "inherit", "inherit"] as const;
  const env = { ...process.env, DOCKER_BUILDKIT: "1" };
  execFileSync(GCBENCH_DOCKER, [...args], { cwd: ROOT, env, stdio: [...stdio], input });
}

const runDocker = (args: readonly string[]): string =>
  execFileSync(GCBENCH_DOCKER, [...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

function buildRecipe(folder: string, values: Readonly<Record<string, string | undefined>>) {
  const tag = `gcbench-proof:${folder}`;
  const started = performance.now();
  const given = Object.entries({ ...values, BASE }).filter(([, value]) => value !== undefined);
  docker([
    ...["build", "--progress", "plain", "--file", `container/${folder}/Dockerfile`, "--tag", tag],
    ...(NETWORK === undefined ? [] : ["--network", NETWORK]),
    ...given.flatMap(([key, value]) => ["--build-arg", `${key}=${value}`]),
    ".",
  ]);
  return { tag, seconds: (performance.now() - started) / 1000, bytes: sizeOf(tag) };
}

const sizeOf = (tag: string) =>
  Number(runDocker(["image", "inspect", "--format", "{{.Size}}", tag]));

/** Base image that the recipe pins for the family. */
function pinnedBase(): string {
  const text = readFileSync(join(ROOT, "container", MODEL, "Dockerfile"), "utf8");
  const found = new RegExp(`^FROM \\$\\{BASE:-(\\S+)\\} AS toolchain-${BASE_FAMILY}$`, "m").exec(
    text,
  );
  if (!found?.[1]) throw new Error(`The recipe has no base for ${BASE_FAMILY}.`);
  return found[1];
}

/** Current digest of the pinned tag. It differs from the pin if a newer base exists. */
function digestNow(reference: string): string | null {
  const args = ["buildx", "imagetools", "inspect", reference.split("@")[0] ?? ""];
  const format = ["--format", "{{.Manifest.Digest}}"];
  const { status, stdout } = spawnSync(GCBENCH_DOCKER, [...args, ...format], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

const definition = digestOf({
  base: BASE_FAMILY,
  build: geosChemSourceSchema.shape.build.parse(BUILD),
  tag: MODEL_TAG,
});
const tree = buildRecipe(MODEL, {
  NAME,
  TAG: MODEL_TAG,
  BASE_FAMILY,
  BUILD,
  REPOSITORY: MODEL_REPOSITORY,
  TARGETS: FAMILIES[process.arch] ?? "",
  DEFINITION: definition,
  RUN_DIRECTORIES: JSON.stringify([{ ...TRANSPORT_TRACERS, digest: digestOf(TRANSPORT_TRACERS) }]),
});
const runtime = buildRecipe("runtime", {});
const image = "gcbench-proof:image";
const empty = mkdtempSync(join(tmpdir(), "gcbench-proof-"));
writeFileSync(
  join(empty, "Dockerfile"),
  `FROM ${runtime.tag}\nCOPY --from=${tree.tag} /opt/gcbench/versions/ /opt/gcbench/versions/\n`,
);
docker(["build", "--progress", "plain", "--tag", image, empty]);
docker(["run", "--rm", "--network", "none", image, "gcbench-selftest"]);
const printed = runDocker(["run", "--rm", "--network", "none", image, `${TREE}/self-test/run`]);
const base = BASE ?? pinnedBase();
mkdirSync(directory, { recursive: true });
writeProof(directory, {
  model: MODEL,
  family: BASE_FAMILY,
  build: BUILD,
  base,
  baseNow: digestNow(base),
  treeBytes: tree.bytes,
  imageBytes: sizeOf(image),
  seconds: { tree: tree.seconds, runtime: runtime.seconds },
  selfTest: printed.trim().split("\n").join("; "),
  versions: imageVersionsSchema.parse(
    JSON.parse(
      runDocker(["run", "--rm", "--network", "none", image, "cat", `${TREE}/version.json`]),
    ),
  ),
  outputs: null,
});
