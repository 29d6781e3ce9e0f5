export { t as s3Client } from "./s3-client.js";
