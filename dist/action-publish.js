import { t as runAction } from "./action.js";
import { n as publish } from "./publish.js";
// actions/publish/index.ts
await runAction(publish);
export {};
