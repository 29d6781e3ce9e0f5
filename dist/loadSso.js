export { yn as GetRoleCredentialsCommand, bn as SSOClient } from "./sdk.js";
