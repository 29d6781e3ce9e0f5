export { t as getOctokit } from "./github-client.js";
