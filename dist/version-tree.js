import { B as _enum, G as number, J as record, V as array, X as string, Y as strictObject, tt as prettifyError } from "./vendor.js";
import { n as digestSchema } from "./digest.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { t as toJson } from "./json.js";
import { S as fileDigest, _ as isPartOfRun, b as restartMismatch, c as copyRunDirectory, d as removeTree, f as CONFIG_FILE, g as hasTimersOn, h as adaptConfig, l as digestConfiguration, t as architectureHere, v as readDataRoot, w as readElf, x as startAt, y as readSpan } from "./machine.js";
import { c as imageRunDirectorySchema, f as toolchainSchema, h as nameSchema, l as imageVersionSchema } from "./version.js";
import { t as parseStored } from "./stored.js";
import { n as inputListDigest } from "./inputs.js";
import { f as toMinutes, n as parseModelLog, t as excerpt } from "./model-log.js";
import { n as createRunDirectorySchema } from "./workload.js";
import { t as plainLine } from "./plain-text.js";
import { access, constants, copyFile, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
// src/adapters/images/software-packages.ts
const run$1 = promisify(execFile);
/** In a tree or in the runtime: the packages that its files came from, a list of softwarePackageSchema. */
const PACKAGES_FILE = "packages.json";
/** A piece of software in an image: for its bill of materials (SBOM). */
const softwarePackageSchema = strictObject({
	name: string(),
	version: string(),
	kind: _enum([
		"deb",
		"rpm",
		"npm",
		"source"
	]),
	license: string().nullable().describe("As its package says it; null: it does not.")
});
const MOST_OUTPUT = 16 * 2 ** 20;
/** Packages of this system that files belong to; what was compiled here belongs to none. */
async function ownersOf(files) {
	const names = /* @__PURE__ */ new Map();
	for (const file of files) for (const owner of [...await debOwner(file), ...await rpmOwner(file)]) names.set(owner.name, owner);
	return [...names.values()].sort(byName);
}
/** Every package of this system. */
async function installedPackages() {
	const debs = await lines("dpkg-query", [
		"--show",
		"--showformat",
		DEB_FORMAT
	]);
	const rpms = await lines("rpm", [
		"--query",
		"--all",
		"--queryformat",
		RPM_FORMAT
	]);
	return [...debs.map((line) => parse(line, "deb")), ...rpms.map((l) => parse(l, "rpm"))].sort(byName);
}
const DEB_FORMAT = "${Package}\\t${Version}\\t\\n";
const RPM_FORMAT = "%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{LICENSE}\\n";
async function debOwner(file) {
	const places = [.../* @__PURE__ */ new Set([
		file,
		await realpath(file),
		`/usr${file}`
	])];
	for (const place of places) {
		const [line] = await lines("dpkg-query", ["--search", place]);
		const name = line?.split(": ")[0]?.split(",")[0];
		if (!name) continue;
		const [found] = await lines("dpkg-query", [
			"--show",
			"--showformat",
			DEB_FORMAT,
			name
		]);
		if (found) return [parse(found, "deb")];
	}
	return [];
}
async function rpmOwner(file) {
	const [line] = await lines("rpm", [
		"--query",
		"--file",
		"--queryformat",
		RPM_FORMAT,
		file
	]);
	return line?.includes("	") ? [parse(line, "rpm")] : [];
}
function parse(line, kind) {
	const [name = "", version = "", license = ""] = line.split("	");
	return {
		name,
		version,
		kind,
		license: license === "" ? null : license
	};
}
/** None where there is no such program, or it knows nothing. */
async function lines(program, args) {
	return (await run$1(program, [...args], { maxBuffer: MOST_OUTPUT }).catch(() => null))?.stdout.split("\n").filter((line) => line.trim() !== "") ?? [];
}
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
// src/core/model-run/diagnostics.ts
/**
* Switches a run's diagnostics off in the files of its run directory: what is written then is the final restart, and the
* time of a short run is the model's. The forms are those of GEOS-Chem Classic 14.x and HEMCO 3.x.
*/
const HISTORY_FILE = "HISTORY.rc";
const HEMCO_FILE = "HEMCO_Config.rc";
const HEMCO_DIAGNOSTICS_FILE = "HEMCO_Diagn.rc";
const LIST_BEGIN = /^\s*COLLECTIONS\s*:/;
const LIST_END = /^\s*::/;
const RESTART = "'Restart',";
const RESTART_TIMES = /^(\s*Restart\.(?:frequency|duration):\s*)[^\n]*$/gm;
const RESTART_DEFINED = /^\s*Restart\.fields:/m;
/**
* HISTORY.rc with no collection but the restart, and that at the end of the run.
*
* @returns null where it has no list of collections, or does not define the restart
*/
function withRestartOnly(history) {
	const lines = history.split("\n");
	const begin = lines.findIndex((line) => LIST_BEGIN.test(line));
	const end = lines.findIndex((line, index) => index > begin && LIST_END.test(line));
	if (begin < 0 || end < 0 || !RESTART_DEFINED.test(history)) return null;
	const [, inFirstLine = ""] = (lines[begin] ?? "").split(/:(.*)/s);
	const others = [inFirstLine, ...lines.slice(begin + 1, end)].filter((line) => line.trim() !== "" && !/^\s*'Restart'/.test(line));
	const list = [`COLLECTIONS: ${RESTART}`, ...others.map(commentedOut)];
	return [
		...lines.slice(0, begin),
		...list,
		...lines.slice(end)
	].join("\n").replace(RESTART_TIMES, "$1'End',");
}
/**
* HEMCO_Config.rc with its diagnostics written at the end of the run only. HEMCO has no switch that turns them off.
*
* @returns null where it does not say how often they are written
*/
function withDiagnosticsAtEnd(config) {
	const frequency = /^(\s*DiagnFreq\s*:[ \t]*)\S[^\n]*$/m;
	return frequency.test(config) ? config.replace(frequency, "$1End") : null;
}
/** A list of diagnostics (HEMCO_Diagn.rc) with none of them asked for. */
function withoutEntries(list) {
	return list.split("\n").map((line) => line.trim() === "" ? line : commentedOut(line)).join("\n");
}
/** As GEOS-Chem and HEMCO know comments: from a # on. */
function commentedOut(line) {
	return /^\s*#/.test(line) ? line : `#${line}`;
}
// src/adapters/bounded-process.ts
/**
* Runs a program to its end, to a limit, or until the signal fires; then it is gone with all its children.
*
* @throws {InterruptedError} the signal fired
* @throws {Error} it can't be started
*/
async function runBounded(bounded) {
	const { signal } = bounded;
	if (signal?.aborted) throw interrupted(signal);
	const child = spawn(bounded.program, [...bounded.arguments], {
		cwd: bounded.directory,
		env: { ...bounded.environment },
		stdio: [
			bounded.input ?? "ignore",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const chunks = [];
	let bytes = 0;
	let cutShort = null;
	const end = () => endGroup(child.pid);
	const cut = (why) => {
		cutShort ??= why;
		end();
	};
	const take = (chunk) => {
		if (bytes < bounded.mostOutputBytes) chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > bounded.mostOutputBytes) cut("output");
	};
	child.stdout?.on("data", take);
	child.stderr?.on("data", take);
	const timer = setTimeout(() => cut("time"), bounded.timeLimitSeconds * 1e3);
	signal?.addEventListener("abort", end, { once: true });
	try {
		const [code, killedBy] = await new Promise((resolve, reject) => {
			child.on("error", reject);
			child.on("close", (...result) => resolve(result));
		});
		if (signal?.aborted) throw interrupted(signal);
		return {
			code,
			killedBy,
			cutShort,
			output: Buffer.concat(chunks).toString("latin1")
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", end);
	}
}
function interrupted(signal) {
	return new InterruptedError("The build was interrupted.", { cause: signal.reason });
}
function endGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
const LONGEST_LINE = 200;
/** The end of an output, for an error message: indented, each line short and once, nothing that a terminal would act on. */
function lastLines(output) {
	const shown = [];
	for (const raw of output.split("\n")) {
		const line = plainLine(raw).trimEnd().slice(0, LONGEST_LINE);
		const last = shown.at(-1);
		if (line.trim() === "") continue;
		if (last?.line === line) last.times++;
		else shown.push({
			line,
			times: 1
		});
	}
	if (shown.length === 0) return "  (it said nothing)";
	return shown.slice(-12).map(({ line, times }) => `  ${line}${times > 1 ? ` (${times} times)` : ""}`).join("\n");
}
// src/adapters/images/create-run-directory.ts
/** Where a version in an image looks for its input data; they are staged there before it runs. */
const DATA_ROOT = "/data";
/** The script copies a few dozen small files: seconds, and a minute on a slow disk. */
const TIME_LIMIT_SECONDS$1 = 300;
/** The script prints some 10 kB. At the end of its input it asks the same question for ever. */
const MOST_OUTPUT_BYTES$1 = 2 ** 20;
const SCRIPT = "createRunDir.sh";
/** What the script leaves where its templates were not filled in. */
const NOT_FILLED_IN = /\$\{RUNDIR_\w+\}/;
/** What it says before it asks the same again: an answer that it did not take shifts all that follow. */
const REFUSED = /try again|make another selection|enter a new path|enter a different/i;
/**
* Runs the model's own createRunDir.sh with the workload's answers: it never asks, whatever it wants to know.
*
* @returns path of the run directory as the script made it
* @throws {UsageError} the answers don't fit the script, or it made no run directory
*/
async function createRunDirectory(order) {
	const { workload, create, scratch } = order;
	const folder = join(order.source, "run");
	if (!await isFile(join(folder, SCRIPT))) throw new UsageError(`There is no ${join(folder, SCRIPT)}: ${order.source} does not hold GCClassic with its submodules.`);
	const parent = join(scratch, "made");
	await mkdir(parent, { recursive: true });
	const answers = create.answers.map((answer) => answer.replaceAll("{directory}", parent));
	const { end, left } = await answered(order, folder, answers);
	const refuse = (what) => new UsageError(`Workload ${workload}: ${what} Its last lines:\n${lastLines(end.output)}`);
	if (end.cutShort !== null || end.code !== 0) throw refuse(whyEnded(end, left, answers.length));
	if (REFUSED.test(end.output)) throw refuse(`${SCRIPT} refused one of the answers of create.answers, and the next were for other questions.`);
	const unread = left.filter((answer) => answer !== "" && answer !== "n");
	if (unread.length > 0) throw refuse(`${SCRIPT} asked less than create.answers answers, and ${JSON.stringify(unread)} was not read. The answers are for another version of it.`);
	const made = await madeDirectories(parent);
	if (made.length !== 1) throw refuse(`${SCRIPT} ended well and made ${made.length || "no"} run directories.`);
	const path = join(parent, made[0] ?? "");
	const fault = await faultIn(path);
	if (fault !== null) throw refuse(`${SCRIPT} ended well, but ${fault}.`);
	return path;
}
/**
* The script reads its answers from a file: a pipe would be closed under it. The file's position afterwards is how far it
* read, because the shell puts back what it read ahead.
*/
async function answered({ scratch, timeLimitSeconds = TIME_LIMIT_SECONDS$1, signal }, folder, answers) {
	const home = join(scratch, "home");
	await mkdir(join(home, ".geoschem"), { recursive: true });
	const settings = `export GC_DATA_ROOT=${DATA_ROOT}\nexport GC_USER_REGISTERED=true\n`;
	await writeFile(join(home, ".geoschem", "config"), settings);
	const text = `${answers.join("\n")}\n`;
	await writeFile(join(scratch, "answers"), text);
	const input = await open(join(scratch, "answers"));
	try {
		const end = await runBounded({
			program: "bash",
			arguments: [`./${SCRIPT}`],
			environment: {
				PATH: process.env["PATH"] ?? "",
				HOME: home,
				LC_ALL: "C"
			},
			directory: folder,
			input: input.fd,
			timeLimitSeconds,
			mostOutputBytes: MOST_OUTPUT_BYTES$1,
			signal
		});
		const rest = Buffer.alloc(text.length);
		const { bytesRead } = await input.read(rest, 0, rest.length, null);
		return {
			end,
			left: rest.toString("utf8", 0, bytesRead).split("\n").slice(0, -1)
		};
	} finally {
		await input.close();
	}
}
function whyEnded({ code, cutShort, killedBy }, left, all) {
	if (left.length === 0 && cutShort !== "time") return `${SCRIPT} asked for more than the ${all} answers of create.answers.`;
	if (cutShort === "time") return `${SCRIPT} did not end within its time limit and was ended.`;
	if (cutShort === "output") return `${SCRIPT} printed without end and was ended.`;
	return `${SCRIPT} ended with ${killedBy ?? `status ${code}`}.`;
}
async function madeDirectories(parent) {
	return (await readdir(parent, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** The script ends with 0 whatever went wrong in it. */
async function faultIn(directory) {
	const config = await readFile(join(directory, CONFIG_FILE), "utf8").catch(() => "");
	const needs = "it needs bash, git, sed, awk and envsubst (Debian: gettext-base, Amazon Linux: gettext)";
	if (config.trim() === "") return `there is no ${CONFIG_FILE}, or it is empty: ${needs}`;
	const [token] = NOT_FILLED_IN.exec(config) ?? [];
	if (token !== void 0) return `${CONFIG_FILE} still says ${token}: ${needs}`;
	if (readSpan(config) === null) return `${CONFIG_FILE} has no start_date and end_date`;
	const root = readDataRoot(config);
	if (root?.replace(/\/+$/, "") === "/data") return null;
	return `${CONFIG_FILE} reads its data from ${root ?? "nowhere"} in place of ${DATA_ROOT}`;
}
async function isFile(path) {
	return (await stat(path).catch(() => null))?.isFile() ?? false;
}
// src/core/model-run/dry-run.ts
/**
* `HEMCO: Opening /data/...`, `PHOTOLYSIS (dry-run): REQUIRED FILE NOT FOUND /data/...`: all parts of the model use this form,
* and dry runs do not wrap it. A path on the next line is taken as well, as error messages have it.
*/
const FILE_LINE = /^[^\n]*?: (Opening|Reading|REQUIRED FILE NOT FOUND|OPTIONAL FILE NOT FOUND)\s+(\.{0,2}\/\S+)/gm;
const MODEL_RESTART = /^GEOSChem\.Restart\./;
const OPTIONAL = "OPTIONAL FILE NOT FOUND";
const NOT_FOUND$1 = /NOT FOUND$/;
/**
* The input files that a dry run's log names, whether they were there or not.
*
* @param log decoded leniently, of a run with --dryrun
*/
function inputsOfDryRun(log, places) {
	const required = /* @__PURE__ */ new Set();
	const optional = /* @__PURE__ */ new Set();
	const links = /* @__PURE__ */ new Map();
	const faults = /* @__PURE__ */ new Set();
	for (const { what, written } of filesNamedIn(log)) {
		const path = normalized(written.startsWith("/") ? written : `${places.runDirectory}/${written}`);
		const inData = below(path, places.dataRoot);
		const inRun = below(path, places.runDirectory);
		if (inData !== null) (what === OPTIONAL ? optional : required).add(inData);
		else if (inRun === null) {
			if (what !== OPTIONAL) faults.add(`${written} is not below ${places.dataRoot}`);
		} else if (isModelRestart(inRun)) {
			if (places.restart !== void 0) links.set(inRun, places.restart);
			else faults.add(`a run begins with ${inRun}, and create.restart names no file for it`);
		} else if (NOT_FOUND$1.test(what) && what !== OPTIONAL) faults.add(`${inRun} is not in the run directory`);
	}
	if (places.restart !== void 0 && links.size === 0) faults.add(`a run does not ask for a restart file: ${places.restart} would not be read`);
	if (required.size === 0) faults.add("it names no input file");
	return {
		list: {
			required: [...required].sort(),
			optional: [...optional].filter((path) => !required.has(path)).sort(),
			links: Object.fromEntries(links)
		},
		faults: [...faults]
	};
}
/**
* The files below a data root that a dry run opened or missed. What it opened counts as required: whether it was
* optional does not show. Relative paths are the run directory's own files.
*
* @param dataRoot absolute, as the run directory's configuration names it
*/
function localInputsOfDryRun(log, dataRoot) {
	const isRequired = /* @__PURE__ */ new Map();
	const elsewhere = /* @__PURE__ */ new Set();
	for (const { what, written } of filesNamedIn(log)) {
		if (!written.startsWith("/")) continue;
		const path = below(normalized(written), dataRoot);
		if (path === null) elsewhere.add(written);
		else isRequired.set(path, (isRequired.get(path) ?? false) || what !== OPTIONAL);
	}
	const paths = [...isRequired.keys()].sort();
	return {
		list: {
			required: paths.filter((path) => isRequired.get(path)),
			optional: paths.filter((path) => !isRequired.get(path)),
			links: {}
		},
		elsewhere: [...elsewhere]
	};
}
function filesNamedIn(log) {
	return [...log.replaceAll("\0", "").matchAll(FILE_LINE)].map(([, what = "", written = ""]) => ({
		what,
		written
	}));
}
function isModelRestart(path) {
	const [folder, name = "", ...deeper] = path.split("/");
	return folder === "Restarts" && deeper.length === 0 && MODEL_RESTART.test(name);
}
/** An absolute path without the `.`, `..` and doubled slashes that the model writes. */
function normalized(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return `/${parts.join("/")}`;
}
function below(path, directory) {
	const prefix = `${directory.replace(/\/+$/, "")}/`;
	return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
// src/adapters/images/dry-run.ts
const PROGRAM = "gcclassic";
/** A dry run steps through all simulated days, and looks for each file: a month takes minutes. */
const TIME_LIMIT_SECONDS = 3600;
const MOST_OUTPUT_BYTES = 256 * 2 ** 20;
/** The system's dynamic linker, for an executable whose own one is put beside it later in the build. */
const LINKERS = {
	amd64: "/lib64/ld-linux-x86-64.so.2",
	arm64: "/lib/ld-linux-aarch64.so.1"
};
/** Of a shell that can't find what it is to execute: POSIX, XCU 2.8.2. */
const NOT_FOUND = 127;
/** The model's main thread needs far more than the usual 8 MiB of stack. */
const WITH_STACK = "ulimit -s unlimited 2>/dev/null || ulimit -s \"$(ulimit -H -s)\"; exec \"$@\"";
/** The executables of a version's tree, those for any processor first. */
async function executablesOf(tree) {
	const paths = (await readdir(join(tree, "bin")).catch(() => [])).toSorted((a, b) => Number(b === "any") - Number(a === "any")).map((target) => join(tree, "bin", target, PROGRAM));
	const isThere = await Promise.all(paths.map((path) => access(path, constants.X_OK).then(() => true, () => false)));
	return paths.filter((_, index) => isThere[index]);
}
/**
* The input files that a run reads, as the model itself lists them in a dry run, which needs none of them.
*
* @throws {UsageError} no executable runs here, the dry run fails, or asks for files that nobody can stage
*/
async function dryRunInputs(order) {
	const { workload, scratch } = order;
	await copyRunDirectory(order.runDirectory, scratch, void 0);
	const { list, faults } = inputsOfDryRun(await firstThatRuns(order), {
		dataRoot: DATA_ROOT,
		runDirectory: scratch,
		restart: order.restart
	});
	if (faults.length === 0) return list;
	throw new UsageError(`Workload ${workload}: its dry run gives no list of inputs to stage:\n${faults.map((fault) => `  ${plainLine(fault)}`).join("\n")}`);
}
/** An executable for another CPU family dies of an instruction that this one has not: then the next one is tried. */
async function firstThatRuns(order) {
	const { workload, executables, scratch } = order;
	if (executables.length === 0) throw new UsageError(`Workload ${workload}: there is no bin/*/${PROGRAM} for its dry run.`);
	const failures = [];
	for (const executable of executables) {
		const end = await dryRun(executable, scratch, order.signal);
		const { ended, dryRun: wasDry } = parseModelLog(end.output);
		if (end.code === 0 && ended && wasDry) return end.output;
		failures.push(`${executable} ${describeEnd(end)}`);
	}
	throw new UsageError(`Workload ${workload}: its dry run failed.\n${failures.join("\n")}`);
}
function describeEnd(end) {
	if (end.cutShort !== null) return `was ended: it passed its limit of ${end.cutShort}.`;
	return `ended with ${end.killedBy ?? `status ${end.code}`}. It said:\n${lastLines(excerpt(end.output).map(plainLine).join("\n"))}`;
}
async function dryRun(executable, directory, signal) {
	const start = (command) => runBounded({
		program: "sh",
		arguments: [
			"-c",
			WITH_STACK,
			"sh",
			...command,
			"--dryrun"
		],
		environment: environment(),
		directory,
		timeLimitSeconds: TIME_LIMIT_SECONDS,
		mostOutputBytes: MOST_OUTPUT_BYTES,
		signal
	});
	const end = await start([executable]);
	if (end.code !== NOT_FOUND) return end;
	const linker = LINKERS[architectureHere()];
	return start([linker, executable]);
}
function environment() {
	const kept = [
		"PATH",
		"LD_LIBRARY_PATH",
		"QEMU_STACK_SIZE"
	].flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		OMP_NUM_THREADS: "1",
		OMP_STACKSIZE: "500M",
		LC_ALL: "C"
	};
}
// src/adapters/images/run-directories.ts
/** In a version's tree: run directories and lists of inputs by workload, and what they are. */
const RUN_DIRECTORIES = "run-directories";
const INPUTS = "inputs";
const RUN_DIRECTORIES_FILE = "run-directories.json";
/** A run directory to make, for one workload of a version. */
const runDirectoryRequestSchema = strictObject({
	workload: nameSchema,
	create: createRunDirectorySchema,
	simulatedHours: number().positive(),
	digest: digestSchema.describe("Of how it is to be made: runDirectoryDigest.")
});
/**
* Makes the run directories of a version while its image is built: the model's own script makes them, they are set to the
* workload's dates and outputs, and a dry run of each lists what it reads. All of them, or nothing is left behind.
*
* @returns what was made; the tree's run-directories.json holds the same
* @throws {UsageError} a request and the model don't fit together; the message names the workload and what to change
*/
async function makeRunDirectories(order) {
	const tree = resolve(order.tree);
	await mkdir(tree, { recursive: true });
	const scratch = await mkdtemp(join(tmpdir(), "gcbench-run-directories-"));
	const draft = await mkdtemp(join(tree, ".run-directories-"));
	try {
		const executables = order.executable ? [resolve(order.executable)] : await executablesOf(tree);
		const made = [];
		for (const request of order.requests) made.push(await makeOne(request, {
			...order,
			tree,
			draft,
			scratch,
			executables
		}));
		await publish(draft, tree, made);
		return made;
	} finally {
		await removeTree(scratch);
		await removeTree(draft);
	}
}
/**
* @param text JSON, or the path of a file of it, as a recipe hands it over
* @throws {UsageError} it is no list of requests
*/
async function readRequests(text) {
	const parsed = array(runDirectoryRequestSchema).safeParse(await readJson(text));
	if (parsed.success) return parsed.data;
	throw new UsageError(`The list of run directories has faults:\n${prettifyError(parsed.error)}`);
}
async function readJson(text) {
	try {
		return JSON.parse(text.trimStart().startsWith("[") ? text : await readFile(text, "utf8"));
	} catch (cause) {
		throw new UsageError(`The list of run directories can't be read: ${cause}`, { cause });
	}
}
async function makeOne({ workload, create, simulatedHours, digest }, { tree, source, draft, scratch, executables, signal }) {
	const folder = async (name) => {
		const path = join(scratch, workload, name);
		await mkdir(path, { recursive: true });
		return path;
	};
	const created = await createRunDirectory({
		workload,
		create,
		source,
		scratch: await folder("making"),
		signal
	});
	const runDirectory = join(draft, RUN_DIRECTORIES, workload);
	await copyPlainFiles(created, runDirectory);
	await adaptRunDirectory(runDirectory, {
		workload,
		start: minutesOf(create.start),
		simulatedHours,
		diagnostics: create.diagnostics
	});
	await checkRestart(runDirectory, {
		workload,
		create
	});
	const inputs = await dryRunInputs({
		workload,
		runDirectory,
		executables,
		restart: create.restart,
		scratch: await folder("dry-run"),
		signal
	});
	await writeInputs(join(draft, INPUTS), workload, inputs);
	return {
		workload,
		definition: digest,
		path: join(tree, RUN_DIRECTORIES, workload),
		configuration: await digestConfiguration(runDirectory),
		inputs: inputListDigest(inputs)
	};
}
/** UTC minutes since 1970 of `2019-07-01` or `2019-07-01T06:00`. */
function minutesOf(instant) {
	return toMinutes(instant.split(/[-T:]/));
}
/** Links lead to the sources, which the image has not; folders hold logs of the making, or what a trial makes anew. */
async function copyPlainFiles(from, to) {
	await mkdir(to, { recursive: true });
	for (const entry of await readdir(from, { withFileTypes: true })) {
		if (!entry.isFile() || !isPartOfRun(entry.name)) continue;
		await copyFile(join(from, entry.name), join(to, entry.name));
	}
}
/** Sets dates, timers and outputs in the files of a run directory. */
async function adaptRunDirectory(directory, adaptation) {
	const { workload, start, simulatedHours, diagnostics } = adaptation;
	const change = async (name, edit, needs) => {
		const path = join(directory, name);
		const text = await readFile(path, "utf8").catch(() => null);
		const edited = text === null ? null : edit(text);
		if (edited === null) throw new UsageError(`Workload ${workload}: ${name} ${needs}.`);
		await writeFile(path, edited);
	};
	const config = (text) => {
		const adapted = adaptConfig(startAt(text, start), simulatedHours);
		return hasTimersOn(adapted) ? adapted : null;
	};
	await change(CONFIG_FILE, config, "has no use_gcclassic_timers to switch on");
	if (diagnostics === "as-created") return;
	await change(HISTORY_FILE, withRestartOnly, "has no COLLECTIONS, or does not define the restart");
	await change(HEMCO_FILE, withDiagnosticsAtEnd, "has no DiagnFreq to set to End");
	await change(HEMCO_DIAGNOSTICS_FILE, withoutEntries, "is not there");
}
async function checkRestart(directory, { workload, create }) {
	if (create.restart === void 0) return;
	const config = await readFile(join(directory, CONFIG_FILE), "utf8");
	const mismatch = restartMismatch(config, create.restart);
	if (mismatch === null) return;
	throw new UsageError(`Workload ${workload}: create.restart (${create.restart}) does not fit what create.answers made: ${mismatch}.`);
}
async function writeInputs(folder, workload, inputs) {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${workload}.json`), toJson(inputs));
}
/** What was there before, of an earlier build of the tree, is replaced as a whole. */
async function publish(draft, tree, made) {
	await mkdir(join(draft, RUN_DIRECTORIES), { recursive: true });
	await mkdir(join(draft, INPUTS), { recursive: true });
	await writeFile(join(draft, RUN_DIRECTORIES_FILE), toJson(made));
	for (const name of [
		RUN_DIRECTORIES,
		INPUTS,
		RUN_DIRECTORIES_FILE
	]) {
		await removeTree(join(tree, name));
		await rename(join(draft, name), join(tree, name));
	}
}
// src/adapters/images/version-tree.ts
const run = promisify(execFile);
/** In a tree: what it holds, a list of imageVersionSchema. */
const VERSION_FILE = "version.json";
/** Name of the folder of executables that run on any processor of their architecture. */
const ANY_TARGET = "any";
const LINKER = "ld.so";
/** What a recipe knows of the tree that it made. */
const treeFactsSchema = strictObject({
	name: nameSchema,
	definition: digestSchema,
	toolchains: record(string(), toolchainSchema).describe("By the folder in bin/ that it filled: a CPU family, or any."),
	commits: imageVersionSchema.shape.commits,
	sources: array(strictObject({
		name: string(),
		version: string()
	})).optional().describe("Libraries that the recipe compiled itself: no package knows of them.")
});
/** Flags that make an executable look for its libraries and their loader in its own tree, and nowhere before. */
function treeLinkFlags(tree) {
	const libraries = join(tree, "lib");
	return [`-Wl,--dynamic-linker=${join(libraries, LINKER)}`, `-Wl,--disable-new-dtags,-rpath,${libraries}`];
}
/**
* Completes a tree whose executables are in bin/TARGET/: gathers the libraries, and writes down what it holds.
*
* @throws {UsageError} an executable is of another architecture than the rest, or a library is not there
*/
async function finishTree(tree, facts) {
	const programs = await programsIn(tree);
	if (programs.length === 0) throw new UsageError(`${join(tree, "bin")} holds no executable.`);
	const libc = await gatherLibraries(tree, programs, facts);
	const runDirectories = await readRunDirectories(tree);
	const entries = [];
	for (const { target, path } of programs) {
		const elf = readElf(await readFile(path));
		const toolchain = facts.toolchains[target];
		if (!toolchain) throw new UsageError(`Nobody says what compiled ${path}.`);
		entries.push({
			name: facts.name,
			definition: facts.definition,
			...target === ANY_TARGET ? {} : { target },
			executable: {
				path,
				sha256: await fileDigest(path),
				architecture: elf?.architecture ?? null,
				needs: [...elf?.needs ?? []],
				...libc === null ? {} : { libc }
			},
			toolchain,
			...facts.commits === void 0 ? {} : { commits: facts.commits },
			runDirectories: [...runDirectories]
		});
	}
	const architectures = new Set(entries.map(({ executable }) => executable.architecture));
	if (architectures.size > 1) throw new UsageError(`${tree} holds executables for ${[...architectures].join(" and ")}.`);
	await writeFile(join(tree, VERSION_FILE), toJson(entries));
	return entries;
}
async function programsIn(tree) {
	const found = [];
	for (const target of (await readdir(join(tree, "bin")).catch(() => [])).sort()) {
		const [program, ...others] = await readdir(join(tree, "bin", target));
		if (others.length > 0) throw new UsageError(`${join(tree, "bin", target)} holds more than one file.`);
		if (program) found.push({
			target,
			path: join(tree, "bin", target, program)
		});
	}
	return found;
}
async function readRunDirectories(tree) {
	const file = join(tree, RUN_DIRECTORIES_FILE);
	const content = await readFile(file).catch(() => null);
	return content === null ? [] : parseStored(file, content, array(imageRunDirectorySchema));
}
/** Copies every library that the programs load, and the loader. @returns the C library's name and version */
async function gatherLibraries(tree, programs, { sources = [] }) {
	if (process.platform !== "linux") return null;
	const directory = join(tree, "lib");
	await mkdir(directory, { recursive: true });
	const libraries = /* @__PURE__ */ new Map();
	for (const { path } of programs) for (const [name, source] of await librariesOf(path)) libraries.set(name, source);
	for (const [name, source] of libraries) await copyFile(source, join(directory, name));
	const compiled = sources.map((one) => ({
		...one,
		kind: "source",
		license: null
	}));
	const packages = [...await ownersOf([...libraries.values()]), ...compiled];
	await writeFile(join(tree, PACKAGES_FILE), toJson(packages));
	return libraries.has(LINKER) ? libcOf(join(directory, LINKER)) : null;
}
/**
* The libraries that the loader finds for a program, by the names that they are asked for, the loader itself among
* them. Its report has a line each: `libm.so.6 => /lib/libm.so.6 (0x7f...)`, `/tree/lib/ld.so => /lib64/ld-linux.so.2 (0x...)`.
*/
async function librariesOf(program) {
	const { stdout } = await run("ldd", [program]).catch((cause) => {
		const said = String(cause.stdout ?? "") + String(cause.stderr ?? "");
		if (said.includes("not a dynamic executable")) return { stdout: "" };
		throw new InfrastructureError(`The libraries of ${program} can't be found out: ${said}`, { cause });
	});
	const found = /* @__PURE__ */ new Map();
	for (const line of stdout.split("\n")) {
		const [, name = "", source = ""] = /^\s*(\S+) => (not found|\/\S+)/.exec(line) ?? [];
		if (source === "not found") throw new UsageError(`${program} needs ${name}, which is not on this machine.`);
		if (source !== "") found.set(basename(name), source);
	}
	return found;
}
/** Its first line: `ld.so (Debian GLIBC 2.41-12) stable release version 2.41.` */
async function libcOf(linker) {
	const said = await run(linker, ["--version"]).catch(() => null);
	const version = /version (\d+(?:\.\d+)+)/.exec(said?.stdout ?? "")?.[1];
	return version === void 0 ? null : `glibc ${version}`;
}
export { INPUTS as a, localInputsOfDryRun as c, installedPackages as d, softwarePackageSchema as f, treeLinkFlags as i, runBounded as l, finishTree as n, makeRunDirectories as o, treeFactsSchema as r, readRequests as s, VERSION_FILE as t, PACKAGES_FILE as u };
