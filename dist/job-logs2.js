export { t as readJobLog } from "./job-logs.js";
