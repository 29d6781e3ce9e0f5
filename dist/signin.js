export { Qt as CreateOAuth2TokenCommand, $t as SigninClient } from "./sdk.js";
