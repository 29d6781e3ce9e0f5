export { w as ENV_CMDS_FULL_URI, T as ENV_CMDS_RELATIVE_URI, E as fromContainerMetadata, b as fromInstanceMetadata } from "./sdk.js";
