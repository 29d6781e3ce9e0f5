export { Vt as GetRoleCredentialsCommand, Ht as SSOClient } from "./sdk.js";
