import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { n as GitError, t as Git } from "./git-process.js";
import { B as _enum, G as number, H as boolean, J as record, K as object, Q as unknown, V as array, X as string, Y as strictObject, Z as union, v as require_dist } from "./vendor.js";
import { i as parseModelTag, r as newerThan, t as byAge } from "./model-tags.js";
import { n as branchSchema } from "./origin.js";
import { p as versionCatalogueSchema, s as geosChemSourceSchema } from "./version.js";
import { n as putSticky } from "./sticky-comment.js";
import { n as codeSpan, o as command } from "./markdown.js";
import { n as gitCredential, r as openForge, t as forgePlace } from "./open-forge.js";
import { t as YamlFile } from "./yaml-file.js";
import { t as suiteSchema } from "./suite.js";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { dirname as dirname$1, join as join$1, relative as relative$1 } from "node:path/posix";
// src/adapters/own-branch.ts
/** One commit on a branch of our own, made of git's objects: no working tree is touched, and none is needed. */
var OwnBranch = class {
	#git;
	#remote;
	constructor(options, remote) {
		this.#git = new Git(options);
		this.#remote = remote;
	}
	/** Names of the remote's tags. @throws {UsageError} it can't be asked */
	async tags() {
		const listed = await this.#git.run([
			"ls-remote",
			"--tags",
			"--refs",
			"--",
			this.#remote
		]);
		if (listed.code !== 0) throw this.#refusal("list the tags of", listed);
		return listed.stdout.split("\n").flatMap((line) => line.split("	refs/tags/")[1] ?? []);
	}
	/** The newest commit of a branch. @throws {UsageError} there is none */
	async fetch(branch) {
		const found = await this.#fetch(branch);
		if (found) return found;
		throw new UsageError(`${this.#remote} has no branch ${branch}: name one that it has with --base.`);
	}
	/** @returns a file's content; null: the commit has no such file */
	async find(commit, path) {
		const blob = await this.#git.run([
			"cat-file",
			"blob",
			`${commit}:${path}`
		]);
		return blob.code === 0 ? blob.stdout : null;
	}
	/**
	* Has the branch hold one commit on top of its base. A branch that has these files stays as it is, also where its base has
	* gone on since: what was measured at its commit holds.
	*
	* @throws {UsageError} the remote refuses
	*/
	async put(change) {
		const base = await this.fetch(change.base);
		const old = await this.#fetch(change.branch);
		if (old && await this.#holds(old, change.files)) return {
			commit: old,
			wasThere: true
		};
		const tree = await this.#treeOf(base, change.files);
		const commit = await this.#read([
			"commit-tree",
			tree,
			"-p",
			base,
			"-m",
			change.message
		]);
		const ref = `refs/heads/${change.branch}`;
		const lease = `--force-with-lease=${ref}:${old ?? ""}`;
		const pushed = await this.#git.run([
			"push",
			"--quiet",
			lease,
			this.#remote,
			`${commit}:${ref}`
		]);
		if (pushed.code !== 0) throw this.#refusal(`push branch ${change.branch} to`, pushed);
		return {
			commit,
			wasThere: false
		};
	}
	async #holds(commit, files) {
		for (const [path, content] of files) {
			const blob = await this.#git.run([
				"cat-file",
				"blob",
				`${commit}:${path}`
			]);
			if (blob.code !== 0 || blob.stdout !== content) return false;
		}
		return true;
	}
	async #treeOf(base, files) {
		const index = `${await this.#read(["rev-parse", "--absolute-git-dir"])}/gcbench-index-${process.pid}`;
		await this.#git.read(["read-tree", base], { index });
		for (const [path, content] of files) {
			const blob = await this.#read([
				"hash-object",
				"-w",
				"--stdin"
			], content);
			await this.#git.read([
				"update-index",
				"--add",
				"--cacheinfo",
				`100644,${blob},${path}`
			], { index });
		}
		const tree = (await this.#git.read(["write-tree"], { index })).trim();
		await rm(index, { force: true });
		return tree;
	}
	async #fetch(branch) {
		const ref = `refs/heads/${branch}`;
		const listed = await this.#git.run([
			"ls-remote",
			"--",
			this.#remote,
			ref
		]);
		if (listed.code !== 0) throw this.#refusal("ask", listed);
		if ((listed.stdout.split("	")[0] ?? "") === "") return null;
		const args = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--depth=1",
			this.#remote,
			ref
		];
		const fetched = await this.#git.run(args);
		if (fetched.code !== 0) throw this.#refusal("fetch from", fetched);
		return this.#read(["rev-parse", "FETCH_HEAD"]);
	}
	async #read(args, input = "") {
		return (await this.#git.read(args, { input })).trim();
	}
	#refusal(what, end) {
		const said = end.stderr.trim().split("\n").slice(-3).join("\n  ");
		if (/could not read|not found|denied|403|401|protected|stale info|not appear/i.test(said)) return new UsageError(`git may not ${what} ${this.#remote}:\n  ${said}\nA workflow needs \`permissions: contents: write\` for it, and a branch that no rule protects.`);
		return new GitError(`(to ${what} ${this.#remote})`, end);
	}
};
// src/adapters/versions-document.ts
var import_dist = require_dist();
/** How the plain build of a tag is called in versions.yml. */
const versionName = (tag) => `geos-chem-${tag}`;
/** Lines stay as long as somebody wrote them. */
const AS_WRITTEN = { lineWidth: 0 };
/**
* The newest version of GEOS-Chem that a versions file pins: among those that are called by their tag.
*
* @throws {UsageError} it pins none
*/
function pinnedTag(text, path) {
	const { versions } = readVersions(text, path);
	const newest = versions.items.flatMap((item) => {
		const tag = (0, import_dist.isMap)(item) ? item.getIn(["geosChemClassic", "tag"]) : void 0;
		const parsed = typeof tag === "string" ? parseModelTag(tag) : null;
		return parsed && (0, import_dist.isMap)(item) && item.get("name") === versionName(parsed.tag) ? [parsed] : [];
	}).toSorted(byAge).at(-1);
	if (newest) return newest;
	throw new UsageError(`${path} pins no version of GEOS-Chem: it has none that is called by its tag, as in \`name: ${versionName("14.7.0")}\`.`);
}
/** The versions file with new versions behind the pinned one, everything else as it is, comments too. */
function withNewVersions(text, added, path) {
	const { document, versions } = readVersions(text, path);
	const isNamed = (name) => (item) => (0, import_dist.isMap)(item) && item.get("name") === name;
	const place = versions.items.findIndex(isNamed(versionName(added.pinned.tag))) + 1;
	const nodes = added.tags.filter(({ tag }) => !versions.items.some(isNamed(versionName(tag)))).map(({ tag }) => {
		const { repository } = added;
		const source = document.createNode(repository === null ? { tag } : {
			repository,
			tag
		});
		source.flow = true;
		const node = document.createNode({
			name: versionName(tag),
			description: `GEOS-Chem Classic ${tag}, for any processor of its architecture.`
		});
		node.set("geosChemClassic", source);
		return node;
	});
	versions.items.splice(place, 0, ...nodes);
	return document.toString(AS_WRITTEN);
}
/** A suite with the new version against the pinned one, everything else as it is. */
function withComparison(text, { pinned, newest }) {
	const document = (0, import_dist.parseDocument)(text);
	const pair = document.createNode([versionName(pinned.tag), versionName(newest.tag)]);
	pair.flow = true;
	document.set("versions", pair);
	document.delete("baseline");
	document.set("description", `GEOS-Chem Classic ${newest.tag} against ${pinned.tag}.`);
	return document.toString(AS_WRITTEN);
}
function readVersions(text, path) {
	const document = (0, import_dist.parseDocument)(text);
	const versions = document.get("versions");
	if (document.errors.length > 0 || !(0, import_dist.isSeq)(versions)) throw new UsageError(`${path} is no versions file: \`gcbench plan\` of a suite says why.`);
	return {
		document,
		versions
	};
}
// src/adapters/workflow-document.ts
const inputSchema = object({
	required: unknown(),
	default: unknown()
}).partial().nullable();
const dispatchSchema = object({ inputs: record(string(), inputSchema).nullish() }).nullable().optional();
/** Of a workflow only what tells how it can be started; `on` may be a name, names, or a map. */
const workflowSchema = object({ on: union([
	string().transform((event) => ({ [event]: null })),
	array(string()).transform((events) => Object.fromEntries(events.map((event) => [event, null]))),
	record(string(), unknown())
]) });
/**
* What keeps a workflow from being started with these inputs: GitHub refuses one that it does not know, and one that is missing.
*
* @param path by which people know it
*/
function dispatchFaults(path, text, given) {
	const file = YamlFile.of(path, text);
	const faults = [];
	const workflow = file.parse(workflowSchema, faults);
	if (!workflow) return faults;
	const place = ["on", "workflow_dispatch"];
	if (!("workflow_dispatch" in workflow.on)) {
		const hint = `give it workflow_dispatch with the inputs ${given.join(", ")}`;
		return [file.fault(["on"], "nobody can start this workflow by workflow_dispatch", hint)];
	}
	const dispatch = dispatchSchema.safeParse(workflow.on["workflow_dispatch"]);
	if (!dispatch.success) return [file.fault(place, "its inputs are not a map of names")];
	const inputs = dispatch.data?.inputs ?? {};
	const lacking = given.filter((name) => !(name in inputs));
	const asked = Object.entries(inputs).flatMap(([name, input]) => input?.required === true && input.default === void 0 && !given.includes(name) ? [name] : []);
	return [...lacking.length > 0 ? [file.fault(place, `it is started with ${given.join(", ")}, and has no input ${lacking.join(", ")}`)] : [], ...asked.map((name) => file.fault([
		...place,
		"inputs",
		name
	], `nobody gives input ${name}`, "give it a default"))];
}
// src/commands/github/watched-files.ts
/** With what the workflow that measures new against pinned is always started. */
const START_INPUTS = [
	"suite",
	"ref",
	"sha",
	"pull-request"
];
/**
* The files that a watch changes, as a commit has them; and that the workflow which it starts is there and takes what it is started with. All
* of that is looked at each time, also where no version is new: not months later, when one is.
*
* @param given names of the inputs that the workflow is started with
* @throws {FaultyFilesError} with every fault of all three
*/
async function readWatched(branch, commit, { versions, suite, workflow, base }, given) {
	const faults = [];
	const read = async (path, hint) => {
		const text = await branch.find(commit, path);
		const message = `there is no such file on branch ${base}`;
		if (text === null) faults.push({
			file: path,
			message,
			hint
		});
		return text;
	};
	const texts = {
		versions: await read(versions, "name it with versions; docs/workflows.md has one to begin with"),
		suite: await read(suite, "name it with suite; docs/workflows.md has one to begin with")
	};
	const path = join$1(".github/workflows", workflow);
	const started = await read(path, "name the one that measures with workflow");
	if (texts.versions !== null) YamlFile.of(versions, texts.versions).parse(versionCatalogueSchema, faults);
	if (texts.suite !== null) YamlFile.of(suite, texts.suite).parse(suiteSchema, faults);
	faults.push(...catalogueFaults({
		versions,
		suite
	}));
	if (started !== null) faults.push(...dispatchFaults(path, started, given));
	if (faults.length > 0 || texts.versions === null || texts.suite === null) throw new FaultyFilesError(faults);
	return {
		versions: texts.versions,
		suite: texts.suite
	};
}
/** A suite looks its versions up in versions.yml of its own folder, or of one above. */
function catalogueFaults(places) {
	const way = relative$1(dirname$1(places.suite), places.versions);
	if (/^(\.\.\/)*versions\.yml$/.test(way)) return [];
	const message = `it does not know the versions of ${places.versions}`;
	return [{
		file: places.suite,
		message,
		hint: "a suite looks them up in versions.yml of its own folder, or of one above"
	}];
}
// src/commands/github/watch.ts
const inputsSchema = strictObject({
	model: string().min(1).regex(/^[^-]/, "expected the address of a git repository").default("https://github.com/geoschem/GCClassic").meta({ description: "Repository whose tags are the versions." }),
	preReleases: _enum([
		"none",
		"rc",
		"beta",
		"alpha"
	]).default("none").meta({ description: "Pre-releases that count: none, release candidates (rc), those and betas (beta), all (alpha)." }),
	versions: string().min(1).default("benchmarks/versions.yml").meta({ description: "Versions file of the repository, which gets what is new." }),
	suite: string().min(1).default("benchmarks/suites/geos-chem-versions.yml").meta({ description: "Suite of the repository that is to compare new with pinned." }),
	base: branchSchema.default("main").meta({ description: "Branch that the change is for." }),
	branch: branchSchema.default("gcbench/new-versions").meta({ description: "Branch of the pull request; nobody else writes to it." }),
	remote: string().min(1).regex(/^[^-]/, "expected a remote of git").default("origin").meta({ description: "Remote of the clone that is pushed to." }),
	clone: string().min(1).default(".").meta({ description: "Clone of the repository." }),
	workflow: string().regex(/^[\w.-]+\.ya?ml$/, "expected the file name of a workflow, as in benchmark.yml").default("benchmark.yml").meta({ description: "Workflow that measures new against pinned." }),
	alert: boolean().default(false).meta({ description: "Have that workflow open an issue where the new release is slower or fails: it is started with alert." }),
	spendUsd: number().positive().optional().meta({ description: "Most that it may cost, in USD: that workflow is started with spend-usd. Default: what the suite says." }),
	dryRun: boolean().default(false).meta({ description: "Say what would be done, and do nothing." })
});
const watch = command({
	name: "watch",
	summary: "look for new versions of GEOS-Chem; a pull request adds them and has them measured",
	description: "Compares the tags of the model's repository with the newest version that versions.yml pins. For what is newer it writes versions.yml and the suite on a branch of its own, opens or updates one pull request, and starts the workflow that measures new against pinned. Called again it changes nothing that is as it should be, and starts nothing twice.",
	positionals: [],
	examples: ["gcbench watch --dry-run", "gcbench watch --pre-releases rc"],
	inputs: inputsSchema,
	async run(inputs, host) {
		const repository = inputs.dryRun ? null : forgePlace().repository;
		const directory = resolve(inputs.clone);
		const { signal } = host;
		const model = new OwnBranch({
			directory,
			credential: null,
			signal
		}, inputs.model);
		const own = new OwnBranch({
			directory,
			credential: gitCredential(),
			signal
		}, inputs.remote);
		const texts = await readWatched(own, await own.fetch(inputs.base), inputs, [...START_INPUTS, ...Object.keys(wishedInputs(inputs))]);
		const pinned = pinnedTag(texts.versions, inputs.versions);
		const stage = inputs.preReleases === "none" ? "release" : inputs.preReleases;
		const tags = newerThan(pinned, await model.tags(), stage);
		const newest = tags.at(-1);
		if (!newest) return nothingNew(pinned, inputs);
		const found = {
			pinned,
			newest,
			tags
		};
		const added = {
			...found,
			repository: buildRepository(inputs.model, host)
		};
		const files = /* @__PURE__ */ new Map([[inputs.versions, withNewVersions(texts.versions, added, inputs.versions)], [inputs.suite, withComparison(texts.suite, found)]]);
		if (repository === null) return wouldDo(found, inputs);
		const forge = await openForge(host);
		const last = await forge.lastPullRequest({
			head: inputs.branch,
			base: inputs.base
		});
		if (last && !last.isOpen && last.body.startsWith(markerOf(found))) return declined(found, last);
		const message = titleOf(found);
		return propose(found, {
			forge,
			inputs,
			commit: (await own.put({
				base: inputs.base,
				branch: inputs.branch,
				files,
				message
			})).commit,
			host
		});
	}
});
/** What versions name as their source; null: what they have by default. */
function buildRepository(model, host) {
	const { repository } = geosChemSourceSchema.shape;
	const address = model.replace(/\/$|\.git\/?$/, "");
	if (address === repository.parse(void 0)) return null;
	if (repository.safeParse(address).success) return address;
	host.warn(`Images are built from ${repository.parse(void 0)}: no build can fetch from ${model}, which is no https address.`);
	return null;
}
function nothingNew(pinned, { model, preReleases }) {
	const kinds = preReleases === "none" ? "" : `, pre-releases from ${preReleases} on included`;
	const text = `Nothing is newer than ${pinned.tag} among the tags of ${model}${kinds}.`;
	return {
		json: {
			pinned: pinned.tag,
			found: [],
			outcome: "unchanged"
		},
		outputs: {
			found: false,
			newest: pinned.tag,
			versions: ""
		},
		text,
		summary: `### No new version\n\nNothing is newer than ${codeSpan(pinned.tag)}.`
	};
}
/** Who closed the pull request does not want these versions, however often they are found. */
function declined(found, { number, url }) {
	const text = `${url}: ${titleOf(found)} was closed. Nothing is proposed again until a newer version appears; open it again to go on with it.`;
	return {
		json: {
			...outputsOf(found),
			pullRequest: number,
			started: false,
			outcome: "declined"
		},
		outputs: {
			...outputsOf(found),
			"pull-request": number,
			started: false
		},
		text,
		summary: `### ${titleOf(found)} was closed\n\n${url}`
	};
}
function wouldDo(found, inputs) {
	const { pinned, newest, tags } = found;
	const lines = [
		`Newer than ${pinned.tag}: ${tags.map(({ tag }) => tag).join(", ")}.`,
		`Would write ${inputs.versions} and ${inputs.suite} on branch ${inputs.branch},`,
		`open or update its pull request for ${inputs.base},`,
		`and start ${inputs.workflow}: ${newest.tag} against ${pinned.tag}. Nothing was done.`
	];
	return {
		json: {
			pinned: pinned.tag,
			found: tags.map(({ tag }) => tag),
			outcome: "dry-run"
		},
		outputs: outputsOf(found),
		text: lines.join("\n")
	};
}
function outputsOf({ newest, tags }) {
	return {
		found: true,
		newest: newest.tag,
		versions: tags.map(({ tag }) => tag).join(" ")
	};
}
const MARKER = "<!-- gcbench: version-watch -->";
/** The pull request, and the benchmark where it was not started for this commit yet. */
async function propose(found, proposal) {
	const { forge, inputs, commit, host } = proposal;
	const { branch: head, base } = inputs;
	const body = bodyOf(found, inputs);
	const request = await forge.putPullRequest({
		head,
		base,
		title: titleOf(found),
		body
	});
	const isStarted = await start(request, proposal);
	const text = `${request.url}: ${titleOf(found)}. ${isStarted ? `${inputs.workflow} was started.` : `${inputs.workflow} was started before.`}`;
	host.info(text);
	return {
		json: {
			...outputsOf(found),
			pullRequest: request.number,
			commit,
			started: isStarted
		},
		outputs: {
			...outputsOf(found),
			"pull-request": request.number,
			sha: commit,
			started: isStarted
		},
		text,
		summary: `### ${titleOf(found)}\n\n${request.url}`
	};
}
/**
* The comment comes before the start: where nobody may comment, nothing is started again and again.
*
* @returns false: a comment says that it was started for this commit before
*/
async function start(request, { forge, inputs, commit }) {
	const [known] = await forge.findComments(request.number, MARKER);
	if (known?.body.includes(commit)) return false;
	const say = (text) => `${MARKER}\n${text}`;
	const place = {
		number: request.number,
		marker: MARKER
	};
	const begun = say(`${codeSpan(inputs.workflow)} is being started for these versions.`);
	await putSticky(forge, place, () => begun);
	const given = {
		suite: inputs.suite,
		ref: commit,
		sha: commit,
		"pull-request": String(request.number)
	};
	await forge.startWorkflow({
		workflow: inputs.workflow,
		ref: inputs.base,
		inputs: {
			...given,
			...wishedInputs(inputs)
		}
	});
	const done = `Measuring commit ${commit}: ${codeSpan(inputs.workflow)} was started, the verdict will be a comment here.`;
	await putSticky(forge, place, () => say(done));
	return true;
}
/** What else it is started with, where it is asked for. */
function wishedInputs({ alert, spendUsd }) {
	return {
		...alert ? { alert: "true" } : {},
		...spendUsd === void 0 ? {} : { "spend-usd": String(spendUsd) }
	};
}
function titleOf({ pinned, newest }) {
	return `GEOS-Chem ${newest.tag} (pinned: ${pinned.tag})`;
}
/** First line of the pull request: which versions it is for, so that nobody is asked twice. */
function markerOf({ pinned, tags }) {
	return `<!-- gcbench: new versions ${tags.map(({ tag }) => tag).join(" ")}, after ${pinned.tag} -->`;
}
function bodyOf(found, { model, versions, suite }) {
	const { pinned, newest, tags } = found;
	return [
		markerOf(found),
		`New at ${model}: ${tags.map(({ tag }) => codeSpan(tag)).join(", ")}.`,
		`- ${codeSpan(versions)} gets ${tags.map(({ tag }) => codeSpan(versionName(tag))).join(", ")}`,
		`- ${codeSpan(suite)} compares ${codeSpan(newest.tag)} with ${codeSpan(pinned.tag)}, which is pinned`,
		"The benchmark was started; its verdict arrives as a comment and a check. This branch is rewritten when versions appear: do not push to it."
	].join("\n\n");
}
export { watch as t };
