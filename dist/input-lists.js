import { a as UsageError } from "./errors.js";
import { t as digestOf } from "./digest.js";
import { n as IMAGE_VERSIONS_LABEL, o as definitionDigest, t as IMAGE_INPUTS_LABEL, u as imageVersionsSchema } from "./version.js";
import { i as runDirectoryDigest } from "./workload.js";
import { u as workloadDigest } from "./plan.js";
import { n as inputListDigest, r as inputListSchema } from "./inputs.js";
import { gunzipSync, gzipSync } from "node:zlib";
// src/adapters/images/image-pinner.ts
/**
* Versions as an image holds them: what runs later is what was planned, by digest.
*
* @throws {UsageError} the image does not hold a version as defined, or not for a platform
*/
function pinImageVersions(image, { versions, workloads, platforms }) {
	const inside = versionsInside(image);
	return versions.flatMap((version) => {
		const builds = buildsOf(version, inside, image);
		for (const platform of platforms) refuseUnfit(version, builds, platform);
		return builds.filter(({ target }) => target === void 0 || platforms.some((one) => one.target === target)).map((build) => pin(version, build, {
			image,
			workloads
		}));
	});
}
/** @throws {UsageError} the image says nothing of its versions that this gcbench understands */
function versionsInside({ labels, named }) {
	const label = labels[IMAGE_VERSIONS_LABEL];
	if (label === void 0) throw new UsageError(`Image ${named} does not say which versions it holds (label ${IMAGE_VERSIONS_LABEL}): it was not built by gcbench.`);
	const versions = imageVersionsSchema.safeParse(parseJson(label));
	if (versions.success) return versions.data;
	throw new UsageError(`Image ${named} says which versions it holds in a form that this gcbench does not know; build it anew.`);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function buildsOf(version, inside, { named, architecture }) {
	const { name } = version;
	const builds = inside.filter((one) => one.name === name);
	if (builds.length === 0) {
		const names = [...new Set(inside.map((one) => one.name))].join(", ");
		throw new UsageError(`Image ${named} holds no version ${name}, only ${names || "none"}.`);
	}
	for (const { definition, executable } of builds) {
		if (definition !== definitionDigest(version)) throw new UsageError(`Image ${named} was built from another definition of version ${name} than the suite's. Build it anew under a new tag.`);
		if (executable.architecture !== null && executable.architecture !== architecture) throw new UsageError(`Image ${named}: ${executable.path} is made for ${executable.architecture}, and the image says ${architecture}.`);
	}
	return builds;
}
/** A native build runs on its own CPU family: on another one it would be slow, or die of an unknown instruction. */
function refuseUnfit({ name }, builds, platform) {
	const targets = builds.map(({ target }) => target);
	if (targets.includes(void 0)) return;
	if (platform.target !== void 0 && targets.includes(platform.target)) return;
	const family = platform.target ?? "no known CPU family";
	throw new UsageError(`Version ${name} is built for ${targets.join(", ")}, and platform ${platform.name} is of ${family}. Give the platform its target in platforms.yml and build the image anew, or use a portable build.`);
}
function pin(version, build, { image, workloads }) {
	const { name, description, arguments: args, environment } = version;
	const { executable, toolchain, target } = build;
	const directories = directoriesFor(build, workloads, image);
	const configuration = directories.map(({ workload, configuration: digest }) => [workload, digest]);
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: executable.sha256,
			args,
			environment,
			configuration: configuration.length > 0 ? configuration : null
		}),
		executable,
		arguments: args,
		environment,
		runDirectory: null,
		...directories.length === 0 ? {} : { runDirectories: Object.fromEntries(directories.map((one) => [one.workload, one.path])) },
		toolchain,
		...target === void 0 ? {} : { target },
		...build.commits === void 0 ? {} : { commits: build.commits },
		image: image.reference
	};
}
/** The run directories that were made in the image for these workloads. */
function directoriesFor({ name, runDirectories }, workloads, { named }) {
	return workloads.flatMap((workload) => {
		if (workload.kind !== "geos-chem-classic") return [];
		const found = runDirectories.find((one) => one.workload === workload.name);
		if (found?.definition === runDirectoryDigest(workload)) return [found];
		const why = found ? `was built from another definition of workload ${workload.name} than the suite's` : `holds no run directory of workload ${workload.name} for version ${name}`;
		throw new UsageError(`Image ${named} ${why}. Build it anew under a new tag.`);
	});
}
/**
* @param inputs digest of the set of files that its versions start from; null: none
* @throws {UsageError} it needs files of this machine that no container sees
*/
function pinImageWorkload(workload, inputs) {
	if (workload.kind === "command" && workload.workingDirectory !== void 0) throw new UsageError(`Workload ${workload.name} has a workingDirectory on this machine, which nothing in a container can see.`);
	return {
		workload,
		digest: workloadDigest(workload, inputs),
		inputs
	};
}
// src/adapters/images/input-lists.ts
/** Of one list, unpacked: a year of a nested grid has some ten thousand names. */
const LARGEST_LIST = 64 * 2 ** 20;
/** One label a list: the lines of a recipe, which labels pass through, end at 64 KiB. */
function inputsLabel(digest) {
	return `${IMAGE_INPUTS_LABEL}.${digest.replace("sha256:", "")}`;
}
/** A list as a label holds it, and the label's name. */
function inputListLabel(list) {
	const packed = gzipSync(JSON.stringify(list)).toString("base64");
	return { [inputsLabel(inputListDigest(list))]: packed };
}
/**
* The lists of inputs that an image's labels hold, one for each version and workload.
*
* @param image for the message
* @throws {UsageError} the labels are not as gcbench build makes them
*/
function imageInputLists(labels, image) {
	const versions = imageVersionsSchema.safeParse(jsonOf(labels[IMAGE_VERSIONS_LABEL]));
	if (!versions.success) throw new UsageError(`Image ${image} does not say what its versions read (label ${IMAGE_VERSIONS_LABEL}). gcbench build makes one that does.`);
	const found = versions.data.flatMap(({ name, runDirectories }) => runDirectories.map(({ workload, inputs }) => ({
		workload,
		version: name,
		inputs
	})));
	const seen = /* @__PURE__ */ new Set();
	return found.flatMap(({ workload, version, inputs }) => {
		const key = `${workload} ${version} ${inputs}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			workload,
			version,
			list: unpack(labels[inputsLabel(inputs)], inputs, image)
		}];
	});
}
function unpack(packed, digest, image) {
	const text = packed === void 0 ? null : inflate(packed);
	const list = inputListSchema.safeParse(text === null ? null : jsonOf(text));
	if (list.success && inputListDigest(list.data) === digest) return list.data;
	throw new UsageError(`Image ${image}: the list of inputs ${digest} ${packed === void 0 ? "is not there" : "is damaged"} (label ${inputsLabel(digest)}). Build the image anew.`);
}
function inflate(packed) {
	try {
		const options = { maxOutputLength: LARGEST_LIST };
		return gunzipSync(Buffer.from(packed, "base64"), options).toString("utf8");
	} catch {
		return null;
	}
}
function jsonOf(text) {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return null;
	}
}
export { versionsInside as a, pinImageWorkload as i, inputListLabel as n, pinImageVersions as r, imageInputLists as t };
