import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BatchEngine } from "../../src/adapters/aws/batch/batch-engine.ts";
import { type EndingRule, IS_PERMANENT } from "../../src/adapters/aws/batch/endings/ending-rule.ts";
import { QUEUE_MESSAGES } from "../../src/adapters/aws/batch/endings/queue-messages.ts";
import { ENDING_RULES } from "../../src/adapters/aws/batch/endings/rules.ts";
import { QUEUE_FINDINGS } from "../../src/adapters/aws/batch/queue-findings.ts";
import { jobName } from "../../src/core/documents/job.ts";
import { type BlockSpec, blockSpec } from "../../src/core/documents/plan.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { BlockState } from "../../src/ports/engine.ts";
import { BatchFixture } from "../support/aws-emulator/batch-fixture.ts";
import type { EmulatorEnding } from "../support/aws-emulator/emulator-options.ts";
import {
  type CloudFixture,
  createCloudFixture,
  until,
  untilOver,
  wallClock,
} from "../support/cloud-fixture.ts";

/** Every ending and wait of the tables, with the real engine against one emulator. */
let fixture: CloudFixture;
let machines: BatchFixture;
beforeAll(async () => {
  // A job that must wait may find no host of an earlier test.
  fixture = await createCloudFixture({ limits: { processes: 4, idleSeconds: 0 } });
  machines = new BatchFixture(fixture.emulator);
});
afterAll(() => fixture.stop());

const RUN = "endings-00000000-1";
/** After so long a wait the engine explains it. */
const DIAGNOSE_SECONDS = 200;

/** A block of its own on the platform whose name starts so. */
function specOf(id: string, platform = "intel"): BlockSpec {
  const plan = fixture.plan();
  const block = plan.blocks.find((one) => one.platform.startsWith(platform));
  if (!block) throw new Error(`no block on ${platform}`);
  return blockSpec(plan, RUN, { ...block, id });
}

/** What the emulator must do so that a job ends with this message. */
function endingOf({ id, stage, example, exitCode }: EndingRule): EmulatorEnding {
  const job = jobName(RUN, id, 1);
  if (exitCode !== undefined) return { job, exitCode, log: ["starting", example] };
  if (id === "killed") return { job, exitCode: 137, log: ["starting"] };
  if (id === "out-of-memory") return { job, exitCode: 137, reason: example };
  if (id === "exec-format" || id === "missing-interpreter") {
    return { job, exitCode: 1, log: [example] };
  }
  // Batch tries again by itself on a lost host: each of its attempts loses one.
  if (id === "host-terminated") return { job, next: 5, statusReason: example };
  if (stage || id === "docker-hung") return { job, reason: example };
  return { job, statusReason: example };
}

async function endsOf(engine: BatchEngine, ids: readonly string[]) {
  const states = await untilOver(engine, ids);
  return new Map(ids.map((id, index) => [id, states[index]]));
}

describe("BatchEngine: the end of a job", () => {
  let engine: BatchEngine;
  let states: ReadonlyMap<string, BlockState | undefined>;
  beforeAll(async () => {
    engine = fixture.engine(RUN);
    for (const rule of ENDING_RULES) await fixture.emulator.endNext(endingOf(rule));
    await Promise.all(ENDING_RULES.map(({ id }) => engine.submit(specOf(id))));
    states = await endsOf(
      engine,
      ENDING_RULES.map(({ id }) => id),
    );
    await fixture.emulator.resetEndings();
  });

  it.each(ENDING_RULES)("$id has class $class: $example", (rule) => {
    const state = states.get(rule.id);
    expect(state).toMatchObject({
      status: "lost",
      isPermanent: IS_PERMANENT[rule.class],
      reason: expect.stringContaining(`${rule.class}: ${rule.meaning} ${rule.action} AWS says: `),
    });
    expect(state).toMatchObject({ reason: expect.stringContaining(rule.example) });
  });

  it("reruns the block in another job after a transient error", async () => {
    const transient = ["host-terminated", "pull-network", "docker-hung", "log-network"];
    await Promise.all(transient.map((id) => engine.submit(specOf(id))));
    const again = await endsOf(engine, transient);
    for (const id of transient) expect(again.get(id)).toEqual({ status: "ended" });
  });

  it("is not reported while Batch retries the job on another host", async () => {
    const id = "one-host-lost";
    const ending = {
      job: jobName(RUN, id, 1),
      statusReason: "Host EC2 (instance i-0) terminated.",
    };
    await fixture.emulator.endNext(ending);
    await engine.submit(specOf(id));
    expect((await endsOf(engine, [id])).get(id)).toEqual({ status: "ended" });
  });
});

/** Real time that a test can set forward. */
function skippingClock() {
  let skipped = 0;
  const clock: Clock = { ...wallClock, now: () => wallClock.now() + skipped };
  const skip = (seconds: number) => {
    skipped += seconds;
  };
  return { clock, skip };
}

