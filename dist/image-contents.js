import { H as boolean, J as record, K as object, V as array, X as string } from "./vendor.js";
import { a as UsageError } from "./errors.js";
import { m as versionSchema, o as definitionDigest } from "./version.js";
import { t as compileMiniature } from "./miniature-build.js";
import { d as installedPackages, i as treeLinkFlags, n as finishTree, o as makeRunDirectories, r as treeFactsSchema, s as readRequests, u as PACKAGES_FILE } from "./version-tree.js";
import { t as toJson } from "./json.js";
import { r as buildHelper, t as LAUNCHER } from "./launcher.js";
import { t as OPENMP_CHECK } from "./openmp-check.js";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
// src/adapters/images/miniature-trees.ts
/** Flags that fit the processor of the machine that builds, and perhaps no other. */
const OF_THIS_PROCESSOR = /-m(arch|cpu|tune)=native\b/;
/**
* Makes a tree for each version of the miniature. It runs while an image is built.
*
* @throws {UsageError} a version can't be built for all processors of the architecture
*/
async function writeMiniatureTrees(trees) {
	const { directory, versions, miniatureSource } = trees;
	const buildDirectory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
	try {
		const found = [];
		for (const version of versions) {
			refuseNative(version);
			const tree = join(directory, version.name);
			const { path: built, toolchain } = await compileMiniature(version, {
				buildDirectory,
				miniatureSource,
				linkFlags: process.platform === "linux" ? treeLinkFlags(tree) : []
			});
			const path = join(tree, "bin", "any", "miniature");
			await mkdir(dirname(path), { recursive: true });
			await copyFile(built, path);
			const definition = definitionDigest(version);
			const facts = {
				name: version.name,
				definition,
				toolchains: { any: toolchain }
			};
			found.push(...await finishTree(tree, facts));
		}
		return found;
	} finally {
		await rm(buildDirectory, {
			recursive: true,
			force: true
		});
	}
}
function refuseNative({ name, miniature: { flags } }) {
	const [flag] = OF_THIS_PROCESSOR.exec(flags) ?? [];
	if (flag === void 0) return;
	throw new UsageError(`Version ${name} is built with ${flag}: for the processor that builds the image, not for all that run it. Name a processor that all of them can do.`);
}
// src/adapters/images/runtime-packages.ts
const lockfileSchema = object({ packages: record(string(), object({
	version: string().optional(),
	dev: boolean().optional(),
	license: string().optional()
})) });
const MODULES = "node_modules/";
/** Writes down what the runtime of an image is made of: the system's packages, and those in gcbench's own bundle. */
async function writeRuntimePackages(lockfile, directory) {
	const { packages } = lockfileSchema.parse(JSON.parse(await readFile(lockfile, "utf8")));
	const bundled = Object.entries(packages).flatMap(([path, found]) => {
		if (!path.includes(MODULES) || found.dev || found.version === void 0) return [];
		return [{
			name: path.slice(path.lastIndexOf(MODULES) + 13),
			version: found.version,
			kind: "npm",
			license: found.license ?? null
		}];
	});
	const all = [...await installedPackages(), ...bundled];
	const file = join(directory, PACKAGES_FILE);
	await writeFile(file, toJson(all));
	return `${file}: ${all.length} packages`;
}
// src/harness/build-helpers.ts
/**
* Compiles the launcher into an image, and beside it what the self-test starts, for a harness that will find no
* compiler.
*
* @returns the launcher's path
*/
async function buildHelpers(directory) {
	await buildHelper(OPENMP_CHECK, directory);
	return buildHelper(LAUNCHER, directory);
}
// src/image-contents.ts
const VERBS = {
	async miniature([versions = "", miniatureSource = "", directory = ""]) {
		const listed = array(versionSchema).parse(JSON.parse(versions));
		return (await writeMiniatureTrees({
			directory: resolve(directory),
			versions: listed.filter((version) => "miniature" in version),
			miniatureSource
		})).map(({ name, executable }) => `${name}: ${executable.path} ${executable.sha256}`).join("\n");
	},
	async tree([tree = "", facts = ""]) {
		const parsed = treeFactsSchema.parse(JSON.parse(await readFile(facts, "utf8")));
		return (await finishTree(resolve(tree), parsed)).map(({ executable }) => `${executable.path} ${executable.sha256}`).join("\n");
	},
	async "run-directories"([tree = "", source = "", requests = ""]) {
		return (await makeRunDirectories({
			tree: resolve(tree),
			source: resolve(source),
			requests: await readRequests(requests)
		})).map(({ workload, path, inputs }) => `${workload}: ${path} ${inputs}`).join("\n");
	},
	async launcher([directory = ""]) {
		return buildHelpers(resolve(directory));
	},
	async packages([lockfile = "", directory = ""]) {
		return writeRuntimePackages(lockfile, join(resolve(directory)));
	}
};
const [verb = "", ...args] = process.argv.slice(2);
try {
	const work = VERBS[verb];
	if (!work) throw new UsageError(`image-contents: one of ${Object.keys(VERBS).join(", ")}`);
	process.stdout.write(`${await work(args)}\n`);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = error instanceof UsageError ? 2 : 3;
}
export {};
