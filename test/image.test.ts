import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DockerCli } from "../src/adapters/images/docker-cli.ts";
import { buildImage } from "../src/adapters/images/image-build.ts";
import { openStore } from "../src/adapters/open-store.ts";
import { UsageError } from "../src/core/errors.ts";
import { parseHarnessEvent } from "../src/core/harness-event.ts";
import { toJson } from "../src/core/json.ts";
import { recordKey, specKey } from "../src/core/keys.ts";
import { blockSpec, workloadDigest } from "../src/core/plan.ts";
import { recordSchema } from "../src/core/record.ts";
import { type ImageVersions, imageVersionsSchema } from "../src/core/version.ts";
import { workloadSchema } from "../src/core/workload.ts";
import { architectureHere } from "../src/harness/machine.ts";
import { type Bed, startBed } from "./bed/bed.ts";
import { CLI } from "./command-suite.ts";
import { elfHeader } from "./elf-samples.ts";
import { pinnedVersion, samplePlan } from "./samples.ts";

const run = promisify(execFile);
/** Debian 13 with Node, made without a registry: test/bed/ says how. */
const BASE = process.env["GCBENCH_TEST_BASE"] ?? "gcbench-base:trixie";
const TAG = `gcbench-test:image-${process.pid}`;
const FOREIGN = `gcbench-test:foreign-${process.pid}`;
const REGION = "us-west-2";
const STORE = "s3://gcbench-image-test";

/** Why there is nothing to test with; null: there is. Where an engine must be, tests run and fail without it. */
const missing = await DockerCli.find()
  .then((docker) => docker.inspect(BASE))
  .then(
    () => null,
    (error: Error) => error.message,
  );
const isRun = missing === null || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";
const name = isRun ? "image of the miniature" : `image of the miniature (left out: ${missing})`;

