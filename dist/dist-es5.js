export { qt as fromLoginCredentials } from "./sdk.js";
