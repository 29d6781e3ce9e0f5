export { Tn as fromLoginCredentials } from "./sdk.js";
