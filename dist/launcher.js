import { G as number, H as boolean, K as object, U as discriminatedUnion, W as literal, X as string } from "./vendor.js";
import { a as UsageError, i as InterruptedError, r as InfrastructureError } from "./errors.js";
import { n as findCCompiler, t as compileC } from "./c-compiler.js";
import { accessSync, constants, statSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
// src/harness/helper-program.ts
/** Names the source it is from, so that a harness never starts another's. */
function prebuiltName({ name, source }) {
	return `${name}-${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
}
/**
* @param buildDirectory where the compiled program is kept
* @param prebuilt directory of an image that it was built into; nothing is compiled then
* @returns path of the executable
* @throws {UsageError} there is no C compiler, or the image has no such program of this harness
*/
async function prepareHelper(program, { buildDirectory, prebuilt }) {
	if (!prebuilt) return compile(program, buildDirectory);
	const path = join(prebuilt, prebuiltName(program));
	if (isExecutable(path)) return path;
	throw new UsageError(`There is no ${path}: the image was built with another version of the harness. Build it anew.`);
}
/** Compiles a program into an image, for a harness that will find no compiler. @returns its path */
async function buildHelper(program, directory) {
	const scratch = await mkdtemp(join(tmpdir(), `gcbench-${program.name}-`));
	try {
		const path = join(directory, prebuiltName(program));
		await mkdir(directory, { recursive: true });
		await copyFile(await compile(program, scratch), path);
		return path;
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function compile({ name, source, openmp }, directory) {
	const compiler = await findCCompiler();
	const flags = ["-O2", ...openmp && compiler.openmp ? ["-fopenmp"] : []];
	return compileC(compiler, {
		source,
		flags,
		name,
		directory
	});
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
// src/harness/launcher.c
var launcher_default = "/*\n * Runs one program and says, from the kernel's own books, what it took.\n *\n *   launcher LOG DIRECTORY STACK CPUS -- PROGRAM [ARGUMENT...]\n *\n *   LOG        file for standard output and standard error, made anew\n *   DIRECTORY  working directory of the program\n *   STACK      \"unlimited\", or \"keep\": the soft limit of the main thread's stack\n *   CPUS       logical processors to run on, as in 0,2,4; \"any\": all\n *   PROGRAM    a path: it is not looked for\n *\n * Prints one line of JSON. A program of its own, and in C, because:\n *  - wait4() gives times to the microsecond and the peak resident set, and Node has no way to it;\n *  - a process inherits the peak resident set of the one that forks it, so that a model started by Node itself\n *    would never show less than Node's own 50 MB;\n *  - it ends the program, with all its children, when whoever started it dies: a model that runs on without\n *    its benchmark would spoil the next measurement.\n *\n * Exit status 0 whenever it can say what happened, however the program fared.\n */\n#define _GNU_SOURCE\n#include <errno.h>\n#include <fcntl.h>\n#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <sys/resource.h>\n#include <sys/time.h>\n#include <sys/types.h>\n#include <sys/wait.h>\n#include <time.h>\n#include <unistd.h>\n#ifdef __linux__\n#include <sched.h>\n#include <sys/prctl.h>\n#endif\n\n/* What went wrong between fork and exec, sent through a pipe that exec closes. */\nstruct failure {\n  int error;\n  char step[32];\n};\n\nstatic volatile sig_atomic_t child = 0;\n\n/* The whole process group goes: a model may be a script that started the real one. */\nstatic void end_child(int signal_number) {\n  (void)signal_number;\n  if (child > 0) kill(-(pid_t)child, SIGKILL);\n}\n\nstatic double seconds_now(void) {\n  struct timespec now;\n  clock_gettime(CLOCK_MONOTONIC, &now);\n  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;\n}\n\nstatic double seconds_of(struct timeval time) {\n  return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;\n}\n\n/* Returns 1 where the program will be bound to the given processors, 0 where this system can't. */\nstatic int bind_to(const char *cpus) {\n#ifdef __linux__\n  cpu_set_t set;\n  CPU_ZERO(&set);\n  for (const char *next = cpus; *next != '\\0';) {\n    char *end;\n    long cpu = strtol(next, &end, 10);\n    if (end == next || cpu < 0 || cpu >= CPU_SETSIZE) {\n      errno = EINVAL;\n      return -1;\n    }\n    CPU_SET((size_t)cpu, &set);\n    next = *end == ',' ? end + 1 : end;\n  }\n  return sched_setaffinity(0, sizeof set, &set) == 0 ? 1 : -1;\n#else\n  (void)cpus;\n  return 0;\n#endif\n}\n\n/*\n * What left the program's group (a daemon) and lost its parent is a child of ours by now: end it too. Each one\n * ended can hand us its own children, hence the loop. A kernel without this list leaves such programs running.\n */\nstatic void end_orphans(void) {\n#ifdef __linux__\n  char path[64];\n  snprintf(path, sizeof path, \"/proc/self/task/%ld/children\", (long)getpid());\n  for (;;) {\n    FILE *list = fopen(path, \"r\");\n    if (list == NULL) return;\n    int found = 0;\n    for (long orphan; fscanf(list, \"%ld\", &orphan) == 1; found++) kill((pid_t)orphan, SIGKILL);\n    fclose(list);\n    if (found == 0) return;\n    waitpid(-1, NULL, 0);\n  }\n#endif\n}\n\nstatic void give_up(int pipe_end, const char *step) {\n  struct failure failure = {.error = errno};\n  strncpy(failure.step, step, sizeof failure.step - 1);\n  ssize_t written = write(pipe_end, &failure, sizeof failure);\n  (void)written;\n  _exit(127);\n}\n\nstatic void become(char **argv, int pipe_end, pid_t launcher) {\n  const char *log = argv[1], *directory = argv[2], *stack = argv[3], *cpus = argv[4];\n  if (setpgid(0, 0) != 0) give_up(pipe_end, \"setpgid\");\n#ifdef __linux__\n  /* Should the launcher itself be killed, the kernel ends the program. */\n  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) give_up(pipe_end, \"prctl\");\n  if (getppid() != launcher) _exit(127);\n#else\n  (void)launcher;\n#endif\n  int output = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0644);\n  if (output < 0) give_up(pipe_end, \"open the log\");\n  int input = open(\"/dev/null\", O_RDONLY);\n  if (input < 0) give_up(pipe_end, \"open /dev/null\");\n  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(output, 2) < 0) give_up(pipe_end, \"dup2\");\n  if (chdir(directory) != 0) give_up(pipe_end, \"chdir\");\n  if (strcmp(stack, \"unlimited\") == 0) {\n    struct rlimit limit;\n    if (getrlimit(RLIMIT_STACK, &limit) != 0) give_up(pipe_end, \"getrlimit\");\n    limit.rlim_cur = limit.rlim_max; /* as far as this user may */\n    if (setrlimit(RLIMIT_STACK, &limit) != 0) give_up(pipe_end, \"setrlimit\");\n  }\n  if (strcmp(cpus, \"any\") != 0 && bind_to(cpus) < 0) give_up(pipe_end, \"sched_setaffinity\");\n  execv(argv[6], argv + 6); /* not execvp: it would hand a program of another architecture to the shell */\n  give_up(pipe_end, \"exec\");\n}\n\nstatic void print_result(int status, double wall, const struct rusage *usage, const char *cpus) {\n#ifdef __APPLE__\n  const double peak_kib = (double)usage->ru_maxrss / 1024; /* bytes there */\n  const int pinned = 0;\n#elif defined(__linux__)\n  const double peak_kib = (double)usage->ru_maxrss;\n  const int pinned = strcmp(cpus, \"any\") != 0;\n#else\n  const double peak_kib = (double)usage->ru_maxrss;\n  const int pinned = 0;\n#endif\n  (void)cpus;\n  printf(\"{\\\"started\\\":true,\");\n  if (WIFSIGNALED(status))\n    printf(\"\\\"code\\\":null,\\\"signal\\\":%d,\", WTERMSIG(status));\n  else\n    printf(\"\\\"code\\\":%d,\\\"signal\\\":null,\", WEXITSTATUS(status));\n  printf(\"\\\"wallSeconds\\\":%.6f,\\\"userSeconds\\\":%.6f,\\\"systemSeconds\\\":%.6f,\\\"peakMemoryKiB\\\":%.0f,\", wall,\n         seconds_of(usage->ru_utime), seconds_of(usage->ru_stime), peak_kib);\n  printf(\"\\\"majorFaults\\\":%ld,\\\"involuntarySwitches\\\":%ld,\\\"pinned\\\":%s}\\n\", usage->ru_majflt,\n         usage->ru_nivcsw, pinned ? \"true\" : \"false\");\n}\n\nint main(int argc, char **argv) {\n  if (argc < 7 || strcmp(argv[5], \"--\") != 0) {\n    fprintf(stderr, \"usage: launcher LOG DIRECTORY STACK CPUS -- PROGRAM [ARGUMENT...]\\n\");\n    return 2;\n  }\n  int pipe_ends[2];\n  if (pipe(pipe_ends) != 0) {\n    perror(\"launcher: pipe\");\n    return 3;\n  }\n  fcntl(pipe_ends[1], F_SETFD, FD_CLOEXEC);\n\n  struct sigaction action = {.sa_handler = end_child};\n  sigemptyset(&action.sa_mask);\n  sigaction(SIGTERM, &action, NULL);\n  sigaction(SIGINT, &action, NULL);\n  sigaction(SIGHUP, &action, NULL);\n#ifdef __linux__\n  prctl(PR_SET_PDEATHSIG, SIGTERM);\n  prctl(PR_SET_CHILD_SUBREAPER, 1); /* a grandchild whose parent ended becomes ours to wait for */\n#endif\n\n  const pid_t launcher = getpid();\n  const double begin = seconds_now();\n  const pid_t pid = fork();\n  if (pid < 0) {\n    perror(\"launcher: fork\");\n    return 3;\n  }\n  if (pid == 0) become(argv, pipe_ends[1], launcher);\n  setpgid(pid, pid); /* here as well: whichever of the two comes first */\n  child = pid;\n  close(pipe_ends[1]);\n\n  int status;\n  struct rusage usage;\n  while (wait4(pid, &status, 0, &usage) < 0) {\n    if (errno != EINTR) {\n      perror(\"launcher: wait4\");\n      return 3;\n    }\n  }\n  const double end = seconds_now();\n  /* What the program left running in its group must not disturb the next trial: end it and wait until it is gone. */\n  kill(-pid, SIGKILL);\n  while (waitpid(-pid, NULL, 0) > 0 || errno == EINTR) {\n  }\n  end_orphans();\n\n  struct failure failure;\n  if (read(pipe_ends[0], &failure, sizeof failure) == (ssize_t)sizeof failure) {\n    printf(\"{\\\"started\\\":false,\\\"step\\\":\\\"%s\\\",\\\"errno\\\":%d,\\\"error\\\":\\\"%s\\\"}\\n\", failure.step,\n           failure.error, strerror(failure.error));\n    return 0;\n  }\n  print_result(status, end - begin, &usage, argv[4]);\n  return 0;\n}\n";
// src/harness/launcher.ts
const startedSchema = object({
	started: literal(true),
	code: number().nullable(),
	signal: number().nullable(),
	wallSeconds: number(),
	userSeconds: number(),
	systemSeconds: number(),
	peakMemoryKiB: number(),
	majorFaults: number(),
	involuntarySwitches: number(),
	pinned: boolean()
});
const notStartedSchema = object({
	started: literal(false),
	step: string(),
	errno: number(),
	error: string()
});
const resultSchema = discriminatedUnion("started", [startedSchema, notStartedSchema]);
/** launcher.c. */
const LAUNCHER = {
	name: "launcher",
	source: launcher_default
};
/** Runs programs by way of launcher.c, which says there why it exists. */
var Launcher = class Launcher {
	#path;
	constructor(path) {
		this.#path = path;
	}
	/**
	* @param buildDirectory where the compiled launcher is kept
	* @param prebuilt directory of an image that one was built into, as GCBENCH_BUILD names it; nothing is compiled then
	* @throws {UsageError} there is no C compiler, or the image has no launcher of this harness
	*/
	static async prepare(buildDirectory, prebuilt = process.env["GCBENCH_BUILD"]) {
		return new Launcher(await prepareHelper(LAUNCHER, {
			buildDirectory,
			prebuilt
		}));
	}
	/**
	* Runs a program to its end, to the timeout, or until the signal fires; then it is gone with all its children.
	*
	* @throws {InterruptedError} the signal fired
	* @throws {InfrastructureError} the launcher itself failed
	*/
	async run(launch, signal) {
		const cpus = launch.cores?.join(",") || "any";
		const program = findProgram(launch.program, launch.environment["PATH"] ?? "");
		const args = [
			launch.log,
			launch.directory,
			launch.stack,
			cpus,
			"--",
			program
		];
		const child = spawn(this.#path, [...args, ...launch.arguments], {
			env: { ...launch.environment },
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		let timedOut = false;
		const end = () => child.kill("SIGTERM");
		const timer = setTimeout(() => {
			timedOut = true;
			end();
		}, Math.min(launch.timeoutSeconds * 1e3, MAX_TIMER_MS));
		signal.addEventListener("abort", end, { once: true });
		if (signal.aborted) end();
		try {
			const output = await collectOutput(child);
			signal.throwIfAborted();
			return {
				...resultSchema.parse(JSON.parse(output)),
				timedOut
			};
		} catch (error) {
			if (signal.aborted) throw new InterruptedError("The run was interrupted.", { cause: error });
			throw new InfrastructureError(`The launcher failed: ${error}`, { cause: error });
		} finally {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
		}
	}
};
const MAX_TIMER_MS = 2 ** 31 - 1;
/** A name without a slash is looked for in PATH, as a shell does; what is not found is left for exec to refuse. */
function findProgram(name, path) {
	if (name.includes("/")) return name;
	return path.split(delimiter).map((directory) => join(directory || ".", name)).find((place) => isExecutable(place)) ?? name;
}
async function collectOutput(child) {
	let output = "";
	let errors = "";
	child.stdout?.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr?.on("data", (chunk) => {
		errors += chunk;
	});
	const status = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	if (status !== 0) throw new Error(errors.trim() || `it ended with ${status}`);
	return output;
}
export { prepareHelper as a, isExecutable as i, Launcher as n, buildHelper as r, LAUNCHER as t };
