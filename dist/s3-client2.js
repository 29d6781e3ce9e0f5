import { t as require_dist_cjs } from "./sdk-s3.js";
import { n as awsOptions, r as observed } from "./aws-options.js";
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
export { s3Client as t };
