import { X as string, Y as strictObject } from "./vendor.js";
import { a as UsageError } from "./errors.js";
import { t as Git } from "./git-process.js";
import { t as suiteWithVersions } from "./suite-document.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { t as commitSchema } from "./published-run.js";
import { n as codeSpan, o as command } from "./markdown.js";
import { n as listed } from "./cloud-suite.js";
import { d as suiteInput, i as platformsInput, m as WORK_DIRECTORY } from "./shared-inputs.js";
import { r as replaceFile } from "./write-report.js";
import { t as runnerOutputs } from "./runners.js";
import { t as platformsNamed } from "./named-platforms.js";
import { n as gitCredential } from "./open-forge.js";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
// src/adapters/model-clone.ts
/** A clone of the model's repository: what it holds is read from git's objects, never checked out and never run. */
var ModelClone = class {
	#git;
	#directory;
	constructor(options) {
		this.#git = new Git(options);
		this.#directory = options.directory;
	}
	/**
	* Makes sure that a commit is there, fetching it where it is not: of a fork's pull request as well.
	*
	* @throws {UsageError} the clone has no such commit, and its origin gives none
	*/
	async need(commit) {
		const isThere = () => this.#git.run([
			"cat-file",
			"-e",
			`${commit}^{commit}`
		]);
		if ((await isThere()).code === 0) return;
		const fetched = await this.#git.run([
			"fetch",
			"--no-tags",
			"--quiet",
			"origin",
			commit
		]);
		if (fetched.code === 0 && (await isThere()).code === 0) return;
		const said = fetched.stderr.trim().split("\n").slice(-2).join(" ");
		throw new UsageError(`${this.#directory} has no commit ${commit}, and its origin gave none (${said}). Name a clone of the repository that holds it.`);
	}
	/**
	* Where head left base.
	*
	* @throws {UsageError} they have no commit in common as far as the clone goes
	*/
	async mergeBase(base, head) {
		const found = await this.#git.run([
			"merge-base",
			base,
			head
		]);
		const commit = found.stdout.trim();
		if (found.code === 0 && /^[0-9a-f]{40}$/.test(commit)) return commit;
		throw new UsageError(`${base} and ${head} have no commit in common in ${this.#directory}. A shallow clone may lack it: check out with \`fetch-depth: 0\`.`);
	}
	/** The https address of its origin; null: it has none that others can fetch from. */
	async originAddress() {
		const { code, stdout } = await this.#git.run([
			"remote",
			"get-url",
			"origin"
		]);
		const address = stdout.trim().replace(/\.git$/, "");
		return code === 0 && /^https:\/\/[\w.-]+(\/[\w.-]+)+$/.test(address) ? address : null;
	}
	/**
	* Writes a file as it is at a commit.
	*
	* @returns where it is now, and its digest
	* @throws {UsageError} the commit has no such file
	*/
	async extract(commit, { path, into }) {
		const shown = await this.#git.run([
			"cat-file",
			"blob",
			`${commit}:${path}`
		]);
		if (shown.code !== 0) throw new UsageError(`Commit ${commit} has no file ${path}: the miniature is built from it.`);
		const file = resolve(join(into, `${commit}.c`));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, shown.bytes);
		return {
			file,
			sha256: `sha256:${createHash("sha256").update(shown.bytes).digest("hex")}`
		};
	}
};
// src/core/change.ts
const SHORT_COMMIT = 7;
/** `head-1a2b3c4`, the name of a side's version. */
function sideName({ role, commit }) {
	return `${role}-${commit.slice(0, SHORT_COMMIT)}`;
}
/**
* A version as it is, but built from a commit of a change.
*
* @returns null where the version is no source: an executable of this machine has no commits
*/
function versionAt(version, side, place) {
	const common = {
		name: sideName(side),
		description: `${version.name} at commit ${side.commit}.`,
		arguments: version.arguments,
		environment: version.environment
	};
	if ("miniature" in version && side.source) return {
		...common,
		miniature: {
			...version.miniature,
			source: side.source
		}
	};
	if (!("geosChemClassic" in version) || place === null) return null;
	const { tag, commit, ...source } = version.geosChemClassic;
	const { repository, submodule } = place;
	if (submodule === null) return {
		...common,
		geosChemClassic: {
			...source,
			repository,
			commit: side.commit
		}
	};
	return {
		...common,
		geosChemClassic: {
			...source,
			...tag === void 0 ? {} : { tag },
			...commit === void 0 ? {} : { commit },
			submodules: {
				...source.submodules,
				[submodule]: {
					repository,
					commit: side.commit
				}
			}
		}
	};
}
// src/commands/github/change.ts
/** Where the miniature's source is in its repository. */
const MINIATURE_PATH = "benchmarks/miniature/miniature.c";
const inputsSchema = strictObject({
	suite: suiteInput,
	base: commitSchema.meta({ description: "Commit that the change is to be merged into, 40 digits." }),
	head: commitSchema.meta({ description: "Commit of the change, 40 digits." }),
	clone: string().min(1).default(".").meta({ description: "Clone of the model's repository. What lacks is fetched from its origin." }),
	repository: string().regex(/^https:\/\/[\w.-]+(\/[\w.-]+)+$/, "expected the https address of a git repository").optional().meta({ description: "Where builds of GEOS-Chem fetch the commits. Default: the clone's origin." }),
	submodule: string().regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem").optional().meta({ description: "The repository is this submodule of GEOS-Chem Classic, as in src/GEOS-Chem. Default: it is the superproject." }),
	platforms: platformsInput,
	out: string().min(1).optional().meta({ description: "The suite that is written. Default: beside the suite, as NAME.change.yml." })
});
const change = command({
	name: "change",
	summary: "make of a suite one that compares a commit with where it branched off",
	description: "Writes a suite with two versions in place of the suite's own: both as its first version is, one built from the head of a change, one from the commit where it left its base. Commits are read, never checked out. The built-in model's source is taken from the clone; GEOS-Chem is fetched when its image is built.",
	positionals: ["suite"],
	examples: ["gcbench change benchmarks/suites/quickstart.yml --base 1f0c... --head 9ab2...", "gcbench change suite.yml --base 1f0c... --head 9ab2... --clone ../geos-chem --submodule src/GEOS-Chem"],
	inputs: inputsSchema,
	async run(inputs, host) {
		const { suite: path, head } = inputs;
		const { versions, suite, platforms: all } = await loadSuite(path);
		const platforms = platformsNamed(all, listed(inputs.platforms ?? ""));
		const model = versions.find(({ name }) => name === suite.baseline) ?? versions[0];
		if (!model) throw new UsageError(`${path} names no version to derive others from.`);
		const clone = new ModelClone({
			directory: resolve(inputs.clone),
			credential: gitCredential(),
			signal: host.signal
		});
		await clone.need(inputs.base);
		await clone.need(head);
		const base = await clone.mergeBase(inputs.base, head);
		if (base === head) throw new UsageError(`${head} is in ${inputs.base} already: there is no change to compare with it.`);
		const out = inputs.out ?? join(dirname(path), `${basename(path, ".yml")}.change.yml`);
		const [before, after] = await bothSides(model, {
			clone,
			inputs,
			base,
			out
		});
		const description = `${model.name}: ${head} against ${base}, where it branched off.`;
		await replaceFile(out, await suiteWithVersions(path, [before, after], description));
		await loadSuite(out);
		const names = [before.name, after.name];
		return {
			json: {
				suite: out,
				base,
				head,
				versions: names
			},
			outputs: {
				suite: out,
				base,
				head,
				versions: names.join(" "),
				...runnerOutputs(platforms)
			},
			text: `${out}: ${after.name} against ${before.name}, as ${model.name}.`,
			summary: `### ${after.name} against ${before.name}\n\nAs version ${codeSpan(model.name)} of suite ${codeSpan(suite.name)}: ${codeSpan(head)} against ${codeSpan(base)}, where it branched off.`
		};
	}
});
async function bothSides(model, known) {
	const { clone, inputs, base, out } = known;
	const repository = "geosChemClassic" in model ? await placeOf(clone, inputs) : null;
	const at = async (role, commit) => {
		const into = join(WORK_DIRECTORY, "sources");
		const source = "miniature" in model ? await clone.extract(commit, {
			path: MINIATURE_PATH,
			into
		}) : null;
		const place = source && {
			...source,
			file: relative(dirname(resolve(out)), source.file)
		};
		const side = {
			role,
			commit,
			...place ? { source: place } : {}
		};
		const made = versionAt(model, side, repository);
		if (made) return made;
		throw new UsageError(`Version ${model.name} is an executable of this machine: ${sideName(side)} can't be built of it. Put a version with sources first (miniature, geosChemClassic).`);
	};
	return [await at("base", base), await at("head", inputs.head)];
}
async function placeOf(clone, inputs) {
	const repository = inputs.repository ?? await clone.originAddress();
	if (!repository) throw new UsageError(`The origin of ${inputs.clone} is no https address that a build could fetch from. Name one with --repository.`);
	return {
		repository,
		submodule: inputs.submodule ?? null
	};
}
export { change as t };
