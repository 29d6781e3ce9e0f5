import { r as __toESM } from "./rolldown-runtime.js";
import { a as UsageError, i as InterruptedError, n as FinalRefusalError, r as InfrastructureError } from "./errors.js";
import { n as GitError, t as Git } from "./git-process.js";
import { n as plainLines, r as plainTexts, t as plainLine } from "./plain-text.js";
import { a as repositoryNameSchema, i as pageAddressSchema, n as branchSchema, t as RESULTS_BRANCH } from "./origin.js";
import { t as readWorkflowContext } from "./workflow-context.js";
import { t as comparisonSchema } from "./comparison.js";
import { r as recordSchema } from "./record.js";
import { t as parseStored } from "./stored.js";
import { _ as formatUsd, c as formatInterval, i as formatCount, l as formatMemory, r as formatChange, s as formatInstant, u as formatNames, y as shortened } from "./text.js";
import { h as nameSchema } from "./version.js";
import { i as summariseRun, n as runNameSchema, r as runSummarySchema, t as commitSchema } from "./published-run.js";
import { r as blocksAmong, s as planSchema, t as blockSpec } from "./plan.js";
import { t as VERSION } from "./product.js";
import { D as compare, F as planOf, T as agreementBody, a as factTable, c as timersTable, m as costBody, o as renderReport, p as page_default } from "./write-report.js";
import { t as toJson } from "./json.js";
import { n as modelTagInName } from "./model-tags.js";
import { n as fitParts, o as EXIT } from "./fit-markdown.js";
import { a as unbroken, i as table, n as codeSpan, o as command, r as prose, t as codeBlock } from "./markdown.js";
import { a as VERDICTS, l as platformsBody, n as markVerdict } from "./timer-view.js";
import { i as viewPublication, t as failsOn } from "./report-run.js";
import { H as boolean, V as array, X as string, Y as strictObject, u as require_lib } from "./vendor.js";
import { t as addToSticky } from "./sticky-comment.js";
import { n as failOnInput } from "./shared-inputs.js";
import { r as openForge } from "./open-forge.js";
import { constants, existsSync } from "node:fs";
import { lstat, mkdtemp, open, opendir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/adapters/github/git-refusal.ts
/** Somebody else was faster: their commit came in between fetch and push, or both pushed at the same moment. */
const OVERTAKEN = /\[rejected\]|\(fetch first\)|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const PROTECTED = /\bGH006\b|\bGH013\b|protected branch/i;
/** Refused by what the server checks of each push: the size of files, secrets, a hook of its own. */
const DECLINED = /\bGH\d{3}\b|hook declined/i;
/** The server, or the way to it, failed: the next try may come through. */
const OUTAGE = /(returned error:|HTTP) 5\d\d|HTTP\/\S+ 5\d\d|Could not resolve host|Temporary failure in name resolution|Failed to connect|Couldn't connect|Connection (refused|reset|timed out)|Operation timed out|Network is unreachable|early EOF|unexpected disconnect|remote end hung up|Empty reply from server|(SSL|TLS|GnuTLS|gnutls)[^\n]*(error|handshake|closed)|fatal error in commit_refs|Internal Server Error/i;
/** The server answered, and wants something else: git then also says that the remote end hung up. Not of 408 and 429, which pass. */
const TOO_MUCH = /(returned error:|HTTP) 4(?!08|29)\d\d/;
const NOT_ALLOWED = /\b403\b|\b401\b|denied|Authentication failed|could not read (Username|Password)|terminal prompts disabled/i;
const NOT_THERE = /not found|does not exist|does not appear to be a git repository/i;
/** Whether a call of git failed on the server's side, or on the way there. */
function isOutage({ stdout, stderr }) {
	const said = `${stdout}\n${stderr}`;
	const isRefusal = [
		NOT_ALLOWED,
		PROTECTED,
		DECLINED,
		TOO_MUCH
	].some((kind) => kind.test(said));
	return OUTAGE.test(said) && !isRefusal;
}
/** @returns null: somebody else was faster, and the next push may come through */
function explainPush(end, wanted) {
	const said = `${end.stdout}\n${end.stderr}`;
	const { branch, remote } = wanted;
	if (PROTECTED.test(said)) return new UsageError(`The branch ${branch} of ${remote} is protected: nothing was published there. Name a branch that no rule holds (--branch), or let this token pass the rule.\n${tail(said)}`);
	if (DECLINED.test(said)) return new UsageError(`${remote} declined the push to ${branch}: nothing was published there. Its own words say why.\n${tail(said)}`);
	if (OVERTAKEN.test(said)) return null;
	return explainFetch(end, wanted);
}
function explainFetch({ stdout, stderr }, { remote, branch }) {
	const said = `${stdout}\n${stderr}`;
	if (NOT_ALLOWED.test(said)) return new UsageError(`git may not use ${remote}: nothing was published to ${branch}. In a workflow give the job:\n    permissions:\n      contents: write\nA pull request of a fork never gets it: publish from workflow_run, as docs/publish.md shows.\n${tail(said)}`);
	if (NOT_THERE.test(said)) return new UsageError(`There is no git repository ${remote}, or the token may not see it.\n${tail(said)}`);
	if (TOO_MUCH.test(said)) return new UsageError(`${remote} does not take what git sent for ${branch}: nothing was published there. Its own words say why.\n${tail(said)}`);
	return new InfrastructureError(`git can't reach ${remote}.\n${tail(said)}`);
}
/** Longest that a line of a server is quoted. */
const LONGEST_LINE = 300;
/** git's last words, and the server's. They hold no token: that is in no address and no argument. */
function tail(said) {
	return plainLines(said).split("\n").filter((line) => line.trim() !== "").slice(-6).map((line) => `  git: ${line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line}`).join("\n");
}
// src/adapters/github/results-address.ts
/** The token for git, where the results are on a server that it may be sent to. */
function credentialOf({ remote, token }) {
	if (token === null || !/^https?:\/\//.test(remote)) return null;
	return {
		origin: new URL(remote).origin,
		token
	};
}
/** @throws {UsageError} it is no address, runs a program, or holds a secret */
function refuseAddress(remote) {
	const isOption = remote.startsWith("-") || remote.trim() === "";
	const isOdd = /[\n\r\0]/.test(remote) || /^\w+::/.test(remote);
	if (isOption || isOdd) throw new UsageError(`"${remote}" is no address of a git repository.`);
	if (/^https?:\/\/[^/]*@/.test(remote)) throw new UsageError("The remote's address holds a password or a token, which would end up in logs. Give it by GITHUB_TOKEN.");
}
/** @throws {UsageError} */
function refuseBranch(branch) {
	if (branchSchema.safeParse(branch).success) return;
	throw new UsageError(`"${branch}" is no name of a branch: letters, digits, ".", "-", "_" and "/".`);
}
// src/adapters/github/results-tree.ts
const RUNS = "runs";
const SUMMARY = "summary.json";
const RECORDS = "records/";
/** Stands on every branch of results, and hardly on another one. */
const OUR_MARK = ".nojekyll";
/** What a branch of results holds, and the tree with a run more. */
var ResultsTree = class {
	#git;
	#directory;
	#parent;
	/** @param parent the branch's commit; null: there is no such branch */
	constructor({ git, directory }, parent) {
		this.#git = git;
		this.#directory = directory;
		this.#parent = parent;
	}
	/** @throws {UsageError} the branch holds something else, or another run of this name */
	async add(run, makeIndex, branch) {
		const there = await this.#entries();
		await this.#refuseForeign(there, branch);
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
	/** Whether the run is there, of the same records. */
	async holdsRecords({ run, files }) {
		const there = await this.#entries();
		const folder = `${RUNS}/${run}/`;
		if (!there.has(`${folder}${SUMMARY}`)) return false;
		const own = new Map([...files].flatMap(([name, text]) => name.startsWith(RECORDS) ? [[`${folder}${name}`, text]] : []));
		const blobs = await this.#write(own);
		const records = [...there.keys()].filter((path) => path.startsWith(`${folder}${RECORDS}`));
		return records.length === blobs.size && records.every((path) => there.get(path) === blobs.get(path));
	}
	/** Index and runs would be written beside, or over, what is somebody's. */
	async #refuseForeign(there, branch) {
		if (this.#parent === null) return;
		if ([...there.keys()].some((path) => path.endsWith(`/${SUMMARY}`))) return;
		const names = (await this.#git.read([
			"ls-tree",
			"-z",
			"--name-only",
			this.#parent
		])).split("\0").filter((name) => name !== "");
		if (names.length === 0 || names.includes(OUR_MARK)) return;
		const some = names.slice(0, 3).join(", ");
		throw new UsageError(`Branch ${branch} holds something else (${some}): results go to a branch of their own, where nothing is written over. Name another with --branch; it is made where it is missing.`);
	}
	/** What was measured stays as it was: a run that is there is the same, or has got more records, or is refused. */
	#refuseOther({ run, data }, { there, blobs, folder }) {
		if (![...there.keys()].some((path) => path.startsWith(folder))) return;
		const isRecord = (path) => path.startsWith(`${folder}${RECORDS}`);
		const count = (files) => [...files.keys()].filter(isRecord).length;
		const kept = [...there.keys()].filter(isRecord);
		const changed = kept.find((path) => there.get(path) !== blobs.get(path)) ?? (count(blobs) > kept.length ? void 0 : data.map((name) => folder + name).find((path) => there.get(path) !== blobs.get(path)));
		if (changed === void 0) return;
		throw new UsageError(`Run ${run} is published already, with another ${changed.slice(folder.length)}. What is published is never changed. If it is another run, whose store began at 1 again, name its folder with --as; else publish to another branch (--branch).`);
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
// src/adapters/github/results-branch.ts
/** Pushes until it is given up. With a pause that grows and varies, 20 publishers at once all land. */
const MOST_PUSHES = 12;
const FIRST_PAUSE_SECONDS = .2;
const LONGEST_PAUSE_SECONDS = 10;
/** Times that the server may fail before it is given up: with these pauses half a minute. */
const MOST_OUTAGES = 6;
const FIRST_OUTAGE_SECONDS = 1;
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
		return this.#withGit((place) => this.#land(place, run, makeIndex));
	}
	async holds(run) {
		return this.#withGit(async (place) => {
			const parent = await this.#fetch(place.git);
			return parent !== null && await new ResultsTree(place, parent).holdsRecords(run);
		});
	}
	/** A repository of the moment, that knows where the branch is. */
	async #withGit(use) {
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
			return await use({
				git,
				directory
			});
		} finally {
			await rm(directory, {
				recursive: true,
				force: true
			});
		}
	}
	/** Fetch, add, push; where somebody else was faster, or the server failed, again. */
	async #land(at, run, makeIndex) {
		const { branch, clock, signal, say } = this.#options;
		let [retries, outages] = [0, 0];
		while (retries < MOST_PUSHES) {
			const tried = await this.#try(at, run, makeIndex);
			if ("commit" in tried) return {
				...tried,
				retries
			};
			if (tried.failed === "outage" && ++outages >= MOST_OUTAGES) throw tried.error;
			if (tried.failed === "overtaken") retries++;
			const [what, pause] = tried.failed === "outage" ? [tried.error.message, FIRST_OUTAGE_SECONDS * 2 ** (outages - 1)] : [`Somebody else pushed to ${branch}.`, FIRST_PAUSE_SECONDS * 2 ** (retries - 1)];
			say(`${what}\nFetching what is there, and trying again.`);
			await clock.sleep(Math.min(LONGEST_PAUSE_SECONDS, pause) * (.5 + Math.random()), signal);
		}
		throw new InfrastructureError(`Others pushed to ${branch} faster, ${MOST_PUSHES} times. Nothing of this run is there; the same command tries again.`);
	}
	/** One fetch and one push. @throws it is refused for another reason than that of a moment */
	async #try(place, run, makeIndex) {
		const { git } = place;
		try {
			const parent = await this.#fetch(git);
			const tree = await new ResultsTree(place, parent).add(run, makeIndex, this.#options.branch);
			if (parent !== null && tree === await treeOf(git, parent)) return {
				commit: parent,
				wasThere: true
			};
			const commit = await commitTree(git, {
				tree,
				parent,
				subject: run.subject
			});
			const refs = `${commit}:refs/heads/${this.#options.branch}`;
			const pushed = await git.run([
				"push",
				"--porcelain",
				"--no-verify",
				"origin",
				refs
			]);
			if (pushed.code === 0) return {
				commit,
				wasThere: false
			};
			if (isOutage(pushed)) throw new GitError("push", pushed);
			const refused = explainPush(pushed, this.#options);
			if (refused !== null) throw refused;
			return { failed: "overtaken" };
		} catch (error) {
			if (!(error instanceof GitError && isOutage(error.end))) throw error;
			return {
				failed: "outage",
				error: explainFetch(error.end, this.#options)
			};
		}
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
		if (listed.code !== 0) throw this.#failedFetch("ls-remote", listed);
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
		if (fetched.code !== 0) throw this.#failedFetch("fetch", fetched);
		return (await git.read([
			"rev-parse",
			"--verify",
			"refs/gcbench/there"
		])).trim();
	}
	#failedFetch(command, end) {
		return isOutage(end) ? new GitError(command, end) : explainFetch(end, this.#options);
	}
};
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
	await requireFolder(folder);
	const path = join(folder, "comparison.json");
	const comparison = parseStored(path, await readBounded(path, LARGEST_COMPARISON), comparisonSchema);
	const directory = join(folder, "records");
	const names = await recordNames(directory);
	if (names.length === 0 && comparison.cells.some(({ trials }) => trials.length > 0)) throw new UsageError(`${folder} has no records: the comparison alone proves nothing.`);
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
/** @returns none where there is no directory: of a run in which no block came through there are no records */
async function recordNames(directory) {
	const stat = await lstat(directory).catch(() => null);
	if (stat === null) return [];
	if (!stat.isDirectory()) throw new UsageError(`${directory} is no folder of its own.`);
	const names = [];
	for await (const { name } of await opendir(directory)) {
		if (name.endsWith(".json")) names.push(name);
		if (names.length > MOST_RECORDS) throw new UsageError(`${directory} holds more than ${MOST_RECORDS} records.`);
	}
	return names.sort();
}
/** Not a link to one: a folder from elsewhere could lead anywhere. */
async function requireFolder(folder) {
	if (!(await lstat(folder).catch((cause) => {
		const message = `There is no report in ${folder}: gcbench run leaves one there.`;
		throw new UsageError(message, { cause });
	})).isDirectory()) throw new UsageError(`${folder} is no folder of its own.`);
}
async function readBounded(path, most) {
	const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
	const file = await open(path, flags).catch((cause) => {
		const why = cause.code === "ENOENT" ? "is not there. Name the folder that gcbench run, or gcbench report --out, made" : cause.code === "ELOOP" ? "is a link" : `can't be read (${cause.code})`;
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
	].find((part) => firstDifference(one[part], other[part]) !== null) ?? null;
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
// src/report/publishing/alert-state.ts
/** Workloads and platforms that an issue remembers; with more, none of them are checked. */
const MOST_PLACES = 200;
const stateSchema = strictObject({
	run: runNameSchema,
	measured: string().max(40),
	places: array(string().max(200)).max(MOST_PLACES).readonly()
});
/** Nothing but this line is read back: base64, so that no name in it can end the comment that it stands in. */
const LINE$1 = /^<!-- gcbench-alert-state: ([A-Za-z0-9+/=]{1,60000}) -->$/m;
function writeAlertState(state) {
	const places = state.places.length > MOST_PLACES ? [] : state.places;
	const bytes = new TextEncoder().encode(JSON.stringify({
		...state,
		places
	}));
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
	return `<!-- gcbench-alert-state: ${btoa(binary)} -->`;
}
/** @returns null where the issue says nothing, or somebody edited it */
function readAlertState(body) {
	const [, encoded] = LINE$1.exec(body) ?? [];
	if (!encoded) return null;
	try {
		const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
		return stateSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
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
// src/report/publishing/source.ts
/** What is said of figures whose source a trusted workflow named, by that name. */
const WORDS = { "pull-request-runner": "Measured by the pull request's own runner; whoever may change the pull request may change these figures." };
/**
* What comments, checks and issues are told apart by: the suite, and where somebody else measured it, who. The source comes from
* whoever publishes and never from a report, so that a report can take the place of none but its own kind.
*/
function subjectOf({ suite, context: { source } }) {
	return source ? `${suite} from ${source}` : suite;
}
/** Right below the headline: how far the figures can be trusted, where that is less than usual. */
function sourceNote({ context: { source } }) {
	return source ? [prose(WORDS[source] ?? `Source of these figures: ${source}.`)] : [];
}
// src/report/publishing/body.ts
/** Rows of a table, and comparisons with their timers, that a comment shows; the whole report has all. */
const MOST_ROWS = 40;
const MOST_TIMER_TABLES = 12;
const MOST_FAILURES = 5;
const LONGEST_LOG_LINE = 200;
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
		...sourceNote(publication),
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
		codeSpan(shortened(message, 600)),
		...logLines.length > 0 ? [codeBlock(endOf(logLines))] : []
	].join("\n\n")).join("\n\n");
}
/** One failure's log must not take the room of all that comes after it. */
function endOf(logLines) {
	return logLines.slice(-40).map((line) => shortened(line, LONGEST_LOG_LINE));
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
	const own = ownVerdict(publication);
	const place = past.findIndex(({ run }) => run === own.run);
	const all = place < 0 ? [...past, own] : past.with(place, own);
	const times = timesOf(all);
	return all.map((verdict, index) => ({
		verdict,
		time: times[index] ?? ""
	})).toSorted((one, other) => compareText$1(one.time, other.time)).map(({ verdict }) => verdict).slice(-20);
}
/** Where each stands in time. A run in which nothing was measured has no time: it stays behind the one that was there before it. */
function timesOf(verdicts) {
	let last = "";
	return verdicts.map(({ measured }) => {
		last = measured === "" ? last : measured;
		return last;
	});
}
/** Whether a comment says just this of this run: among its verdicts, or left out because newer ones have filled it. */
function knowsVerdict(past, publication) {
	return writeVerdicts(addVerdict(past, publication)) === writeVerdicts(past);
}
function ownVerdict({ run, verdict, context, measured }) {
	return {
		run,
		sha: context.sha,
		verdict: shortened(verdict, LONGEST_VERDICT$1),
		measured
	};
}
/** What of the others was measured after this one, the newest of it; null: this is the newest. */
function newerThan(past, { run, measured }) {
	const known = past.findIndex((one) => one.run === run);
	if (measured === "" && known < 0) return null;
	const time = measured === "" ? timesOf(past)[known] ?? "" : measured;
	return past.filter((one) => one.run !== run && one.measured > time).toSorted((one, other) => compareText$1(one.measured, other.measured)).at(-1) ?? null;
}
/** Whether a comment says of this run just this, and has gone on to a later one since. */
function isPassed(past, publication) {
	const own = ownVerdict(publication);
	const isSame = (one) => one.run === own.run && one.sha === own.sha && one.verdict === own.verdict;
	return past.some(isSame) && newerThan(past, publication) !== null;
}
function compareText$1(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/report/publishing/comment.ts
/** First line of the one comment that a pull request has for a suite, and for each source of its figures. */
function commentMarker(publication) {
	return `<!-- gcbench: ${subjectOf(publication)} -->`;
}
/**
* The comment on a pull request. Where it holds the verdict of a run that was measured later, that one stays the first
* line: runs do not end in the order of their commits.
*
* @param before body of the comment that it takes the place of; null: it is the first
*/
function renderComment(publication, before) {
	const past = before === null ? [] : readVerdicts(before);
	if (before !== null && isPassed(past, publication)) return before;
	const verdicts = addVerdict(past, publication);
	const head = [commentMarker(publication), writeVerdicts(verdicts)].join("\n");
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
/** Whether a comment tells of this publication, in its first line or in its fold, whoever wrote it last. */
function holdsComment(publication, body) {
	return knowsVerdict(readVerdicts(body), publication);
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
/** @param isRegression a version is slower, failed, or computed what it should not */
function renderAlert(publication, comparison, isRegression) {
	if (isRegression) return raise$1(publication, comparison);
	const { cells } = comparison;
	if (publication.conclusion !== "success") return {
		action: "none",
		why: "nothing regressed, and not all was decided"
	};
	if (!cells.every(isOfRelease)) return {
		action: "none",
		why: noRelease(cells)
	};
	const state = stateOf(publication, comparison, []);
	const search = searchOf(publication);
	const head = [search.marker, writeAlertState(state)].join("\n");
	const body = (title) => withHead(head, publication, [`No longer: run ${codeSpan(publication.run)} found all decided, and nothing slower or failed. This issue was about: ${prose(title)}`, ...leadMarkdown(publication)]);
	return {
		action: "close",
		search,
		state,
		fine: cells.map(placeOf),
		body
	};
}
function raise$1(publication, comparison) {
	const { cells } = comparison;
	const worse = cells.filter(({ effect, failures }) => effect?.verdict === "slower" || failures.length > 0);
	const meant = worse.length > 0 ? worse : cells;
	if (!meant.some(isOfRelease)) return {
		action: "none",
		why: noRelease(meant)
	};
	const search = searchOf(publication);
	const state = stateOf(publication, comparison, meant.map(placeOf));
	const head = [search.marker, writeAlertState(state)].join("\n");
	const body = [
		...leadMarkdown(publication),
		"This issue is updated with each run that finds a regression, closed by a later run that finds none, and opened again by the next that does.",
		...foldsMarkdown(publication, [])
	];
	return {
		action: "open",
		search,
		state,
		title: shortened(`${subjectOf(publication)}: ${publication.verdict}`, 200),
		body: withHead(head, publication, body)
	};
}
function withHead(head, publication, parts) {
	const left = LONGEST_BODY - new TextEncoder().encode(`${head}\n`).length;
	return `${head}\n${fitParts(parts, left, leftOutNote(publication))}`;
}
function searchOf(publication) {
	return {
		label: ALERT_LABEL,
		marker: `<!-- gcbench-alert: ${subjectOf(publication)} -->`
	};
}
function stateOf({ run }, { measuredTo }, places) {
	return {
		run,
		measured: measuredTo ?? "",
		places
	};
}
const placeOf = ({ workload, platform }) => `${workload}/${platform}`;
const versionOf = ({ candidate, baseline }) => candidate ?? baseline;
function isOfRelease(cell) {
	return modelTagInName(versionOf(cell))?.stage === "release";
}
function noRelease(cells) {
	return `issues are about releases of GEOS-Chem, told by names such as geos-chem-14.7.0, and ${[...new Set(cells.map(versionOf))].slice(0, 3).join(", ")} is none`;
}
// src/report/publishing/check.ts
/** Annotations of one check. GitHub takes 50 a call, and a reader no more than this. */
const MOST_ANNOTATIONS = 100;
/** The check run at the commit that was measured. */
function renderCheck(publication, { sha, file }) {
	const { run, conclusion, verdict, context } = publication;
	const note = leftOutNote(publication);
	const details = context.reportUrl ?? context.workflowUrl;
	return {
		sha,
		name: `gcbench: ${subjectOf(publication)}`,
		key: `gcbench:${subjectOf(publication)}:${run}`,
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
const page = import_lib.default.compile("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Benchmark results</title>\n<style>{{{css}}}\na { color: inherit; }\ntd { vertical-align: top; }\n.at, .words { white-space: nowrap; }\n.verdict { min-width: 22em; }\n</style>\n</head>\n<body>\n<header>\n<p class=\"product\">gcbench results</p>\n<h1>{{count}} {{#if (isOne count)}}run{{else}}runs{{/if}}</h1>\n<p class=\"muted\">A folder for each run, with its report, comparison and records; no record is ever changed. This page is made anew with each run.</p>\n</header>\n<main>\n<section>\n<h2>Runs</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>Measured</th><th>Suite</th><th>Verdict</th><th>Versions</th><th>Platforms</th><th class=\"n\">Cost</th>{{#if hasOrigins}}<th>For</th>{{/if}}</tr></thead>\n<tbody>\n{{#each runs}}<tr><td class=\"at\"><a href=\"runs/{{run}}/index.html\" title=\"{{run}}\">{{measured}}</a></td><td>{{suite}}</td><td class=\"verdict tone-{{tone}}\">{{unbroken verdict}}</td><td>{{versions}}</td><td>{{platforms}}</td><td class=\"n\">{{cost}}</td>{{#if @root.hasOrigins}}<td class=\"muted\">{{origin}}</td>{{/if}}</tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{#if versions}}\n<section>\n<h2>Versions</h2>\n<p class=\"muted\">The newest comparison of each pair of versions, in each workload and on each platform.</p>\n<div class=\"scroll\"><table>\n<thead><tr><th>Version</th><th>Against</th><th>Where</th><th class=\"n\">Change</th><th class=\"n\">Interval</th><th>Verdict</th><th>Run</th></tr></thead>\n<tbody>\n{{#each versions}}<tr><td>{{version}}</td><td>{{baseline}}</td><td>{{where}}</td><td class=\"n\">{{change}}</td><td class=\"n\">{{interval}}</td><td class=\"words tone-{{tone}}\">{{unbroken verdict}}</td><td class=\"at\"><a href=\"runs/{{run}}/index.html\">{{measured}}</a></td></tr>\n{{/each}}\n</tbody></table></div>\n</section>\n{{/if}}\n{{#if damaged}}\n<section>\n<h2>Not readable</h2>\n<p>No summary could be read in these folders:</p>\n<ul>{{#each damaged}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n</main>\n</body>\n</html>\n", { strict: true });
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
/** A run in which nothing was measured is not known to be older than others. */
function sortKey({ measuredTo, run }) {
	return `${measuredTo ?? "~"} ${run}`;
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
		"Written by gcbench: a folder for each run, with its report, comparison and records; no record is ever changed. This page is made anew with each run. [The same with colours](index.html).",
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
// src/pipeline/alert-issue.ts
/** Opens, updates or closes the issue about a suite, as its run asks for. @returns where it is; null: there is none */
async function settleAlert(forge, alert, say) {
	switch (alert.action) {
		case "none":
			say(`No issue was opened or closed: ${alert.why}.`);
			return null;
		case "open": return raise(forge, alert, say);
		case "close": return end(forge, alert, say);
	}
}
async function raise(forge, alert, say) {
	const { search, title, body } = alert;
	const there = await forge.findIssues(search);
	if (there.length > 0) return update(forge, there, {
		alert,
		say
	});
	const made = await forge.createIssue({
		label: search.label,
		title,
		body
	});
	const now = await forge.findIssues(search);
	return now.length > 0 ? update(forge, now, {
		alert,
		say
	}) : made.url;
}
async function update(forge, [kept, ...others], { alert, say }) {
	if (!kept) throw new RangeError("no issue to keep");
	const { state, title, body } = alert;
	const known = readAlertState(kept.body);
	if (known?.run === state.run && known.places.length > 0 && !kept.isOpen) say(`The issue about this run was closed: ${kept.url}`);
	else if (isLater(known, state)) say(`The issue is about a later run: ${kept.url}`);
	else if (!(kept.isOpen && kept.body === body && kept.title === title)) await forge.updateIssue({
		number: kept.number,
		title,
		body,
		isOpen: true
	});
	for (const { number, isOpen } of others) if (isOpen) await forge.updateIssue({
		number,
		isOpen: false
	});
	return kept.url;
}
async function end(forge, { search, state, fine, body }, say) {
	const [there] = await forge.findIssues(search);
	if (!there?.isOpen) return null;
	const known = readAlertState(there.body);
	if (isLater(known, state)) {
		say(`The issue is about a later run: ${there.url}`);
		return there.url;
	}
	const open = (known?.places ?? []).filter((place) => !fine.includes(place));
	if (open.length > 0) {
		say(`The issue stays open: ${open.join(", ")} was not measured by this run. ${there.url}`);
		return there.url;
	}
	await forge.updateIssue({
		number: there.number,
		body: body(there.title),
		isOpen: false
	});
	return there.url;
}
/** ISO 8601 in UTC: the order of the texts is that of time. */
function isLater(known, state) {
	return known !== null && known.measured > state.measured;
}
// src/pipeline/publish.ts
/** @throws {UsageError} the report does not hold together */
function renderAll(order) {
	verifyReport(order.data.comparison, order.data.records);
	return renderPages(order, renderFolder(order));
}
/** All but the folder, which does not know where it is. */
function renderPages(order, folder) {
	const { data, context, file } = order;
	const { comparison } = data;
	const publication = viewPublication({
		...order,
		comparison
	});
	const { sha } = context;
	return {
		publication,
		folder,
		comment: order.comment ? renderComment(publication, null) : null,
		check: order.check && sha !== null ? renderCheck(publication, {
			sha,
			file
		}) : null,
		alert: order.alert ? renderAlert(publication, comparison, order.isRegression) : null,
		jobSummary: renderJobSummary(publication)
	};
}
/** What of a report's folder never changes; nothing of it is rendered. */
function folderOf({ comparison, records }) {
	return {
		run: comparison.run,
		files: new Map([["comparison.json", toJson(comparison)], ...recordFiles(records)]),
		data: ["comparison.json"],
		subject: comparison.run
	};
}
function recordFiles(records) {
	return [...records].map(([block, record]) => [`records/${block}.json`, toJson(record)]);
}
function renderFolder(order) {
	const { folderName, pullRequest } = order;
	const { comparison } = order.data;
	const { sha } = order.context;
	const publication = viewPublication({
		...order,
		comparison
	});
	const run = folderName ?? comparison.run;
	const summary = summariseRun(comparison, publication, {
		pullRequest,
		sha
	});
	return {
		run,
		files: new Map([
			...folderOf(order.data).files,
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
* Publishes a report: first the results, which all else links to; what is linked from is rendered when it is known whether they are there.
* What one place refuses keeps no other from getting its part: it is among the faults.
*
* @throws {UsageError} the report does not hold together
*/
async function publish$1(order, places) {
	const { forge, shelf, say, clock, signal } = places;
	verifyReport(order.data.comparison, order.data.records);
	const folder = renderFolder(order);
	const attempt = new Attempts(places);
	const shelved = shelf && await attempt.to("results", () => shelf.put(folder, renderRunsIndex));
	if (shelf && shelved) say(`${shelved.wasThere ? "Was there already" : "Committed"}: runs/${folder.run}, ${shelf.location}`);
	const context = !order.reportIsShelved || !attempt.failed("results") ? order.context : {
		...order.context,
		reportUrl: null
	};
	const rendered = renderPages({
		...order,
		context
	}, folder);
	const urls = forge ? await publishPages(rendered, order.pullRequest, {
		forge,
		attempt,
		say,
		clock,
		signal
	}) : NOWHERE;
	return {
		rendered,
		conclusion: rendered.publication.conclusion,
		resultsCommit: shelved?.commit ?? null,
		wasThere: shelved?.wasThere ?? false,
		...urls,
		faults: attempt.faults
	};
}
const NOWHERE = {
	commentUrl: null,
	checkUrl: null,
	alertUrl: null
};
/** What goes to GitHub's pages. */
async function publishPages({ publication, comment, check, alert }, pullRequest, { forge, attempt, say, clock, signal }) {
	const marker = commentMarker(publication);
	const text = {
		write: (before) => renderComment(publication, before),
		holds: (body) => holdsComment(publication, body),
		clock,
		signal
	};
	return {
		commentUrl: (comment === null || pullRequest === null ? null : await attempt.to("comment", () => addToSticky(forge, {
			number: pullRequest,
			marker
		}, text)))?.url ?? null,
		checkUrl: check && await attempt.to("check", () => forge.putCheck(check)),
		alertUrl: alert && await attempt.to("alert", () => settleAlert(forge, alert, say))
	};
}
/** Tries each part; what went wrong is kept. */
var Attempts = class {
	faults = [];
	#places;
	constructor(places) {
		this.#places = places;
	}
	failed(place) {
		return this.faults.some((fault) => fault.place === place);
	}
	/** @returns null: it failed, or was settled before */
	async to(place, act) {
		const { ledger = null, say, warn } = this.#places;
		if (ledger?.settled.has(place)) return null;
		try {
			const result = await act();
			await ledger?.note(place, { outcome: "published" });
			return result;
		} catch (error) {
			if (error instanceof InterruptedError || !(error instanceof Error)) throw error;
			if (ledger && error instanceof FinalRefusalError) {
				await ledger.note(place, {
					outcome: "refused",
					why: error.message
				});
				warn(`${error.message}\nThat is for good: the ${place} is left out.`);
			} else {
				this.faults.push({
					place,
					error
				});
				say(`Not published: ${place}.`);
			}
			return null;
		}
	}
};
// src/commands/github/annotated-file.ts
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
// src/commands/github/describe-published.ts
/** What was published, and where. @param resultsUrl page of the run's folder; null: none */
function describePublished(published, resultsUrl) {
	const { conclusion, resultsCommit, commentUrl, checkUrl, alertUrl, wasThere } = published;
	const { publication, folder, jobSummary } = published.rendered;
	const places = [
		["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
		["Comment", commentUrl],
		["Check", checkUrl],
		["Alert", alertUrl]
	].flatMap(([name, place]) => place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []);
	const faults = published.faults.map(({ place, error }) => ({
		place,
		message: error.message
	}));
	return {
		json: {
			run: folder.run,
			conclusion,
			resultsCommit,
			wasThere,
			resultsUrl: resultsCommit ? resultsUrl : null,
			commentUrl,
			checkUrl,
			alertUrl,
			faults
		},
		text: [publication.verdict, ...places.length > 0 ? ["", ...places] : []].join("\n"),
		outputs: {
			conclusion,
			"results-url": (resultsCommit && resultsUrl) ?? "",
			"comment-url": commentUrl ?? "",
			"check-url": checkUrl ?? "",
			"alert-url": alertUrl ?? ""
		},
		summary: [jobSummary, ...describeFaults(published)].join("\n\n")
	};
}
/** What is not where it should be, below what is. */
function describeFaults({ faults }) {
	return faults.flatMap(({ place, error }) => [`**Not published: ${place}**`, codeBlock(error.message.split("\n"))]);
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
			...part("issue", alert && describeAlert(alert)),
			...part("results", results ? listing.join("\n") : null),
			"A dry run: nothing was published."
		].join("\n"),
		outputs: { conclusion: publication.conclusion },
		summary: jobSummary
	};
}
function describeAlert(alert) {
	if (alert.action === "open") return `${alert.title}\n\n${alert.body}`;
	return alert.action === "close" ? "Closed, where one is open." : `None: ${alert.why}.`;
}
function describeCheck({ conclusion, title, summary, annotations }) {
	const beside = annotations.map(({ path, line, level, message }) => `${path}:${line}: ${level}: ${message}`);
	return [
		`${conclusion}: ${title}`,
		summary,
		...beside.length > 0 ? [beside.join("\n")] : []
	].join("\n\n");
}
// src/commands/github/publish-target.ts
/**
* What of GitHub's pages it is about: as asked, as the event says, or as GitHub knows the commit. The commit is never asked of GitHub: the
* head of now may not be what was measured.
*/
async function targetOf({ pullRequest, sha: asked, comment }, workflow, forge) {
	if (pullRequest !== "auto") {
		const number = Number(pullRequest);
		const isOfEvent = workflow.pullRequest === number;
		return {
			pullRequest: number,
			sha: asked ?? (isOfEvent ? workflow.sha : null)
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
	const head = sha === workflow.sha ? workflow.head ?? void 0 : void 0;
	return {
		pullRequest: (await forge.pullRequestOf({
			sha,
			head
		}))?.number ?? null,
		sha
	};
}
/** Says what is not published because nobody knows where. */
function warnOfNoTarget({ comment, check }, { pullRequest, sha }, host) {
	if (comment && pullRequest === null) host.warn("No open pull request has this commit as its head: there is no comment. It was closed, its branch went on since, or the commit was never pushed. Give --pull-request.");
	if (check && sha === null) host.warn("Nobody said which commit was measured, and the event is about none: there is no check. Give --sha.");
}
// src/commands/github/publish.ts
const inputsSchema = strictObject({
	folder: string().min(1).meta({ description: "Folder of the report: its comparison.json and records are read, nothing else." }),
	results: boolean().default(true).meta({ description: "Commit the report to the branch of results." }),
	branch: branchSchema.default(RESULTS_BRANCH).meta({ description: "Branch that holds results and nothing else; made where it is missing." }),
	remote: string().min(1).optional().meta({ description: "Git repository of that branch. Default: the workflow's own." }),
	as: runNameSchema.optional().meta({ description: "Name of the report's folder on the branch, where that of the run may be taken: a run in a fresh store begins at 1 again." }),
	comment: boolean().default(false).meta({ description: "Comment on the pull request, or update the comment that is there." }),
	check: boolean().default(false).meta({ description: "Set a check at the commit." }),
	alert: boolean().default(false).meta({ description: "Open or update an issue where a release of GEOS-Chem is slower or failed; close it where a later run finds it fine." }),
	pullRequest: string().regex(/^(auto|[1-9]\d{0,9})$/, "expected the number of a pull request, or auto").default("auto").meta({ description: "Number of the pull request; auto is the one of the event, else that of the commit, from a fork too." }),
	sha: commitSchema.optional().meta({ description: "Commit that was measured. Default: that of the event, where it is about one: a push, a pull request." }),
	failOn: failOnInput,
	reportUrl: pageAddressSchema.optional().meta({ description: "Address of the whole report. Default: its page on the branch." }),
	annotate: string().min(1).optional().meta({ description: "File of the repository in which versions are named, as benchmarks/versions.yml: the check says beside their lines what was found." }),
	repository: repositoryNameSchema.optional().meta({ description: "Repository on GitHub, owner/name. Default: the workflow's." }),
	author: string().min(1).optional().meta({ description: "Login that the token writes as, for a token of an app of your own. Default: asked of GitHub, or github-actions[bot]." }),
	source: nameSchema.optional().meta({ description: "Who measured, where that is not whoever publishes, as in pull-request-runner: comment and check are its own, and say so." }),
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
* @throws {UsageError} it does not hold together
*/
async function publishReport(data, inputs, host, { workflowUrl, ledger } = {}) {
	refuseIdle(inputs);
	const workflow = await contextOf(inputs);
	const forge = await forgeFor(inputs, workflow, host);
	const target = await targetOf(inputs, workflow, forge);
	const fails = failsOn(data.comparison, inputs.failOn);
	const run = inputs.as ?? data.comparison.run;
	const order = {
		data,
		fails,
		folderName: inputs.as ?? null,
		isRegression: failsOn(data.comparison, "regression"),
		context: {
			sha: target.sha,
			reportUrl: inputs.reportUrl ?? pageOf(inputs, workflow, `blob/${run}/report.md`),
			workflowUrl: workflowUrl === void 0 ? workflow.workflowUrl : workflowUrl,
			source: inputs.source ?? null
		},
		reportIsShelved: inputs.reportUrl === void 0,
		pullRequest: target.pullRequest,
		comment: inputs.comment,
		check: inputs.check,
		alert: inputs.alert,
		file: inputs.annotate ? await readAnnotated(inputs.annotate, process.env["GITHUB_WORKSPACE"] ?? process.cwd()) : null
	};
	if (inputs.dryRun) {
		warnOfNoTarget({
			...inputs,
			comment: false
		}, target, host);
		const exitCode = fails ? 1 : 0;
		return {
			...describeRendered(renderAll(order), inputs),
			exitCode,
			faults: [],
			fails
		};
	}
	warnOfNoTarget(inputs, target, host);
	const published = await publish$1(order, {
		...openPlaces(inputs, workflow, host),
		forge,
		ledger: ledger ?? null
	});
	const resultsUrl = pageOf(inputs, workflow, `tree/${run}`);
	const faults = published.faults.map(({ error }) => error.message);
	const exitCode = exitCodeOf(published, fails);
	return {
		...describePublished(published, resultsUrl),
		exitCode,
		faults,
		fails
	};
}
/** What is missing weighs more than what was found, which the outputs tell. */
function exitCodeOf({ faults }, fails) {
	if (faults.length === 0) return fails ? 1 : 0;
	return faults.every(({ error }) => error instanceof UsageError) ? EXIT.usage : EXIT.infrastructure;
}
/** Whether a report's folder, of the same records, is where these inputs have it published. */
async function holdsResults(data, inputs, host) {
	const { shelf } = openPlaces(inputs, await contextOf(inputs), host);
	return await shelf?.holds(folderOf(data)) ?? false;
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
async function forgeFor({ comment, check, alert, dryRun, author }, { repository }, host) {
	if (dryRun || !(comment || check || alert)) return null;
	if (!repository) throw new UsageError("Which repository on GitHub? Give --repository owner/name.");
	return openForge(host, {
		repository,
		author
	});
}
function openPlaces({ results, branch, remote: given }, { repository, serverUrl }, host) {
	const { clock, signal } = host;
	const say = (line) => host.info(line);
	const warn = (message) => host.warn(message);
	const told = {
		say,
		warn,
		clock,
		signal
	};
	if (!results) return {
		shelf: null,
		...told
	};
	const remote = given ?? (repository ? `${serverUrl}/${repository}.git` : null);
	if (remote === null) throw new UsageError("Which git repository keeps the results? Give --remote ADDRESS, or --no-results for none.");
	return {
		shelf: new ResultsBranch({
			remote,
			branch,
			token: given === void 0 || sameServer(given, serverUrl) ? process.env["GITHUB_TOKEN"] ?? null : null,
			clock,
			signal,
			say
		}),
		...told
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
export { publishReport as i, publish as n, publishInputs as r, holdsResults as t };
