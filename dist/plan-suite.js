import { t as digestOf } from "./digest.js";
import { a as UsageError } from "./errors.js";
import { S as fileDigest, t as architectureHere, u as digestRunDirectory, w as readElf } from "./machine.js";
import { i as makePlan, u as workloadDigest } from "./plan.js";
import { t as LOCAL_PLATFORM } from "./platform.js";
import { n as usableProcessors, t as chooseCores } from "./processors.js";
import { t as compileMiniature } from "./miniature-build.js";
import { t as loadSuite } from "./yaml-catalogue.js";
import { h as buildDirectory, v as miniatureSource } from "./shared-inputs.js";
import { i as allSpot } from "./cloud-suite.js";
import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
// src/adapters/local-pinner.ts
/**
* Makes a suite definite for this machine: compiles what has to be compiled, and takes the digests of executables,
* configuration and initial state, so that what is measured later is what was planned.
*
* @throws {UsageError} something the suite names is not there, or can't run here
*/
async function pinSuite(loaded, options) {
	const platforms = pinPlatforms(loaded.suite);
	const versions = [];
	for (const version of loaded.versions) versions.push(await pinVersion(version, loaded, options));
	const workloads = [];
	for (const workload of loaded.workloads) workloads.push(await pinWorkload(workload, versions));
	return {
		suite: loaded.suite,
		versions,
		workloads,
		platforms
	};
}
async function pinVersion(version, { workloads }, options) {
	const { name, description, arguments: args, environment } = version;
	if ("geosChemClassic" in version) throw new UsageError(`Version ${name} is compiled into a container image, and this run uses none. \`gcbench build SUITE\` builds it, \`gcbench run SUITE --container\` runs it.`);
	const made = "miniature" in version ? await compileMiniature(version, options) : null;
	const executable = await pinExecutable("miniature" in version ? made?.path ?? "" : version.executable, version, workloads);
	const runDirectory = "miniature" in version ? null : version.runDirectory ?? null;
	const configuration = runDirectory && (await digestRunDirectory(runDirectory)).configuration;
	const { compilers, ...file } = executable;
	const declared = "miniature" in version ? void 0 : version.toolchain;
	return {
		name,
		...description === void 0 ? {} : { description },
		digest: digestOf({
			executable: file.sha256,
			args,
			environment,
			configuration
		}),
		executable: file,
		arguments: args,
		environment,
		runDirectory,
		toolchain: made?.toolchain ?? {
			compiler: declared?.compiler ?? (compilers.join(", ") || null),
			flags: declared?.flags ?? null
		}
	};
}
async function pinExecutable(path, { name }, workloads) {
	const refuse = (why, cause) => new UsageError(`Version ${name}: ${path} ${why}`, { cause });
	const bytes = await readFile(path).catch((cause) => {
		throw refuse("can't be read. Check the path: it is relative to the file that names it.", cause);
	});
	if (workloads.some((workload) => workload.kind !== "command" || workload.command[0] === "{executable}")) await access(path, constants.X_OK).catch((cause) => {
		throw refuse("is not executable: `chmod +x` makes it so.", cause);
	});
	const elf = readElf(bytes);
	const here = architectureHere();
	if (elf && elf.architecture !== here) throw refuse(`is made for ${elf.architecture ?? "another processor"}, and this machine is ${here}. Build it for this machine, or run the suite on one of its own kind.`);
	return {
		path,
		sha256: await fileDigest(path),
		architecture: elf?.architecture ?? null,
		needs: [...elf?.needs ?? []],
		compilers: elf?.compilers ?? []
	};
}
/** Every version must start from the same state: the cost of chemistry depends on it. */
async function pinWorkload(workload, versions) {
	if (workload.kind !== "geos-chem-classic") return {
		workload,
		digest: workloadDigest(workload, null),
		inputs: null
	};
	const found = [];
	for (const { name, runDirectory } of versions) {
		const directory = runDirectory ?? workload.runDirectory ?? "";
		found.push({
			name,
			restarts: (await digestRunDirectory(directory)).restarts
		});
	}
	const [first, ...others] = found;
	const other = others.find(({ restarts }) => restarts !== first?.restarts);
	if (first && other) throw new UsageError(`Versions ${first.name} and ${other.name} start from different restart files. Chemistry takes longer from another state: put the same files into Restarts/ of both run directories.`);
	const own = workload.runDirectory ? await digestRunDirectory(workload.runDirectory) : null;
	const inputs = digestOf({
		restarts: first?.restarts,
		configuration: own?.configuration
	});
	return {
		workload,
		digest: workloadDigest(workload, inputs),
		inputs
	};
}
/** @throws {UsageError} a platform is not this machine, or has fewer processors than threads */
function pinPlatforms({ platforms }) {
	const pinned = platforms.flatMap((use) => {
		const { name, threads, cores } = typeof use === "string" ? { name: use } : use;
		if (name !== "local") throw new UsageError(`Platform ${name} is in AWS, and this is about this machine. \`gcbench run SUITE --engine batch\` measures there, \`gcbench estimate SUITE\` says before what it will run and cost. To measure here, name ${LOCAL_PLATFORM} as the platform of the suite.`);
		const processors = usableProcessors(cores);
		return (threads === void 0 ? [defaultThreads(processors)] : [threads].flat()).map((count) => pinLocal(count, processors));
	});
	const twin = pinned.find(({ id }, index) => pinned.findIndex((one) => one.id === id) < index);
	if (twin) throw new UsageError(`The suite names platform ${twin.name} with ${twin.threads} threads twice.`);
	return pinned;
}
function pinLocal(threads, processors) {
	if (processors.length > 0 && threads > processors.length) throw new UsageError(`${threads} threads need as many processors, and here are ${processors.length} to use. More threads than processors wait for each other: the times would say nothing.`);
	return {
		id: `${LOCAL_PLATFORM}-${threads}t`,
		name: LOCAL_PLATFORM,
		architecture: architectureHere(),
		threads,
		cores: [...chooseCores(threads, processors)]
	};
}
function defaultThreads(processors) {
	const cores = new Set(processors.map(({ socket, core }) => `${socket}:${core}`));
	return Math.max(1, cores.size);
}
// src/commands/suite/plan-suite.ts
/** Reads a suite, makes it definite for this machine, and expands it. */
async function planSuite(path, host) {
	return planLoaded(await loadSuite(path), host);
}
/** The suite's baseline against itself, in the suite's own layout: what is found then is a false alarm. */
async function planAgainstItself(path, host) {
	return planLoaded(againstItself(await loadSuite(path)), host);
}
/** A suite as it is to be run: as written, or its baseline against itself, or on machines bought as spot. */
async function loadForPlan(path, { aA, spot }) {
	const loaded = await loadSuite(path, spot ? allSpot : void 0);
	return aA ? againstItself(loaded) : loaded;
}
const AGAIN = "-again";
function againstItself(loaded) {
	const { suite, versions } = loaded;
	const baseline = versions.find(({ name }) => name === suite.baseline) ?? versions.slice(0, 1)[0];
	if (!baseline) return loaded;
	const again = `${baseline.name.slice(0, 58)}${AGAIN}`;
	const description = `${baseline.name} against itself, laid out as suite ${suite.name}.`;
	return {
		...loaded,
		suite: {
			...suite,
			baseline: baseline.name,
			description
		},
		versions: [baseline, {
			...baseline,
			name: again
		}]
	};
}
/** Makes a suite definite for this machine, and expands it. */
async function planLoaded(loaded, host) {
	host.signal.throwIfAborted();
	const pinned = await pinSuite(loaded, {
		buildDirectory: buildDirectory(),
		miniatureSource: miniatureSource(),
		onCompile: (version) => host.info(`Compiling the built-in model for ${version}`)
	});
	host.signal.throwIfAborted();
	return makePlan(pinned);
}
export { pinPlatforms as a, planSuite as i, planAgainstItself as n, planLoaded as r, loadForPlan as t };
