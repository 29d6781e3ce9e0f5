import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { checkImageArchitecture } from "../../src/adapters/images/image-architecture.ts";
import { parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import { blockSpec, workloadDigest } from "../../src/core/documents/plan.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { type ImageVersions, imageVersionsSchema } from "../../src/core/documents/version.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { UsageError } from "../../src/core/errors.ts";
import { toJson } from "../../src/core/format/json.ts";
import { hostArchitecture, readMachine } from "../../src/machine/machine.ts";
import { openStore } from "../../src/wiring/open-store.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";
import { CLI } from "../support/command-suite.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import { elfHeader } from "../support/elf-samples.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

const run = promisify(execFile);
const TAG = `test-${process.pid}`;
const IMAGE = `gcbench:${TAG}-${hostArchitecture()}`;
const PAIR = `gcbench-test:pair-${process.pid}`;
const OTHER_ARCHITECTURE = `gcbench-test:other-${process.pid}`;
const REGION = "us-west-2";
const STORE = "s3://gcbench-image-test";

describe.runIf(hasContainers)(inContainers("image of the miniature"), () => {
  let emulator: AwsEmulator;
  let docker: DockerCli;
  let directory: string;
  let built: Built;

  /** Builds a suite's image. The engine of the tests has no network of its own for what runs in a recipe. */
  async function build(suite: object, tag: string = TAG): Promise<Built> {
    const path = join(directory, "suite.yml");
    writeFileSync(path, JSON.stringify({ ...SUITE, ...suite }));
    const options = ["--tag", tag, "--base", BASE, "--network", "host", "--json"];
    const { stdout } = await run(process.execPath, [CLI, "build", path, ...options]);
    const { versions, ...rest } = JSON.parse(stdout);
    return { ...rest, versions: imageVersionsSchema.parse(versions) };
  }

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "gcbench-build-"));
    docker = await DockerCli.find();
    emulator = await startAwsEmulator({ mode: "process" });
    for (const [key, value] of Object.entries(emulator.environment)) vi.stubEnv(key, value);
    await new S3Client({ ...emulator.client, forcePathStyle: true }).send(
      new CreateBucketCommand({
        Bucket: "gcbench-image-test",
        CreateBucketConfiguration: { LocationConstraint: REGION },
      }),
    );
    built = await build({});
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await emulator?.stop();
    const other = `gcbench:${TAG}-other-${hostArchitecture()}`;
    for (const tag of [IMAGE, other, PAIR, OTHER_ARCHITECTURE]) {
      spawnSync("docker", ["image", "rm", "--force", tag]);
    }
  });

  it("has labels for its versions and runs as an unprivileged user", async () => {
    expect(built.versions.map((version) => version.name)).toEqual(["plain", "slow"]);
    const image = await docker.inspect(IMAGE);
    expect(JSON.parse(image.labels["gcbench.versions"] ?? "")).toEqual(built.versions);
    expect(image).toMatchObject({ architecture: hostArchitecture(), user: "gcbench" });
    expect(image.entrypoint).toEqual(["/usr/local/bin/entry.sh"]);
    for (const { executable, definition } of built.versions) {
      expect(executable.architecture).toBe(hostArchitecture());
      expect(executable.libc).toMatch(/^glibc 2\.\d+$/);
      expect(definition).toMatch(/^sha256:/);
    }
  });

  it("is reused with its parts when nothing has changed", async () => {
    expect(built.alreadyExists).toBe(false);
    expect(await build({})).toMatchObject({ alreadyExists: true, inputs: built.inputs });
    const other = await build({ versions: [PLAIN] }, `${TAG}-other`);
    expect(other.parts.find(({ versions }) => versions.length === 0)?.from).toBe("this machine");
  });

  it("lists its contents", async () => {
    await docker.copyOut(IMAGE, ["/opt/gcbench/sbom.spdx.json"], directory);
    const materials = JSON.parse(readFileSync(join(directory, "sbom.spdx.json"), "utf8"));
    const names = materials.packages.map((one: { name: string }) => one.name);
    // Of the system, of a tree's libraries, and of the harness's bundle.
    expect(names).toEqual(expect.arrayContaining(["nodejs", "libgomp1", "libc6", "zod"]));
    expect(names).not.toContain("vitest");
  });

  it("runs versions with the libraries of their build", async () => {
    const { executable } = built.versions[0] ?? { executable: { path: "" } };
    // Asked of the loader itself; the entry point's shell would answer for itself.
    const trace = ["--env", "LD_TRACE_LOADED_OBJECTS=1", "--entrypoint", executable.path, IMAGE];
    const { stdout } = await run("docker", ["run", "--rm", "--network", "none", ...trace]);
    const loaded = stdout.split("\n").filter((line) => line.includes("=> /"));
    expect(loaded.length).toBeGreaterThan(1);
    for (const line of loaded) expect(line).toContain("/opt/gcbench/versions/plain/lib/");
  });

  it("tests itself and finds a stack that is too small", async () => {
    const selfTest = (...options: readonly string[]) =>
      run("docker", [
        ...["run", "--rm", "--network", "none", ...options],
        ...[IMAGE, "gcbench-selftest", "--json"],
      ]).then(
        ({ stdout }) => ({ code: 0, ...JSON.parse(stdout) }),
        ({ code, stdout }) => ({ code, ...JSON.parse(stdout) }),
      );
    const good = await selfTest();
    expect(good).toMatchObject({ code: 0, ok: true });
    expect(good.checks).toHaveLength(8);
    const limited = await selfTest("--ulimit", "stack=8388608:8388608");
    expect(limited).toMatchObject({ code: 2, ok: false });
    const failed = limited.checks.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failed).toMatchObject([
      {
        name: "stack",
        detail: "soft limit 8 MiB, hard limit 8 MiB, but the model needs 500 MiB",
        advice: expect.stringContaining("--ulimit stack=-1"),
      },
    ]);
  });

  it("runs a block of two versions without a compiler", async () => {
    const store = await openStore(STORE, { region: REGION });
    const spec = blockOf(built.versions);
    await store.writeOnce(specKeys.of(spec.run, spec.block.id), toJson(spec));
    const address = `${STORE}/${specKeys.of(spec.run, spec.block.id)}`;
    const variables = { ...emulator.environment, AWS_EC2_METADATA_DISABLED: "true" };
    const { stdout } = await run("docker", [
      ...["run", "--rm", "--network", "host"],
      ...Object.entries(variables).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
      ...[IMAGE, "gcbench-harness", "--spec", address],
    ]);
    const lines = stdout.trim().split("\n");
    expect(parseHarnessEvent(lines.at(-1) ?? "")).toMatchObject({ event: "end" });
    const content = await store.read(recordKeys.of(spec.run, spec.block.id));
    const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(content ?? undefined)));
    expect(record.status).toBe("complete");
    expect(record.trials).toHaveLength(4);
    expect(record.sessions[0]?.machine.operatingSystem).toContain("trixie");
    const work = record.trials.map(({ outputs }) => outputs.map(({ sha256 }) => sha256));
    expect(work[0]?.length).toBeGreaterThan(0);
  });

  it("runs blocks of the container engine", async () => {
    const suite = join(directory, "run.yml");
    writeFileSync(
      suite,
      JSON.stringify({
        ...SUITE,
        layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
      }),
    );
    const { stdout } = await run(
      process.execPath,
      [CLI, "run", suite, "--container", "--image", IMAGE, "--json"],
      { cwd: directory },
    );
    const { run: name } = JSON.parse(stdout);
    const blocks = join(directory, ".gcbench/store/runs", name, "blocks");
    const [block = ""] = readdirSync(blocks);
    const record = recordSchema.parse(
      JSON.parse(readFileSync(join(blocks, block, "record.json"), "utf8")),
    );
    const image = (await docker.inspect(IMAGE)).id;
    expect(record.spec.versions.A.image).toBe(image);
    expect(record.sessions[0]?.machine.operatingSystem).toContain("trixie");
    // The same machine as without a container, so that both are never measured at once.
    expect(record.sessions[0]?.machine.host).toBe(readMachine().host);
    expect(record.trials.map(({ failure }) => failure)).toEqual([null, null, null, null]);
  });

  it("is combined with another image, each version unchanged", async () => {
    await build({ versions: [{ name: "other", miniature: { flags: "-O1" } }] }, `${TAG}-other`);
    const other = `gcbench:${TAG}-other-${hostArchitecture()}`;
    const args = ["pair", other, IMAGE, "--tag", PAIR, "--json"];
    const { stdout } = await run(process.execPath, [CLI, ...args]);
    const { versions } = JSON.parse(stdout);
    expect(versions.map((one: { name: string }) => one.name)).toEqual(["other", "plain", "slow"]);
    expect(versions.slice(1)).toEqual(built.versions);
  });

  it("is not combined with a different version of the same name", async () => {
    const again = { name: "plain", miniature: { flags: "-O1" } };
    await build({ versions: [again] }, `${TAG}-other`);
    const other = `gcbench:${TAG}-other-${hostArchitecture()}`;
    const pairing = run(process.execPath, [CLI, "pair", other, IMAGE, "--tag", PAIR]);
    await expect(pairing).rejects.toThrow("Both images hold a version plain");
  });

  it("is refused when it contains an executable of another architecture", async () => {
    const context = mkdtempSync(join(tmpdir(), "gcbench-other-"));
    writeFileSync(
      join(context, "Dockerfile"),
      `FROM ${IMAGE}\nCOPY other /opt/gcbench/bin/other\n`,
    );
    writeFileSync(
      join(context, "other"),
      elfHeader(hostArchitecture() === "arm64" ? "amd64" : "arm64"),
    );
    await docker.build({ ...recipeIn(context), tag: OTHER_ARCHITECTURE });
    const checking = checkImageArchitecture(docker, {
      tag: OTHER_ARCHITECTURE,
      architecture: hostArchitecture(),
    });
    await expect(checking).rejects.toThrow(UsageError);
    await expect(checking).rejects.toThrow(
      /^Image gcbench-test:other\S* cannot run on a\S+\n {2}\/opt\/gcbench\/bin\/other is built for a/,
    );
  });

  it("says why it can't be built", async () => {
    const context = mkdtempSync(join(tmpdir(), "gcbench-broken-"));
    writeFileSync(join(context, "Dockerfile"), `FROM ${IMAGE}\nCOPY no-such-file /\n`);
    const building = docker.build({ ...recipeIn(context), tag: OTHER_ARCHITECTURE });
    await expect(building).rejects.toThrow("no-such-file");
  });

  it("says why it can't be started", async () => {
    const starting = docker.run([
      "run",
      "--rm",
      "--network",
      "none",
      "--entrypoint",
      "nothing",
      IMAGE,
    ]);
    await expect(starting).rejects.toThrow(/run failed: .*"nothing"/);
  });

  it("is built for another architecture only on request", async () => {
    const other = hostArchitecture() === "arm64" ? "amd64" : "arm64";
    const path = join(directory, "suite.yml");
    const building = run(process.execPath, [CLI, "build", path, "--architecture", other]);
    await expect(building).rejects.toThrow(`This machine is ${hostArchitecture()}`);
  });
});

