export { n as readOnDemandPrices, r as readSpotPrices } from "./aws-prices.js";
