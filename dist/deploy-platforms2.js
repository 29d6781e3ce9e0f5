export { t as deployPlatforms } from "./deploy-platforms.js";
