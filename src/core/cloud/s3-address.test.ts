import { expect, it } from "vitest";
import { parseS3Address, s3Address } from "./s3-address.ts";

it.each([
  ["s3://bucket", { bucket: "bucket", key: "" }],
  ["s3://bucket/", { bucket: "bucket", key: "" }],
  ["s3://my.bucket-1/a/b/", { bucket: "my.bucket-1", key: "a/b" }],
])("parseS3Address and s3Address convert %s", (text, address) => {
  expect(parseS3Address(text)).toEqual(address);
  expect(s3Address(address)).toBe(text.replace(/\/$/, ""));
});

it.each([
  "",
  "bucket",
  "/a/directory",
  "s3:/bucket/x",
  "s3://",
  "s3://b",
  "s3://UPPER/x",
  "s3://-a/x",
])("parseS3Address rejects %j", (text) => {
  expect(parseS3Address(text)).toBeNull();
});
