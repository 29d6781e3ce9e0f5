export { Wn as fromEnv } from "./sdk.js";
