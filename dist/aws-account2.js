import { t as require_dist_cjs } from "./sdk-batch.js";
import { t as require_dist_cjs$1 } from "./sdk-cloudformation.js";
import { t as require_dist_cjs$2 } from "./sdk-cloudwatch-logs.js";
import { t as require_dist_cjs$3 } from "./sdk-ec2.js";
import { t as require_dist_cjs$4 } from "./sdk-ecr.js";
import { t as require_dist_cjs$5 } from "./sdk-pricing.js";
import { t as require_dist_cjs$6 } from "./sdk-resource-groups-tagging-api.js";
import { t as require_dist_cjs$7 } from "./sdk-service-quotas.js";
import { t as require_dist_cjs$8 } from "./sdk-sts.js";
import { n as awsOptions, r as observed } from "./aws-options.js";
import { t as s3Client } from "./s3-client.js";
// src/adapters/aws-account.ts
var import_dist_cjs = require_dist_cjs();
var import_dist_cjs$1 = require_dist_cjs$1();
var import_dist_cjs$2 = require_dist_cjs$2();
var import_dist_cjs$3 = require_dist_cjs$3();
var import_dist_cjs$4 = require_dist_cjs$4();
var import_dist_cjs$5 = require_dist_cjs$5();
var import_dist_cjs$6 = require_dist_cjs$6();
var import_dist_cjs$7 = require_dist_cjs$7();
var import_dist_cjs$8 = require_dist_cjs$8();
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
		this.batch = this.#watch("batch", new import_dist_cjs.BatchClient(options));
		this.cloudFormation = this.#watch("cloudformation", new import_dist_cjs$1.CloudFormationClient(options));
		this.ec2 = this.#watch("ec2", new import_dist_cjs$3.EC2Client(options));
		this.ecr = this.#watch("ecr", new import_dist_cjs$4.ECRClient(options));
		this.logs = this.#watch("logs", new import_dist_cjs$2.CloudWatchLogsClient(options));
		this.pricing = this.#watch("pricing", new import_dist_cjs$5.PricingClient({
			...options,
			region: PRICING_REGION,
			maxAttempts: FEW_ATTEMPTS
		}));
		this.quotas = this.#watch("servicequotas", new import_dist_cjs$7.ServiceQuotasClient({
			...options,
			maxAttempts: FEW_ATTEMPTS
		}));
		this.s3 = s3Client(region, this.calls);
		this.sts = this.#watch("sts", new import_dist_cjs$8.STSClient(options));
		this.tags = this.#watch("tag", new import_dist_cjs$6.ResourceGroupsTaggingAPIClient(options));
	}
	#watch(service, client) {
		client.middlewareStack.use(observed(service, this.calls));
		return client;
	}
};
export { AwsAccount as t };
