import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { DirectoryStore } from "../adapters/local/directory-store.ts";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { UsageError } from "../core/errors.ts";
import type { Store } from "../ports/store.ts";
import { DEFAULT_STORE } from "./locations.ts";

export interface OpenStoreOptions {
  /** Region of the S3 client; a bucket in another region is found too. Default: AWS_REGION, else us-west-2. */
  readonly region?: string;
}

/**
 * The store at a location: a directory, or `s3://bucket/prefix`. Nothing is read or written before its first use.
 *
 * @param location Default: .gcbench/store
 * @throws {UsageError} the location is neither
 */
export async function openStore(
  location: string = DEFAULT_STORE,
  { region = defaultRegion() }: OpenStoreOptions = {},
): Promise<Store> {
  if (!/^\w+:\/\//.test(location)) return new DirectoryStore(location);
  const address = parseS3Address(location);
  if (!address) {
    throw new UsageError(`${location} is no store: expected a directory, or s3://bucket/prefix.`);
  }
  // Loaded on demand: a run on this machine needs no SDK.
  const [{ S3Store }, { s3Client }] = await Promise.all([
    import("../adapters/aws/s3-store.ts"),
    import("../adapters/aws/s3-client.ts"),
  ]);
  return new S3Store({ client: s3Client(region), bucket: address.bucket, prefix: address.key });
}
