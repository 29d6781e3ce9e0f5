import { DescribeJobsCommand, ListJobsCommand, SubmitJobCommand } from "@aws-sdk/client-batch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobName } from "../../src/core/documents/job.ts";
import { type BlockSpec, blockSpec } from "../../src/core/documents/plan.ts";
import { jobClaimKeys, jobEndKeys, recordKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import {
  type CloudFixture,
  createCloudFixture,
  until,
  untilOver,
} from "../support/cloud-fixture.ts";

let fixture: CloudFixture;

beforeAll(async () => {
  fixture = await createCloudFixture();
});

afterAll(() => fixture.stop());

let runs = 0;

/** A new run, its blocks' behaviour, and an engine for it. */
async function begin(script: string | null = null, blocks = 2) {
  const run = `sample-00000000-${++runs}`;
  const plan = fixture.plan({ suite: { seed: runs } });
  const specs = plan.blocks.slice(0, blocks).map((block) => ({
    ...blockSpec(plan, run, block),
    block: { ...block, id: `${block.id}-${runs}` },
  }));
  if (script) {
    for (const { block } of specs) await fixture.store.writeOnce(`script/${block.id}`, script);
  }
  const messages: string[] = [];
  const engine = fixture.engine(run, { notify: (message) => messages.push(message) });
  return { run, specs, engine, messages, ids: specs.map(({ block }) => block.id) };
}

const jobsNamed = async (name: string) => {
  const pages = await Promise.all(
    [...fixture.queues.values()].map((jobQueue) =>
      fixture.batch.send(
        new ListJobsCommand({ jobQueue, filters: [{ name: "JOB_NAME", values: [name] }] }),
      ),
    ),
  );
  return pages.flatMap(({ jobSummaryList = [] }) => jobSummaryList);
};

describe("BatchEngine", () => {
  it("runs each block as one job on its platform's queue, and records its end", async () => {
    const { run, specs, engine, ids } = await begin(null, 4);
    await Promise.all([...specs, ...specs].map((spec) => engine.submit(spec)));
    expect((await untilOver(engine, ids)).map(({ status }) => status)).toEqual(
      ids.map(() => "ended"),
    );
    for (const { block, platform } of specs) {
      const [job, ...others] = await jobsNamed(jobName(run, block.id, 1));
      expect(others).toEqual([]);
      const { jobs = [] } = await fixture.batch.send(
        new DescribeJobsCommand({ jobs: [job?.jobId ?? ""] }),
      );
      expect(jobs[0]).toMatchObject({
        jobQueue: fixture.queues.get(platform.name),
        tags: { "gcbench:run": run, "gcbench:block": block.id },
        timeout: { attemptDurationSeconds: 600 },
      });
      expect(await fixture.store.read(recordKeys.of(run, block.id))).not.toBeNull();
      const end = await fixture.store.read(jobEndKeys.of(run, block.id, 1));
      expect(JSON.parse(new TextDecoder().decode(end ?? undefined))).toMatchObject({
        status: "SUCCEEDED",
        attempts: [{ exitCode: 0 }],
      });
    }
  });

  it("registers one job definition for an image and kind of machine, across runs", async () => {
    const before = (await fixture.emulator.calls())["batch.RegisterJobDefinition"] ?? 0;
    const { specs, engine, ids } = await begin(null, 4);
    await Promise.all(specs.map((spec) => engine.submit(spec)));
    await untilOver(engine, ids);
    expect((await fixture.emulator.calls())["batch.RegisterJobDefinition"]).toBe(before);
  });

  it("gives ranks of GCHP shared memory, and unlimited stack and locked memory", async () => {
    const { run, specs, engine } = await begin(null, 1);
    const workload = workloadSchema.parse({
      name: "gchp",
      kind: "gchp",
      gridResolution: "c24",
      ranks: 6,
      simulatedHours: 1,
      sharedMemoryMiB: 2000,
    });
    const [spec] = specs.map((one) => ({ ...one, workload: { ...one.workload, workload } }));
    if (!spec) throw new Error("no block");
    await engine.submit(spec);
    const [job] = await jobsNamed(jobName(run, spec.block.id, 1));
    const { jobs = [] } = await fixture.batch.send(
      new DescribeJobsCommand({ jobs: [job?.jobId ?? ""] }),
    );
    const unlimited = { softLimit: -1, hardLimit: -1 };
    expect(jobs[0]?.container?.linuxParameters).toMatchObject({ sharedMemorySize: 2000 });
    expect(jobs[0]?.container?.ulimits).toEqual([
      { name: "stack", ...unlimited },
      { name: "memlock", ...unlimited },
    ]);
    await engine.cancel("the test is over");
  });

  it("rejects an image for another architecture before it submits anything", async () => {
    const config = { architecture: "arm64", os: "linux" };
    const { uri } = await fixture.emulator.putImage({
      repository: "gcbench",
      tag: "other",
      config,
    });
    const gone = uri.replace(/@.*/, `@sha256:${"0".repeat(64)}`);
    for (const [image, reason] of [
      [
        uri,
        /^Image gcbench@sha256:\w+ is built for linux\/arm64, but platform \S+-4xlarge\S* is amd64\. /,
      ],
      [gone, /is no longer in the registry/],
    ] as const) {
      const { specs, engine, ids } = await begin(null, 4);
      const before = await fixture.emulator.calls();
      const withImage = (spec: BlockSpec): BlockSpec => {
        const { A, B } = spec.versions;
        return { ...spec, versions: { A: { ...A, image }, B: B && { ...B, image } } };
      };
      await Promise.all(specs.map((spec) => engine.submit(withImage(spec))));
      for (const state of await engine.states(ids)) {
        expect(state).toMatchObject({
          status: "lost",
          isPermanent: true,
          reason: expect.stringMatching(reason),
        });
      }
      const after = await fixture.emulator.calls();
      for (const call of ["batch.RegisterJobDefinition", "batch.SubmitJob"])
        expect(after[call]).toBe(before[call]);
      const asked = "ecr.BatchGetImage";
      expect((after[asked] ?? 0) - (before[asked] ?? 0)).toBe(1);
    }
  });

  it("checks each image once", async () => {
    const { specs, engine, ids } = await begin(null, 4);
    const before = (await fixture.emulator.calls())["ecr.BatchGetImage"] ?? 0;
    for (const spec of specs) await engine.submit(spec);
    await untilOver(engine, ids);
    expect((await fixture.emulator.calls())["ecr.BatchGetImage"]).toBe(before + 1);
  });

  it("finds a job by its name after a client crashed before it stored the id", async () => {
    const { run, specs, engine, ids } = await begin(null, 1);
    const [spec] = specs;
    const id = ids[0] ?? "";
    if (!spec) throw new Error("no block");
    // State after a client was killed between submission and storing the id.
    const name = jobName(run, id, 1);
    const claim = { schemaVersion: 1, jobName: name, at: new Date().toISOString() };
    await fixture.store.writeOnce(jobClaimKeys.of(run, id, 1), toJson(claim));
    const earlier = await begin(null, 1);
    await earlier.engine.submit(earlier.specs[0] ?? spec);
    const [other] = await jobsNamed(jobName(earlier.run, earlier.ids[0] ?? "", 1));
    await fixture.batch.send(
      new SubmitJobCommand({
        jobName: name,
        jobQueue: fixture.queues.get(spec.platform.name),
        jobDefinition: other?.jobDefinition,
        containerOverrides: { command: ["gcbench-harness", "--spec", "s3://gcbench-scene/none"] },
      }),
    );
    await engine.submit(spec);
    await untilOver(engine, ids);
    expect(await jobsNamed(name)).toHaveLength(1);
    expect(await fixture.engine(run).pending()).toEqual([]);
  });

  it("submits a claimed job that was never submitted, once the claim expires", async () => {
    const { run, specs, engine, ids } = await begin(null, 1);
    const id = ids[0] ?? "";
    const name = jobName(run, id, 1);
    const claim = { schemaVersion: 1, jobName: name, at: "2026-01-01T00:00:00.000Z" };
    await fixture.store.writeOnce(jobClaimKeys.of(run, id, 1), toJson(claim));
    expect(await engine.pending()).toEqual([id]);
    if (specs[0]) await engine.submit(specs[0]);
    expect(await untilOver(engine, ids)).toEqual([{ status: "ended" }]);
    expect(await jobsNamed(name)).toHaveLength(1);
  });

  it("shares jobs with a second client", async () => {
    const { run, specs, engine, ids } = await begin(null, 4);
    const other = fixture.engine(run);
    await Promise.all(specs.flatMap((spec) => [engine.submit(spec), other.submit(spec)]));
    expect(await untilOver(engine, ids)).toEqual(await untilOver(other, ids));
    for (const id of ids) expect(await jobsNamed(jobName(run, id, 1))).toHaveLength(1);
  });

  it("explains why a job has no record, with the end of its log", async () => {
    const { run, specs, engine, ids } = await begin("exit 7 something broke", 1);
    if (specs[0]) await engine.submit(specs[0]);
    expect(await untilOver(engine, ids)).toMatchObject([
      { status: "lost", reason: expect.stringMatching(/exit code 7.*something broke/) },
    ]);
    expect(await fixture.store.read(jobEndKeys.of(run, ids[0] ?? "", 1))).not.toBeNull();
    // A resubmission creates another job.
    if (specs[0]) await engine.submit(specs[0]);
    await untilOver(engine, ids);
    expect(await jobsNamed(jobName(run, ids[0] ?? "", 2))).toHaveLength(1);
  });

  it("reads the harness's events from the log", async () => {
    const fault = JSON.stringify({ event: "error", kind: "infrastructure", message: "no disk" });
    const { specs, engine, ids } = await begin(`exit 3 ${fault}`, 1);
    if (specs[0]) await engine.submit(specs[0]);
    expect(await untilOver(engine, ids)).toMatchObject([{ status: "lost", reason: "no disk" }]);
    const lasting = { event: "error", kind: "infrastructure", isPermanent: true, message: "small" };
    const small = await begin(`exit 3 ${JSON.stringify(lasting)}`, 1);
    if (small.specs[0]) await small.engine.submit(small.specs[0]);
    expect(await untilOver(small.engine, small.ids)).toMatchObject([
      { status: "lost", reason: "small", isPermanent: true },
    ]);
    const usage = JSON.stringify({ event: "error", kind: "usage", message: "it was rebuilt" });
    const wrong = await begin(`exit 3 ${usage}`, 1);
    if (wrong.specs[0]) await wrong.engine.submit(wrong.specs[0]);
    expect(await untilOver(wrong.engine, wrong.ids)).toMatchObject([
      { status: "lost", reason: "it was rebuilt", isPermanent: true },
    ]);
  });

  it("reports a job that succeeded without a record as lost", async () => {
    const { specs, engine, ids } = await begin("nothing", 1);
    if (specs[0]) await engine.submit(specs[0]);
    expect(await untilOver(engine, ids)).toMatchObject([
      { status: "lost", reason: "the job succeeded but wrote no record" },
    ]);
  });

  it("retries after a spot reclaim, and reports it", async () => {
    const { run, specs, engine, ids, messages } = await begin("hang", 2);
    const spot = specs.find(({ platform }) => platform.instance?.purchase === "spot");
    if (!spot) throw new Error("no spot platform");
    await engine.submit(spot);
    const id = spot.block.id;
    await until(async () => (await engine.states([id]))[0]?.status === "running");
    await fixture.emulator.reclaim({ job: jobName(run, id, 1) });
    await until(async () => {
      await engine.states([id]);
      return messages.length > 0;
    });
    expect(messages[0]).toContain("AWS reclaimed the host; attempt 2 of 5");
    await until(async () => {
      const [state] = await engine.states([id]);
      return state?.status === "running" && state.attempts === 2;
    });
    await engine.cancel("enough");
    expect(ids).toContain(id);
  });

  it("reports a container that ran out of memory as permanently lost", async () => {
    const { run, specs, engine, ids } = await begin("hang", 1);
    if (specs[0]) await engine.submit(specs[0]);
    await until(async () => (await engine.states(ids))[0]?.status === "running");
    await fixture.emulator.outOfMemory(jobName(run, ids[0] ?? "", 1));
    expect(await untilOver(engine, ids)).toMatchObject([
      { status: "lost", isPermanent: true, reason: expect.stringMatching(/^out-of-memory:/) },
    ]);
  });

  it("cancels unfinished jobs", async () => {
    const { run, specs, engine, ids } = await begin("hang", 2);
    await Promise.all(specs.map((spec) => engine.submit(spec)));
    await until(async () => (await engine.states(ids)).some(({ status }) => status === "running"));
    await engine.cancel("the user pressed Ctrl-C");
    for (const id of ids) {
      const [job] = await jobsNamed(jobName(run, id, 1));
      expect(job?.status).toBe("FAILED");
    }
    // The next client starts the block again, with another job.
    const next = fixture.engine(run);
    expect(await next.pending()).toEqual([]);
    if (specs[0]) await next.submit(specs[0]);
    await until(async () => (await jobsNamed(jobName(run, ids[0] ?? "", 2))).length === 1);
    await next.cancel("done");
  });

  it("reports a cancelled job as cancelled to other clients", async () => {
    const { run, specs, engine, ids } = await begin("hang", 1);
    if (specs[0]) await engine.submit(specs[0]);
    await until(async () => (await engine.states(ids))[0]?.status === "running");
    const other = fixture.engine(run);
    expect(await other.pending()).toEqual(ids);
    if (specs[0]) expect(await other.attach(specs[0])).not.toBeNull();
    await other.cancel("gcbench cancel");
    expect(await untilOver(engine, ids)).toMatchObject([{ status: "lost", isCancelled: true }]);
    expect(await fixture.engine(run).lostAttempts()).toEqual(new Map());
  });

  it("leaves one job if the response to SubmitJob is lost and the SDK retries", async () => {
    const { run, specs, engine, ids } = await begin(null, 1);
    await fixture.emulator.faults({ calls: "batch.SubmitJob", droppedResponses: 1, count: 1 });
    if (specs[0]) await engine.submit(specs[0]);
    expect(await untilOver(engine, ids)).toEqual([{ status: "ended" }]);
    const jobs = await jobsNamed(jobName(run, ids[0] ?? "", 1));
    expect(jobs.filter(({ status }) => status !== "FAILED")).toHaveLength(1);
    await fixture.emulator.resetFaults();
  });
});
