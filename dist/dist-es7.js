export { xn as fromSSO } from "./sdk.js";
