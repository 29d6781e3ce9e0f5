import { t as cleanUp } from "./clean-up.js";
import { t as runAction } from "./action.js";
// actions/clean-up/index.ts
await runAction(cleanUp);
export {};
