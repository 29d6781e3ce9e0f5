export { n as openBatchSite } from "./batch-site.js";
