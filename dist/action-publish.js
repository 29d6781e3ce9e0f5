import { t as runAction } from "./action.js";
import { t as publish } from "./publish.js";
// actions/publish/index.ts
await runAction(publish);
export {};
