export { Hn as fromHttp } from "./sdk.js";
