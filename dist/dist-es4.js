export { Bn as fromLoginCredentials } from "./sdk.js";