/** A job that does not start, as its client sees it while time goes by. */
async function wait(
  id: string,
  { platform = "intel", queue }: { readonly platform?: string; readonly queue?: string } = {},
) {
  const spec = specOf(id, platform);
  const queues = queue ? new Map([[spec.platform.name, queue]]) : fixture.queues;
  const { clock, skip } = skippingClock();
  const engine = fixture.engine(RUN, { clock, queues });
  await engine.submit(spec);
  const stateAfter = async (seconds: number) => {
    skip(seconds);
    const [state] = await engine.states([id]);
    return { state, reason: state && "reason" in state ? (state.reason ?? "") : "" };
  };
  /** Minutes go by until the job's reason has this text. */
  const stateWith = async (text: string) => {
    let found = await stateAfter(DIAGNOSE_SECONDS);
    await until(async () => {
      if (!found.reason.includes(text)) found = await stateAfter(61);
      return found.reason.includes(text);
    });
    return found;
  };
  const untilRunning = () => until(async () => (await stateAfter(2)).state?.status === "running");
  const end = async () => {
    await engine.giveUp(id, "the test ends");
    await engine.cancel("the test ends");
  };
  return { stateAfter, stateWith, untilRunning, end };
}

describe("BatchEngine: a waiting job", () => {
  const blocked = QUEUE_MESSAGES.filter(({ id }) => id !== "queue-deleted");

  it.each(blocked)("shows AWS Batch's reason: $example", async (rule) => {
    const id = `waits-${rule.id}`;
    const job = jobName(RUN, id, 1);
    await fixture.emulator.keepWaiting({ job, statusReason: rule.example });
    const { stateWith, end } = await wait(id);
    const { state, reason } = await stateWith(rule.example);
    if (IS_PERMANENT[rule.class]) {
      expect(state).toMatchObject({ status: "lost", isPermanent: true });
      expect(reason).toContain(`${rule.meaning} ${rule.action}`);
    } else expect(state?.status).toBe("waiting");
    await end();
    await fixture.emulator.resetEndings();
  });

  it("shows missing capacity and a missing spot role, found in EC2 and the cluster", async () => {
    await fixture.emulator.limits({ totalCapacity: 0 });
    const { stateWith, end } = await wait("waits-for-spot", { platform: "amd" });
    const { state, reason } = await stateWith(QUEUE_FINDINGS.noCapacity.meaning);
    expect(state?.status).toBe("waiting");
    expect(reason).toMatch(/0 hosts of type c7a\.4xlarge \(spot\) in the cluster, 0 in EC2/);
    expect(reason).toContain("create-service-linked-role --aws-service-name spot.amazonaws.com");
    expect(reason).toContain("AWS says: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY");
    expect(await fixture.emulator.calls()).toMatchObject({
      "ecs.ListContainerInstances": expect.any(Number),
      "ec2.DescribeInstances": expect.any(Number),
    });
    await end();
    await fixture.emulator.resetLimits();
  });

  it("shows a quota that is smaller than one host", async () => {
    await fixture.emulator.limits({ vcpuQuota: 8 });
    const { stateWith, end } = await wait("waits-for-quota");
    const { state, reason } = await stateWith(QUEUE_FINDINGS.quotaTooSmall.meaning);
    expect(state?.status).toBe("waiting");
    expect(reason).toContain("quota is 8 vCPUs; a host has 16");
    await end();
    await fixture.emulator.resetLimits();
  });

  it("makes no claim about capacity if AWS denies access to the hosts", async () => {
    await fixture.emulator.limits({ totalCapacity: 0 });
    await fixture.emulator.faults({ calls: "ecs.ListContainerInstances", deny: true });
    const { stateWith, end } = await wait("waits-unseen");
    const { reason } = await stateWith(QUEUE_FINDINGS.unknownHosts.meaning);
    expect(reason).not.toContain(QUEUE_FINDINGS.noCapacity.meaning);
    await end();
    await fixture.emulator.resetFaults();
    await fixture.emulator.resetLimits();
  });
});

describe("BatchEngine: a waiting job whose hosts have started", () => {
  it("is cancelled, with advice, if the hosts never join the cluster", async () => {
    await fixture.emulator.control("instance-profile", { name: "powerless", powerless: true });
    const tags = { "gcbench:platform": "powerless" };
    const queue = await machines.machines({ instanceRole: "powerless", tags });
    const { stateAfter, end } = await wait("waits-for-join", { queue });
    await until(async () => (await fixture.emulator.state()).instances.some(({ up }) => !up));
    const first = await stateAfter(DIAGNOSE_SECONDS);
    expect(first.reason).toContain(QUEUE_FINDINGS.joining.meaning);
    expect(first.state?.status).toBe("waiting");
    const { state, reason } = await stateAfter(600);
    expect(reason).toContain(QUEUE_FINDINGS.neverJoined.meaning);
    expect(state).toMatchObject({ status: "lost", isPermanent: true });
    expect(reason).toMatch(/0 hosts of type c7i\.4xlarge \(on-demand\) in the cluster, 1 in EC2/);
    expect(reason).toContain("AmazonEC2ContainerServiceforEC2Role");
    await end();
  });

  it("waits for its turn if all hosts are busy", async () => {
    const queue = await machines.machines({ maxvCpus: 16, tags: { "gcbench:platform": "busy" } });
    await fixture.store.writeOnce("script/runs-before", "hang");
    const before = await wait("runs-before", { queue });
    await before.untilRunning();
    const { stateWith, end } = await wait("waits-for-turn", { queue });
    const { state, reason } = await stateWith(QUEUE_FINDINGS.allBusy.meaning);
    expect(state?.status).toBe("waiting");
    expect(reason).toMatch(/1 host of type c7i\.4xlarge \(on-demand\) in the cluster, 1 in EC2/);
    await end();
    await before.end();
  });
});
