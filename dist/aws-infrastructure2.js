export { t as all, n as bootstrapOf, r as bootstrapSpec, i as deployPlatforms, o as platformStacks, s as readBootstrap } from "./aws-infrastructure.js";
