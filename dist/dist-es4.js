export { En as fromIni } from "./sdk.js";
