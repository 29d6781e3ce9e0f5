export { t as bootstrapOf, n as bootstrapSpec, r as readBootstrap } from "./bootstrap-stack.js";
