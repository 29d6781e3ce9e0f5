/** A bucket, and where in it: `s3://bucket/key`. */
export interface S3Address {
  readonly bucket: string;
  /** Without slashes at either end; empty: the bucket's top. */
  readonly key: string;
}

/** As S3 allows names of buckets (user guide, "General purpose bucket naming rules"). */
const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;

/** @returns null where the text is no such address */
export function parseS3Address(text: string): S3Address | null {
  const [, bucket, key = ""] = ADDRESS.exec(text) ?? [];
  return bucket === undefined ? null : { bucket, key: key.replace(/^\/+|\/+$/g, "") };
}

export function s3Address({ bucket, key }: S3Address): string {
  return key === "" ? `s3://${bucket}` : `s3://${bucket}/${key}`;
}
