export { en as CreateOAuth2TokenCommand, tn as SigninClient } from "./sdk.js";
