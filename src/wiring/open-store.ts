import { DirectoryStore } from "../adapters/local/directory-store.ts";
import { parseS3Address } from "../core/cloud/s3-address.ts";
import { UsageError } from "../core/errors.ts";
import type { Store } from "../ports/store.ts";

export interface OpenStoreOptions {
  /** Of the S3 client; a bucket elsewhere is found all the same. */
  readonly region: string;
}

/**
 * The store at a location: a directory, or `s3://bucket/prefix`. Nothing is asked of either before its first use.
 *
 * @throws {UsageError} an address that is none
 */
export async function openStore(location: string, { region }: OpenStoreOptions): Promise<Store> {
  if (!/^\w+:\/\//.test(location)) return new DirectoryStore(location);
  const address = parseS3Address(location);
  if (!address) {
    throw new UsageError(`${location} is no store: expected a directory, or s3://bucket/prefix.`);
  }
  // Loaded where it is needed: a run on this machine does without the SDK.
  const [{ S3Store }, { s3Client }] = await Promise.all([
    import("../adapters/aws/s3-store.ts"),
    import("../adapters/aws/s3-client.ts"),
  ]);
  return new S3Store({ client: s3Client(region), bucket: address.bucket, prefix: address.key });
}
