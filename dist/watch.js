import { i as UsageError } from "./errors.js";
import { n as GitError, t as Git } from "./git-process.js";
import { B as _enum, F as require_dist, H as boolean, X as string, Y as strictObject } from "./vendor.js";
import { n as branchSchema } from "./origin.js";
import { r as codeSpan, t as command } from "./command.js";
import { n as gitCredential, r as openForge, t as forgePlace } from "./open-forge.js";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
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
		throw new UsageError(`${this.#remote} has no branch ${branch}.`);
	}
	/** @throws {UsageError} the commit has no such file */
	async read(commit, path) {
		const blob = await this.#git.run([
			"cat-file",
			"blob",
			`${commit}:${path}`
		]);
		if (blob.code === 0) return blob.stdout;
		throw new UsageError(`There is no ${path} on the branch that the change is for.`);
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
// src/core/model-tags.ts
var import_dist = require_dist();
const STAGES = [
	"alpha",
	"beta",
	"rc",
	"release"
];
const TAG = /^(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)\.(\d+))?$/;
/** No version is longer; what is, is no version. */
const LONGEST_TAG = 40;
/** @returns null: the tag is no version */
function parseModelTag(tag) {
	const match = tag.length <= LONGEST_TAG ? TAG.exec(tag) : null;
	if (!match) return null;
	const [, major, minor, patch, stage, step] = match;
	return {
		tag,
		numbers: [
			Number(major),
			Number(minor),
			Number(patch)
		],
		stage: STAGES.find((name) => name === stage) ?? "release",
		step: Number(step ?? 0)
	};
}
/** The older first: 14.7.0-alpha.2, 14.7.0-alpha.10, 14.7.0-rc.0, 14.7.0, 14.7.1. */
function byAge(a, b) {
	const [majorA, minorA, patchA] = a.numbers;
	const [majorB, minorB, patchB] = b.numbers;
	return majorA - majorB || minorA - minorB || patchA - patchB || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.step - b.step;
}
/**
* The versions that are newer than the pinned one: every release, and of the pre-releases the newest, where it is newer than all
* releases and as far as was asked. The older first.
*
* @param earliest stage that counts; release: pre-releases do not
*/
function newerThan(pinned, tags, earliest) {
	const newer = tags.flatMap((tag) => parseModelTag(tag) ?? []).filter((tag) => byAge(tag, pinned) > 0).toSorted(byAge);
	const releases = newer.filter(({ stage }) => stage === "release");
	const last = newer.findLast(({ stage }) => stage !== "release" && STAGES.indexOf(stage) >= STAGES.indexOf(earliest));
	const newest = releases.at(-1);
	return last !== void 0 && (newest === void 0 || byAge(last, newest) > 0) ? [...releases, last] : releases;
}
// src/adapters/versions-document.ts
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
		const source = document.createNode({ tag });
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
// src/commands/watch.ts
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
		const base = await own.fetch(inputs.base);
		const texts = {
			versions: await own.read(base, inputs.versions),
			suite: await own.read(base, inputs.suite)
		};
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
		const files = /* @__PURE__ */ new Map([[inputs.versions, withNewVersions(texts.versions, found, inputs.versions)], [inputs.suite, withComparison(texts.suite, found)]]);
		if (repository === null) return wouldDo(found, inputs);
		const message = titleOf(found);
		const state = await own.put({
			base: inputs.base,
			branch: inputs.branch,
			files,
			message
		});
		return propose(found, {
			forge: await openForge(host),
			inputs,
			commit: state.commit,
			host
		});
	}
});
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
/** @returns false: a comment says that it was started for this commit before */
async function start(request, { forge, inputs, commit }) {
	const known = await forge.findComment(request.number, MARKER);
	if (known?.body.includes(commit)) return false;
	await forge.startWorkflow({
		workflow: inputs.workflow,
		ref: inputs.base,
		inputs: {
			suite: inputs.suite,
			ref: commit,
			sha: commit,
			"pull-request": String(request.number)
		}
	});
	const body = `${MARKER}\nMeasuring commit ${commit}: ${codeSpan(inputs.workflow)} was started, the verdict will be a comment here.`;
	if (known) await forge.updateComment(known.id, body);
	else await forge.createComment(request.number, body);
	return true;
}
function titleOf({ pinned, newest }) {
	return `GEOS-Chem ${newest.tag} (pinned: ${pinned.tag})`;
}
function bodyOf({ pinned, newest, tags }, { model, versions, suite }) {
	return [
		`New at ${model}: ${tags.map(({ tag }) => codeSpan(tag)).join(", ")}.`,
		`- ${codeSpan(versions)} gets ${tags.map(({ tag }) => codeSpan(versionName(tag))).join(", ")}`,
		`- ${codeSpan(suite)} compares ${codeSpan(newest.tag)} with ${codeSpan(pinned.tag)}, which is pinned`,
		"The benchmark was started; its verdict arrives as a comment and a check. This branch is rewritten when versions appear: do not push to it."
	].join("\n\n");
}
export { watch as t };
