import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerminateJobCommand } from "@aws-sdk/client-batch";
import { CreateRepositoryCommand, ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BatchFixture, until } from "../support/aws-emulator/batch-fixture.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";

const DOCKER = process.env["GCBENCH_DOCKER"] ?? "docker";
const BASE = "gcbench-base:trixie";
const docker = (...args: readonly string[]) =>
  execFileSync(DOCKER, args, { encoding: "utf8" }).trim();
const answers = spawnSync(DOCKER, ["info"], { stdio: "ignore" }).status === 0;
// Without a Docker engine these tests fail if GCBENCH_REQUIRE_DOCKER is set, else they are skipped by name.
const must = process.env["GCBENCH_REQUIRE_DOCKER"] === "1";

describe.skipIf(!answers && !must)("jobs of the AWS emulator in containers", () => {
  let emulator: AwsEmulator;
  let fixture: BatchFixture;
  let jobQueue: string;
  let image: string;

  beforeAll(async () => {
    execFileSync(join(import.meta.dirname, "../support/aws-emulator/base-image.sh"), {
      stdio: "inherit",
    });
    image = buildImage();
    emulator = await startAwsEmulator({
      mode: "docker",
      limits: {
        computeEnvironmentSeconds: 0.05,
        jobQueueSeconds: 0.03,
        bootSeconds: 0.05,
        stopSeconds: 1,
      },
    });
    fixture = new BatchFixture(emulator);
    await new ECRClient(emulator.client).send(
      new CreateRepositoryCommand({ repositoryName: "own" }),
    );
    jobQueue = await fixture.machines({ type: "SPOT" });
  });
  afterAll(async () => {
    await emulator?.stop();
  });

  function buildImage(): string {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-image-"));
    writeFileSync(
      join(folder, "Dockerfile"),
      `FROM ${BASE}\nRUN useradd --uid 10001 bedtester\nUSER bedtester\nENV OF_IMAGE=yes\nENTRYPOINT ["/bin/sh", "-c"]\n`,
    );
    docker("build", "--quiet", "--network", "host", "--tag", "gcbench-emulator-test", folder);
    return docker("image", "inspect", "--format", "{{.Id}}", "gcbench-emulator-test");
  }

  const push = async (change: { architecture?: string; docker?: string; tag?: string } = {}) => {
    const { architecture = "amd64", tag, docker: id = image } = change;
    const { uri } = await emulator.putImage({
      repository: "own",
      ...(tag ? { tag } : {}),
      config: { architecture, config: { Entrypoint: ["/bin/sh", "-c"] } },
      docker: id,
    });
    return uri;
  };

  const submit = async (script: string, container = {}, input = {}) =>
    fixture.submit({
      jobQueue,
      jobDefinition: await fixture.definition(await push(), {}, container),
      containerOverrides: { command: [script] },
      ...input,
    });

  it("run as the image's user, reach the emulator, and report their end", async () => {
    const id = await submit(
      `id --user; echo $OF_IMAGE; node --eval 'fetch(process.env.AWS_ENDPOINT_URL + "/emulator/state").then((a) => console.log(a.status))'; echo $AWS_BATCH_JOB_ID; exit 5`,
    );
    const job = await fixture.ended(id);
    expect(await fixture.log(job)).toEqual(["10001", "yes", "200", id]);
    expect(job).toMatchObject({ status: "FAILED", container: { exitCode: 5 } });
  });

  it("find their instance's metadata and their role's keys on loopback", async () => {
    const id = await submit(
      `node --eval '
        const at = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT + "/latest/";
        (async () => {
          const token = await (await fetch(at + "api/token", { method: "PUT", headers: { "X-aws-ec2-metadata-token-ttl-seconds": "60" } })).text();
          const get = async (path) => (await fetch(at + path, { headers: { "X-aws-ec2-metadata-token": token } })).text();
          console.log(await get("meta-data/instance-life-cycle"));
          const keys = await fetch(process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, { headers: { Authorization: process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN } });
          console.log((await keys.json()).RoleArn);
        })()'`,
      { jobRoleArn: "arn:aws:iam::123456789012:role/jobs" },
    );
    expect(await fixture.log(await fixture.ended(id))).toEqual([
      "spot",
      "arn:aws:iam::123456789012:role/jobs",
    ]);
  });

  it("are killed when they use more memory than requested", async () => {
    const id = await submit(
      `node --eval 'const all = []; for (;;) all.push(Buffer.alloc(16777216, 1))'`,
      {
        resourceRequirements: [
          { type: "VCPU", value: "1" },
          { type: "MEMORY", value: "128" },
        ],
      },
    );
    expect((await fixture.ended(id)).container).toMatchObject({
      exitCode: 137,
      reason: "OutOfMemoryError: Container killed due to memory usage",
    });
  });

  it("do not start without their image or program", async () => {
    const reason = async (uri: string, command: string[]) => {
      const jobDefinition = await fixture.definition(uri);
      const id = await fixture.submit({ jobQueue, jobDefinition, containerOverrides: { command } });
      const { container, statusReason, status } = await fixture.ended(id);
      return `${status} ${statusReason}: ${container?.reason}`;
    };
    expect(await reason("absent:latest", ["true"])).toMatch(
      /^FAILED Task failed to start: CannotPullContainerError/,
    );
    const lost = await push({ docker: `sha256:${"0".repeat(64)}` });
    expect(await reason(lost, ["true"])).toMatch(/CannotPullContainerError/);
  });

  it("run images of the Docker engine", async () => {
    const { uri } = await emulator.putImage({ repository: "own", tag: "as-it-is", docker: image });
    const jobDefinition = await fixture.definition(uri);
    const id = await fixture.submit({
      jobQueue,
      jobDefinition,
      containerOverrides: { command: ["true"] },
    });
    expect((await fixture.ended(id)).status).toBe("SUCCEEDED");
  });

  it("do not run for another architecture", async () => {
    const jobDefinition = await fixture.definition(await push({ architecture: "arm64" }));
    const job = await fixture.ended(
      await fixture.submit({ jobQueue, jobDefinition, containerOverrides: { command: ["true"] } }),
    );
    expect(job.container?.exitCode).toBe(1);
    expect(await fixture.log(job)).toEqual(["exec /bin/sh: exec format error"]);
  });

  it("stop when they or their instance are terminated", async () => {
    const sleeping = await submit("trap 'exit 7' TERM; echo up; while :; do sleep 0.1; done");
    await until(async () => {
      const log = await fixture.log(await fixture.waitForStatus(sleeping, "RUNNING"));
      return log.includes("up") ? true : undefined;
    });
    await fixture.batch.send(new TerminateJobCommand({ jobId: sleeping, reason: "enough" }));
    expect(await fixture.ended(sleeping)).toMatchObject({
      statusReason: "enough",
      container: { exitCode: 7 },
    });
    const taken = await submit(
      "test $AWS_BATCH_JOB_ATTEMPT = 2 || sleep 60",
      {},
      { retryStrategy: { attempts: 2 } },
    );
    await fixture.waitForStatus(taken, "RUNNING");
    await emulator.reclaim({ job: taken });
    const job = await fixture.ended(taken);
    expect(job.status).toBe("SUCCEEDED");
    expect(job.attempts?.[0]?.statusReason).toMatch(/^Host EC2 \(instance i-.*\) terminated\.$/);
    expect(
      docker("ps", "--all", "--quiet", "--filter", "name=gcbench-emulator-job").split("\n"),
    ).toEqual([""]);
  });
});
