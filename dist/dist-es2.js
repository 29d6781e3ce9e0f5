import "./sdk.js";
export { n as AssumeRoleWithWebIdentityCommand, r as STSClient } from "./sdk-sts.js";
