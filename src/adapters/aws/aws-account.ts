import { BatchClient } from "@aws-sdk/client-batch";
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ECRClient } from "@aws-sdk/client-ecr";
import { ECSClient } from "@aws-sdk/client-ecs";
import { PricingClient } from "@aws-sdk/client-pricing";
import { ResourceGroupsTaggingAPIClient } from "@aws-sdk/client-resource-groups-tagging-api";
import type { S3Client } from "@aws-sdk/client-s3";
import { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { STSClient } from "@aws-sdk/client-sts";
import { type AwsCalls, awsOptions, observed } from "./aws-options.ts";
import { s3Client } from "./s3-client.ts";

/** The Price List API exists in few regions; its prices cover all regions. */
const PRICING_REGION = "us-east-1";

/** Attempts for optional information that nothing waits for. */
const BULK_ATTEMPTS = 3;

/** An AWS account in one region: one client per service, with credentials from the SDK's default chain. */
export class AwsAccount {
  readonly region: string;
  readonly calls: AwsCalls = new Map();
  readonly batch: BatchClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ec2: EC2Client;
  readonly ecr: ECRClient;
  readonly ecs: ECSClient;
  readonly logs: CloudWatchLogsClient;
  readonly pricing: PricingClient;
  readonly quotas: ServiceQuotasClient;
  readonly s3: S3Client;
  readonly sts: STSClient;
  readonly tags: ResourceGroupsTaggingAPIClient;

  constructor(region: string) {
    this.region = region;
    const options = awsOptions(region);
    this.batch = this.#watch("batch", new BatchClient(options));
    this.cloudFormation = this.#watch("cloudformation", new CloudFormationClient(options));
    this.ec2 = this.#watch("ec2", new EC2Client(options));
    this.ecr = this.#watch("ecr", new ECRClient(options));
    this.ecs = this.#watch("ecs", new ECSClient({ ...options, maxAttempts: BULK_ATTEMPTS }));
    this.logs = this.#watch("logs", new CloudWatchLogsClient(options));
    this.pricing = this.#watch(
      "pricing",
      new PricingClient({ ...options, region: PRICING_REGION, maxAttempts: BULK_ATTEMPTS }),
    );
    this.quotas = this.#watch(
      "servicequotas",
      new ServiceQuotasClient({ ...options, maxAttempts: BULK_ATTEMPTS }),
    );
    this.s3 = s3Client(region, this.calls);
    this.sts = this.#watch("sts", new STSClient(options));
    this.tags = this.#watch("tag", new ResourceGroupsTaggingAPIClient(options));
  }

  #watch<C extends { middlewareStack: { use(plugin: never): void } }>(service: string, client: C) {
    client.middlewareStack.use(observed(service, this.calls) as never);
    return client;
  }
}
