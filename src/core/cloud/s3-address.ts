/** S3 location: `s3://bucket/key`. */
export interface S3Address {
  readonly bucket: string;
  /** Key prefix without leading or trailing slashes; empty: the whole bucket. */
  readonly key: string;
}

/** Bucket names as S3 allows them (user guide, "General purpose bucket naming rules"). */
const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;

/** Parses an address. @returns null if the text is not an S3 address */
export function parseS3Address(text: string): S3Address | null {
  const [, bucket, key = ""] = ADDRESS.exec(text) ?? [];
  return bucket === undefined ? null : { bucket, key: key.replace(/^\/+|\/+$/g, "") };
}

export function s3Address({ bucket, key }: S3Address): string {
  return key === "" ? `s3://${bucket}` : `s3://${bucket}/${key}`;
}
