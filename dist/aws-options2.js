export { i as regionHere } from "./aws-options.js";
