export { t as describeInstanceTypes } from "./ec2-instance-types2.js";
