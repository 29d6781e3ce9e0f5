import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { type AwsCalls, awsOptions, observed } from "./aws-options.ts";
import { RetryPolicy } from "./retry-policy.ts";

/** Milliseconds until S3 has to take the connection, and to answer: a connection that died in silence says nothing. */
const TIME_LIMITS = { connectionTimeout: 10_000, requestTimeout: 60_000 };

/** As AWS takes requests for public data: without a signature, and without credentials of one's own. */
const ANONYMOUS: S3ClientConfig = {
  credentials: { accessKeyId: "", secretAccessKey: "" },
  signer: { sign: async (request) => request },
};

/** @param calls counts what is called */
export function s3Client(
  region: string,
  calls: AwsCalls = new Map(),
  { isAnonymous = false } = {},
): S3Client {
  const client = new S3Client({
    ...awsOptions(region),
    ...(isAnonymous ? ANONYMOUS : {}),
    retryStrategy: new RetryPolicy(),
    requestHandler: { ...TIME_LIMITS, throwOnRequestTimeout: true },
    followRegionRedirects: true, // A bucket may be elsewhere than the machines.
    forcePathStyle: hasCustomEndpoint(),
  });
  client.middlewareStack.use(observed("s3", calls));
  return client;
}

/** Whether calls go to another endpoint than AWS's, where a bucket has no host name of its own. */
function hasCustomEndpoint(): boolean {
  return Boolean(process.env["AWS_ENDPOINT_URL"] ?? process.env["AWS_ENDPOINT_URL_S3"]);
}
