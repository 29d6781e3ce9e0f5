import {
  DeregisterJobDefinitionCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobsCommand,
  ListJobsCommand,
  ListTagsForResourceCommand,
  paginateDescribeJobDefinitions,
  paginateListJobs,
  SubmitJobCommand,
  TerminateJobCommand,
  UpdateJobQueueCommand,
} from "@aws-sdk/client-batch";
import { describe, expect, it } from "vitest";
import { until } from "../support/aws-emulator/batch-fixture.ts";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const account = useShellAccount();

describe("AwsEmulator: Batch responses", () => {
  it("are paged, filtered and sorted as documented", async () => {
    await account.emulator.limits({ totalCapacity: 1 });
    const machines = await account.shellMachines();
    const jobQueue = machines.jobQueue;
    const running = await account.fixture.shell("sleep 60", { ...machines, jobName: "Long" });
    await account.fixture.waitForStatus(running, "RUNNING");
    const waiting: string[] = [];
    for (const jobName of ["short-1", "SHORT-2", "other"])
      waiting.push(await account.fixture.shell("true", { ...machines, jobName }));
    const list = async (input: object) => {
      const found: string[] = [];
      const pages = paginateListJobs(
        { client: account.fixture.batch, pageSize: 2 },
        { jobQueue, ...input },
      );
      for await (const { jobSummaryList = [] } of pages)
        found.push(...jobSummaryList.map(({ jobName = "" }) => jobName));
      return found;
    };
    await until(async () => ((await list({ jobStatus: "RUNNABLE" })).length === 3 ? 1 : undefined));
    expect(await list({})).toEqual(["Long"]);
    expect(await list({ jobStatus: "RUNNABLE" })).toEqual(["other", "SHORT-2", "short-1"]);
    const by = (name: string, value: string) => ({
      filters: [{ name, values: [value] }],
      jobStatus: "SUCCEEDED",
    });
    expect(await list(by("JOB_NAME", "Short-*"))).toEqual(["SHORT-2", "short-1"]);
    expect(await list(by("JOB_NAME", "long"))).toEqual(["Long"]);
    expect(await list(by("JOB_DEFINITION", machines.jobDefinition))).toHaveLength(4);
    expect(await list(by("JOB_DEFINITION", "definition-*"))).toHaveLength(4);
    const { createdAt = 0 } = await account.fixture.job(waiting[0] ?? "");
    expect(await list(by("BEFORE_CREATED_AT", String(createdAt)))).toEqual(["Long"]);
    await expect(
      account.fixture.batch.send(
        new ListJobsCommand({
          jobQueue,
          filters: [
            { name: "JOB_NAME", values: ["a"] },
            { name: "JOB_NAME", values: ["b"] },
          ],
        }),
      ),
    ).rejects.toThrow(/one filter/);
    await account.fixture.batch.send(new TerminateJobCommand({ jobId: running, reason: "end" }));
    await account.fixture.ended(waiting[2] ?? "");
  });

  it("refuse what AWS refuses", async () => {
    const machines = await account.shellMachines();
    const refused = (input: object) =>
      expect(
        account.fixture.batch.send(new SubmitJobCommand({ jobName: "j", ...machines, ...input })),
      ).rejects;
    await refused({ jobQueue: "absent" }).toMatchObject({
      name: "ClientException",
      message: expect.stringContaining("absent not found"),
      $metadata: { httpStatusCode: 400 },
    });
    await refused({ jobDefinition: "absent:1" }).toThrow(/not found or inactive/);
    await refused({ jobName: "a b" }).toThrow(/valid pattern/);
    await refused({ timeout: { attemptDurationSeconds: 59 } }).toThrow(/60 seconds/);
    await refused({ retryStrategy: { attempts: 11 } }).toThrow(/between 1 and 10/);
    await refused({
      containerOverrides: { environment: [{ name: "LONG", value: "x".repeat(31_000) }] },
    }).toThrow(/30 KiB/);
    const ids = Array.from({ length: 101 }, (_, index) => String(index));
    await expect(
      account.fixture.batch.send(new DescribeJobsCommand({ jobs: ids })),
    ).rejects.toThrow(/100/);
    expect(
      await account.fixture.batch.send(new DescribeJobsCommand({ jobs: ["absent"] })),
    ).toMatchObject({
      jobs: [],
    });
    await account.fixture.batch.send(
      new UpdateJobQueueCommand({ jobQueue: machines.jobQueue, state: "DISABLED" }),
    );
    await refused({}).toThrow(/ENABLED/);
  });

  it("refuse job definitions with limits that AWS refuses", async () => {
    const refused = (container: object) =>
      expect(
        account.fixture.definition(
          account.pushed.uri,
          { jobDefinitionName: account.fixture.name("limits") },
          container,
        ),
      ).rejects;
    const ulimits = [{ name: "stacks", softLimit: -1, hardLimit: -1 }];
    await refused({ ulimits }).toThrow(/ulimits name must be one of .*memlock.*stack/);
    await refused({ ulimits: [{ name: "stack", softLimit: -1, hardLimit: 8192 }] }).toThrow(
      /softLimit exceeds hardLimit/,
    );
    await refused({ linuxParameters: { sharedMemorySize: 0 } }).toThrow(/sharedMemorySize/);
  });

  it("contain revisions, parameters and tags of job definitions", async () => {
    const jobQueue = await account.fixture.machines();
    const jobDefinitionName = account.fixture.name("revised");
    const command = ["-c", "echo Ref::word Ref::other"];
    const definition = { jobDefinitionName, parameters: { word: "a", other: "b" } };
    await account.fixture.definition(account.pushed.uri, definition, { command });
    const second = await account.fixture.definition(
      account.pushed.uri,
      { ...definition, tags: { k: "v" } },
      { command },
    );
    expect(second).toMatch(/:2$/);
    const id = await account.fixture.submit({
      jobQueue,
      jobDefinition: jobDefinitionName,
      parameters: { word: "x" },
    });
    const job = await account.fixture.ended(id);
    expect(job).toMatchObject({ jobDefinition: second, parameters: { word: "x", other: "b" } });
    expect(await account.fixture.log(job)).toEqual(["x b"]);
    const { tags } = await account.fixture.batch.send(
      new ListTagsForResourceCommand({ resourceArn: second }),
    );
    expect(tags).toEqual({ k: "v" });
    await account.fixture.batch.send(new DeregisterJobDefinitionCommand({ jobDefinition: second }));
    const found: string[] = [];
    const pages = paginateDescribeJobDefinitions(
      { client: account.fixture.batch, pageSize: 1 },
      { jobDefinitionName },
    );
    for await (const { jobDefinitions = [] } of pages)
      found.push(...jobDefinitions.map(({ revision, status }) => `${revision} ${status}`));
    expect(found).toEqual(["2 INACTIVE", "1 ACTIVE"]);
    const { jobDefinitions = [] } = await account.fixture.batch.send(
      new DescribeJobDefinitionsCommand({ jobDefinitionName, status: "ACTIVE" }),
    );
    expect(jobDefinitions).toHaveLength(1);
  });
});
