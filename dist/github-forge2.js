export { t as GitHubForge } from "./github-forge.js";
