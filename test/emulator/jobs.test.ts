import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CancelJobCommand, TerminateJobCommand } from "@aws-sdk/client-batch";
import { CreateLogGroupCommand, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const NODE = process.execPath;

const account = useShellAccount();

describe("AwsEmulator: jobs", () => {
  it("report the end of each attempt", async () => {
    const machines = await account.shellMachines();
    const id = await account.fixture.shell("echo $OF_IMAGE$OF_PROGRAM$MINE; exit 3", {
      ...machines,
      jobName: "three",
      tags: { run: "r1" },
      containerOverrides: { environment: [{ name: "MINE", value: "3" }] },
    });
    const job = await account.fixture.ended(id);
    expect(job).toMatchObject({
      status: "FAILED",
      statusReason: "Essential container in task exited",
      jobName: "three",
      tags: { run: "r1" },
      isCancelled: false,
      isTerminated: false,
      container: {
        exitCode: 3,
        image: account.pushed.uri,
        command: ["-c", "echo $OF_IMAGE$OF_PROGRAM$MINE; exit 3"],
        environment: [{ name: "MINE", value: "3" }],
        logStreamName: expect.stringMatching(/^definition-\d+\/default\/[0-9a-f]{32}$/),
        taskArn: expect.stringMatching(/^arn:aws:ecs:.*:task\/AWSBatch-/),
        containerInstanceArn: expect.stringContaining(":container-instance/AWSBatch-"),
      },
      attempts: [
        {
          container: { exitCode: 3, logStreamName: job.container?.logStreamName },
          statusReason: "Essential container in task exited",
        },
      ],
    });
    const { createdAt = 0, startedAt = 0, stoppedAt = 0 } = job;
    expect(createdAt).toBeLessThanOrEqual(startedAt);
    expect(startedAt).toBeLessThanOrEqual(stoppedAt);
    expect(await account.fixture.log(job)).toEqual(["123"]);
  });

  it("get AWS's variables and no keys but those of their role", async () => {
    const { jobQueue } = await account.shellMachines();
    const jobDefinition = await account.fixture.definition(
      account.pushed.uri,
      {},
      { jobRoleArn: "arn:aws:iam::123456789012:role/jobs" },
    );
    const id = await account.fixture.shell(`env; exec ${NODE} "$PROGRAM"`, {
      jobQueue,
      jobDefinition,
      containerOverrides: {
        environment: [
          {
            name: "PROGRAM",
            value: join(import.meta.dirname, "../support/aws-emulator/job-view.ts"),
          },
        ],
      },
    });
    const log = await account.fixture.log(await account.fixture.ended(id));
    expect(log).toContain(`AWS_BATCH_JOB_ID=${id}`);
    expect(log).toContain("AWS_BATCH_JOB_ATTEMPT=1");
    expect(log).toContain(`AWS_BATCH_JQ_NAME=${jobQueue}`);
    expect(log.some((line) => line.startsWith("AWS_BATCH_CE_NAME=environment-"))).toBe(true);
    expect(log.some((line) => line.startsWith("AWS_ACCESS_KEY_ID="))).toBe(false);
    const view = JSON.parse(log.at(-1) ?? "");
    expect(view).toMatchObject({
      identity: expect.stringMatching(/^arn:aws:sts::123456789012:assumed-role\/jobs\//),
      withoutToken: 401,
      withoutTtl: 400,
      "meta-data/instance-type": "c7i.4xlarge",
      "meta-data/instance-life-cycle": "on-demand",
      "meta-data/placement/availability-zone": expect.stringMatching(/^us-west-2[a-d]$/),
      "meta-data/placement/region": "us-west-2",
      "meta-data/instance-id": expect.stringMatching(/^i-/),
      "meta-data/ami-id": expect.stringMatching(/^ami-/),
      "meta-data/spot/instance-action": 404,
    });
    const document = JSON.parse(view["dynamic/instance-identity/document"]);
    expect(document).toMatchObject({ architecture: "x86_64", region: "us-west-2" });
    expect(Date.parse(document.pendingTime)).not.toBeNaN();
  });

  it("write a log that can be followed", async () => {
    const { jobQueue } = await account.shellMachines();
    await account.fixture.logs.send(new CreateLogGroupCommand({ logGroupName: "/of/project" }));
    const jobDefinition = await account.fixture.definition(
      account.pushed.uri,
      {},
      {
        logConfiguration: {
          logDriver: "awslogs",
          options: { "awslogs-group": "/of/project", "awslogs-stream-prefix": "block" },
        },
      },
    );
    const folder = mkdtempSync(join(tmpdir(), "gcbench-log-"));
    const id = await account.fixture.shell(
      `echo one; while [ ! -e ${folder}/go ]; do sleep 0.02; done; echo two; printf three`,
      { jobQueue, jobDefinition },
    );
    const { container } = await account.fixture.waitForStatus(id, "RUNNING");
    const stream = { logGroupName: "/of/project", logStreamName: container?.logStreamName ?? "" };
    expect(stream.logStreamName).toMatch(/^block\/default\//);
    const read = (nextToken?: string) =>
      account.fixture.logs.send(
        new GetLogEventsCommand({ ...stream, nextToken, startFromHead: true }),
      );
    const first = await until(async () => {
      const page = await read();
      return page.events?.length ? page : undefined;
    });
    expect(first.events?.map(({ message }) => message)).toEqual(["one"]);
    const again = await read(first.nextForwardToken);
    expect(again).toMatchObject({ events: [], nextForwardToken: first.nextForwardToken });
    await account.fixture.shell(`touch ${folder}/go`, { jobQueue, jobDefinition });
    await account.fixture.ended(id);
    const rest = await read(first.nextForwardToken);
    expect(rest.events?.map(({ message }) => message)).toEqual(["two", "three"]);
    await account.emulator.limits({ logBytes: 32 });
    const pages: (readonly (string | undefined)[])[] = [];
    let token: string | undefined;
    for (let page = await read(); page.nextForwardToken !== token; page = await read(token)) {
      token = page.nextForwardToken;
      pages.push((page.events ?? []).map(({ message }) => message));
    }
    expect(pages).toEqual([["one"], ["two"], ["three"]]);
  });

  it("fail to start without image, log group, or a program of their architecture", async () => {
    const { jobQueue } = await account.shellMachines();
    const outcome = async (image: string, container = {}) =>
      account.fixture.ended(
        await account.fixture.submit({
          jobQueue,
          jobDefinition: await account.fixture.definition(image, {}, container),
        }),
      );
    const missing = await outcome(`${account.pushed.repositoryUri}:absent`);
    expect(missing).toMatchObject({
      status: "FAILED",
      statusReason: "Task failed to start",
      container: { reason: expect.stringMatching(/^CannotPullContainerError: .*not found/) },
    });
    expect(missing.startedAt).toBeUndefined();
    const silent = await outcome(account.pushed.uri, {
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/absent" } },
    });
    expect(silent.container?.reason).toMatch(/log group does not exist/);
    const other = await account.emulator.putImage({
      repository: "emulator",
      tag: "arm",
      config: { architecture: "arm64", config: { Entrypoint: ["/bin/arm"] } },
      process: { entrypoint: ["/bin/sh"] },
    });
    const wrong = await outcome(other.uri);
    expect(wrong.container?.exitCode).toBe(1);
    expect(await account.fixture.log(wrong)).toEqual(["exec /bin/arm: exec format error"]);
  });

  it("are retried by their retry strategy", async () => {
    const machines = await account.shellMachines();
    const run = async (script: string, retryStrategy: object) =>
      account.fixture.ended(await account.fixture.shell(script, { ...machines, retryStrategy }));
    const thrice = await run("exit $((3 - $AWS_BATCH_JOB_ATTEMPT))", { attempts: 4 });
    expect(thrice.attempts?.map(({ container }) => container?.exitCode)).toEqual([2, 1, 0]);
    expect(thrice.status).toBe("SUCCEEDED");
    const rules = (...evaluateOnExit: object[]) => ({ attempts: 3, evaluateOnExit });
    const exit = { onReason: "*", action: "EXIT" };
    expect((await run("exit 4", rules({ onExitCode: "4", action: "EXIT" }))).attempts).toHaveLength(
      1,
    );
    expect((await run("exit 4", rules({ onExitCode: "5", action: "EXIT" }))).attempts).toHaveLength(
      3,
    );
    expect(
      (await run("exit 42", rules({ onExitCode: "4*", action: "RETRY" }, exit))).attempts,
    ).toHaveLength(3);
    expect(
      (await run("exit 4", rules({ onStatusReason: "Host EC2*", action: "RETRY" }, exit))).attempts,
    ).toHaveLength(1);
  });

  it("are stopped at their timeout and not retried", async () => {
    await account.emulator.limits({ timeoutScale: 0.002 });
    const id = await account.fixture.shell("trap 'exit 9' TERM; while :; do sleep 0.02; done", {
      ...(await account.shellMachines()),
      timeout: { attemptDurationSeconds: 60 },
      retryStrategy: { attempts: 3 },
    });
    const job = await account.fixture.ended(id);
    expect(job).toMatchObject({
      status: "FAILED",
      statusReason: "Job attempt duration exceeded timeout",
    });
    expect(job.attempts).toHaveLength(1);
  });

  it("report when they run out of memory", async () => {
    const id = await account.fixture.shell("sleep 60", await account.shellMachines());
    await account.fixture.waitForStatus(id, "RUNNING");
    await account.emulator.outOfMemory(id);
    expect((await account.fixture.ended(id)).container).toMatchObject({
      exitCode: 137,
      reason: "OutOfMemoryError: Container killed due to memory usage",
    });
  });

  it("can be cancelled while they wait and terminated while they run", async () => {
    await account.emulator.limits({ totalCapacity: 1 });
    const machines = await account.shellMachines();
    const runs = await account.fixture.shell("sleep 60", machines);
    await account.fixture.waitForStatus(runs, "RUNNING");
    const waits = await account.fixture.shell("true", machines);
    await account.fixture.waitForStatus(waits, "RUNNABLE");
    for (const jobId of [runs, waits])
      await account.fixture.batch.send(new CancelJobCommand({ jobId, reason: "not wanted" }));
    expect(await account.fixture.job(waits)).toMatchObject({
      status: "FAILED",
      statusReason: "not wanted",
      isCancelled: true,
      attempts: [],
    });
    expect((await account.fixture.job(runs)).status).toBe("RUNNING");
    await account.fixture.batch.send(new TerminateJobCommand({ jobId: runs, reason: "enough" }));
    expect(await account.fixture.ended(runs)).toMatchObject({
      status: "FAILED",
      statusReason: "enough",
      isTerminated: true,
      container: { exitCode: 143 },
    });
  });

  it("wait for the jobs they depend on, and fail with them", async () => {
    const machines = await account.shellMachines();
    const first = await account.fixture.shell("exit 1", machines);
    const second = await account.fixture.shell("true", {
      ...machines,
      dependsOn: [{ jobId: first }],
    });
    expect(await account.fixture.ended(second)).toMatchObject({
      statusReason: "Dependent Job failed",
    });
    const array = await account.fixture.shell("exit $AWS_BATCH_JOB_ARRAY_INDEX", {
      ...machines,
      arrayProperties: { size: 2 },
    });
    const parent = await account.fixture.ended(array);
    expect(parent).toMatchObject({
      status: "FAILED",
      arrayProperties: { size: 2, statusSummary: { SUCCEEDED: 1, FAILED: 1 } },
    });
    expect((await account.fixture.job(`${array}:1`)).container?.exitCode).toBe(1);
  });
});
