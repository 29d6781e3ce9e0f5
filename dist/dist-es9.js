export { C as ENV_CMDS_FULL_URI, w as ENV_CMDS_RELATIVE_URI, T as fromContainerMetadata, y as fromInstanceMetadata } from "./sdk.js";
