import { t as runAction } from "./action.js";
import { t as report } from "./report.js";
// actions/report/index.ts
await runAction(report);
export {};
