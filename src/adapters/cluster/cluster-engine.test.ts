import { mkdtempSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleNodes, sampleSite } from "../../../test/support/cluster-samples.ts";
import { FakeScheduler } from "../../../test/support/fake-scheduler.ts";
import { FakeClock } from "../../../test/support/fakes.ts";
import { record, samplePlan } from "../../../test/support/samples.ts";
import { blockSpec } from "../../core/documents/plan.ts";
import { jobLogKeys, recordKeys } from "../../core/documents/store-layout.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { DirectoryStore } from "../local/directory-store.ts";
import { ClusterEngine } from "./cluster-engine.ts";
import { BusySchedulerError } from "./scheduler.ts";

const SITE = sampleSite(8);
const PLATFORM = sampleNodes(8);
const RUN = "sample-1";
const plan = samplePlan({ platforms: [PLATFORM], suite: { layout: { maxBlocks: 40 } } });
const specs = plan.blocks.map((block) => blockSpec(plan, RUN, block));
const [spec] = specs;
if (!spec) throw new Error("the plan has no block");
const { id } = spec.block;

let store: DirectoryStore;
let scheduler: FakeScheduler;
let clock: FakeClock;
const messages: string[] = [];
const newEngine = (site = SITE) =>
  new ClusterEngine({
    scheduler,
    store,
    clock,
    run: RUN,
    startedAt: 0,
    site,
    paths: { node: "/node", harness: "/harness.js" },
    timeLimitMinutes: async () => 45,
    notify: (message) => messages.push(message),
  });
const finish = (block = spec) =>
  store.writeOnce(recordKeys.of(RUN, block.block.id), toJson(record(block, () => 10)));
const log = async (text: string) => {
  const path = store.describe(jobLogKeys.of(RUN, id, 1));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};
/** The state after some seconds. */
const after = async (engine: ClusterEngine, seconds = 40) => {
  await clock.sleep(seconds);
  return (await engine.states([id]))[0];
};

beforeEach(() => {
  store = new DirectoryStore(mkdtempSync(join(tmpdir(), "gcbench-cluster-")));
  scheduler = new FakeScheduler();
  clock = new FakeClock();
  messages.length = 0;
});

