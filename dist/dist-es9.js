export { a as ENV_CMDS_FULL_URI, o as ENV_CMDS_RELATIVE_URI, s as fromContainerMetadata, t as fromInstanceMetadata } from "./sdk.js";
