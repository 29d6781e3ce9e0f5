export { bt as CreateOAuth2TokenCommand, xt as SigninClient } from "./sdk.js";
