import { t as runAction } from "./action.js";
import { t as destroy } from "./destroy.js";
// actions/destroy/index.ts
await runAction(destroy);
export {};
