import { a as UsageError } from "./errors.js";
// src/commands/github/open-forge.ts
/** @throws {UsageError} the environment does not say */
function forgePlace({ repository: asked } = {}, environment = process.env) {
	const token = environment["GITHUB_TOKEN"];
	const repository = asked ?? environment["GITHUB_REPOSITORY"];
	if (!repository) throw new UsageError("GITHUB_REPOSITORY is not set: this is for a workflow, or set it to OWNER/NAME.");
	if (!token) throw new UsageError("There is no token for GitHub. In a workflow the action takes the job's own; elsewhere set GITHUB_TOKEN.");
	return {
		repository,
		token
	};
}
/** GitHub, as the environment names it. */
async function openForge(host, options = {}) {
	const { GitHubForge } = await import("./github-forge.js");
	return GitHubForge.open({
		...forgePlace(options),
		author: options.author,
		apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
		clock: host.clock,
		signal: host.signal,
		warn: (message) => host.warn(message)
	});
}
/** The token for git, to be sent to the repository's own server alone; null: git has its own means. */
function gitCredential(environment = process.env) {
	const token = environment["GITHUB_TOKEN"];
	const server = environment["GITHUB_SERVER_URL"];
	return token && server ? {
		origin: new URL(server).origin,
		token
	} : null;
}
export { gitCredential as n, openForge as r, forgePlace as t };
