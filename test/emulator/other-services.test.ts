import { CreateComputeEnvironmentCommand } from "@aws-sdk/client-batch";
import { CreateLogGroupCommand } from "@aws-sdk/client-cloudwatch-logs";
import { DescribeInstanceTypesCommand, DescribeSpotPriceHistoryCommand } from "@aws-sdk/client-ec2";
import { GetProductsCommand, PricingClient } from "@aws-sdk/client-pricing";
import {
  GetResourcesCommand,
  ResourceGroupsTaggingAPIClient,
} from "@aws-sdk/client-resource-groups-tagging-api";
import { CreateBucketCommand, PutBucketTaggingCommand, S3Client } from "@aws-sdk/client-s3";
import { GetServiceQuotaCommand, ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openShellAccount, type ShellAccount } from "../support/aws-emulator/shell-account.ts";

let emulator: ShellAccount["emulator"];
let fixture: ShellAccount["fixture"];
let pushed: ShellAccount["pushed"];

beforeAll(async () => {
  ({ emulator, fixture, pushed } = await openShellAccount());
});
afterAll(() => emulator.stop());
afterEach(async () => {
  await emulator.resetFaults();
  await emulator.resetLimits();
});

describe("AwsEmulator: other services", () => {
  it("find resources by tag", async () => {
    const tags = { project: fixture.name("project") };
    const input = await fixture.environmentInput();
    await fixture.batch.send(new CreateComputeEnvironmentCommand({ ...input, tags }));
    await fixture.settled(input.computeEnvironmentName ?? "");
    const jobQueue = await fixture.queue(input.computeEnvironmentName ?? "", { tags });
    const jobDefinition = await fixture.definition(pushed.uri, { tags });
    await fixture.ended(await fixture.shell("true", { jobQueue, jobDefinition, tags }));
    const s3 = new S3Client(emulator.client);
    const Bucket = fixture.name("tagged");
    const place = { CreateBucketConfiguration: { LocationConstraint: "us-west-2" as const } };
    await s3.send(new CreateBucketCommand({ Bucket, ...place }));
    const TagSet = [{ Key: "project", Value: tags.project }];
    await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    await fixture.logs.send(new CreateLogGroupCommand({ logGroupName: "/tagged", tags }));
    const client = new ResourceGroupsTaggingAPIClient(emulator.client);
    const find = async (ResourceTypeFilters?: string[]) => {
      const { ResourceTagMappingList = [] } = await client.send(
        new GetResourcesCommand({
          TagFilters: [{ Key: "project", Values: [tags.project] }],
          ResourceTypeFilters,
        }),
      );
      return ResourceTagMappingList.map(({ ResourceARN = "" }) =>
        ResourceARN.split(":")
          .slice(2)
          .join(":")
          .replace(/[/:][^/:]*$/, ""),
      );
    };
    const all = await find();
    expect(all).toHaveLength(6);
    expect(all.join("\n")).toMatch(/job-queue.*job-definition.*s3.*log-group/s);
    expect(await find(["batch:job-queue"])).toHaveLength(1);
  });

  it("offer published prices, lower spot prices, quotas, and the caller's identity", async () => {
    const filters = {
      instanceType: "c7g.4xlarge",
      regionCode: "us-west-2",
      capacitystatus: "Used",
    };
    const { PriceList = [] } = await new PricingClient({
      ...emulator.client,
      region: "us-east-1",
    }).send(
      new GetProductsCommand({
        ServiceCode: "AmazonEC2",
        Filters: Object.entries(filters).map(([Field, Value]) => ({
          Type: "TERM_MATCH" as const,
          Field,
          Value,
        })),
      }),
    );
    expect(PriceList).toHaveLength(1);
    expect(String(PriceList[0])).toContain('"USD": "0.5800000000"');
    const { SpotPriceHistory = [] } = await fixture.ec2.send(
      new DescribeSpotPriceHistoryCommand({
        InstanceTypes: ["c7g.4xlarge"],
        ProductDescriptions: ["Linux/UNIX"],
        StartTime: new Date(Date.now() - 86_400_000),
      }),
    );
    expect(SpotPriceHistory.length).toBeGreaterThan(10);
    for (const { SpotPrice } of SpotPriceHistory)
      expect(Math.abs(Number(SpotPrice) / 0.58 - 0.4)).toBeLessThan(0.021);
    const { InstanceTypes = [] } = await fixture.ec2.send(
      new DescribeInstanceTypesCommand({
        InstanceTypes: ["c8i.4xlarge", "c8a.4xlarge", "hpc7g.16xlarge", "hpc7a.96xlarge"],
      }),
    );
    expect(InstanceTypes).toHaveLength(4);
    const { Quota } = await new ServiceQuotasClient(emulator.client).send(
      new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: "L-34B43A08" }),
    );
    expect(Quota?.Value).toBe(1920);
    const { Account, Arn } = await new STSClient(emulator.client).send(
      new GetCallerIdentityCommand({}),
    );
    expect([Account, Arn]).toEqual(["123456789012", "arn:aws:iam::123456789012:user/emulator"]);
  });
});
