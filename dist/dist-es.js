export { Un as fromEnv } from "./sdk.js";
