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
import { describe, expect, it } from "vitest";
import { useShellAccount } from "../support/aws-emulator/shell-account.ts";

const account = useShellAccount();

describe("AwsEmulator: other services", () => {
  it("find resources by tag", async () => {
    const tags = { project: account.fixture.name("project") };
    const input = await account.fixture.environmentInput();
    await account.fixture.batch.send(new CreateComputeEnvironmentCommand({ ...input, tags }));
    await account.fixture.settled(input.computeEnvironmentName ?? "");
    const jobQueue = await account.fixture.queue(input.computeEnvironmentName ?? "", { tags });
    const jobDefinition = await account.fixture.definition(account.pushed.uri, { tags });
    await account.fixture.ended(
      await account.fixture.shell("true", { jobQueue, jobDefinition, tags }),
    );
    const s3 = new S3Client(account.emulator.client);
    const Bucket = account.fixture.name("tagged");
    const place = { CreateBucketConfiguration: { LocationConstraint: "us-west-2" as const } };
    await s3.send(new CreateBucketCommand({ Bucket, ...place }));
    const TagSet = [{ Key: "project", Value: tags.project }];
    await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    await account.fixture.logs.send(new CreateLogGroupCommand({ logGroupName: "/tagged", tags }));
    const client = new ResourceGroupsTaggingAPIClient(account.emulator.client);
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
      ...account.emulator.client,
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
    const { SpotPriceHistory = [] } = await account.fixture.ec2.send(
      new DescribeSpotPriceHistoryCommand({
        InstanceTypes: ["c7g.4xlarge"],
        ProductDescriptions: ["Linux/UNIX"],
        StartTime: new Date(Date.now() - 86_400_000),
      }),
    );
    expect(SpotPriceHistory.length).toBeGreaterThan(10);
    for (const { SpotPrice } of SpotPriceHistory)
      expect(Math.abs(Number(SpotPrice) / 0.58 - 0.4)).toBeLessThan(0.021);
    const { InstanceTypes = [] } = await account.fixture.ec2.send(
      new DescribeInstanceTypesCommand({
        InstanceTypes: ["c8i.4xlarge", "c8a.4xlarge", "hpc7g.16xlarge", "hpc7a.96xlarge"],
      }),
    );
    expect(InstanceTypes).toHaveLength(4);
    const { Quota } = await new ServiceQuotasClient(account.emulator.client).send(
      new GetServiceQuotaCommand({ ServiceCode: "ec2", QuotaCode: "L-34B43A08" }),
    );
    expect(Quota?.Value).toBe(1920);
    const { Account, Arn } = await new STSClient(account.emulator.client).send(
      new GetCallerIdentityCommand({}),
    );
    expect([Account, Arn]).toEqual(["123456789012", "arn:aws:iam::123456789012:user/emulator"]);
  });
});
