export { Vn as fromIni } from "./sdk.js";