describe("ClusterEngine", () => {
  it("submits a block once, with whole nodes, its time limit and the site's account", async () => {
    const engine = newEngine();
    await Promise.all([engine.submit(spec), engine.submit(spec)]);
    expect(scheduler.requests).toMatchObject([
      { partition: "compute", account: "group", nodes: 1, tasksPerNode: 1, timeLimitMinutes: 45 },
    ]);
    expect(scheduler.requests[0]?.name).toContain(id);
    expect(scheduler.requests[0]?.script).toContain("/spec.json");
  });

  it("polls all jobs with one call, and less often while nothing changes", async () => {
    const engine = newEngine();
    await Promise.all(specs.map((one) => engine.submit(one)));
    scheduler.calls = 0;
    const ids = specs.map(({ block }) => block.id);
    for (let second = 0; second < 3600; second++) {
      await clock.sleep(1);
      await engine.states(ids);
    }
    expect(scheduler.calls).toBeGreaterThan(100);
    expect(scheduler.calls).toBeLessThan(200); // At most every 30 s, after a start of some minutes.
  });

  it("tells why a block waits, runs and ends", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "PENDING", { reason: "Priority" });
    expect(await after(engine)).toMatchObject({
      status: "waiting",
      reason: "Slurm says: Priority",
    });
    scheduler.set("101", "RUNNING", { startedAt: 40 });
    expect(await after(engine)).toMatchObject({ status: "running", seconds: 40 });
    scheduler.set("101", "COMPLETED", { endedAt: 90 });
    await finish();
    expect(await after(engine)).toEqual({ status: "ended" });
    expect(await newEngine().pending()).toEqual([]);
  });

  it("waits for a record that a shared file system shows late", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "COMPLETED", { endedAt: 2 });
    expect(await after(engine)).toMatchObject({ status: "waiting" });
    await finish();
    expect(await after(engine)).toEqual({ status: "ended" });
  });

  it("reports the end of the log of a job without a record", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "FAILED", { endedAt: 2 });
    await log("gcbench job 101 on n1\n\u001b[31mno such file\n");
    await after(engine);
    expect(await after(engine, 100)).toEqual({
      status: "lost",
      isPermanent: false,
      reason:
        "job 101 ended as FAILED and wrote no record; its log ends: gcbench job 101 on n1 | no such file",
    });
  });

  it("prefers the harness's error, except an interruption, which Slurm explains", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "FAILED", { endedAt: 2 });
    await log('{"event":"error","kind":"usage","message":"no module"}\n');
    expect(await after(engine)).toMatchObject({ reason: "no module", isPermanent: true });
    await engine.submit(spec);
    scheduler.set("102", "TIMEOUT", { endedAt: 2 });
    const path = store.describe(jobLogKeys.of(RUN, id, 2));
    await writeFile(path, '{"event":"error","kind":"interrupted","message":"interrupted"}\n');
    expect(await after(engine)).toMatchObject({
      reason: expect.stringContaining("timeout: The job reached its time limit."),
      isPermanent: true,
    });
    expect(await newEngine().lostAttempts()).toEqual(new Map([[id, 2]]));
  });

  it("prefers a failed node to what the harness noticed of it", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "NODE_FAIL", { endedAt: 2 });
    await log('{"event":"error","kind":"infrastructure","message":"The launcher failed"}\n');
    expect(await after(engine)).toMatchObject({
      status: "lost",
      reason: expect.stringContaining("host-lost: The node failed."),
    });
  });

  it("submits a lost block as its next job", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "NODE_FAIL", { endedAt: 2 });
    expect(await after(engine)).toMatchObject({ status: "lost", isPermanent: false });
    await engine.submit(spec);
    expect(scheduler.requests.map(({ name }) => name)).toMatchObject([
      expect.stringMatching(/-1-[0-9a-f]{8}$/),
      expect.stringMatching(/-2-[0-9a-f]{8}$/),
    ]);
  });

  it("resumes the jobs of a client that died, and finds one whose id was not stored", async () => {
    const first = newEngine();
    await first.submit(spec);
    const next = newEngine();
    expect(await next.pending()).toEqual([id]);
    expect(await next.attach(spec)).toBe("101");
    const [, other] = specs;
    if (!other) throw new Error("the plan has one block");
    // The client dies after its submission: the claim has no id.
    const dying = newEngine();
    const write = store.writeOnce.bind(store);
    store.writeOnce = async (key, content) => {
      if (/jobs\/\d+\.json$/.test(key)) throw new Error("killed");
      return write(key, content);
    };
    await expect(dying.submit(other)).rejects.toThrow("killed");
    store.writeOnce = write;
    const last = newEngine();
    expect(await last.attach(other)).toBe("102");
    await last.submit(other);
    expect(scheduler.requests).toHaveLength(2);
  });

  it("finds a job that Slurm has forgotten by its log", async () => {
    const dying = newEngine();
    const write = store.writeOnce.bind(store);
    store.writeOnce = async (key, content) => {
      if (/jobs\/\d+\.json$/.test(key)) throw new Error("killed");
      return write(key, content);
    };
    await expect(dying.submit(spec)).rejects.toThrow("killed");
    store.writeOnce = write;
    await log("Welcome\ngcbench job 101 on n1\n");
    scheduler.jobs.clear();
    await clock.sleep(1000);
    const engine = newEngine();
    expect(await engine.attach(spec)).toBe("101");
    await finish();
    expect(await after(engine)).toEqual({ status: "ended" });
  });

  it("takes the end of a forgotten job from the accounting", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    const [job] = scheduler.jobs.values();
    scheduler.jobs.clear();
    scheduler.accounted = job ? [{ ...job, state: "PREEMPTED", phase: "over", endedAt: 9 }] : [];
    expect(await after(engine)).toMatchObject({
      status: "lost",
      reason: expect.stringContaining("A job with higher priority took the node."),
    });
  });

  it("cancels all jobs with one call, and does not report its own cancellation as another's", async () => {
    const engine = newEngine();
    await Promise.all(specs.slice(0, 3).map((one) => engine.submit(one)));
    await engine.cancel("a limit");
    expect(scheduler.cancelled.toSorted()).toEqual(["101", "102", "103"]);
    expect(await engine.states([id])).toMatchObject([{ status: "lost", isCancelled: false }]);
    expect(await newEngine().pending()).toEqual([]);
    expect(await newEngine().lostAttempts()).toEqual(new Map());
  });

  it("tells that a person cancelled a job that ran, and resumes one that was cancelled before", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "CANCELLED", { endedAt: 2 });
    const next = newEngine();
    await next.attach(spec);
    expect(await after(next)).toMatchObject({ status: "lost", isCancelled: false });
    expect(await after(engine)).toMatchObject({ status: "lost", isCancelled: true });
  });

  it("resumes a job that was cancelled before, and whose node is not free yet", async () => {
    await newEngine().submit(spec);
    scheduler.set("101", "COMPLETING", { startedAt: 1 });
    const next = newEngine();
    await next.attach(spec);
    expect(await after(next)).toMatchObject({ status: "running" });
    scheduler.set("101", "CANCELLED", { endedAt: 2 });
    expect(await after(next)).toMatchObject({ status: "lost", isCancelled: false });
  });

  it("abandons a job that can never start", async () => {
    const engine = newEngine();
    await engine.submit(spec);
    scheduler.set("101", "PENDING", { reason: "PartitionTimeLimit" });
    expect(await after(engine)).toMatchObject({ status: "lost", isPermanent: true });
    await engine.giveUp(id, "it never starts");
    expect(scheduler.cancelled).toEqual(["101"]);
    expect(await newEngine().pending()).toEqual([]);
  });

  it("submits later if the user has too many jobs, and never what Slurm rejects", async () => {
    const engine = newEngine();
    scheduler.error = new BusySchedulerError("AssocMaxSubmitJobLimit");
    await engine.submit(spec);
    expect(await engine.states([id])).toMatchObject([
      { status: "waiting", reason: expect.stringContaining("accepts no more jobs of yours now") },
    ]);
    await after(engine);
    expect(scheduler.requests).toHaveLength(1);
    const [, other] = specs;
    if (!other) throw new Error("the plan has one block");
    scheduler.error = new UsageError("Slurm rejected the job");
    await engine.submit(other);
    expect(await engine.states([other.block.id])).toMatchObject([
      { status: "lost", isPermanent: true, reason: "Slurm rejected the job" },
    ]);
  });

  it("keeps the site's maximum number of jobs", () => {
    expect(newEngine({ ...SITE, maxJobs: 3 }).capacity).toBe(3);
  });
});