describe.runIf(isRun)(name, () => {
  let bed: Bed;
  let versions: ImageVersions;

  beforeAll(async () => {
    bed = await startBed({ mode: "process" });
    for (const [key, value] of Object.entries(bed.environment)) vi.stubEnv(key, value);
    await new S3Client({ ...bed.client, forcePathStyle: true }).send(
      new CreateBucketCommand({
        Bucket: "gcbench-image-test",
        CreateBucketConfiguration: { LocationConstraint: REGION },
      }),
    );
    // The engine of the tests has no network of its own for what runs in a recipe.
    const inputs = ["--tag", TAG, "--base", BASE, "--network", "host", "--json"];
    const { stdout } = await run(process.execPath, [CLI, "image", "miniature", ...inputs]);
    versions = imageVersionsSchema.parse(JSON.parse(stdout).versions);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await bed?.stop();
    for (const tag of [TAG, FOREIGN]) spawnSync("docker", ["image", "rm", "--force", tag]);
  });

  it("is labelled with its versions, and runs as a user without rights", async () => {
    expect(versions.map((version) => version.name)).toContain("slow-convection");
    const image = await (await DockerCli.find()).inspect(TAG);
    expect(JSON.parse(image.labels["gcbench.versions"] ?? "")).toEqual(versions);
    expect(image).toMatchObject({ architecture: architectureHere(), user: "gcbench" });
    expect(image.entrypoint).toEqual(["/usr/local/bin/entry.sh"]);
    for (const { executable } of versions) expect(executable.architecture).toBe(architectureHere());
  });

  it("tests itself, and finds a stack that is too small", async () => {
    const selfTest = (...options: readonly string[]) =>
      run("docker", [
        ...["run", "--rm", "--network", "none", ...options],
        ...[TAG, "gcbench-selftest", "--json"],
      ]).then(
        ({ stdout }) => ({ code: 0, ...JSON.parse(stdout) }),
        ({ code, stdout }) => ({ code, ...JSON.parse(stdout) }),
      );
    const good = await selfTest();
    expect(good).toMatchObject({ code: 0, ok: true });
    expect(good.checks).toHaveLength(7);
    const limited = await selfTest("--ulimit", "stack=8388608:8388608");
    expect(limited).toMatchObject({ code: 2, ok: false });
    const failed = limited.checks.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failed).toMatchObject([
      {
        name: "stack",
        detail: "soft limit 8 MiB, hard limit 8 MiB, and the model needs 500 MiB",
        advice: expect.stringContaining("--ulimit stack=-1"),
      },
    ]);
  });

  it("runs a block of two of its versions, without a compiler", async () => {
    const store = await openStore(STORE, { region: REGION });
    const spec = blockOf(versions);
    await store.writeOnce(specKey(spec.run, spec.block.id), toJson(spec));
    const address = `${STORE}/${specKey(spec.run, spec.block.id)}`;
    const variables = { ...bed.environment, AWS_EC2_METADATA_DISABLED: "true" };
    const { stdout } = await run("docker", [
      ...["run", "--rm", "--network", "host"],
      ...Object.entries(variables).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
      ...[TAG, "gcbench-harness", "--spec", address],
    ]);
    const lines = stdout.trim().split("\n");
    expect(parseHarnessEvent(lines.at(-1) ?? "")).toMatchObject({ event: "end" });
    const content = await store.read(recordKey(spec.run, spec.block.id));
    const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(content ?? undefined)));
    expect(record.status).toBe("complete");
    expect(record.trials).toHaveLength(4);
    expect(record.sessions[0]?.machine.operatingSystem).toContain("trixie");
    const work = record.trials.map(({ outputs }) => outputs.map(({ sha256 }) => sha256));
    expect(work[0]?.length).toBeGreaterThan(0);
  });

  it("is refused with an executable of another architecture in it", async () => {
    const context = mkdtempSync(join(tmpdir(), "gcbench-foreign-"));
    writeFileSync(join(context, "Dockerfile"), `FROM ${TAG}\nCOPY other /opt/gcbench/bin/other\n`);
    writeFileSync(
      join(context, "other"),
      elfHeader(architectureHere() === "arm64" ? "amd64" : "arm64"),
    );
    const building = buildImage(await DockerCli.find(), {
      file: join(context, "Dockerfile"),
      ...{ context, tag: FOREIGN, arguments: {} },
      signal: new AbortController().signal,
      onLine: () => {},
    });
    await expect(building).rejects.toThrow(UsageError);
    await expect(building).rejects.toThrow(
      /^Image gcbench-test:foreign\S* can't run on a\S+\n {2}\/opt\/gcbench\/bin\/other is made for a/,
    );
  });

  it("says why it can't be built", async () => {
    const context = mkdtempSync(join(tmpdir(), "gcbench-broken-"));
    writeFileSync(join(context, "Dockerfile"), `FROM ${TAG}\nCOPY no-such-file /\n`);
    const building = buildImage(await DockerCli.find(), {
      file: join(context, "Dockerfile"),
      ...{ context, tag: FOREIGN, arguments: {} },
      signal: new AbortController().signal,
      onLine: () => {},
    });
    await expect(building).rejects.toThrow("no-such-file");
  });
});

/** A block of the image's first version against its slowed one. */
function blockOf(versions: ImageVersions) {
  const workload = workloadSchema.parse({
    name: "short",
    kind: "miniature",
    simulatedHours: 1,
    grid: "24x19x10",
  });
  const pinned = versions
    .filter((version) => version.name !== "miniature-again")
    .map(({ name, executable, toolchain }) => pinnedVersion(name, { executable, toolchain }));
  const plan = samplePlan({
    workloads: [{ workload, digest: workloadDigest(workload, null), inputs: null }],
    versions: pinned,
    platforms: [
      {
        id: "cloud-1t",
        name: "cloud",
        architecture: architectureHere(),
        ...{ threads: 1, cores: [] },
      },
    ],
    suite: { layout: { maxBlocks: 1 } },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  return blockSpec(plan, "run-1", block);
}
