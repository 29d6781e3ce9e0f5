import { r as __toESM } from "./rolldown-runtime.js";
import { t as GitHubForge } from "./github-forge.js";
import { i as UsageError, n as InfrastructureError, r as InterruptedError } from "./errors.js";
import { t as Git } from "./git-process.js";
import { n as plainLines, r as plainTexts, t as plainLine } from "./plain-text.js";
import { a as runNameSchema, c as comparisonSchema, i as commitSchema, o as runSummarySchema, s as summariseRun } from "./origin.js";
import { r as recordSchema } from "./record.js";
import { t as parseStored } from "./stored.js";
import { _ as formatUsd, c as formatInterval, i as formatCount, l as formatMemory, r as formatChange, s as formatInstant, u as formatNames, y as shortened } from "./text.js";
import { t as digestOf } from "./digest.js";
import { m as nameSchema } from "./version.js";
import { r as blocksAmong, s as planSchema, t as blockSpec } from "./plan.js";
import { t as VERSION } from "./product.js";
import { S as planOf, _ as compare, a as factTable, c as timersTable, h as agreementBody, m as costBody, o as renderReport, p as page_default } from "./write-report.js";
import { t as toJson } from "./json.js";
import { d as fitParts } from "./exit-status.js";
import { a as table, i as prose, n as codeBlock, o as unbroken, r as codeSpan, t as command } from "./command.js";
import { a as VERDICTS, l as platformsBody, n as markVerdict } from "./timer-view.js";
import { i as viewPublication, t as failsOn } from "./report-run.js";
import { $ as url, G as number, H as boolean, K as object, Q as unknown, V as array, X as string, Y as strictObject, s as require_lib } from "./vendor.js";
import { n as failOnInput } from "./shared-inputs.js";
import { lstat, mkdtemp, open, opendir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { constants as constants$1, existsSync } from "node:fs";
import { tmpdir } from "node:os";
// src/adapters/github/git-refusal.ts
/** Somebody else was faster: their commit came in between fetch and push, or both pushed at the same moment. */
const OVERTAKEN = /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED = /protected branch|GH006|GH013|repository rule violations|pre-receive hook declined/i;
const NOT_ALLOWED = /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_THERE = /not found|does not exist|does not appear to be a git repository/i;
/** @returns null: somebody else was faster, and the next push may come through */
function explainPush(end, wanted) {
	const said = `${end.stdout}\n${end.stderr}`;
	const { branch, remote } = wanted;
	if (PROTECTED.test(said)) return new UsageError(`The branch ${branch} of ${remote} is protected: nothing was published there. Name a branch that no rule holds (--branch), or let this token pass the rule.\n${tail(said)}`);
	if (OVERTAKEN.test(said)) return null;
	return explainFetch(end, wanted);
}
function explainFetch({ stdout, stderr }, { remote, branch }) {
	const said = `${stdout}\n${stderr}`;
	if (NOT_ALLOWED.test(said)) return new UsageError(`git may not use ${remote}: nothing was published to ${branch}. In a workflow give the job:\n    permissions:\n      contents: write\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.\n${tail(said)}`);
	if (NOT_THERE.test(said)) return new UsageError(`There is no git repository ${remote}, or the token may not see it.\n${tail(said)}`);
	return new InfrastructureError(`git can't reach ${remote}.\n${tail(said)}`);
}
/** git's last words. Its messages hold no token: that is in no address and no argument. */
function tail(said) {
	return plainLines(said).split("\n").filter((line) => line.trim() !== "").slice(-6).map((line) => `  git: ${line}`).join("\n");
}
// src/adapters/github/results-branch.ts
/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MOST_PUSHES = 12;
const FIRST_PAUSE_SECONDS = .2;
const LONGEST_PAUSE_SECONDS = 10;
const RUNS = "runs";
const SUMMARY = "summary.json";
/**
* Results on a branch of a git repository that holds nothing else. Only what changes is fetched and written: no checkout, no
* work tree, a history one commit deep. What is pushed is a whole commit or nothing.
*/
var ResultsBranch = class {
	location;
	#options;
	/** @throws {UsageError} the address or the branch's name can't be used */
	constructor(options) {
		refuseAddress(options.remote);
		refuseBranch(options.branch);
		const remote = existsSync(options.remote) ? resolve(options.remote) : options.remote;
		this.#options = {
			...options,
			remote
		};
		this.location = `branch ${options.branch} of ${options.remote}`;
	}
	async put(run, makeIndex) {
		const directory = await mkdtemp(join(tmpdir(), "gcbench-results-"));
		try {
			const git = new Git({
				...this.#options,
				directory,
				credential: credentialOf(this.#options)
			});
			await git.read([
				"init",
				"--quiet",
				"--bare",
				"--template=",
				"."
			]);
			await git.read([
				"remote",
				"add",
				"--",
				"origin",
				this.#options.remote
			]);
			return await this.#land({
				git,
				directory
			}, run, makeIndex);
		} finally {
			await rm(directory, {
				recursive: true,
				force: true
			});
		}
	}
	/** Fetch, add, push; where somebody else was faster, again. */
	async #land({ git, directory }, run, makeIndex) {
		const { branch, clock, signal, say } = this.#options;
		for (let retries = 0; retries < MOST_PUSHES; retries++) {
			const parent = await this.#fetch(git);
			const tree = await new NextTree(git, {
				directory,
				parent
			}).make(run, makeIndex);
			if (parent !== null && tree === await treeOf(git, parent)) return {
				commit: parent,
				wasThere: true,
				retries
			};
			const commit = await commitTree(git, {
				tree,
				parent,
				subject: run.subject
			});
			const refs = `${commit}:refs/heads/${branch}`;
			const pushed = await git.run([
				"push",
				"--porcelain",
				"--no-verify",
				"origin",
				refs
			]);
			if (pushed.code === 0) return {
				commit,
				wasThere: false,
				retries
			};
			const refused = explainPush(pushed, this.#options);
			if (refused !== null) throw refused;
			say(`Somebody else pushed to ${branch}: fetching what is there, and trying again.`);
			const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** retries);
			await clock.sleep(pause * (.5 + Math.random()), signal);
		}
		throw new InfrastructureError(`Others pushed to ${branch} faster, ${MOST_PUSHES} times. Nothing of this run is there; the same command tries again.`);
	}
	/** @returns the branch's commit, with its trees; null: there is no such branch yet */
	async #fetch(git) {
		const { branch } = this.#options;
		const ref = `refs/heads/${branch}`;
		const listed = await git.run([
			"ls-remote",
			"origin",
			ref
		]);
		if (listed.code !== 0) throw explainFetch(listed, this.#options);
		if (listed.stdout.trim() === "") return null;
		const fetched = await git.run([
			"fetch",
			...[
				"--depth=1",
				"--filter=blob:none",
				"--no-tags",
				"--quiet"
			],
			"origin",
			`+${ref}:refs/gcbench/there`
		]);
		if (fetched.code !== 0) throw explainFetch(fetched, this.#options);
		return (await git.read([
			"rev-parse",
			"--verify",
			"refs/gcbench/there"
		])).trim();
	}
};
/** A tree of the branch with a run more. */
var NextTree = class {
	#git;
	#directory;
	#parent;
	constructor(git, { directory, parent }) {
		this.#git = git;
		this.#directory = directory;
		this.#parent = parent;
	}
	async make(run, makeIndex) {
		const there = await this.#entries();
		const folder = `${RUNS}/${run.run}/`;
		const files = new Map([...run.files].map(([name, text]) => [`${folder}${name}`, text]));
		const blobs = await this.#write(files);
		this.#refuseOther(run, {
			there,
			blobs,
			folder
		});
		const summaries = await this.#summaries(there);
		summaries.set(run.run, run.files.get(SUMMARY) ?? "");
		const index = await this.#write(makeIndex(new Map([...summaries].sort())));
		const lines = [...[...there.keys()].filter((path) => path.startsWith(folder) && !blobs.has(path)).map((path) => `0 ${"0".repeat(40)}\t${path}`), ...[...blobs, ...index].map(([path, blob]) => `100644 ${blob}\t${path}`)];
		return this.#writeTree(lines);
	}
	/** Files of the branch that matter here: path to blob. */
	async #entries() {
		if (this.#parent === null) return /* @__PURE__ */ new Map();
		const entries = (await this.#git.read([
			"ls-tree",
			"-r",
			"-z",
			this.#parent,
			"--",
			`${RUNS}/`
		])).split("\0").flatMap((line) => {
			const [, blob, path] = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
			return blob && path ? [[path, blob]] : [];
		});
		return new Map(entries);
	}
	/** What was measured stays as it was: a run that is there is the same, or it is refused. */
	#refuseOther({ run, data }, { there, blobs, folder }) {
		if (![...there.keys()].some((path) => path.startsWith(folder))) return;
		const isData = (path) => data.includes(path.slice(folder.length)) || path.startsWith(`${folder}records/`);
		const paths = /* @__PURE__ */ new Set([...there.keys(), ...blobs.keys()]);
		for (const path of paths) {
			if (!path.startsWith(folder) || !isData(path) || there.get(path) === blobs.get(path)) continue;
			throw new UsageError(`Run ${run} is published already, with another ${path.slice(folder.length)}. What is published is never changed. If it is another run, whose store began at 1 again, name its folder with --as; else publish to another branch (--branch).`);
		}
	}
	/** Summaries of all runs there, fetched at once where they are not here yet. */
	async #summaries(there) {
		const wanted = [...there].flatMap(([path, blob]) => {
			const [first, run, name, ...rest] = path.split("/");
			return first === RUNS && name === SUMMARY && rest.length === 0 && run ? [{
				run,
				blob
			}] : [];
		});
		if (wanted.length === 0) return /* @__PURE__ */ new Map();
		await this.#fetchBlobs(wanted.map(({ blob }) => blob));
		const input = wanted.map(({ blob }) => `${blob}\n`).join("");
		return readBatch(await this.#git.readBytes(["cat-file", "--batch"], { input }), wanted);
	}
	async #fetchBlobs(wanted) {
		const args = [
			"rev-list",
			"--objects",
			"--missing=print",
			this.#parent ?? ""
		];
		const listed = await this.#git.read(args);
		const missing = new Set(listed.split("\n").flatMap((line) => /^\?(.+)$/.exec(line)?.[1] ?? []));
		const input = wanted.filter((blob) => missing.has(blob)).join("\n");
		if (input === "") return;
		await this.#git.read([
			...[
				"-c",
				"fetch.negotiationAlgorithm=noop",
				"fetch",
				"--quiet",
				"--no-tags"
			],
			...[
				"--no-write-fetch-head",
				"--recurse-submodules=no",
				"--filter=blob:none"
			],
			...["--stdin", "origin"]
		], { input });
	}
	/** @returns the blob of each file */
	async #write(files) {
		const paths = [];
		for (const content of files.values()) {
			const path = join(this.#directory, `file-${paths.length}`);
			await writeFile(path, content);
			paths.push(path);
		}
		const input = paths.map((path) => `${path}\n`).join("");
		const blobs = (await this.#git.read([
			"hash-object",
			"-w",
			"--no-filters",
			"--stdin-paths"
		], { input })).split("\n");
		return new Map([...files.keys()].map((path, index) => [path, blobs[index] ?? ""]));
	}
	async #writeTree(lines) {
		const index = "next-index";
		const git = this.#git;
		await git.read(this.#parent === null ? ["read-tree", "--empty"] : ["read-tree", this.#parent], { index });
		const input = lines.map((line) => `${line}\0`).join("");
		await git.read([
			"update-index",
			"-z",
			"--index-info"
		], {
			index,
			input
		});
		return (await git.read(["write-tree", "--missing-ok"], { index })).trim();
	}
};
/** What `git cat-file --batch` prints: a line with the size in bytes, the content, a line break. */
function readBatch(bytes, wanted) {
	const texts = /* @__PURE__ */ new Map();
	let at = 0;
	for (const { run } of wanted) {
		const end = bytes.indexOf("\n", at);
		const size = Number(bytes.subarray(at, end).toString("latin1").split(" ")[2]);
		texts.set(run, bytes.subarray(end + 1, end + 1 + size).toString("utf8"));
		at = end + 1 + size + 1;
	}
	return texts;
}
async function treeOf(git, commit) {
	return (await git.read([
		"rev-parse",
		"--verify",
		`${commit}^{tree}`
	])).trim();
}
async function commitTree(git, { tree, parent, subject }) {
	const from = parent === null ? [] : ["-p", parent];
	return (await git.read([
		"commit-tree",
		tree,
		...from
	], { input: `${subject}\n` })).trim();
}
function credentialOf({ remote, token }) {
	if (token === null || !/^https?:\/\//.test(remote)) return null;
	return {
		origin: new URL(remote).origin,
		token
	};
}
function refuseAddress(remote) {
	const isOption = remote.startsWith("-") || remote.trim() === "";
	const isOdd = /[\n\r\0]/.test(remote) || /^\w+::/.test(remote);
	if (isOption || isOdd) throw new UsageError(`"${remote}" is no address of a git repository.`);
	if (/^https?:\/\/[^/]*@/.test(remote)) throw new UsageError("The remote's address holds a password or a token, which would end up in logs. Give it by GITHUB_TOKEN.");
}
/** As `git check-ref-format` has it, and a little narrower. */
function refuseBranch(branch) {
	const isName = /^[A-Za-z0-9][\w./-]{0,199}$/.test(branch);
	const isOdd = /\.\.|\/\/|\/\.|\.$|\/$|\.lock(\/|$)/.test(branch);
	if (isName && !isOdd) return;
	throw new UsageError(`"${branch}" is no name of a branch: letters, digits, ".", "-", "_" and "/".`);
}
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
		html_url: string().nullish(),
		pull_requests: array(pullSchema.extend({ base: object({ repo: object({ id: number() }) }) })).nullish()
	}).nullish(),
	repository: object({ id: number() }).nullish()
});
async function readWorkflowContext(environment = process.env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl = "https://github.com", GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_RUN_ID: runId, GITHUB_SHA: sha, GITHUB_EVENT_PATH: eventPath } = environment;
	const event = eventPath ? await readEvent(eventPath) : {};
	const { pull_request: pull, workflow_run: run, issue } = event;
	const owner = run?.head_repository?.owner.login;
	const own = run?.pull_requests?.find(({ base }) => base.repo.id === event.repository?.id);
	return {
		repository: repository || null,
		serverUrl,
		apiUrl,
		workflowUrl: run?.html_url ?? (repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null),
		sha: run?.head_sha ?? pull?.head.sha ?? sha ?? null,
		head: owner && run?.head_branch ? `${owner}:${run.head_branch}` : pull?.head.label ?? null,
		pullRequest: pull?.number ?? own?.number ?? (issue?.pull_request ? issue.number : null)
	};
}
async function readEvent(path) {
	try {
		return eventSchema.parse(JSON.parse(await readFile(path, "utf8")));
	} catch (cause) {
		throw new UsageError(`GITHUB_EVENT_PATH: ${path} is no event of GitHub.`, { cause });
	}
}
// src/adapters/report-folder.ts
const MIB = 2 ** 20;
/** A comparison of 100 cells with 20 blocks each is 4 MiB; a record with its timers some 100 KiB. */
const LARGEST_COMPARISON = 32 * MIB;
const LARGEST_RECORD = 4 * MIB;
const LARGEST_REPORT = 256 * MIB;
const MOST_RECORDS = 5e3;
/**
* What a report rests on, from a folder that anybody may have filled: an artifact of a fork's workflow. Only comparison.json
* and records are read, each of a bounded size and checked by its schema; links are not followed, and what else lies
* there is never looked at.
*
* @throws {UsageError} something of it is not what gcbench wrote
*/
async function readReportFolder(folder) {
	await requireDirectory(folder, `There is no report in ${folder}: gcbench run leaves one there.`);
	const path = join(folder, "comparison.json");
	const comparison = parseStored(path, await readBounded(path, LARGEST_COMPARISON), comparisonSchema);
	const directory = join(folder, "records");
	await requireDirectory(directory, `${folder} has no records: the comparison alone proves nothing.`);
	const names = await recordNames(directory);
	const records = /* @__PURE__ */ new Map();
	let bytes = 0;
	for (const name of names) {
		const file = join(directory, name);
		const content = await readBounded(file, LARGEST_RECORD);
		bytes += content.length;
		if (bytes > LARGEST_REPORT) throw new UsageError(`${directory} holds more than ${formatMemory(LARGEST_REPORT / MIB)}.`);
		records.set(name.slice(0, -5), parseStored(file, content, recordSchema));
	}
	return {
		comparison,
		records
	};
}
async function recordNames(directory) {
	const names = [];
	for await (const { name } of await opendir(directory)) {
		if (name.endsWith(".json")) names.push(name);
		if (names.length > MOST_RECORDS) throw new UsageError(`${directory} holds more than ${MOST_RECORDS} records.`);
	}
	return names.sort();
}
/** Not a link to one: a folder from elsewhere could lead anywhere. */
async function requireDirectory(path, otherwise) {
	if (!(await lstat(path).catch((cause) => {
		throw new UsageError(otherwise, { cause });
	})).isDirectory()) throw new UsageError(`${path} is no folder of its own.`);
}
async function readBounded(path, most) {
	const flags = constants$1.O_RDONLY | constants$1.O_NOFOLLOW | constants$1.O_NONBLOCK;
	const file = await open(path, flags).catch((cause) => {
		const why = cause.code === "ELOOP" ? "is a link" : `can't be read (${cause.code})`;
		throw new UsageError(`${path} ${why}.`, { cause });
	});
	try {
		const stat = await file.stat();
		if (!stat.isFile()) throw new UsageError(`${path} is no file.`);
		if (stat.size > most) throw new UsageError(`${path} is ${formatMemory(stat.size / MIB)}: more than gcbench takes, ${formatMemory(most / MIB)}.`);
		const content = Buffer.alloc(stat.size);
		const { bytesRead } = await file.read(content, 0, stat.size, 0);
		return content.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// src/core/comparison/first-difference.ts
/** What rounding may make of a number on another machine, as a share of it, and near 0. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-12;
/**
* Compares two JSON values. Numbers that only rounding tells apart are the same; a key that is not there is `undefined`.
*
* @returns null where they are the same
*/
function firstDifference(one, other, path = "") {
	if (typeof one === "number" && typeof other === "number") return isNear(one, other) ? null : {
		path,
		one,
		other
	};
	if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) return one === other ? null : {
		path,
		one,
		other
	};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])];
	for (const key of keys) {
		const place = Array.isArray(one) ? `${path}[${key}]` : `${path}${path && "."}${key}`;
		const found = firstDifference(ownValue(one, key), ownValue(other, key), place);
		if (found) return found;
	}
	return null;
}
function isNear(one, other) {
	const largest = Math.max(Math.abs(one), Math.abs(other));
	return one === other || Math.abs(one - other) <= RELATIVE * largest + ABSOLUTE;
}
function isTree(value) {
	return typeof value === "object" && value !== null;
}
/** Not what every object has by birth: a timer may be called `constructor`. */
function ownValue(tree, key) {
	return Object.getOwnPropertyDescriptor(tree, key)?.value;
}
// src/core/comparison/verify-report.ts
/** Ids of blocks are names of files. */
const BLOCK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/;
const PRODUCT_VERSION = /^[\w.+-]{1,40}$/;
/** Blocks of a plan: a hundred times those of a large run. Comparing takes time for each. */
const MOST_PLANNED = 2e4;
/**
* Whether a comparison that somebody handed in is what its records say: compared anew, with what it keeps of its plan,
* of the noise and of prices, it must come out the same, every number up to rounding and every record in its place. A
* schema does not know that.
*
* @param records by the name of their file, without `.json`
* @throws {UsageError} the first thing that is wrong
*/
function verifyReport(comparison, records) {
	const fault = faultOf(comparison, records);
	if (fault === null) return;
	const { run, gcbench } = comparison;
	const other = PRODUCT_VERSION.test(gcbench) && gcbench !== VERSION ? ` gcbench ${gcbench} compared it, and this is ${VERSION}.` : "";
	const name = runNameSchema.safeParse(run).success ? run : "RUN";
	throw new UsageError(`The report does not hold together: ${fault}${other} Nothing was published. \`gcbench compare ${name} --out FOLDER/comparison.json\` makes it anew from its store.`);
}
function faultOf(comparison, records) {
	const { run, suite, gcbench, basis } = comparison;
	if (!runNameSchema.safeParse(run).success) return "its run has no proper name.";
	if (!nameSchema.safeParse(suite).success) return "its suite has no proper name.";
	if (!PRODUCT_VERSION.test(gcbench)) return "it names no version of gcbench.";
	if (!basis) return "it does not say what it was made from, as those of an earlier gcbench.";
	if (basis.plan.blocks.length > MOST_PLANNED) return `its plan has more than ${MOST_PLANNED} blocks.`;
	const plan = planOf(comparison, basis);
	const parsed = planSchema.safeParse(plan);
	if (!parsed.success) return `its plan is none (${parsed.error.issues[0]?.path.join(".")}).`;
	return faultOfPlan(plan) ?? faultOfRecords(records, {
		run,
		plan
	}) ?? faultOfFigures(comparison, compareAgain(comparison, plan, [...records.values()]));
}
/** Names in a plan mean what it lists; each block is there once. */
function faultOfPlan({ workloads, platforms, versions, blocks }) {
	const known = {
		workload: new Set(workloads.map(({ workload }) => workload.name)),
		platform: new Set(platforms.map(({ id }) => id)),
		version: new Set(versions.map(({ name }) => name))
	};
	const ids = /* @__PURE__ */ new Set();
	for (const { id, workload, platform, baseline, candidate } of blocks) {
		if (!BLOCK_ID.test(id)) return "a block has no proper id.";
		if (ids.has(id)) return `its plan has block ${id} twice.`;
		ids.add(id);
		const unknown = !known.workload.has(workload) && "workload" || !known.platform.has(platform) && "platform" || ![baseline, candidate ?? baseline].every((name) => known.version.has(name)) && "version";
		if (unknown) return `it names a ${unknown} that it does not list.`;
	}
	return null;
}
/** Each record is of a block of this plan, with just these versions on just this platform. */
function faultOfRecords(records, { run, plan }) {
	const blocks = new Map(blocksAmong(plan, [...records.keys()]).map((block) => [block.id, block]));
	for (const [file, { spec }] of records) {
		if (!BLOCK_ID.test(file) || spec.block.id !== file) return "a record's file is not named after its block.";
		if (spec.run !== run || spec.plan !== plan.id) return `the record of ${file} is of another run.`;
		const block = blocks.get(file);
		if (!block) return `the plan has no block ${file}, of which there is a record.`;
		const part = differingPart(spec, blockSpec(plan, run, block));
		if (part !== null) return `the record of ${file} has another ${part} than the plan.`;
	}
	return null;
}
function differingPart(one, other) {
	return [
		"block",
		"workload",
		"platform",
		"versions",
		"warmUp",
		"limits"
	].find((part) => digestOf(one[part]) !== digestOf(other[part])) ?? null;
}
/** @returns what is compared with itself as it would be read back; null: nothing comes of these records */
function compareAgain({ run, gcbench, basis }, plan, records) {
	try {
		return asRead(compare({
			...basis,
			run,
			gcbench,
			plan,
			records
		}));
	} catch {
		return null;
	}
}
function faultOfFigures(claimed, again) {
	if (again === null || !comparisonSchema.safeParse(again).success) return "nothing can be computed from its records.";
	const difference = firstDifference(asRead(claimed), again);
	return difference && describe(difference);
}
function asRead(comparison) {
	return JSON.parse(JSON.stringify(comparison));
}
function describe({ path, one, other }) {
	const place = plainLine(shortened(path, 120));
	const says = [one, other].map(written);
	return says[0] === says[1] ? `${place} is not what its records give.` : `${place} is ${says[0]}, where its records give ${says[1]}.`;
}
function written(value) {
	if (value === void 0) return "nothing";
	if (typeof value === "object" && value !== null) return "something";
	return plainLine(shortened(JSON.stringify(value), 80));
}
// src/report/publishing/limits.ts
/** What GitHub takes; what is longer is refused as a whole (REST API, "Issue comments" and "Check runs"). */
/** Characters of a comment's or an issue's body. We count bytes, which are never fewer. */
const LONGEST_BODY = 65536;
/** Characters of a check run's summary, and of its text. */
const LONGEST_CHECK_TEXT = 65535;
/** Bytes of an annotation's message. */
const LONGEST_ANNOTATION = 65536;
/** Bytes of a job's summary: GitHub takes 1 MiB a step, and the rest of the step says something, too. */
const LONGEST_JOB_SUMMARY = 921600;
// src/report/publishing/body.ts
/** Rows of a table, and comparisons with their timers, that a comment shows; the whole report has all. */
const MOST_ROWS = 40;
const MOST_TIMER_TABLES = 12;
const MOST_FAILURES = 5;
/** What decides which rows are shown where there are too many. */
const URGENCY = [
	"worse",
	"refused",
	"open",
	"better",
	"neutral"
];
/** What a reader sees without opening anything: the verdict, one table, what it is about and where more is. */
function leadMarkdown(publication) {
	const { mark, headline, cause, warning, notes } = publication;
	const where = cause ? ` ${sentence(cause)}` : "";
	return [
		`**${unbroken(`${mark} ${sentence(headline)}`)}**${where}`,
		...warning === null ? [] : [`**⚠ ${sentence(warning)}**`],
		rowsTable(publication),
		...notes.length > 0 ? [`> ${sentence(notes[0] ?? "")}${moreNotes(notes.length - 1)}`] : [],
		aboutLine(publication)
	];
}
/** The rest, folded. */
function foldsMarkdown(publication, past) {
	const { report } = publication;
	return [
		...fold(`Failures (${report.failures.length})`, failures(publication)),
		...fold("Do the results agree?", report.agreement ? agreementBody(report.agreement) : ""),
		...fold("Timers", timers(publication)),
		...fold("Which platform", report.platformQuestions.length > 0 ? platformsBody(report.platformQuestions, []) : ""),
		...fold("What it cost", report.cost ? costBody(report.cost, null) : ""),
		...fold("What the verdict rests on", list([
			...report.basis,
			...report.notes,
			...report.falseAlarms === null ? [] : [report.falseAlarms]
		])),
		...fold("How these numbers were obtained", obtained(publication)),
		...fold(`${pastTitle(publication, past)} (${past.length})`, pastTable(past))
	];
}
/** As prose, of a length that leaves room for the rest. */
function sentence(text) {
	return prose(shortened(text, 600));
}
function rowsTable({ rows, intervalTitle }) {
	const hasCost = rows.some(({ cost }) => /\d/.test(cost));
	const hasVersions = new Set(rows.map(({ versions }) => versions)).size > 1;
	const columns = [
		{ title: "Workload" },
		{ title: "Platform" },
		...hasVersions ? [{ title: "Versions" }] : [],
		{
			title: "Change",
			isNumber: true
		},
		{
			title: intervalTitle,
			isNumber: true
		},
		{ title: "Verdict" },
		...hasCost ? [{
			title: "Cost",
			isNumber: true
		}] : []
	];
	const shown = mostUrgent(rows);
	const drawn = table(columns, shown.map(({ workload, platform, versions, change, interval, verdict, cost }) => [
		prose(workload),
		prose(platform),
		...hasVersions ? [prose(versions)] : [],
		change,
		interval.replaceAll(" ", "\xA0"),
		`**${unbroken(verdict)}**`,
		...hasCost ? [cost] : []
	]));
	const left = rows.length - shown.length;
	return left > 0 ? `${drawn}\n\n${left} more are in the whole report.` : drawn;
}
function mostUrgent(rows) {
	if (rows.length <= MOST_ROWS) return rows;
	return rows.toSorted((one, other) => URGENCY.indexOf(one.tone) - URGENCY.indexOf(other.tone)).slice(0, MOST_ROWS);
}
function moreNotes(count) {
	return count > 0 ? ` (${count} more below)` : "";
}
function aboutLine({ suite, run, cost, report, context }) {
	const { sha, reportUrl, workflowUrl } = context;
	const parts = [
		...sha ? [`Commit ${codeSpan(sha.slice(0, 10))}`] : [],
		`suite ${codeSpan(suite)}`,
		`run ${codeSpan(run)}`,
		...cost ? [`${cost} all-in`] : [],
		...reportUrl ? [`[whole report](${reportUrl})`] : [],
		...workflowUrl ? [`[workflow](${workflowUrl})`] : []
	];
	return `${sentence(report.measured)}.<br>${parts.join(" · ")}`;
}
function failures({ report }) {
	return report.failures.slice(0, MOST_FAILURES).map(({ version, where, class: kind, message, logLines }) => [
		`**${prose(version)}** failed: ${prose(kind)} (${prose(where)}).`,
		codeSpan(message),
		...logLines.length > 0 ? [codeBlock(logLines)] : []
	].join("\n\n")).join("\n\n");
}
function timers({ report }) {
	const tables = report.cells.filter((cell) => cell.timers.length > 0).slice(0, MOST_TIMER_TABLES).map((cell) => `${prose(cell.key)}\n\n${timersTable(cell.timers)}`);
	return tables.length === 0 ? "" : [...tables, prose(report.explained.timers)].join("\n\n");
}
function obtained({ report }) {
	const { facts, explained, provenance } = report;
	const tables = [
		...facts.versions,
		...facts.workloads,
		...facts.machines,
		provenance
	];
	return [
		[explained.obtained, explained.local].filter(Boolean).map(prose).join(" "),
		prose(explained.times),
		...tables.map(factTable)
	].join("\n\n");
}
function list(lines) {
	return lines.map((line) => `- ${prose(line)}`).join("\n");
}
function pastTitle({ measured }, past) {
	return past.some((one) => one.measured > measured) ? "Other verdicts here" : "Earlier verdicts here";
}
/** The newest first. */
function pastTable(past) {
	if (past.length === 0) return "";
	return table([
		{ title: "Measured" },
		{ title: "Commit" },
		{ title: "Verdict" }
	], past.toReversed().map(({ measured, sha, verdict }) => [
		prose(measured),
		sha ? codeSpan(sha.slice(0, 10)) : "",
		prose(verdict)
	]));
}
function fold(title, content) {
	return content === "" ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}
