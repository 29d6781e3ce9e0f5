export { t as preflight } from "./aws-preflight2.js";
