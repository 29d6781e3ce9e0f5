export { t as CloudFormationStacks } from "./cloudformation-stacks.js";
