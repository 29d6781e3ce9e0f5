import { t as runAction } from "./action.js";
import { t as answer } from "./answer.js";
// actions/answer/index.ts
await runAction(answer);
export {};
