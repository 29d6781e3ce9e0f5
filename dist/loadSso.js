export { xn as GetRoleCredentialsCommand, Sn as SSOClient } from "./sdk.js";
