export { t as s3Client } from "./s3-client2.js";
