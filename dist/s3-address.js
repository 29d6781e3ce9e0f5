// src/core/s3-address.ts
/** As S3 allows names of buckets (user guide, "General purpose bucket naming rules"). */
const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;
/** @returns null where the text is no such address */
function parseS3Address(text) {
	const [, bucket, key = ""] = ADDRESS.exec(text) ?? [];
	return bucket === void 0 ? null : {
		bucket,
		key: key.replace(/^\/+|\/+$/g, "")
	};
}
function s3Address({ bucket, key }) {
	return key === "" ? `s3://${bucket}` : `s3://${bucket}/${key}`;
}
export { s3Address as n, parseS3Address as t };
