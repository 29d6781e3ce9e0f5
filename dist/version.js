import { B as _enum, G as number, J as record, V as array, X as string, Y as strictObject, Z as union, q as partialRecord } from "./vendor.js";
import { n as digestSchema, t as digestOf } from "./digest.js";
// src/core/names.ts
/**
* Names of suites, workloads, platforms and versions. They become parts of block ids, file names and tags,
* hence the narrow alphabet; `__` is kept free, because it joins the parts of a block id.
*/
const nameSchema = string().max(64).regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]|_(?!_))*$/, "expected a name of letters, digits, '.', '-' and single '_', beginning with a letter or digit");
// src/core/version.ts
const architectureSchema = _enum(["amd64", "arm64"]);
/** What made an executable. Two versions built differently are not comparable: the build differs, not the model. */
const toolchainSchema = strictObject({
	compiler: string().nullable().describe("Name and version, as the compiler gives them."),
	flags: string().nullable().describe("Optimisation flags; null where nobody knows them.")
});
/** What a build of an executable is made for: `portable` any processor of its architecture, `native` one family each. */
const buildSchema = _enum([
	"portable",
	"native",
	"strict"
]);
/** A CPU family as the compiler names it (-mcpu on arm64, -march on amd64). */
const cpuTargetSchema = string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected a compiler's name of a CPU family, as in neoverse-v1");
const commitSchema = string().regex(/^[0-9a-f]{40}$/, "expected a whole commit id, 40 digits");
const commitsSchema = record(string(), commitSchema).describe("Sources it was compiled from: path in the superproject to commit; '.' is itself.");
const repositorySchema = string().regex(/^(https:\/\/[\w.-]+|git:\/\/127\.0\.0\.1:\d+)(\/[\w.-]+)+$/, "expected the https address of a git repository, or one of this machine (git://127.0.0.1:PORT/...)");
/** GEOS-Chem Classic, fetched and compiled while its image is built. */
const geosChemSourceSchema = strictObject({
	repository: repositorySchema.default("https://github.com/geoschem/GCClassic").describe("Git repository of the superproject."),
	tag: string().regex(/^[\w][\w.+-]*$/, "expected a git tag, as in 14.7.0").optional().describe("Tag of the superproject; its submodules are as it pins them."),
	commit: commitSchema.optional().describe("In place of a tag: a commit of the superproject."),
	submodules: record(string().regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem"), strictObject({
		repository: repositorySchema.optional(),
		commit: commitSchema
	})).default({}).describe("Submodules at other commits than the superproject pins: a change under review."),
	mechanism: _enum([
		"fullchem",
		"carbon",
		"Hg",
		"custom"
	]).default("fullchem").describe("Chemical mechanism that is compiled in (MECH)."),
	options: partialRecord(_enum([
		"TOMAS",
		"TOMAS_BINS",
		"APM",
		"RRTMG",
		"LUO_WETDEP",
		"KPPSA",
		"HCOSA"
	]), string().regex(/^[\w.-]+$/)).default({}).describe("More options of its CMake build, as in TOMAS: y, TOMAS_BINS: 15."),
	build: buildSchema.default("portable").describe("portable: any processor of the architecture; native: one executable for each CPU family; strict: no fused multiply-add and no vector math, the same results on arm64 and amd64 where the model allows it, for checks and not for timing."),
	base: _enum(["al2023", "debian13"]).default("al2023").describe("System that it is compiled on, whose C library it brings along.")
}).refine(({ tag, commit }) => tag === void 0 !== (commit === void 0), "expected either a tag or a commit");
const common = {
	name: nameSchema,
	description: string().optional(),
	arguments: array(string()).default([]).describe("Added to the program's arguments."),
	environment: record(string(), string()).default({})
};
/** A version as written in a suite or in versions.yml. */
const versionSchema = union([
	strictObject({
		...common,
		miniature: strictObject({
			slow: record(string().min(1), number().min(1).max(100)).default({}).describe("Timers that do more work, and by which factor: a slow-down of known size."),
			flags: string().default("-O2").describe("Optimisation flags for the C compiler."),
			source: strictObject({
				file: string().min(1).describe("Path of the source, a C file."),
				sha256: digestSchema.describe("Of what is in it: sha256:...")
			}).optional().describe("Another source of the model, as gcbench change takes it from a commit. Default: the one that gcbench brings.")
		}).describe("The built-in model, compiled for this version.")
	}),
	strictObject({
		...common,
		geosChemClassic: geosChemSourceSchema.describe("GEOS-Chem Classic, built into a container image.")
	}),
	strictObject({
		...common,
		executable: string().min(1).describe("Path of the program."),
		runDirectory: string().min(1).optional().describe("Run directory of this version, where versions differ in their configuration files."),
		toolchain: strictObject({
			compiler: string().optional(),
			flags: string().optional()
		}).optional().describe("What it was built with, as far as the executable does not tell.")
	})
]);
/** Of benchmarks/versions.yml. */
const versionCatalogueSchema = strictObject({ versions: array(versionSchema) });
/** An executable as it lies on the machine, or in an image. */
const executableSchema = strictObject({
	path: string(),
	sha256: digestSchema,
	architecture: architectureSchema.nullable().describe("Null: a script, or an unknown format."),
	needs: array(string()).describe("Shared libraries it asks for, libmvec (vector math) among them."),
	libc: string().optional().describe("C library that it brings along, as in glibc 2.41; absent: the system's.")
});
/** A version pinned to the very bytes that run. */
const pinnedVersionSchema = strictObject({
	name: nameSchema,
	description: string().optional(),
	digest: digestSchema.describe("Of all that makes this version: executable, arguments, environment, configuration."),
	executable: executableSchema,
	arguments: array(string()),
	environment: record(string(), string()),
	runDirectory: string().nullable(),
	runDirectories: record(nameSchema, string()).optional().describe("Of an image: the run directory of each workload, where they differ."),
	toolchain: toolchainSchema,
	target: cpuTargetSchema.optional().describe("CPU family that it is built for; absent: any processor of the architecture."),
	commits: commitsSchema.optional(),
	image: string().optional().describe("Container image that it is in, as repository@sha256:...; absent: none.")
});
/** A run directory that was made for a workload when the image was built. */
const imageRunDirectorySchema = strictObject({
	workload: nameSchema,
	definition: digestSchema.describe("Of how it was to be made: runDirectoryDigest."),
	path: string(),
	configuration: digestSchema.describe("Of its configuration files."),
	inputs: digestSchema.describe("Of the list of files that a run reads: inputListSchema.")
});
/** One executable of a version in an image, and what goes with it: versions/NAME/version.json holds a list of them. */
const imageVersionSchema = strictObject({
	name: nameSchema,
	definition: digestSchema.describe("Of how it was to be built: definitionDigest."),
	target: cpuTargetSchema.optional().describe("CPU family that it is built for; absent: any processor of the architecture."),
	executable: executableSchema,
	toolchain: toolchainSchema,
	commits: commitsSchema.optional(),
	runDirectories: array(imageRunDirectorySchema).default([])
});
/**
* The versions that an image holds: its label `gcbench.versions`. One entry for each name and CPU family; a version's
* arguments and environment are not here, because the plan brings them.
*/
const imageVersionsSchema = array(imageVersionSchema);
const IMAGE_VERSIONS_LABEL = "gcbench.versions";
/** Lists of inputs by their digest: a JSON object of base64 of gzip of the list as JSON. */
const IMAGE_INPUTS_LABEL = "gcbench.inputs";
/** Of what decides how a version is built, and of nothing else: an image whose digest differs is out of date. */
function definitionDigest(version) {
	if ("miniature" in version) return digestOf({ miniature: miniatureDefinition(version) });
	if ("geosChemClassic" in version) return digestOf({ geosChemClassic: version.geosChemClassic });
	return digestOf({
		executable: version.executable,
		toolchain: version.toolchain ?? null
	});
}
/** A source counts by what is in it, wherever it lies: who builds an image and who runs it have other paths. */
function miniatureDefinition({ miniature }) {
	const { source, ...rest } = miniature;
	return source === void 0 ? rest : {
		...rest,
		source: source.sha256
	};
}
/**
* What two versions differ in besides being two versions; empty: their times can be compared. Two builds of the very
* same sources differ in their build alone: then that is what is asked for.
*/
function buildDifferences(a, b) {
	const isSameSource = a.commits !== void 0 && digestOf(a.commits) === digestOf(b.commits ?? null);
	const differs = (what, one, other) => one !== null && other !== null && one !== other ? [`${what}: ${one} against ${other}`] : [];
	const ofBuild = [
		...differs("compiler", a.toolchain.compiler, b.toolchain.compiler),
		...differs("compiler flags", a.toolchain.flags, b.toolchain.flags),
		...differs("C library", a.executable.libc ?? null, b.executable.libc ?? null)
	];
	return [...isSameSource ? [] : ofBuild, ...differs("architecture", a.executable.architecture, b.executable.architecture)];
}
export { cpuTargetSchema as a, imageRunDirectorySchema as c, pinnedVersionSchema as d, toolchainSchema as f, nameSchema as h, buildDifferences as i, imageVersionSchema as l, versionSchema as m, IMAGE_VERSIONS_LABEL as n, definitionDigest as o, versionCatalogueSchema as p, architectureSchema as r, geosChemSourceSchema as s, IMAGE_INPUTS_LABEL as t, imageVersionsSchema as u };
