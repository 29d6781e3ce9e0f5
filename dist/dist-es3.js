export { Dn as fromHttp } from "./sdk.js";
