import { G as number, H as boolean, K as object } from "./vendor.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/harness/openmp-check.ts
/** openmp-check.c, which says there what it does. */
const OPENMP_CHECK = {
	name: "openmp-check",
	source: "/*\n * Says what a model would find: the limit of its stack, and how many threads of OpenMP start with stacks of their own.\n *\n *   openmp-check DEPTH_MIB [always]\n *\n *   DEPTH_MIB  how deep each stack is reached into; OMP_STACKSIZE must be larger\n *   always     also into the first thread's, where its limit is lower: under qemu, which has a stack of its own\n *\n * Prints a line of JSON for the limits (null: none) as soon as it knows them, and one for the threads. It ends by a\n * signal where a stack does not reach as deep as its limit promises. Compiled without OpenMP it is one thread.\n */\n#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <sys/resource.h>\n#ifdef _OPENMP\n#include <omp.h>\n#endif\n\nstatic void print_limit(const char *name, rlim_t limit, const char *end) {\n  if (limit == RLIM_INFINITY)\n    printf(\"\\\"%s\\\":null%s\", name, end);\n  else\n    printf(\"\\\"%s\\\":%llu%s\", name, (unsigned long long)limit / 1024, end);\n}\n\n/* One byte at that depth: the pages between are not touched, so that 64 threads take no memory to speak of. */\nstatic int reach(size_t depth) {\n  char here = 0;\n  volatile char *deep = (volatile char *)((uintptr_t)&here - depth);\n  *deep = 1;\n  return *deep;\n}\n\nint main(int argc, char **argv) {\n  const size_t depth = (argc > 1 ? strtoul(argv[1], NULL, 10) : 0) << 20;\n  struct rlimit limit;\n  if (getrlimit(RLIMIT_STACK, &limit) != 0) {\n    perror(\"openmp-check: getrlimit\");\n    return 3;\n  }\n  printf(\"{\");\n  print_limit(\"softKiB\", limit.rlim_cur, \",\");\n  print_limit(\"hardKiB\", limit.rlim_max, \"}\\n\");\n  fflush(stdout);\n  /* The initial thread's stack is the process's own. A limit that is too low is told by the first line. */\n  const int is_deep = argc > 2 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur > depth + (1 << 20);\n  int threads = 0, openmp = 0;\n#ifdef _OPENMP\n  openmp = 1;\n#pragma omp parallel reduction(+ : threads)\n  threads += omp_get_thread_num() > 0 || is_deep ? reach(depth) : 1;\n#else\n  threads += is_deep ? reach(depth) : 1;\n#endif\n  printf(\"{\\\"openmp\\\":%s,\\\"threads\\\":%d}\\n\", openmp ? \"true\" : \"false\", threads);\n  return 0;\n}\n",
	openmp: true
};
const TIMEOUT_SECONDS = 60;
const KIB = number().nullable();
const limitsSchema = object({
	softKiB: KIB,
	hardKiB: KIB
});
const threadsSchema = object({
	openmp: boolean(),
	threads: number()
});
/** Runs it as a model is run: by the launcher, with the stack raised, and with the model's environment. */
async function runOpenmpCheck(launcher, { program, threads, directory, isEmulated, signal }) {
	const log = join(directory, "openmp-check.log");
	const result = await launcher.run({
		program,
		arguments: [String(400), ...isEmulated ? ["always"] : []],
		environment: {
			PATH: process.env["PATH"] ?? "",
			OMP_NUM_THREADS: String(threads),
			OMP_STACKSIZE: `500M`,
			QEMU_STACK_SIZE: String(500 * 2 ** 20)
		},
		directory,
		log,
		stack: "unlimited",
		cores: null,
		timeoutSeconds: TIMEOUT_SECONDS
	}, signal);
	const lines = (await readFile(log, "latin1").catch(() => "")).split("\n");
	const values = lines.map(parse);
	const rest = lines.filter((line, at) => line !== "" && values[at] === null).join(" ");
	const end = result.started ? `${result.signal === null ? `exit code ${result.code}` : `signal ${result.signal}`}${rest && `: ${rest}`}` : `${result.step}: ${result.error}`;
	return {
		limits: firstOf(limitsSchema, values),
		threads: firstOf(threadsSchema, values),
		isEmulated,
		end
	};
}
function parse(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
function firstOf(schema, values) {
	for (const value of values) {
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
	}
	return null;
}
export { runOpenmpCheck as n, OPENMP_CHECK as t };
