export { n as findImage, i as lookUpImage } from "./ecr-images2.js";
