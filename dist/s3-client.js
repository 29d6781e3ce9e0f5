import { o as S3Client } from "./sdk-s3.js";
import { n as awsOptions, r as observed } from "./aws-options.js";
// src/adapters/aws/patient-retry.ts
/** The first call and its repetitions: with 4 of 10 calls failing, one in a million gives up. */
const MOST_ATTEMPTS = 15;
/** Of the first wait, twice as long with each further one: as the SDK's own strategies begin. */
const FIRST_WAIT_MS = {
	throttled: 500,
	other: 100
};
const LONGEST_WAIT_MS = 2e4;
/**
* When the SDK repeats a call: after random waits that double, as its standard strategy does, but without that one's
* quota, which has a client that meets many faults give up at the first. The quota spares a service whose thousands of
* clients all repeat; here a single record may be what hours of machines were paid for.
*/
var PatientRetry = class {
	async acquireInitialRetryToken() {
		return token(0, 0);
	}
	async refreshRetryTokenForRetry(tokenToRenew, { errorType, retryAfterHint }) {
		const count = tokenToRenew.getRetryCount() + 1;
		if (errorType === "CLIENT_ERROR") throw new Error("Repeating it would not help.");
		if (count >= MOST_ATTEMPTS) throw new Error("It was tried often enough.");
		const first = errorType === "THROTTLING" ? FIRST_WAIT_MS.throttled : FIRST_WAIT_MS.other;
		const longest = Math.min(LONGEST_WAIT_MS, first * 2 ** (count - 1));
		const asked = retryAfterHint ? retryAfterHint.getTime() - Date.now() : 0;
		return token(count, Math.max(asked, Math.random() * longest));
	}
	recordSuccess() {}
};
function token(count, delayMs) {
	return {
		getRetryCount: () => count,
		getRetryDelay: () => delayMs
	};
}
// src/adapters/aws/s3-client.ts
/** Milliseconds until S3 has to take the connection, and to answer: a connection that died in silence says nothing. */
const TIME_LIMITS = {
	connectionTimeout: 1e4,
	requestTimeout: 6e4
};
/** As AWS takes requests for public data: without a signature, and without credentials of one's own. */
const ANONYMOUS = {
	credentials: {
		accessKeyId: "",
		secretAccessKey: ""
	},
	signer: { sign: async (request) => request }
};
/** @param calls counts what is called */
function s3Client(region, calls = /* @__PURE__ */ new Map(), { isAnonymous = false } = {}) {
	const client = new S3Client({
		...awsOptions(region),
		...isAnonymous ? ANONYMOUS : {},
		retryStrategy: new PatientRetry(),
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
