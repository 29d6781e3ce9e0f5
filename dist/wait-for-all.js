export { t as all } from "./wait-for-all2.js";
