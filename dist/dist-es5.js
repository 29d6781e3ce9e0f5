export { zn as fromProcess } from "./sdk.js";
