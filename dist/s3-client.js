import { V as require_dist_cjs } from "./vendor.js";
import { t as VERSION } from "./product.js";
import { t as explainAwsError } from "./aws-faults.js";
/** As the SDK's tools take it from the environment, else the default; a profile's region is not looked up. */
function regionHere() {
	return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || "us-west-2";
}
/** The first call and its repetitions; with adaptive retry that is a minute or two of throttling. */
const MOST_ATTEMPTS = 10;
/** What all clients of AWS have in common. */
function awsOptions(region) {
	return {
		region,
		retryMode: "adaptive",
		maxAttempts: MOST_ATTEMPTS,
		customUserAgent: `gcbench/${VERSION}`
	};
}
/** Calls that IAM has another name for: what a policy must allow. */
const IAM_ACTIONS = {
	"s3:ListObjectsV2": "s3:ListBucket",
	"s3:HeadBucket": "s3:ListBucket",
	"s3:HeadObject": "s3:GetObject"
};
/** Counts a client's calls, and says in our words what can go wrong with any of them. */
function observed(service, calls) {
	return { applyToStack: (stack) => {
		stack.add((next, context) => async (input) => {
			const called = `${service}:${String(context.commandName ?? "").replace(/Command$/, "")}`;
			const action = IAM_ACTIONS[called] ?? called;
			calls.set(called, (calls.get(called) ?? 0) + 1);
			try {
				return await next(input);
			} catch (error) {
				throw explainAwsError(error, action);
			}
		}, {
			step: "initialize",
			name: "gcbench-observed",
			priority: "high"
		});
	} };
}
// src/adapters/s3-client.ts
var import_dist_cjs = require_dist_cjs();
/** Milliseconds until S3 has to take the connection, and to answer: a connection that died in silence says nothing. */
const TIME_LIMITS = {
	connectionTimeout: 1e4,
	requestTimeout: 6e4
};
/** @param calls counts what is called */
function s3Client(region, calls = /* @__PURE__ */ new Map()) {
	const client = new import_dist_cjs.S3Client({
		...awsOptions(region),
		requestHandler: {
			...TIME_LIMITS,
			throwOnRequestTimeout: true
		},
		followRegionRedirects: true,
		forcePathStyle: hasOwnEndpoint()
	});
	client.middlewareStack.use(observed("s3", calls));
	return client;
}
/** Whether calls go to another endpoint than AWS's, where a bucket has no host name of its own. */
function hasOwnEndpoint() {
	return Boolean(process.env["AWS_ENDPOINT_URL"] ?? process.env["AWS_ENDPOINT_URL_S3"]);
}
export { regionHere as i, awsOptions as n, observed as r, s3Client as t };
