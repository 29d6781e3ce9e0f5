import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { digestOf } from "../../src/core/documents/digest.ts";
import { type HarnessEvent, parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import { type BlockSpec, blockSpec, type PinnedPlatform } from "../../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import {
  recordKeys,
  sessionKeys,
  specKeys,
  trialKeys,
} from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import type { Store } from "../../src/ports/store.ts";
import { openStore } from "../../src/wiring/open-store.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";
import { BatchJobs } from "../support/batch-jobs.ts";
import { eventsOfBlock } from "../support/harness-events.ts";
import { HARNESS, pushHarnessImage } from "../support/harness-image.ts";
import { mayWrite } from "../support/role-rights.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

const REGION = "us-west-2";

const STORE = "s3://gcbench-harness-test/store";

const HERE = hostArchitecture();

const TYPE = HERE === "arm64" ? "c7g.4xlarge" : "c7i.4xlarge";

const INSTANCE: NonNullable<PinnedPlatform["instance"]> = {
  type: TYPE,
  purchase: "spot",
  vcpus: 16,
  cores: HERE === "arm64" ? 16 : 8,
  threadsPerCore: HERE === "arm64" ? 1 : 2,
  memoryMiB: 32_768,
  job: { vcpus: 16, memoryMiB: 28_000 },
};

const top = mkdtempSync(join(tmpdir(), "gcbench-job-"));

let emulator: AwsEmulator;

let jobs: BatchJobs;

let store: Store;

let blocks = 0;

beforeAll(async () => {
  emulator = await startAwsEmulator({ mode: "process" });
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  await new S3Client({ ...emulator.client, forcePathStyle: true }).send(
    new CreateBucketCommand({
      Bucket: "gcbench-harness-test",
      CreateBucketConfiguration: { LocationConstraint: REGION },
    }),
  );
  store = await openStore(STORE, { region: REGION });
  jobs = await BatchJobs.create(emulator, {
    image: await pushHarnessImage(emulator, top),
    instanceType: TYPE,
    purchase: "spot",
  });
});

afterEach(() => emulator.resetFaults());

afterAll(async () => {
  vi.unstubAllEnvs();
  await emulator.stop();
});

