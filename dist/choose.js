import { X as string, Y as strictObject } from "./vendor.js";
import { t as suiteWithVersions } from "./suite-document.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { i as parseModelTag } from "./model-tags.js";
import { a as UsageError, t as FaultyFilesError } from "./errors.js";
import { n as codeSpan, o as command } from "./markdown.js";
import { n as listed } from "./cloud-suite.js";
import { r as replaceFile } from "./write-report.js";
import { d as suiteInput } from "./shared-inputs.js";
import { basename, dirname, join } from "node:path";
// src/core/chosen-version.ts
/**
* A version of GEOS-Chem at another tag, and otherwise as it is: 14.7.0 of a native build is a native build of 14.7.0. Commits and
* changed submodules are of the version that they were named for, and go.
*
* @returns null: the tag is none of GEOS-Chem, or the version is none of it
*/
function atTag(model, tag) {
	if (parseModelTag(tag) === null || !("geosChemClassic" in model)) return null;
	const { commit: _commit, tag: old, ...source } = model.geosChemClassic;
	const isNamedByTag = old !== void 0 && model.name.includes(old);
	return {
		...model,
		name: isNamedByTag ? model.name.replace(old, tag) : `geos-chem-${tag}`,
		description: `As ${model.name}, at tag ${tag}.`,
		geosChemClassic: {
			...source,
			tag,
			submodules: {}
		}
	};
}
// src/commands/github/choose.ts
const choose = command({
	name: "choose",
	summary: "make of a suite one that compares other versions",
	description: "Writes the suite with other versions, and all else as it is. A version is named as in the suite or in versions.yml, or is a tag of GEOS-Chem Classic: that is built as the suite's first version of GEOS-Chem, at this tag. The first is the baseline.",
	positionals: ["suite"],
	examples: ["gcbench choose benchmarks/suites/geos-chem-versions.yml --versions 14.6.3,14.7.1", "gcbench choose benchmarks/suites/quickstart.yml --versions miniature,miniature-again"],
	inputs: strictObject({
		suite: suiteInput,
		versions: string().min(1).meta({ description: "Names of versions, or tags of GEOS-Chem Classic, separated by commas: 14.6.3,14.7.1. The first is the baseline." }),
		out: string().min(1).optional().meta({ description: "The suite that is written. Default: beside the suite, as NAME.chosen.yml." })
	}),
	async run({ suite: path, versions: asked, out: place }) {
		const { suite, versions: own } = await loadSuite(path);
		const chosen = await Promise.all(listed(asked).map((name) => versionOf(name, {
			path,
			own
		})));
		const names = chosen.map(({ name }) => name);
		const twin = names.find((name, index) => names.indexOf(name) < index);
		if (twin !== void 0) throw new UsageError(`Version ${twin} is named twice in ${asked}.`);
		const [baseline, ...others] = names;
		if (baseline === void 0) throw new UsageError(`"${asked}" names no version.`);
		const out = place ?? join(dirname(path), `${basename(path, ".yml")}.chosen.yml`);
		const against = others.length > 0 ? `${others.join(", ")} against ${baseline}` : baseline;
		await replaceFile(out, await suiteWithVersions(path, chosen, `${against}.`));
		return {
			json: {
				suite: out,
				versions: names
			},
			outputs: {
				suite: out,
				versions: names.join(" ")
			},
			text: `${out}: ${against}.`,
			summary: `### ${against}\n\nSuite ${codeSpan(suite.name)}, with these versions.`
		};
	}
});
async function versionOf(name, { path, own }) {
	const there = own.find((version) => version.name === name);
	if (there) return there;
	if (parseModelTag(name) === null) return catalogued(name, path);
	const model = own.find((version) => "geosChemClassic" in version);
	const made = model && atTag(model, name);
	if (made) return made;
	throw new UsageError(`${name} is a tag of GEOS-Chem, and ${path} names no version of it that says how to build one.`);
}
/** A version of versions.yml. */
async function catalogued(name, path) {
	const alone = ({ baseline: _baseline, ...suite }) => ({
		...suite,
		versions: [name]
	});
	try {
		const [version] = (await loadSuite(path, alone)).versions;
		if (version) return version;
	} catch (error) {
		if (!(error instanceof FaultyFilesError)) throw error;
		const [{ message, hint } = {
			message: "it is not in versions.yml",
			hint: void 0
		}] = error.faults;
		throw new UsageError(`Version ${name}: ${message}${hint ? ` (${hint})` : "."}`);
	}
	throw new UsageError(`Version ${name} is not in versions.yml.`);
}
export { choose as t };
