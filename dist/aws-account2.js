import { g as BatchClient } from "./sdk-batch.js";
import { l as CloudFormationClient } from "./sdk-cloudformation.js";
import { n as CloudWatchLogsClient } from "./sdk-cloudwatch-logs.js";
import { d as EC2Client } from "./sdk-ec2.js";
import { i as ECRClient } from "./sdk-ecr.js";
import { n as PricingClient } from "./sdk-pricing.js";
import { n as ResourceGroupsTaggingAPIClient } from "./sdk-resource-groups-tagging-api.js";
import { n as ServiceQuotasClient } from "./sdk-service-quotas.js";
import { r as STSClient } from "./sdk-sts.js";
import { n as awsOptions, r as observed } from "./aws-options.js";
import { t as s3Client } from "./s3-client.js";
// src/adapters/aws/aws-account.ts
/** The Price List API answers in few regions; its answers are of all. */
const PRICING_REGION = "us-east-1";
/** Where an answer is good to have and nothing waits for it. */
const FEW_ATTEMPTS = 3;
/** One account in one region: a client for each service that is used, credentials as the SDK finds them. */
var AwsAccount = class {
	region;
	calls = /* @__PURE__ */ new Map();
	batch;
	cloudFormation;
	ec2;
	ecr;
	logs;
	pricing;
	quotas;
	s3;
	sts;
	tags;
	constructor(region) {
		this.region = region;
		const options = awsOptions(region);
		this.batch = this.#watch("batch", new BatchClient(options));
		this.cloudFormation = this.#watch("cloudformation", new CloudFormationClient(options));
		this.ec2 = this.#watch("ec2", new EC2Client(options));
		this.ecr = this.#watch("ecr", new ECRClient(options));
		this.logs = this.#watch("logs", new CloudWatchLogsClient(options));
		this.pricing = this.#watch("pricing", new PricingClient({
			...options,
			region: PRICING_REGION,
			maxAttempts: FEW_ATTEMPTS
		}));
		this.quotas = this.#watch("servicequotas", new ServiceQuotasClient({
			...options,
			maxAttempts: FEW_ATTEMPTS
		}));
		this.s3 = s3Client(region, this.calls);
		this.sts = this.#watch("sts", new STSClient(options));
		this.tags = this.#watch("tag", new ResourceGroupsTaggingAPIClient(options));
	}
	#watch(service, client) {
		client.middlewareStack.use(observed(service, this.calls));
		return client;
	}
};
export { AwsAccount as t };
