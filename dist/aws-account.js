export { t as AwsAccount } from "./aws-account2.js";
