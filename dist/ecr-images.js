export { t as findImage } from "./ecr-images2.js";
