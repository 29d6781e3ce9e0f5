export { d as getDefaultRoleAssumer, f as getDefaultRoleAssumerWithWebIdentity } from "./sdk.js";
