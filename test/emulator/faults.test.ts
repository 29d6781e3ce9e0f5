import { join } from "node:path";
import { BatchClient, DescribeJobsCommand, ListJobsCommand } from "@aws-sdk/client-batch";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const NODE = process.execPath;

const account = useShellAccount();

describe("AwsEmulator: faults", () => {
  const once = () => new BatchClient({ ...account.emulator.client, maxAttempts: 1 });
  const tries = async (count: number) => {
    const outcomes: string[] = [];
    for (let index = 0; index < count; index += 1)
      outcomes.push(
        await once()
          .send(new DescribeJobsCommand({ jobs: ["x"] }))
          .then(() => "ok")
          .catch(({ name, code }) => code ?? name),
      );
    return outcomes;
  };

  it("occur in the requested share, and repeat with the same seed", async () => {
    const fault = { calls: "batch.*", throttle: 0.3, serverErrors: 0.1, seed: 7 };
    await account.emulator.faults(fault);
    const first = await tries(60);
    const share = (name: string) => first.filter((one) => one === name).length;
    expect(share("TooManyRequestsException")).toBeGreaterThan(8);
    expect(share("TooManyRequestsException")).toBeLessThan(30);
    expect(share("ServerException")).toBeGreaterThan(0);
    expect(share("ok")).toBeGreaterThan(25);
    await account.emulator.resetFaults();
    await account.emulator.faults(fault);
    expect(await tries(60)).toEqual(first);
    await account.emulator.resetFaults();
    expect(new Set(await tries(10))).toEqual(new Set(["ok"]));
  });

  it("reset connections before or after the action", async () => {
    await account.emulator.faults({ calls: "batch.DescribeJobs", resets: 1, count: 1 });
    expect(await tries(2)).toEqual(["ECONNRESET", "ok"]);
    const machines = await account.shellMachines();
    await account.emulator.faults({ calls: "batch.SubmitJob", droppedResponses: 1, count: 1 });
    const jobName = account.fixture.name("lost");
    await expect(account.fixture.shell("true", { ...machines, jobName })).rejects.toThrow();
    const { jobSummaryList } = await account.fixture.batch.send(
      new ListJobsCommand({
        jobQueue: machines.jobQueue,
        filters: [{ name: "JOB_NAME", values: [jobName] }],
      }),
    );
    expect(jobSummaryList).toHaveLength(1);
  });

  it("deny an action to jobs only, with S3's error format", async () => {
    const s3 = new S3Client(account.emulator.client);
    const Bucket = account.fixture.name("bucket");
    await s3.send(
      new CreateBucketCommand({
        Bucket,
        CreateBucketConfiguration: { LocationConstraint: "us-west-2" },
      }),
    );
    await account.emulator.faults({ calls: "s3.PutObject", principal: "job", deny: true });
    const { jobQueue } = await account.shellMachines();
    const jobDefinition = await account.fixture.definition(
      account.pushed.uri,
      {},
      { jobRoleArn: "arn:aws:iam::123456789012:role/jobs" },
    );
    const id = await account.fixture.shell(
      `exec ${NODE} ${join(import.meta.dirname, "../support/aws-emulator/job-view.ts")} put ${Bucket}`,
      { jobQueue, jobDefinition },
    );
    const log = await account.fixture.log(await account.fixture.ended(id));
    expect(log.at(-1)).toMatch(
      /^AccessDenied: User: .* is not authorized to perform: s3:PutObject on resource/,
    );
    await s3.send(new PutObjectCommand({ Bucket, Key: "mine", Body: "1" }));
    await expect(
      s3.send(new PutObjectCommand({ Bucket, Key: "mine", Body: "2", IfNoneMatch: "*" })),
    ).rejects.toMatchObject({ name: "PreconditionFailed" });
    await account.emulator.faults({ calls: ["s3.Get*", "s3.List*"], throttle: 1, count: 2 });
    const patient = new S3Client({ ...account.emulator.client, maxAttempts: 1 });
    const read = () => patient.send(new GetObjectCommand({ Bucket, Key: "mine" }));
    await expect(read()).rejects.toMatchObject({ name: "SlowDown" });
    await expect(patient.send(new ListObjectsV2Command({ Bucket }))).rejects.toThrow();
    expect(await (await read()).Body?.transformToString()).toBe("1");
  });

  it("count calls by principal", async () => {
    await account.emulator.resetCalls();
    await tries(3);
    expect(await account.emulator.calls("client")).toEqual({ "batch.DescribeJobs": 3 });
    expect(await account.emulator.calls("job")).toEqual({});
  });
});
