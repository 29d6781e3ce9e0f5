export { Yt as fromHttp } from "./sdk.js";
