export { An as fromSSO } from "./sdk.js";
