export { t as isFailedForGood } from "./read-stacks2.js";
