export { St as CreateTokenCommand, Ct as SSOOIDCClient } from "./sdk.js";
