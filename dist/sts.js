export { U as getDefaultRoleAssumer, W as getDefaultRoleAssumerWithWebIdentity } from "./sdk.js";
