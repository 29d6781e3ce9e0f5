export { t as S3Store } from "./s3-store2.js";
