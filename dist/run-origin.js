import { G as number, H as boolean } from "./vendor.js";
import { i as commitSchema, n as branchSchema, r as originSchema, t as RESULTS_BRANCH } from "./origin.js";
// src/commands/run-origin.ts
/** What a workflow says of whom it measures for. */
const originInputs = {
	pullRequest: number().int().positive().optional().meta({ description: "In a workflow: pull request that the result is for; it gets a comment." }),
	sha: commitSchema.optional().meta({ description: "In a workflow: commit that the result is for; it gets a check." }),
	baseSha: commitSchema.optional().meta({ description: "In a workflow: commit that it is compared with." }),
	publishBranch: branchSchema.optional().meta({ description: `In a workflow: branch for the result, where gcbench collect publishes it. Default: ${RESULTS_BRANCH}.` }),
	alert: boolean().default(false).meta({ description: "In a workflow: open an issue where something became slower." })
};
/**
* Who asks for this run, as GitHub's runner tells it.
*
* @returns null outside of workflows: nobody would publish it
*/
function originHere(options, environment = process.env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event } = environment;
	if (environment["GITHUB_ACTIONS"] !== "true" || !repository) return null;
	const { pullRequest = null, baseSha = null, alert, failOn } = options;
	const sha = options.sha ?? environment["GITHUB_SHA"] ?? null;
	return originSchema.parse({
		schemaVersion: 1,
		repository,
		pullRequest,
		headSha: sha,
		baseSha,
		event: event ?? "",
		workflowRun: workflowRunHere(environment),
		publish: {
			branch: options.publishBranch ?? "gcbench-results",
			comment: pullRequest !== null,
			check: sha !== null,
			alert,
			failOn
		}
	});
}
/** Address of the workflow run that this is a step of; null: it is of none that people can find. */
function workflowRunHere(environment = process.env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
	const id = environment["GITHUB_RUN_ID"];
	if (!server?.startsWith("https://") || !repository || !id) return null;
	return `${server}/${repository}/actions/runs/${id}`;
}
export { originInputs as n, workflowRunHere as r, originHere as t };
