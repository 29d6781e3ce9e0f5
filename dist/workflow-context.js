import { G as number, K as object, Q as unknown, V as array, X as string } from "./vendor.js";
import { a as UsageError } from "./errors.js";
import { i as pageAddressSchema } from "./origin.js";
import { readFile } from "node:fs/promises";
// src/adapters/github/workflow-context.ts
const pullSchema = object({ number: number().int().positive() });
const eventSchema = object({
	pull_request: pullSchema.extend({ head: object({
		sha: string(),
		label: string().nullish()
	}) }).nullish(),
	issue: pullSchema.extend({ pull_request: unknown().optional().optional() }).nullish(),
	workflow_run: object({
		id: number(),
		event: string(),
		head_sha: string(),
		head_branch: string().nullish(),
		head_repository: object({ owner: object({ login: string() }) }).nullish(),
		html_url: pageAddressSchema.nullish(),
		pull_requests: array(pullSchema.extend({ base: object({ repo: object({ id: number() }) }) })).nullish()
	}).nullish(),
	repository: object({ id: number() }).nullish()
});
/** Events that are about the commit in GITHUB_SHA (docs.github.com, "Events that trigger workflows"). */
const COMMIT_EVENTS = ["push", "merge_group"];
/** Address of the workflow run that this is a step of; null: it is of none that people can find. */
function workflowRunHere(environment = process.env) {
	const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
	if (!repository || !id) return null;
	return pageAddressSchema.safeParse(`${server}/${repository}/actions/runs/${id}`).data ?? null;
}
async function readWorkflowContext(environment = process.env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl = "https://github.com", GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_EVENT_NAME: eventName, GITHUB_SHA: sha = null, GITHUB_EVENT_PATH: eventPath } = environment;
	const event = eventPath ? await readEvent(eventPath) : {};
	const { pull_request: pull, workflow_run: run, issue } = event;
	const owner = run?.head_repository?.owner.login;
	const [own, ...others] = run?.pull_requests?.filter(({ base }) => base.repo.id === event.repository?.id) ?? [];
	const ofRun = others.length === 0 ? own?.number : void 0;
	return {
		repository: repository || null,
		serverUrl,
		apiUrl,
		workflowUrl: run?.html_url ?? workflowRunHere(environment),
		sha: run?.head_sha ?? pull?.head.sha ?? (COMMIT_EVENTS.includes(eventName ?? "") ? sha : null),
		head: owner && run?.head_branch ? `${owner}:${run.head_branch}` : pull?.head.label ?? null,
		pullRequest: pull?.number ?? ofRun ?? (issue?.pull_request ? issue.number : null)
	};
}
async function readEvent(path) {
	try {
		return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
	} catch (cause) {
		throw new UsageError(`GITHUB_EVENT_PATH: ${path} is no event of GitHub.`, { cause });
	}
}
export { workflowRunHere as n, readWorkflowContext as t };
