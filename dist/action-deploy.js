import { t as deploy } from "./deploy.js";
import { t as runAction } from "./action.js";
// actions/deploy/index.ts
await runAction(deploy);
export {};
