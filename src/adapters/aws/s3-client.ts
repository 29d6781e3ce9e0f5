import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { type AwsCalls, awsOptions, observed } from "./aws-options.ts";
import { RetryPolicy } from "./retry-policy.ts";

/** Time limits for connections and responses in milliseconds: a broken connection may never report an error. */
const TIME_LIMITS = { connectionTimeout: 10_000, requestTimeout: 60_000 };

/** Unsigned requests without credentials, which AWS accepts for public data. */
const ANONYMOUS: S3ClientConfig = {
  credentials: { accessKeyId: "", secretAccessKey: "" },
  signer: { sign: async (request) => request },
};

/** @param calls receives the counts of calls */
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
    followRegionRedirects: true, // A bucket may be in another region than the machines.
    forcePathStyle: hasCustomEndpoint(),
  });
  client.middlewareStack.use(observed("s3", calls));
  return client;
}

/** Whether calls go to a custom endpoint, where buckets have no host names. */
function hasCustomEndpoint(): boolean {
  return Boolean(process.env["AWS_ENDPOINT_URL"] ?? process.env["AWS_ENDPOINT_URL_S3"]);
}
