import { B as _enum } from "./vendor.js";
import { a as UsageError, i as InterruptedError, n as FinalRefusalError, r as InfrastructureError } from "./errors.js";
import { a as repositoryNameSchema } from "./origin.js";
import { t as plainLine } from "./plain-text.js";
import { p as formatRoughly } from "./text.js";
// src/adapters/github/github-checks.ts
/** Annotations that GitHub takes with one call; more of them come with further ones (REST API, "Check runs"). */
const ANNOTATIONS_A_CALL = 50;
/**
* Sets a check run. One that has the same key is updated; where its annotations are others it is made anew, because a
* call only ever adds annotations. The newest of a name is the one that GitHub shows.
*/
async function putCheckRun(octokit, place, check) {
	const { sha, name, key, conclusion, title, summary, text, detailsUrl, annotations } = check;
	const [first = [], ...others] = batches(annotations);
	const content = {
		...place,
		status: "completed",
		conclusion,
		external_id: key,
		...detailsUrl ? { details_url: detailsUrl } : {}
	};
	const output = {
		title,
		summary,
		...text ? { text } : {}
	};
	const there = await findCheckRun(octokit, place, check);
	if (there !== null && there.annotations === annotations.length) {
		const { data } = await octokit.rest.checks.update({
			...content,
			check_run_id: there.id,
			output
		});
		return data.html_url ?? "";
	}
	const { data: made } = await octokit.rest.checks.create({
		...content,
		name,
		head_sha: sha,
		output: {
			...output,
			annotations: first
		}
	});
	for (const batch of others) await octokit.rest.checks.update({
		...content,
		check_run_id: made.id,
		output: {
			...output,
			annotations: batch
		}
	});
	return made.html_url ?? "";
}
/** The newest check of the name, where it is about the same. */
async function findCheckRun(octokit, place, { sha, name, key }) {
	const { data } = await octokit.rest.checks.listForRef({
		...place,
		ref: sha,
		check_name: name,
		filter: "latest",
		per_page: 100
	});
	const own = data.check_runs.find((run) => run.external_id === key && run.name === name);
	return own ? {
		id: own.id,
		annotations: own.output.annotations_count
	} : null;
}
function batches(annotations) {
	const all = annotations.map(({ path, line, level, title, message }) => ({
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	}));
	return Array.from({ length: Math.ceil(all.length / ANNOTATIONS_A_CALL) }, (_, index) => all.slice(index * ANNOTATIONS_A_CALL, (index + 1) * ANNOTATIONS_A_CALL));
}
// src/adapters/github/github-patience.ts
/** Longest wait for a limit to end, in seconds: a job that waits is paid for, and its token lasts an hour. */
const LONGEST_WAIT = 900;
/** Without a header that says how long: a minute, then longer (docs.github.com, "Rate limits for the REST API"). */
const FIRST_WAIT = 60;
const MOST_TRIES = 4;
/** Longest that one answer may take, in milliseconds. */
const LONGEST_ANSWER = 6e4;
/** What says that a call never left this machine: nobody answered, or no such name is known (Node.js, "Common system errors"). */
const NEVER_SENT = [
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN"
];
/** Done twice, these leave what they leave when done once; a comment made twice is two comments. */
const REPEATABLE = [
	"GET",
	"HEAD",
	"PATCH",
	"PUT",
	"DELETE"
];
/** Makes every call wait for GitHub's limits, and try again what failed on GitHub's side. */
function addPatience(octokit, { clock, signal, warn }) {
	octokit.hook.wrap("request", async (request, options) => {
		for (let tries = 1;; tries++) {
			const timeout = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]);
			try {
				return await request({
					...options,
					request: {
						...options.request,
						signal: timeout
					}
				});
			} catch (error) {
				const failed = failedRequest(error);
				const isRepeatable = REPEATABLE.includes(options.method) || wasNeverSent(failed);
				const seconds = secondsToWait(failed, {
					tries,
					isRepeatable,
					now: clock.now()
				});
				if (seconds === null || signal.aborted) throw error;
				warn(`GitHub: ${withoutStop(failed.message)}. Trying again in ${seconds} s.`);
				await clock.sleep(seconds, signal);
			}
		}
	});
}
function failedRequest(error) {
	const code = codeOf(error);
	const message = (error instanceof Error ? error.message : String(error)).trim() || code || "no reason is known";
	const none = {
		status: null,
		message,
		code,
		headers: {}
	};
	if (typeof error !== "object" || error === null || !("response" in error)) return none;
	const { response } = error;
	if (typeof response !== "object" || response === null) return none;
	return {
		status: "status" in error && typeof error.status === "number" ? error.status : null,
		message,
		code,
		headers: "headers" in response ? response.headers : {}
	};
}
/** A message as a part of a sentence of ours. */
function withoutStop(message) {
	return message.replace(/[\s.]+$/, "");
}
/** The system's word for what failed, however deep it lies. */
function codeOf(error) {
	for (let inner = error, depth = 0; depth < 5; depth++) {
		if (typeof inner !== "object" || inner === null) return null;
		if ("code" in inner && typeof inner.code === "string") return inner.code;
		inner = "cause" in inner ? inner.cause : null;
	}
	return null;
}
/** Whether a call surely did nothing. */
function wasNeverSent({ status, code }) {
	return status === null && code !== null && NEVER_SENT.includes(code);
}
/**
* Whether GitHub refused only because there was too much of it lately. That no calls are left says nothing by itself: the last one may
* have been refused for another reason.
*/
function isLimited({ status, message, headers }) {
	if (status === 429) return true;
	const isAskedToWait = headers["retry-after"] !== void 0 || /rate limit/i.test(message);
	return status === 403 && isAskedToWait;
}
/** When its limit ends, in seconds from now; null: the answer does not say. */
function secondsUntilReset({ headers }, now) {
	const after = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(after)) return Math.max(1, Math.ceil(after));
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	return Number(headers["x-ratelimit-remaining"] ?? 1) === 0 && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - now) + 1) : null;
}
/** @returns null: another try would not help, or might do it twice */
function secondsToWait(failed, { tries, isRepeatable, now }) {
	if (tries >= MOST_TRIES) return null;
	if (isLimited(failed)) {
		const seconds = secondsUntilReset(failed, now) ?? FIRST_WAIT * 2 ** (tries - 1);
		return seconds > LONGEST_WAIT ? null : seconds;
	}
	return (failed.status === null || failed.status >= 500) && isRepeatable ? 2 ** (tries - 1) : null;
}
// src/adapters/github/github-place.ts
/** Only at the beginning: who quotes our comment has the marker too, further down. */
function beginsWith(body, marker) {
	return body.trimStart().startsWith(marker);
}
// src/adapters/github/github-comments.ts
/** Comments of the author that begin with the marker, the oldest first, on however many pages. */
async function listComments(octokit, place, { number, marker, author }) {
	return (await octokit.paginate(octokit.rest.issues.listComments, {
		...place,
		issue_number: number,
		per_page: 100
	})).filter(({ body, user }) => user?.login === author && beginsWith(body ?? "", marker)).map(({ id, body, html_url: url }) => ({
		id,
		body: body ?? "",
		url
	})).toSorted((one, other) => one.id - other.id);
}
/** @returns null: it is gone */
async function readComment(octokit, place, id) {
	try {
		const { data } = await octokit.rest.issues.getComment({
			...place,
			comment_id: id
		});
		return {
			id,
			body: data.body ?? "",
			url: data.html_url
		};
	} catch (error) {
		if (failedRequest(error).status === 404) return null;
		throw error;
	}
}
/** Deletes a comment. That it is gone already is what was wanted. */
async function removeComment(octokit, place, id) {
	try {
		await octokit.rest.issues.deleteComment({
			...place,
			comment_id: id
		});
	} catch (error) {
		if (failedRequest(error).status !== 404) throw error;
	}
}
// src/adapters/github/github-issues.ts
/**
* Issues of the author that begin with the marker, open and closed, the oldest first. They are looked for by their label; where none
* has it (GitHub drops a label that the token may not set, and people take labels away), among all of the author's.
*/
async function listIssues(octokit, place, { label, marker, author }) {
	for (const by of [{ labels: label }, { creator: author }]) {
		const own = (await octokit.paginate(octokit.rest.issues.listForRepo, {
			...place,
			state: "all",
			per_page: 100,
			...by
		})).filter((issue) => !issue.pull_request && issue.user?.login === author && beginsWith(issue.body ?? "", marker));
		if (own.length > 0) return own.map(toIssue).toSorted((one, other) => one.number - other.number);
	}
	return [];
}
async function makeIssue(octokit, place, { label, title, body }) {
	const { data } = await octokit.rest.issues.create({
		...place,
		title,
		body,
		labels: [label]
	});
	return toIssue(data);
}
async function changeIssue(octokit, place, { number, isOpen, ...text }) {
	await octokit.rest.issues.update({
		...place,
		...text,
		issue_number: number,
		state: isOpen ? "open" : "closed"
	});
}
function toIssue({ number, title, body, state, html_url: url }) {
	return {
		number,
		title,
		body: body ?? "",
		isOpen: state === "open",
		url
	};
}
// src/adapters/github/github-pulls.ts
/** Pages of open pull requests that are searched for a commit of a fork, the newest first. */
const MOST_PAGES = 5;
/**
* The open pull request whose head is this very commit, and this very branch where it is known. GitHub also lists pull requests that
* only contain a commit, and those of other branches at the same commit: whose they are is nobody's to guess.
*
* @returns null: there is none, or more than one
*/
async function pullOfCommit(octokit, place, { sha, head }, warn) {
	const isIt = (pull) => pull.state === "open" && pull.head.sha === sha && (!head || pull.head.label === head);
	const found = await openPulls(octokit, place, {
		sha,
		head
	}, isIt);
	const [own, ...others] = found;
	if (!own) return null;
	if (others.length > 0) {
		warn(`${found.map(({ number }) => `#${number}`).join(" and ")} have ${sha.slice(0, 12)} as their head: which is meant can't be told. Give the number of the pull request.`);
		return null;
	}
	return toPullRequest(own);
}
async function openPulls(octokit, place, { sha, head }, isIt) {
	if (!head) {
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			...place,
			commit_sha: sha,
			per_page: 100
		});
		const own = data.filter(isIt);
		if (own.length > 0) return own;
	}
	const found = [];
	const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
		...place,
		state: "open",
		sort: "updated",
		direction: "desc",
		per_page: 100,
		...head ? { head } : {}
	});
	let page = 0;
	for await (const { data } of pages) {
		found.push(...data.filter(isIt));
		if (++page >= MOST_PAGES) break;
	}
	return found;
}
function toPullRequest({ number, html_url: url, head, base }) {
	return {
		number,
		url,
		headSha: head.sha,
		baseSha: base.sha,
		isFromFork: head.repo?.full_name !== base.repo.full_name
	};
}
/**
* The newest pull request from a branch of the repository, open or closed; null: there was none. GitHub takes a head that it does
* not know for none, and lists all pull requests: ours is looked for among them.
*/
async function lastPull(octokit, place, { head, base }) {
	const { data } = await octokit.rest.pulls.list({
		...place,
		state: "all",
		head: `${place.owner}:${head}`,
		per_page: 100
	});
	const repository = `${place.owner}/${place.repo}`;
	const isOurs = (pull) => pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name === repository;
	const [newest] = data.filter(isOurs).toSorted((a, b) => b.number - a.number);
	if (!newest) return null;
	const { number, html_url: url, state, body } = newest;
	return {
		number,
		url,
		isOpen: state === "open",
		body: body ?? ""
	};
}
// src/adapters/github/github-refusal.ts
/** Longest that GitHub's own words are quoted. */
const LONGEST_QUOTE = 300;
/** What a call that failed means for whoever made it, and what to do about it. */
function refusal(cause, asked) {
	const { what, permission, isGoneForGood = false, repository, signal } = asked;
	if (signal.aborted) return new InterruptedError("Interrupted.", { cause });
	const failed = failedRequest(cause);
	const said = `GitHub said: ${quote(failed.message)}`;
	const user = (message) => new UsageError(message, { cause });
	const final = (message) => new FinalRefusalError(message, { cause });
	if (isLimited(failed)) {
		const seconds = secondsUntilReset(failed, Date.now() / 1e3);
		const when = seconds === null ? "later" : `in ${formatRoughly(seconds)}`;
		return new InfrastructureError(`GitHub's limit of calls is reached: it did not ${what}. The same command goes on ${when}.`, { cause });
	}
	switch (failed.status) {
		case null: return new InfrastructureError(unanswered(asked, failed), { cause });
		case 401: return user(`GitHub does not know the token (401): it is mistyped, expired or withdrawn. In a workflow give the action no token: it takes the job's own. ${said}`);
		case 403: return FOR_GOOD.test(failed.message) ? final(forbidden(asked, failed.message)) : user(forbidden(asked, failed.message));
		case 404: return (isGoneForGood ? final : user)(`GitHub refuses to ${what} in ${repository} (404): it is not there, or the token may not see it.${grant(permission)}`);
		case 410: return final(`GitHub refuses to ${what} in ${repository} (410): it was deleted, or issues are switched off there. ${said}`);
		case 422: return user(`GitHub refuses to ${what} in ${repository} (422). ${said}`);
		default: return new InfrastructureError(`GitHub did not ${what} in ${repository} (${failed.status}). ${said}`, { cause });
	}
}
/** What GitHub says of a conversation or a repository that takes nothing any more. */
const FOR_GOOD = /is locked|was archived|is archived|read-only/i;
/** Nobody answered: what that means for what was asked. */
function unanswered({ what, repository }, failed) {
	const why = withoutStop(quote(failed.message));
	return wasNeverSent(failed) ? `GitHub can't be reached, so it did not ${what} in ${repository}: ${why}. The same command tries again.` : `GitHub gave no answer when it was asked to ${what} in ${repository}: ${why}. It may be done all the same; the same command looks, and goes on.`;
}
function forbidden({ what, permission, repository }, message) {
	const head = `GitHub refuses to ${what} in ${repository} (403)`;
	if (/not accessible|must have|resource protected|admin rights/i.test(message)) return `${head}: the token lacks a permission.${grant(permission)}`;
	return `${head}. GitHub said: ${quote(message)}`;
}
/** The lines for a workflow, and why there might be no use in them. */
function grant(permission) {
	if (permission === null) return "";
	return `\nGive the job:\n    permissions:\n      ${permission}\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.`;
}
/** Without the link to the documentation that octokit puts behind it. */
function quote(message) {
	const [words = ""] = plainLine(message).split(" - https://");
	return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}...` : words;
}
// src/adapters/github/github-statuses.ts
/** The description that GitHub takes (REST API, "Commit statuses"). */
const LONGEST_DESCRIPTION = 140;
const stateSchema = _enum([
	"pending",
	"success",
	"failure",
	"error"
]);
async function putStatus(octokit, place, { sha, status }) {
	const { context, state, description, url } = status;
	await octokit.rest.repos.createCommitStatus({
		...place,
		sha,
		state,
		context,
		description: description.slice(0, LONGEST_DESCRIPTION),
		...url ? { target_url: url } : {}
	});
}
/** @returns null: there is none of the context */
async function readStatus(octokit, place, { sha, context }) {
	const { data } = await octokit.rest.repos.getCombinedStatusForRef({
		...place,
		ref: sha,
		per_page: 100
	});
	const found = data.statuses.find((status) => status.context === context);
	if (!found) return null;
	const { state, description, target_url: url } = found;
	return {
		context,
		state: stateSchema.parse(state),
		description: description ?? "",
		...url ? { url } : {}
	};
}
// src/adapters/github/github-forge.ts
/** Who a workflow's own token writes as. It may not ask for its own name. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/** GitHub, or GitHub Enterprise Server, over its REST API. */
var GitHubForge = class GitHubForge {
	repository;
	#octokit;
	#options;
	#place;
	#author;
	/** @throws {UsageError} the repository's name is none */
	static async open(options) {
		const { getOctokit } = await import("./github.js");
		const octokit = getOctokit(options.token, {
			baseUrl: options.apiUrl,
			log: SILENT
		});
		addPatience(octokit, options);
		return new GitHubForge(octokit, options);
	}
	constructor(octokit, options) {
		const [owner = "", repo = ""] = options.repository.split("/");
		if (!repositoryNameSchema.safeParse(options.repository).success) throw new UsageError(`"${options.repository}" is no repository of GitHub: expected owner/name.`);
		this.repository = options.repository;
		this.#place = {
			owner,
			repo
		};
		this.#octokit = octokit;
		this.#options = options;
		this.#author = options.author ?? null;
	}
	async findComments(number, marker) {
		const author = await this.#ourLogin();
		return this.#ask(commenting(`list the comments of #${number}`), () => listComments(this.#octokit, this.#place, {
			number,
			marker,
			author
		}));
	}
	async comment(id) {
		return this.#ask(commenting("read its comment"), () => readComment(this.#octokit, this.#place, id));
	}
	async createComment(number, body) {
		const { data } = await this.#ask(commenting(`comment on #${number}`), () => this.#octokit.rest.issues.createComment({
			...this.#place,
			issue_number: number,
			body
		}));
		this.#warnOfAuthor(data.user?.login);
		return {
			id: data.id,
			body: data.body ?? body,
			url: data.html_url
		};
	}
	async updateComment(id, body) {
		const { data } = await this.#ask(commenting("update its comment"), () => this.#octokit.rest.issues.updateComment({
			...this.#place,
			comment_id: id,
			body
		}));
		return {
			id,
			body: data.body ?? body,
			url: data.html_url
		};
	}
	async deleteComment(id) {
		await this.#ask(commenting("delete a second comment of its own"), () => removeComment(this.#octokit, this.#place, id));
	}
	async putCheck(check) {
		const what = `set a check at ${check.sha.slice(0, 12)}`;
		return this.#ask({
			what,
			permission: "checks: write"
		}, () => putCheckRun(this.#octokit, this.#place, check));
	}
	async pullRequestOf(source) {
		const what = `list the pull requests of ${source.sha.slice(0, 12)}`;
		return this.#ask({
			what,
			permission: "pull-requests: read"
		}, () => pullOfCommit(this.#octokit, this.#place, source, this.#options.warn));
	}
	async pullRequest(number) {
		const asked = {
			what: `show pull request #${number}`,
			permission: "pull-requests: read"
		};
		const { data } = await this.#ask(asked, () => this.#octokit.rest.pulls.get({
			...this.#place,
			pull_number: number
		}));
		return toPullRequest(data);
	}
	async react(commentId, content) {
		await this.#ask({
			what: "react to a comment",
			permission: "pull-requests: write"
		}, () => this.#octokit.rest.reactions.createForIssueComment({
			...this.#place,
			comment_id: commentId,
			content
		}));
	}
	async setStatus(sha, status) {
		const what = `set a status at ${sha.slice(0, 12)}`;
		await this.#ask({
			what,
			permission: "statuses: write"
		}, () => putStatus(this.#octokit, this.#place, {
			sha,
			status
		}));
	}
	async statusAt(sha, context) {
		const what = `read the status at ${sha.slice(0, 12)}`;
		return this.#ask({
			what,
			permission: "statuses: write"
		}, () => readStatus(this.#octokit, this.#place, {
			sha,
			context
		}));
	}
	async findIssues(search) {
		const author = await this.#ourLogin();
		const asked = {
			what: `list the issues (${search.label})`,
			permission: "issues: write"
		};
		return this.#ask(asked, () => listIssues(this.#octokit, this.#place, {
			...search,
			author
		}));
	}
	async createIssue(issue) {
		const asked = {
			what: `open an issue (${issue.label})`,
			permission: "issues: write"
		};
		return this.#ask(asked, () => makeIssue(this.#octokit, this.#place, issue));
	}
	async updateIssue(change) {
		const asked = {
			what: `update issue #${change.number}`,
			permission: "issues: write"
		};
		await this.#ask(asked, () => changeIssue(this.#octokit, this.#place, change));
	}
	async putPullRequest({ head, base, title, body }) {
		const asked = {
			what: `open a pull request of ${head}`,
			permission: "pull-requests: write"
		};
		return this.#ask(asked, async () => {
			const { data: open } = await this.#octokit.rest.pulls.list({
				...this.#place,
				state: "open",
				head: `${this.#place.owner}:${head}`,
				per_page: 100
			});
			const own = open.find((pull) => pull.head.ref === head && pull.base.ref === base);
			const { data } = own ? await this.#octokit.rest.pulls.update({
				...this.#place,
				pull_number: own.number,
				title,
				body
			}) : await this.#octokit.rest.pulls.create({
				...this.#place,
				head,
				base,
				title,
				body
			});
			return toPullRequest(data);
		});
	}
	async lastPullRequest(branches) {
		return this.#ask({
			what: "list its pull requests",
			permission: "pull-requests: read"
		}, () => lastPull(this.#octokit, this.#place, branches));
	}
	async startWorkflow({ workflow, ref, inputs }) {
		await this.#ask({
			what: `start ${workflow}`,
			permission: "actions: write"
		}, () => this.#octokit.rest.actions.createWorkflowDispatch({
			...this.#place,
			workflow_id: workflow,
			ref,
			inputs: { ...inputs }
		}));
	}
	async permissionOf(login) {
		const asked = {
			what: `say what ${login} may do`,
			permission: "contents: read"
		};
		return this.#ask(asked, async () => {
			try {
				const { data } = await this.#octokit.rest.repos.getCollaboratorPermissionLevel({
					...this.#place,
					username: login
				});
				return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
			} catch (error) {
				if (failedRequest(error).status === 404) return "none";
				throw error;
			}
		});
	}
	/** Whom the token writes as. A workflow's token may not ask, and writes as the workflow's bot. */
	async #ourLogin() {
		if (this.#author !== null) return this.#author;
		const asked = {
			what: "say whom the token is of",
			permission: null
		};
		this.#author = await this.#ask(asked, async () => {
			try {
				return (await this.#octokit.rest.users.getAuthenticated()).data.login;
			} catch (error) {
				const failed = failedRequest(error);
				if (failed.status === 403 && !isLimited(failed)) return WORKFLOW_LOGIN;
				throw error;
			}
		});
		return this.#author;
	}
	#warnOfAuthor(login) {
		if (login === void 0 || this.#author === null || login === this.#author) return;
		this.#options.warn(`The comment was made by ${login}, and looked for among those of ${this.#author}: it would not be found again. Give \`author: ${login}\`.`);
	}
	async #ask(asked, call) {
		const { repository } = this;
		const { signal } = this.#options;
		try {
			return await call();
		} catch (cause) {
			throw refusal(cause, {
				...asked,
				repository,
				signal
			});
		}
	}
};
/** What people talk on: where it is gone, it stays gone. */
function commenting(what) {
	return {
		what,
		permission: "pull-requests: write",
		isGoneForGood: true
	};
}
const quiet = () => {};
/** Octokit would print the addresses of what failed; refusals are told in our own words. */
const SILENT = {
	debug: quiet,
	info: quiet,
	warn: quiet,
	error: quiet
};
const LEVELS = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
/** Roles that an organisation made up itself have no level here; what they rest on has. */
function levelOf(name) {
	return LEVELS.find((level) => level === name);
}
export { GitHubForge };
