import { t as runAction } from "./action.js";
import { t as choose } from "./choose.js";
// actions/choose/index.ts
await runAction(choose);
export {};
