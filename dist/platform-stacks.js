export { r as platformStacks } from "./platform-stacks2.js";
