export { wt as CreateTokenCommand, Tt as SSOOIDCClient } from "./sdk.js";
