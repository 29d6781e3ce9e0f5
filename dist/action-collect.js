import { t as runAction } from "./action.js";
import { t as collect } from "./collect.js";
// actions/collect/index.ts
await runAction(collect);
export {};
