export { r as leastDiskOf } from "./host-disk2.js";
