export { Ut as fromSSO } from "./sdk.js";
