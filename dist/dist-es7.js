export { yn as fromTokenFile } from "./sdk.js";
