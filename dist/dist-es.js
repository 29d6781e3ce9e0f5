export { Xn as fromEnv } from "./sdk.js";
