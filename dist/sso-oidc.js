export { W as CreateTokenCommand, G as SSOOIDCClient } from "./sdk.js";
