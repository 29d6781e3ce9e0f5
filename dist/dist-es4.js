export { Jt as fromIni } from "./sdk.js";
