export { W as getDefaultRoleAssumer, G as getDefaultRoleAssumerWithWebIdentity } from "./sdk.js";
