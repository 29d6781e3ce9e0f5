export { _n as fromTokenFile } from "./sdk.js";