// src/report/publishing/verdict-history.ts
/** Verdicts that a comment remembers. */
const MOST_ENTRIES = 20;
/** Characters of each: with all of them a third of what a comment takes, at the most. */
const LONGEST_VERDICT$1 = 200;
const entrySchema = strictObject({
	run: runNameSchema,
	sha: commitSchema.nullable(),
	verdict: string().max(2e3),
	measured: string().max(40)
});
const historySchema = array(entrySchema).max(MOST_ENTRIES);
/** Nothing but this line is ever read back: base64, so that no text in it can end the comment that it stands in. */
const LINE = /^<!-- gcbench-verdicts: ([A-Za-z0-9+/=]{1,40000}) -->$/m;
/** What an earlier body of our comment remembers; nothing where it remembers nothing, or was tampered with. */
function readVerdicts(body) {
	const [, encoded] = LINE.exec(body) ?? [];
	if (!encoded) return [];
	try {
		const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
		return historySchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return [];
	}
}
/** The line that a comment carries. */
function writeVerdicts(verdicts) {
	const bytes = new TextEncoder().encode(JSON.stringify(verdicts));
	return `<!-- gcbench-verdicts: ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))} -->`;
}
/** Those of before and this one, in the order in which they were measured. The same run is there once. */
function addVerdict(past, publication) {
	const { run, verdict, context, measured } = publication;
	const { sha } = context;
	const own = {
		run,
		sha,
		verdict: shortened(verdict, LONGEST_VERDICT$1),
		measured
	};
	return [...past.filter((one) => one.run !== run), own].toSorted(byMeasured).slice(-20);
}
/** What of the others was measured after this one, the newest of it; null: this is the newest. */
function newerThan(past, { run, measured }) {
	return past.filter((one) => one.run !== run && one.measured > measured).toSorted(byMeasured).at(-1) ?? null;
}
/** Instants as we write them sort as texts; one without trials has none, and is before all others. */
function byMeasured({ measured: one }, { measured: other }) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/report/publishing/comment.ts
/** First line of the one comment that a pull request has for a suite. */
function commentMarker(suite) {
	return `<!-- gcbench: ${suite} -->`;
}
/**
* The comment on a pull request. Where it holds the verdict of a run that was measured later, that one stays the first
* line: runs do not end in the order of their commits.
*
* @param before body of the comment that it takes the place of; null: it is the first
*/
function renderComment(publication, before) {
	const past = before === null ? [] : readVerdicts(before);
	const verdicts = addVerdict(past, publication);
	const head = [commentMarker(publication.suite), writeVerdicts(verdicts)].join("\n");
	const others = verdicts.filter(({ run }) => run !== publication.run);
	const newer = newerThan(past, publication);
	const parts = [
		...newer === null ? [] : newerMarkdown(newer),
		...leadMarkdown(publication),
		...foldsMarkdown(publication, others)
	];
	const left = LONGEST_BODY - new TextEncoder().encode(`${head}\n`).length;
	return `${head}\n${fitParts(parts, left, leftOutNote(publication))}`;
}
function newerMarkdown({ sha, run, verdict, measured }) {
	const what = sha === null ? "A newer run" : `A newer commit, ${codeSpan(sha.slice(0, 10))},`;
	return [`**${unbroken(prose(verdict))}**`, `${what} was measured ${prose(measured)} (run ${codeSpan(run)}): that is the verdict above. What follows is of an older run, published later.`];
}
/** The summary of a workflow's job: the same, without what is only there to be found again. */
function renderJobSummary(publication) {
	const parts = [
		`### Benchmark ${publication.suite}`,
		...leadMarkdown(publication),
		...foldsMarkdown(publication, [])
	];
	return fitParts(parts, LONGEST_JOB_SUMMARY, leftOutNote(publication));
}
/** What stands where something was cut. */
function leftOutNote({ context }) {
	const { reportUrl } = context;
	return reportUrl ? `*Cut to what GitHub takes: the [whole report](${reportUrl}) has the rest.*` : "*Cut to what GitHub takes: the report's folder has the rest.*";
}
// src/report/publishing/alert.ts
const ALERT_LABEL = "gcbench-regression";
/** The issue about a version that is slower or fails: one for a suite, as long as it is open. */
function renderAlert(publication) {
	const { suite, verdict } = publication;
	const body = [
		...leadMarkdown(publication),
		"This issue is updated with each run that finds a regression, until somebody closes it.",
		...foldsMarkdown(publication, [])
	];
	return {
		label: ALERT_LABEL,
		marker: `<!-- gcbench-alert: ${suite} -->`,
		title: shortened(`${suite}: ${verdict}`, 200),
		body: fitParts(body, 65336, leftOutNote(publication))
	};
}
// src/report/publishing/check.ts
/** Annotations of one check. GitHub takes 50 a call, and a reader no more than this. */
const MOST_ANNOTATIONS = 100;
/** The check run at the commit that was measured. */
function renderCheck(publication, { sha, file }) {
	const { suite, run, conclusion, verdict, context } = publication;
	const note = leftOutNote(publication);
	const details = context.reportUrl ?? context.workflowUrl;
	return {
		sha,
		name: `gcbench: ${suite}`,
		key: `gcbench:${suite}:${run}`,
		conclusion,
		title: shortened(verdict, 200),
		summary: fitParts(leadMarkdown(publication), LONGEST_CHECK_TEXT, note),
		text: fitParts(foldsMarkdown(publication, []), LONGEST_CHECK_TEXT, note),
		...details ? { detailsUrl: details } : {},
		annotations: file ? annotations(publication, file) : []
	};
}
/** Beside the line that names a version: what was found about it. */
function annotations({ report, conclusion }, { path, lines }) {
	const worst = conclusion === "failure" ? "failure" : "warning";
	return report.cells.flatMap((cell) => {
		const { candidate, tone, workload, platform, baseline, verdict, change, interval } = cell;
		if (candidate === null || tone === "neutral") return [];
		const line = lines.findIndex((text) => namesVersion(text, candidate)) + 1;
		if (line === 0) return [];
		const level = tone === "better" ? "notice" : isBad(tone) ? worst : "warning";
		const message = `${candidate} against ${baseline}, ${workload} on ${platform}: ${verdict}, ${change} (${interval}).`;
		return [{
			path,
			line,
			level,
			title: shortened(`${verdict}: ${candidate}`, 200),
			message: shortened(message, LONGEST_ANNOTATION / 4)
		}];
	}).slice(0, MOST_ANNOTATIONS);
}
function isBad(tone) {
	return tone === "worse" || tone === "refused";
}
/** The name as a whole word: 14.7.0 is not named by a line with 14.7.0-rc.1. */
function namesVersion(line, name) {
	return line.replace(/#.*$/, "").split(/[\s"',:[\]{}]+/).includes(name);
}
// src/report/templates/results.html.hbs
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
// src/report/publishing/runs-index.ts
const page = import_lib.default.compile("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Benchmark results</title>\n<style>{{{css}}}\na { color: inherit; }\ntd { vertical-align: top; }\n.at, .words { white-space: nowrap; }\n.verdict { min-width: 22em; }\n</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench results</p>\n<h1>{{count}} {{#if (isOne count)}}run{{else}}runs{{/if}}</h1>\n<p class=\"muted\">A folder for each run, with its report, comparison and records, never changed. This page is made anew with each run.</p>\n</header>\n<main>\n<section>\n<h2>Runs</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Measured</th><th>Suite</th><th>Verdict</th><th>Versions</th><th>Platforms</th><th class=\"n\">Cost</th>{{#if hasOrigins}}<th>For</th>{{/if}}</tr></thead>\n<tbody>\n{{#each runs}}<tr><td class=\"at\"><a href=\"runs/{{run}}/index.html\" title=\"{{run}}\">{{measured}}</a></td><td>{{suite}}</td><td class=\"verdict tone-{{tone}}\">{{unbroken verdict}}</td><td>{{versions}}</td><td>{{platforms}}</td><td class=\"n\">{{cost}}</td>{{#if @root.hasOrigins}}<td class=\"muted\">{{origin}}</td>{{/if}}</tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{#if versions}}\n<section>\n<h2>Versions</h2>\n<p class=\"muted\">The newest comparison of each pair of versions, in each workload and on each platform.</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Version</th><th>Against</th><th>Where</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th><th>Run</th></tr></thead>\n<tbody>\n{{#each versions}}<tr><td>{{version}}</td><td>{{baseline}}</td><td>{{where}}</td><td class=\"n\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"words tone-{{tone}}\">{{unbroken verdict}}</td><td class=\"at\"><a href=\"runs/{{run}}/index.html\">{{measured}}</a></td></tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{/if}}\n{{#if damaged}}\n<section>\n<h2>Not readable</h2>\n<p>No summary could be read in these folders:</p>\n<ul>{{#each damaged}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n</main>\n</body>\n</html>\n", { strict: true });
import_lib.default.registerHelper("unbroken", unbroken);
import_lib.default.registerHelper("isOne", (count) => count === 1);
/** Rows of each of the README's tables: GitHub shows half a MiB of a file, and people read less. */
const MOST_ROWS_IN_README = 200;
/** Bytes of each of the two tables, whose oldest rows go first. */
const LONGEST_TABLE = 204800;
/** Characters of a verdict in a row of the README. */
const LONGEST_VERDICT = 300;
/** Names of versions, and of platforms, in one cell. */
const MOST_NAMES = 3;
const MOST_DAMAGED_NAMED = 20;
/** Characters of a folder's name that is none of ours. */
const LONGEST_NAME = 160;
/**
* The pages that lead to all runs, from what each run's summary.json holds. A summary that can't be read is named, and
* stops no other.
*/
function renderRunsIndex(summaries) {
	const view = viewIndex(summaries);
	return /* @__PURE__ */ new Map([
		["README.md", renderReadme(view)],
		["index.html", renderPage(view)],
		[".nojekyll", ""]
	]);
}
function renderPage(view) {
	const hasOrigins = view.runs.some(({ origin }) => origin !== "");
	return page({
		...view,
		count: view.runs.length,
		hasOrigins,
		css: page_default
	});
}
function viewIndex(texts) {
	const read = [...texts].map(([run, text]) => ({
		run,
		summary: readSummary(run, text)
	}));
	const summaries = read.flatMap(({ summary }) => summary ?? []).toSorted((one, other) => compareText(sortKey(other), sortKey(one)));
	return {
		runs: summaries.map(viewRun),
		versions: viewVersions(summaries),
		damaged: read.flatMap(({ run, summary }) => summary ? [] : [run])
	};
}
/** @returns null where it is no summary; else the summary, of a run that goes by its folder's name */
function readSummary(folder, text) {
	try {
		return {
			...plainTexts(runSummarySchema.parse(JSON.parse(text))),
			run: runNameSchema.parse(folder)
		};
	} catch {
		return null;
	}
}
function sortKey({ measuredTo, run }) {
	return `${measuredTo ?? ""} ${run}`;
}
function compareText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
function viewRun(summary) {
	const { run, suite, verdict, tone, measuredTo, usd, pullRequest, sha, rows } = summary;
	const unique = (names) => formatNames([...new Set(names.flatMap((name) => name ?? []))], MOST_NAMES);
	return {
		run,
		suite,
		measured: measuredTo === null ? "–" : formatInstant(measuredTo),
		verdict,
		tone,
		versions: unique(rows.flatMap(({ candidate, baseline }) => [candidate, baseline])),
		platforms: unique(rows.map(({ platform }) => platform)),
		cost: usd === null ? "–" : formatUsd(usd),
		origin: [...pullRequest === null ? [] : [`PR ${pullRequest}`], ...sha === null ? [] : [sha.slice(0, 10)]].join(", ")
	};
}
/** @param summaries the newest first */
function viewVersions(summaries) {
	const seen = /* @__PURE__ */ new Set();
	return summaries.flatMap((summary) => summary.rows.flatMap((row) => {
		const { workload, platform, baseline, candidate, verdict, change, low, high } = row;
		const key = [
			workload,
			platform,
			baseline,
			candidate
		].join(" ");
		if (candidate === null || verdict === null || seen.has(key)) return [];
		seen.add(key);
		return [{
			version: candidate,
			where: `${workload} on ${platform}`,
			baseline,
			change: change === null ? "–" : formatChange(change),
			interval: low === null || high === null ? "–" : formatInterval(low, high),
			verdict: markVerdict(verdict),
			tone: VERDICTS[verdict].tone,
			run: summary.run,
			measured: summary.measuredTo?.slice(0, 10) ?? "–"
		}];
	}));
}
function renderReadme({ runs, versions, damaged }) {
	const names = damaged.map((name) => prose(shortened(name, LONGEST_NAME)));
	return `${[
		"# Benchmark results",
		"Written by gcbench: a folder for each run, with its report, comparison and records, never changed. This page is made anew with each run. [The same with colours](index.html).",
		"## Runs",
		...newestRows(runs, runsTable, "earlier run"),
		...versions.length > 0 ? [
			"## Versions",
			VERSIONS_NOTE,
			...newestRows(versions, versionsTable, "earlier comparison")
		] : [],
		...names.length > 0 ? ["## Not readable", `No summary could be read in: ${formatNames(names, MOST_DAMAGED_NAMED)}.`] : []
	].join("\n\n")}\n`;
}
/** A table of as many rows as there is room for, the newest first, and how many it leaves out. */
function newestRows(rows, draw, what) {
	let shown = rows.slice(0, MOST_ROWS_IN_README);
	let drawn = draw(shown);
	while (shown.length > 1 && new TextEncoder().encode(drawn).length > LONGEST_TABLE) {
		shown = shown.slice(0, Math.floor(shown.length * .9));
		drawn = draw(shown);
	}
	const left = rows.length - shown.length;
	const verb = left === 1 ? "is" : "are";
	return left === 0 ? [drawn] : [drawn, `${formatCount(left, what)} ${verb} in [index.html](index.html) alone.`];
}
const VERSIONS_NOTE = "The newest comparison of each pair of versions, in each workload and on each platform.";
function runsTable(runs) {
	return table([
		{ title: "Measured" },
		{ title: "Suite" },
		{ title: "Verdict" },
		{ title: "Versions" },
		{ title: "Platforms" },
		{
			title: "Cost",
			isNumber: true
		},
		{ title: "Run" }
	], runs.map(({ measured, suite, verdict, versions, platforms, cost, run }) => [
		measured,
		prose(suite),
		unbroken(prose(shortened(verdict, LONGEST_VERDICT))),
		prose(versions),
		prose(platforms),
		cost,
		`[${prose(run)}](runs/${run}/report.md)`
	]));
}
function versionsTable(versions) {
	return table([
		{ title: "Version" },
		{ title: "Against" },
		{ title: "Where" },
		{
			title: "Change",
			isNumber: true
		},
		{
			title: "Interval",
			isNumber: true
		},
		{ title: "Verdict" },
		{ title: "Run" }
	], versions.map(({ version, baseline, where, change, interval, verdict, run, measured }) => [
		prose(version),
		prose(baseline),
		prose(where),
		change,
		interval,
		unbroken(verdict),
		`[${measured}](runs/${run}/report.md)`
	]));
}
// src/pipeline/publish.ts
/** @throws {UsageError} the report does not hold together */
function renderAll(order) {
	const { data, context, file } = order;
	verifyReport(data.comparison, data.records);
	const publication = viewPublication({
		...order,
		comparison: data.comparison
	});
	const { sha } = context;
	return {
		publication,
		folder: renderFolder(order, publication),
		comment: order.comment ? renderComment(publication, null) : null,
		check: order.check && sha !== null ? renderCheck(publication, {
			sha,
			file
		}) : null,
		alert: order.alert && order.isRegression ? renderAlert(publication) : null,
		jobSummary: renderJobSummary(publication)
	};
}
function renderFolder({ data: { comparison, records }, folderName, pullRequest, context: { sha } }, publication) {
	const run = folderName ?? comparison.run;
	const summary = summariseRun(comparison, publication, {
		pullRequest,
		sha
	});
	return {
		run,
		files: new Map([
			["comparison.json", toJson(comparison)],
			...[...records].map(([block, record]) => [`records/${block}.json`, toJson(record)]),
			...renderReport(comparison),
			["summary.json", toJson(summary)]
		]),
		data: ["comparison.json"],
		subject: `Add ${run}: ${countVerdicts(summary)}`
	};
}
/** `1 slower, 2 no material change`. Of a fixed vocabulary: a commit's message is no place for texts of others. */
function countVerdicts({ rows }) {
	const words = rows.map(({ verdict, isFailed }) => verdict ?? (isFailed ? "failed" : "measured"));
	return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(", ");
}
/**
* Publishes what was rendered: first the results, which all else links to. What one place refuses keeps no other from
* getting its part; then the first refusal is the outcome.
*
* @throws {UsageError} a place refused, with what was published all the same
*/
async function publish$1(rendered, pullRequest, { forge, shelf, say }) {
	const { publication, folder, check, alert } = rendered;
	const attempt = new Attempts(say);
	const shelved = shelf && await attempt.to("commit", () => shelf.put(folder, renderRunsIndex));
	if (shelf && shelved) say(`${shelved.wasThere ? "Was there already" : "Committed"}: runs/${folder.run}, ${shelf.location}`);
	const commentUrl = rendered.comment !== null && forge !== null && pullRequest !== null ? await attempt.to("comment", () => putComment(forge, pullRequest, publication)) : null;
	const checkUrl = check && forge ? await attempt.to("check", () => forge.putCheck(check)) : null;
	const alertUrl = alert && forge ? await attempt.to("alert", () => forge.putIssue(alert)) : null;
	attempt.end();
	return {
		conclusion: publication.conclusion,
		resultsCommit: shelved?.commit ?? null,
		wasThere: shelved?.wasThere ?? false,
		commentUrl,
		checkUrl,
		alertUrl
	};
}
/** The one comment of a suite: made once, and then updated in place, with the verdicts that it had before. */
async function putComment(forge, pullRequest, publication) {
	const there = await forge.findComment(pullRequest, commentMarker(publication.suite));
	const body = renderComment(publication, there?.body ?? null);
	if (there === null) return (await forge.createComment(pullRequest, body)).url;
	if (there.body === body) return there.url;
	return (await forge.updateComment(there.id, body)).url;
}
/** Tries each part; what went wrong is told when all were tried. */
var Attempts = class {
	#faults = [];
	#done = [];
	#say;
	constructor(say) {
		this.#say = say;
	}
	async to(what, act) {
		try {
			const result = await act();
			this.#done.push(what);
			return result;
		} catch (error) {
			if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
			this.#faults.push(error);
			this.#say(`Not published: ${what}.`);
			return null;
		}
	}
	end() {
		const [first] = this.#faults;
		if (!first) return;
		const done = this.#done.length > 0 ? `\nPublished all the same: ${this.#done.join(", ")}.` : "";
		const message = `${this.#faults.map((fault) => fault.message).join("\n\n")}${done}`;
		const options = { cause: first };
		throw this.#faults.every((fault) => fault instanceof UsageError) ? new UsageError(message, options) : new InfrastructureError(message, options);
	}
};
// src/commands/annotated-file.ts
/**
* The file whose lines a check speaks of. GitHub knows it by its path within the repository.
*
* @param path from where the command runs
* @param repository folder of the repository: a workflow's GITHUB_WORKSPACE
* @throws {UsageError} it is not there, or not in the repository
*/
async function readAnnotated(path, repository) {
	const text = await readFile(path, "utf8").catch((cause) => {
		throw new UsageError(`There is no ${path} to annotate.`, { cause });
	});
	const file = join(await realpath(dirname(path)), basename(path));
	const within = relative(await realpath(repository), file);
	if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) throw new UsageError(`${path} is outside of the repository (${repository}), so that no check can speak of its lines. Name a file of the repository with --annotate.`);
	return {
		path: within.split(sep).join("/"),
		lines: text.split("\n")
	};
}
// src/commands/describe-published.ts
/** What was published, and where. @param resultsUrl page of the run's folder; null: none */
function describePublished({ publication, folder, jobSummary }, { conclusion, resultsCommit, commentUrl, checkUrl, alertUrl, wasThere }, resultsUrl) {
	const places = [
		["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
		["Comment", commentUrl],
		["Check", checkUrl],
		["Alert", alertUrl]
	].flatMap(([name, place]) => place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []);
	return {
		json: {
			run: folder.run,
			conclusion,
			resultsCommit,
			wasThere,
			resultsUrl: resultsCommit ? resultsUrl : null,
			commentUrl,
			checkUrl,
			alertUrl
		},
		text: [publication.verdict, ...places.length > 0 ? ["", ...places] : []].join("\n"),
		outputs: {
			conclusion,
			"results-url": (resultsCommit && resultsUrl) ?? "",
			"comment-url": commentUrl ?? "",
			"check-url": checkUrl ?? "",
			"alert-url": alertUrl ?? ""
		},
		summary: jobSummary
	};
}
/** All that would be published. */
function describeRendered(rendered, { results }) {
	const { publication, folder, comment, check, alert, jobSummary } = rendered;
	const files = [...results ? folder.files : []].map(([name, text]) => ({
		name: `runs/${folder.run}/${name}`,
		bytes: Buffer.byteLength(text)
	}));
	const part = (title, text) => text === null ? [] : [
		`--- ${title} ---`,
		text,
		""
	];
	const listing = files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`);
	return {
		json: {
			run: folder.run,
			conclusion: publication.conclusion,
			files,
			comment,
			check,
			alert
		},
		text: [
			...part("comment", comment),
			...part("check", check && describeCheck(check)),
			...part("issue", alert && `${alert.title}\n\n${alert.body}`),
			...part("results", results ? listing.join("\n") : null),
			"A dry run: nothing was published."
		].join("\n"),
		outputs: { conclusion: publication.conclusion },
		summary: jobSummary
	};
}
function describeCheck({ conclusion, title, summary, annotations }) {
	const beside = annotations.map(({ path, line, level, message }) => `${path}:${line}: ${level}: ${message}`);
	return [
		`${conclusion}: ${title}`,
		summary,
		...beside.length > 0 ? [beside.join("\n")] : []
	].join("\n\n");
}
// src/commands/publish.ts
const inputsSchema = strictObject({
	folder: string().min(1).meta({ description: "Folder of the report: its comparison.json and records are read, nothing else." }),
	results: boolean().default(true).meta({ description: "Commit the report to the branch of results." }),
	branch: string().min(1).default("gcbench-results").meta({ description: "Branch that holds results and nothing else; made where it is missing." }),
	remote: string().min(1).optional().meta({ description: "Git repository of that branch. Default: the workflow's own." }),
	as: runNameSchema.optional().meta({ description: "Name of the report's folder on the branch, where that of the run may be taken: a run in a fresh store begins at 1 again." }),
	comment: boolean().default(false).meta({ description: "Comment on the pull request, or update the comment that is there." }),
	check: boolean().default(false).meta({ description: "Set a check at the commit." }),
	alert: boolean().default(false).meta({ description: "Open or update an issue where a version is slower or failed." }),
	pullRequest: string().regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto").default("auto").meta({ description: "Number of the pull request; auto is the one of the event, else that of the commit, from a fork too." }),
	sha: commitSchema.optional().meta({ description: "Commit that was measured. Default: the pull request's head, or the event's." }),
	failOn: failOnInput,
	reportUrl: url({ protocol: /^https?$/ }).regex(/^[^\s()<>"']+$/, "expected an address without blanks, brackets and quotes").optional().meta({ description: "Address of the whole report. Default: its page on the branch." }),
	annotate: string().min(1).optional().meta({ description: "File of the repository in which versions are named, as benchmarks/versions.yml: the check says beside their lines what was found." }),
	repository: string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name").optional().meta({ description: "Repository on GitHub, owner/name. Default: the workflow's." }),
	author: string().min(1).optional().meta({ description: "Login that the token writes as, for a token of an app of your own. Default: asked of GitHub, or github-actions[bot]." }),
	dryRun: boolean().default(false).meta({ description: "Print what would be published, and publish nothing." })
});
const publish = command({
	name: "publish",
	summary: "publish a report: results on a branch, a comment, a check",
	description: "Commits a report to a branch that holds all results and an index of them, comments on the pull request (one comment, updated in place), and sets a check at the commit. Everything is rendered anew from comparison.json and its records, which are checked first: the folder may come from a fork's workflow. The token is taken from GITHUB_TOKEN. The same report published twice is there once.",
	positionals: ["folder"],
	examples: [
		"gcbench publish reports/local/quickstart-1a2b3c4d-1 --dry-run",
		"gcbench publish reports/local/quickstart-1a2b3c4d-1 --remote git@example.org:me/results.git",
		"gcbench publish report --comment --check --fail-on regression   # in a workflow"
	],
	inputs: inputsSchema,
	async run({ folder, ...inputs }, host) {
		return publishReport(await readReportFolder(folder), inputs, host);
	}
});
/** The same with its defaults, for other commands that publish. */
const publishInputs = inputsSchema.omit({ folder: true });
/**
* Publishes a report that was read before: from a folder, or from a store.
*
* @throws {UsageError} it does not hold together, or a place refuses
*/
async function publishReport(data, inputs, host) {
	refuseIdle(inputs);
	const workflow = await contextOf(inputs);
	const forge = await openForge(inputs, workflow, host);
	const target = await targetOf(inputs, workflow, forge);
	const fails = failsOn(data.comparison, inputs.failOn);
	const run = inputs.as ?? data.comparison.run;
	const rendered = renderAll({
		data,
		fails,
		folderName: inputs.as ?? null,
		isRegression: failsOn(data.comparison, "regression"),
		context: {
			sha: target.sha,
			reportUrl: inputs.reportUrl ?? pageOf(inputs, workflow, `blob/${run}/report.md`),
			workflowUrl: workflow.workflowUrl
		},
		pullRequest: target.pullRequest,
		comment: inputs.comment,
		check: inputs.check,
		alert: inputs.alert,
		file: inputs.annotate ? await readAnnotated(inputs.annotate, process.env["GITHUB_WORKSPACE"] ?? process.cwd()) : null
	});
	const exitCode = fails ? 1 : 0;
	if (inputs.dryRun) {
		warnOfNoTarget({
			...inputs,
			comment: false
		}, target, host);
		return {
			...describeRendered(rendered, inputs),
			exitCode
		};
	}
	warnOfNoTarget(inputs, target, host);
	const places = {
		...openPlaces(inputs, workflow, host),
		forge
	};
	return {
		...describePublished(rendered, await publish$1(rendered, target.pullRequest, places), pageOf(inputs, workflow, `tree/${run}`)),
		exitCode
	};
}
/** What asks for nothing, or for a part of what is not asked for, is a mistake that nobody would notice. */
function refuseIdle({ results, comment, check, alert, annotate }) {
	if (!results && !comment && !check && !alert) throw new UsageError("There is nothing to publish: --no-results leaves out the results, and neither --comment nor --check nor --alert is given.");
	if (annotate !== void 0 && !check) throw new UsageError("--annotate needs --check: annotations are part of a check.");
}
async function contextOf({ repository }) {
	const workflow = await readWorkflowContext();
	return repository ? {
		...workflow,
		repository
	} : workflow;
}
/** @returns null where nothing goes to GitHub's pages, or it is only a dry run */
async function openForge({ comment, check, alert, dryRun, author }, { repository, apiUrl }, host) {
	if (dryRun || !(comment || check || alert)) return null;
	const token = process.env["GITHUB_TOKEN"];
	if (!repository) throw new UsageError("Which repository on GitHub? Give --repository owner/name.");
	if (!token) throw new UsageError("There is no token for GitHub. In a workflow the action takes the job's own; elsewhere set GITHUB_TOKEN.");
	const { clock, signal } = host;
	const warn = (message) => host.warn(message);
	return GitHubForge.open({
		token,
		repository,
		apiUrl,
		author,
		clock,
		signal,
		warn
	});
}
/** What of GitHub's pages it is about: as asked, as the event says, or as GitHub knows the commit. */
async function targetOf({ pullRequest, sha: asked, comment }, workflow, forge) {
	if (pullRequest !== "auto") {
		const number = Number(pullRequest);
		return {
			pullRequest: number,
			sha: asked ?? (forge ? (await forge.pullRequest(number)).headSha : workflow.sha)
		};
	}
	const sha = asked ?? workflow.sha;
	if (workflow.pullRequest !== null) return {
		pullRequest: workflow.pullRequest,
		sha
	};
	if (!comment || !forge || sha === null) return {
		pullRequest: null,
		sha
	};
	return {
		pullRequest: (await forge.pullRequestOf({
			sha,
			head: workflow.head ?? void 0
		}))?.number ?? null,
		sha
	};
}
function warnOfNoTarget({ comment, check }, { pullRequest, sha }, host) {
	if (comment && pullRequest === null) host.warn("No open pull request is known of this commit: there is no comment.");
	if (check && sha === null) host.warn("No commit is known: there is no check. Give --sha.");
}
function openPlaces({ results, branch, remote: given }, { repository, serverUrl }, host) {
	const say = (line) => host.info(line);
	if (!results) return {
		shelf: null,
		say
	};
	const remote = given ?? (repository ? `${serverUrl}/${repository}.git` : null);
	if (remote === null) throw new UsageError("Which git repository keeps the results? Give --remote ADDRESS, or --no-results for none.");
	const { clock, signal } = host;
	return {
		shelf: new ResultsBranch({
			remote,
			branch,
			token: given === void 0 || sameServer(given, serverUrl) ? process.env["GITHUB_TOKEN"] ?? null : null,
			clock,
			signal,
			say
		}),
		say
	};
}
/** The token is GitHub's: no other server gets to see it. */
function sameServer(remote, serverUrl) {
	return URL.canParse(remote) && new URL(remote).origin === new URL(serverUrl).origin;
}
/**
* Where GitHub shows something of the branch's runs; null: it is not on GitHub.
*
* @param what `blob/PATH` for a file, `tree/PATH` for a folder
*/
function pageOf({ results, branch, remote }, { repository, serverUrl }, what) {
	const own = repository ? `${serverUrl}/${repository}` : null;
	const there = remote === void 0 ? own : remote.replace(/\.git$/, "");
	if (!results || there === null || !sameServer(there, serverUrl)) return null;
	const [kind, ...path] = what.split("/");
	return [
		there,
		kind,
		branch,
		"runs",
		...path
	].join("/");
}
export { publishInputs as n, publishReport as r, publish as t };
