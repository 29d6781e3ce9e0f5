import { t as runAction } from "./action.js";
import { t as build } from "./build.js";
// actions/build/index.ts
await runAction(build);
export {};
