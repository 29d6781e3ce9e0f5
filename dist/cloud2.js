export { t as batchEngine, n as describeCalls, r as openCloudRun, i as openCloudStore } from "./cloud.js";