/** The spec of a block of a real program, in the store. */
async function makeBlock(script: string, change: Partial<PinnedPlatform> = {}) {
  const program = join(mkdtempSync(join(top, "program-")), "program.sh");
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const executable = {
    path: program,
    sha256: await fileDigest(program),
    architecture: null,
    needs: [],
  };
  const workload = workloadSchema.parse({
    name: "short",
    kind: "command",
    command: ["{executable}"],
  });
  const platform: PinnedPlatform = {
    id: "cloud-1t",
    name: "cloud",
    architecture: HERE,
    threads: 1,
    cores: [],
    instance: INSTANCE,
    ...change,
  };
  const plan = samplePlan({
    workloads: [{ workload, digest: digestOf("w"), inputs: null }],
    versions: [pinnedVersion("base", { executable }), pinnedVersion("next", { executable })],
    platforms: [platform],
    suite: { layout: { maxBlocks: 1 } },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  const spec = blockSpec(plan, `run-${++blocks}`, block);
  const key = specKeys.of(spec.run, block.id);
  await store.writeOnce(key, toJson(spec));
  return { spec, address: `${STORE}/${key}` };
}

async function recordOf({ run, block }: BlockSpec): Promise<BlockRecord | null> {
  const content = await store.read(recordKeys.of(run, block.id));
  return content && recordSchema.parse(JSON.parse(new TextDecoder().decode(content)));
}

const kinds = (events: readonly HarnessEvent[]) =>
  events.map(({ event }) => event).filter((event) => event !== "progress");

it("the harness runs a block from its spec to its record, and describes the machine", async () => {
  const { spec, address } = await makeBlock("echo $OMP_PLACES");
  const id = await jobs.submit(address);
  const job = await jobs.end(id);
  expect(job).toMatchObject({ status: "SUCCEEDED", container: { exitCode: 0 } });
  const record = await recordOf(spec);
  expect(record).toMatchObject({ status: "complete", spec });
  const [session] = record?.sessions ?? [];
  expect(session?.job).toMatchObject({ id, attempt: 1 });
  expect(session?.machine.instance).toMatchObject({
    id: expect.stringMatching(/^i-/),
    type: TYPE,
    region: REGION,
    zone: expect.stringContaining(REGION),
    purchase: "spot",
    launchedAt: expect.any(String),
  });
  expect(session?.machine.host).toBe(session?.machine.instance?.id);
  const events = await jobs.events(job);
  expect(kinds(events)).toEqual(["begin", ...Array(5).fill("trial"), "end"]);
  expect(events.at(-1)).toMatchObject({
    record: `${STORE}/${recordKeys.of(spec.run, spec.block.id)}`,
  });
});

it.runIf(process.platform === "linux")(
  "the harness chooses processors on its host, and records them",
  async () => {
    const { spec, address } = await makeBlock("echo $OMP_PLACES");
    await jobs.end(await jobs.submit(address));
    const record = await recordOf(spec);
    const [session] = record?.sessions ?? [];
    expect(session).toMatchObject({ pinned: true, cores: [expect.any(Number)] });
    expect(record?.spec.platform.cores).toEqual([]);
    const log = await store.read(record?.trials[0]?.log ?? "");
    expect(new TextDecoder().decode(log ?? undefined)).toBe(`{${session?.cores?.[0]}}\n`);
  },
);

it("the harness binds no thread if there are more threads than processors", async () => {
  const { spec, address } = await makeBlock("true", { threads: 4096 });
  const job = await jobs.end(await jobs.submit(address));
  const [session] = (await recordOf(spec))?.sessions ?? [];
  expect(session).toMatchObject({ pinned: false });
  expect(session).not.toHaveProperty("cores");
  expect(kinds(await jobs.events(job))).toContain("note");
});

it("the harness completes although S3 calls fail, and writes each trial once", async () => {
  await emulator.faults({
    calls: "s3.*",
    principal: "job",
    throttle: 0.2,
    serverErrors: 0.1,
    resets: 0.05,
    droppedResponses: 0.05,
  });
  const { spec, address } = await makeBlock("true");
  const job = await jobs.end(await jobs.submit(address));
  await emulator.resetFaults();
  expect(job.status).toBe("SUCCEEDED");
  const record = await recordOf(spec);
  expect(record?.trials.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  const keys = await store.list(`runs/${spec.run}/blocks/${spec.block.id}/`);
  expect(keys.filter((key) => key.includes("/sessions/"))).toHaveLength(6);
  // What a job leaves is what its role lets it write.
  const own = keys.filter((key) => key !== specKeys.of(spec.run, spec.block.id));
  expect(own.filter((key) => !mayWrite("JobRole", key))).toEqual([]);
});

it("the harness fails the job if it cannot write the record, and names the denied action and the key", async () => {
  await emulator.faults({
    calls: "s3.PutObject",
    principal: "job",
    deny: true,
    resource: "record.json",
  });
  const { spec, address } = await makeBlock("true");
  const job = await jobs.end(await jobs.submit(address));
  expect(job).toMatchObject({ status: "FAILED", container: { exitCode: 3 } });
  expect(await recordOf(spec)).toBeNull();
  const key = `${STORE}/${recordKeys.of(spec.run, spec.block.id)}`;
  expect((await jobs.events(job)).at(-1)).toMatchObject({
    event: "error",
    kind: "infrastructure",
    message: expect.stringContaining(`Cannot write ${key}: AWS denied s3:PutObject`),
  });
});

it("the harness starts again on another host after its spot instance was reclaimed", async () => {
  const began = join(top, "began");
  const { spec, address } = await makeBlock(`echo >> ${began}; sleep 0.2`);
  const id = await jobs.submit(address);
  while (!existsSync(began)) await delay(20);
  await emulator.reclaim({ job: id });
  const job = await jobs.end(id);
  expect(job.status).toBe("SUCCEEDED");
  expect(job.attempts).toHaveLength(2);
  const record = await recordOf(spec);
  expect(record?.sessions).toMatchObject([{ session: 2, job: { id, attempt: 2 } }]);
  expect(record?.trials.map(({ session }) => session)).toEqual([2, 2, 2, 2]);
  const first = await store.read(sessionKeys.of(spec.run, spec.block.id, 1));
  const { machine } = JSON.parse(new TextDecoder().decode(first ?? undefined));
  expect(record?.sessions[0]?.machine.host).not.toBe(machine.host);
});

it("the harness refuses a machine of another architecture or type", async () => {
  const other = HERE === "arm64" ? "amd64" : "arm64";
  const wrong = await makeBlock("true", { architecture: other });
  const refused = await jobs.end(await jobs.submit(wrong.address));
  expect(refused).toMatchObject({ status: "FAILED", container: { exitCode: 2 } });
  expect(await jobs.events(refused)).toMatchObject([
    { event: "error", kind: "usage", class: "wrong-architecture" },
  ]);
  const larger = await makeBlock("true", { instance: { ...INSTANCE, type: "c7i.8xlarge" } });
  const [response] = await jobs.events(await jobs.end(await jobs.submit(larger.address)));
  expect(response).toMatchObject({
    message: expect.stringContaining(`c7i.8xlarge, but this machine`),
  });
});

it("the harness stops on SIGTERM, keeps completed trials, and needs no standard input", async () => {
  const began = join(top, "second-trial");
  // The warm-up and the first trial end at once; the second one is ended.
  const counter = join(top, "count");
  const script = `echo >> ${counter}; [ $(wc -l < ${counter}) -eq 3 ] && touch ${began} && sleep 300; exit 0`;
  const { spec, address } = await makeBlock(script);
  const job = start(address);
  while (!existsSync(began)) await delay(20);
  job.child.kill("SIGTERM");
  expect(await job.ended).toBe(130);
  expect(job.events().at(-1)).toMatchObject({ event: "error", kind: "interrupted" });
  expect(await recordOf(spec)).toBeNull();
  const kept = [0, 1, 2].map((position) =>
    store.read(trialKeys.of(spec.run, spec.block.id, 1, position)),
  );
  expect((await Promise.all(kept)).map((trial) => trial !== null)).toEqual([true, true, false]);

  const again = start(address);
  expect(await again.ended).toBe(0);
  expect(again.events()[0]).toMatchObject({ event: "begin", session: 2, earlierTrials: 2 });
  const record = await recordOf(spec);
  expect(record?.trials.map(({ session }) => session)).toEqual([1, 2, 2, 2]);
  expect(record?.sessions.every(({ machine }) => machine.instance === undefined)).toBe(true);
});

/** The harness as a job's container would start it, but on a machine that is in no cloud. */
function start(address: string) {
  const log = join(mkdtempSync(join(top, "log-")), "log");
  const child = spawn(
    "sh",
    ["-c", `exec "$0" "$@" > ${log}`, process.execPath, HARNESS, "--spec", address],
    {
      stdio: "ignore",
      env: {
        ...process.env,
        AWS_EC2_METADATA_DISABLED: "true",
        GCBENCH_WORK: join(top, "work"),
      },
    },
  );
  const ended = new Promise<number | null>((resolveExit) => child.once("exit", resolveExit));
  const events = () =>
    eventsOfBlock(readFileSync(log, "utf8").trim().split("\n").map(parseHarnessEvent));
  return { child, ended, events };
}
