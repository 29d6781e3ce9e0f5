export { zt as fromTokenFile } from "./sdk.js";
