import { t as runAction } from "./action.js";
import { t as deploy } from "./deploy.js";
// actions/deploy/index.ts
await runAction(deploy);
export {};
