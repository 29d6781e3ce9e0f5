import { t as runAction } from "./action.js";
import { t as cleanUp } from "./clean-up.js";
// actions/clean-up/index.ts
await runAction(cleanUp);
export {};
