import { t as destroy } from "./destroy.js";
import { t as runAction } from "./action.js";
// actions/destroy/index.ts
await runAction(destroy);
export {};
