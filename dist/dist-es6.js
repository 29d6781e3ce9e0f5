export { Kt as fromProcess } from "./sdk.js";
