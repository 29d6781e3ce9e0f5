import { join } from "node:path";
import {
  CancelJobCommand,
  CreateComputeEnvironmentCommand,
  GetJobQueueSnapshotCommand,
} from "@aws-sdk/client-batch";
import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const NODE = process.execPath;

const account = useShellAccount();

describe("AwsEmulator: hosts", () => {
  const waitsWith = (id: string, reason: RegExp) =>
    until(async () =>
      reason.test((await account.fixture.job(id)).statusReason ?? "") ? 1 : undefined,
    );

  it("register less memory than they have", async () => {
    const machines = await account.shellMachines();
    const memory = (value: string) => ({
      containerOverrides: { resourceRequirements: [{ type: "MEMORY" as const, value }] },
    });
    const large = await account.fixture.submit({ ...machines, ...memory("32768") });
    await waitsWith(large, /^MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT/);
    expect((await account.fixture.job(large)).status).toBe("RUNNABLE");
    const { frontOfQueue } = await account.fixture.batch.send(
      new GetJobQueueSnapshotCommand({ jobQueue: machines.jobQueue }),
    );
    expect(frontOfQueue?.jobs?.[0]?.jobArn).toContain(large);
    await account.fixture.batch.send(new CancelJobCommand({ jobId: large, reason: "too large" }));
    expect(
      (await account.fixture.ended(await account.fixture.shell("true", machines))).status,
    ).toBe("SUCCEEDED");
  });

  it("start within capacity, environment and quota, and stop when idle", async () => {
    await account.emulator.limits({ capacity: { "c7i.4xlarge": 0 } });
    const machines = await account.shellMachines({ maxvCpus: 32, tags: { of: "capacity" } });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1)
      ids.push(await account.fixture.shell("sleep 0.2", machines));
    await waitsWith(ids[0] ?? "", /^CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY/);
    await account.emulator.limits({ capacity: {}, vcpuQuota: 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await account.fixture.job(ids[0] ?? "")).status).toBe("RUNNABLE");
    await account.emulator.limits({ vcpuQuota: 1920 });
    await account.fixture.waitForStatus(ids[1] ?? "", "RUNNING");
    expect((await account.fixture.job(ids[2] ?? "")).status).toBe("RUNNABLE");
    const mine = async () => {
      const { Reservations = [] } = await account.fixture.ec2.send(
        new DescribeInstancesCommand({
          Filters: [
            { Name: "instance-state-name", Values: ["running"] },
            { Name: "tag:of", Values: ["capacity"] },
          ],
        }),
      );
      return Reservations.flatMap(({ Instances = [] }) => Instances);
    };
    expect(await mine()).toHaveLength(2);
    expect((await mine())[0]).toMatchObject({
      InstanceType: "c7i.4xlarge",
      Architecture: "x86_64",
      Placement: { AvailabilityZone: expect.stringMatching(/^us-west-2/) },
    });
    for (const id of ids) await account.fixture.ended(id);
    await until(async () => ((await mine()).length === 0 ? 1 : undefined));
  });

  it("end jobs that exceed the queue's time limit for its first job", async () => {
    await account.emulator.limits({ totalCapacity: 0, stateTimeLimitScale: 0.0001 });
    const machines = await account.shellMachines(
      {},
      {
        jobStateTimeLimitActions: [
          {
            state: "RUNNABLE",
            action: "CANCEL",
            maxTimeSeconds: 600,
            reason: "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
          },
        ],
      },
    );
    const job = await account.fixture.ended(await account.fixture.shell("true", machines));
    expect(job).toMatchObject({
      isCancelled: true,
      statusReason: expect.stringMatching(/CAPACITY/),
    });
  });

  it("never take a job when their role may not join the cluster", async () => {
    const input = await account.fixture.environmentInput({ instanceRole: "powerless" });
    await account.emulator.control("instance-profile", { name: "powerless", powerless: true });
    await account.fixture.batch.send(new CreateComputeEnvironmentCommand(input));
    await account.fixture.settled(input.computeEnvironmentName ?? "");
    const jobQueue = await account.fixture.queue(input.computeEnvironmentName ?? "");
    const jobDefinition = await account.fixture.definition(account.pushed.uri);
    const id = await account.fixture.shell("true", { jobQueue, jobDefinition });
    await until(async () =>
      (await account.emulator.state()).instances.some(({ jobs }) => jobs.includes(id))
        ? 1
        : undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await account.fixture.job(id)).status).toBe("RUNNABLE");
    await account.fixture.batch.send(new CancelJobCommand({ jobId: id, reason: "end" }));
  });

  it("are reclaimed on request with a notice, and the job moves to another", async () => {
    // 120 s on AWS. The job looks every 10 ms, but on a busy machine it can stand still for longer than 0.3 s.
    await account.emulator.limits({ spotNoticeSeconds: 3 });
    const machines = await account.shellMachines({
      type: "SPOT",
      allocationStrategy: "SPOT_PRICE_CAPACITY_OPTIMIZED",
    });
    const id = await account.fixture.shell(
      `if [ $AWS_BATCH_JOB_ATTEMPT = 1 ]; then exec ${NODE} ${join(import.meta.dirname, "../support/aws-emulator/job-view.ts")} notice; fi`,
      {
        ...machines,
        retryStrategy: {
          attempts: 3,
          evaluateOnExit: [
            { onStatusReason: "Host EC2*", action: "RETRY" },
            { onReason: "*", action: "EXIT" },
          ],
        },
      },
    );
    await until(async () =>
      (await account.fixture.job(id)).status === "RUNNING" &&
      (await account.fixture.log(await account.fixture.job(id))).includes("looking")
        ? 1
        : undefined,
    );
    const { instances } = await account.emulator.reclaim({ job: id });
    expect(instances).toHaveLength(1);
    const job = await account.fixture.ended(id);
    expect(job.status).toBe("SUCCEEDED");
    expect(job.attempts).toHaveLength(2);
    const [first, second] = job.attempts ?? [];
    expect(first?.statusReason).toBe(`Host EC2 (instance ${instances[0]}) terminated.`);
    expect(first?.container?.exitCode).toBeUndefined();
    expect(first?.container?.containerInstanceArn).not.toBe(
      second?.container?.containerInstanceArn,
    );
    const log = await account.fixture.log({ container: first?.container } as never);
    expect(JSON.parse(log.at(-1) ?? "")).toMatchObject({ action: "terminate" });
  });

  it("are reclaimed as the next jobs start", async () => {
    const machines = await account.shellMachines({ type: "SPOT" });
    await account.emulator.reclaimNext({ next: 1, seconds: 0.05, job: "taken*" });
    const id = await account.fixture.shell("sleep 0.3", {
      ...machines,
      jobName: "taken-1",
      retryStrategy: { attempts: 2 },
    });
    expect((await account.fixture.ended(id)).attempts).toHaveLength(2);
  });
});