interface Built {
  readonly versions: ImageVersions;
  readonly inputs: string;
  readonly alreadyExists: boolean;
  readonly parts: readonly { readonly versions: readonly string[]; readonly from: string }[];
}

const PLAIN = { name: "plain", miniature: {} };
const SUITE = {
  name: "image-test",
  workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
  versions: [PLAIN, { name: "slow", miniature: { slow: { Convection: 2.5 } } }],
  platforms: [{ name: "local", threads: 1 }],
};

function recipeIn(context: string) {
  return {
    file: join(context, "Dockerfile"),
    context,
    arguments: {},
    labels: {},
    signal: new AbortController().signal,
    onLine: () => {},
  };
}

/** A block of the image's first version against its slowed one. */
function blockOf(versions: ImageVersions) {
  const workload = workloadSchema.parse({
    name: "short",
    kind: "miniature",
    simulatedHours: 1,
    grid: "24x19x10",
  });
  const pinned = versions.map(({ name, executable, toolchain }) =>
    pinnedVersion(name, { executable, toolchain }),
  );
  const plan = samplePlan({
    workloads: [{ workload, digest: workloadDigest(workload, null), inputs: null }],
    versions: pinned,
    platforms: [
      {
        id: "cloud-1t",
        name: "cloud",
        architecture: hostArchitecture(),
        threads: 1,
        cores: [],
      },
    ],
    suite: { layout: { maxBlocks: 1 } },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  return blockSpec(plan, "run-1", block);
}
