export { wn as fromProcess } from "./sdk.js";
