import { t as runAction } from "./action.js";
import { t as cancel } from "./cancel.js";
// actions/cancel/index.ts
await runAction(cancel);
export {};
