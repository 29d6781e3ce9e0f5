import type { CauseRule } from "./cause-rule.ts";
import { STACK_ADVICE } from "./fortran-messages.ts";

const C_LIBRARY = "glibc, musl and the C++ library";
const LOADER = "the dynamic linker of Linux (glibc, musl) and macOS";
const SHELLS = "bash, dash, zsh, tcsh, ksh";
const REBUILD_HEAP =
  "Rebuild from a clean build folder with the libraries that the run loads. If it still happens, rebuild with -DCMAKE_BUILD_TYPE=Debug and run once more.";

/** What the C library, the dynamic linker and shells print when a program cannot start or goes wrong. */
export const PROCESS_MESSAGES: readonly CauseRule[] = [
  {
    id: "missing-library",
    words: [
      "shared libraries",
      "library not loaded",
      "cannot open shared object",
      "error loading shared library",
    ],
    pattern:
      /error while loading shared libraries|cannot open shared object file|Library not loaded|Error loading shared library/i,
    role: "launch",
    class: "crash",
    meaning:
      "The executable needs a library that this machine or shell does not find, so it never started.",
    action:
      "Load the modules that were loaded when it was built, or add the library's folder to LD_LIBRARY_PATH. ldd ./gcclassic lists what is missing.",
    source: LOADER,
    example:
      "./gcclassic: error while loading shared libraries: libnetcdff.so.7: cannot open shared object file: No such file or directory",
  },
  {
    id: "old-library",
    words: [
      "not found (required by",
      "symbol lookup error",
      "undefined symbol",
      "symbol not found",
      "glibc_",
      "relocation error",
    ],
    pattern:
      /version `?.*' not found \(required by|symbol lookup error|undefined symbol|Symbol not found|relocation error/i,
    role: "launch",
    class: "crash",
    meaning:
      "The executable found a library of another version than it was built with, so it did not start.",
    action: "Load the modules that were loaded when it was built, or rebuild it on this machine.",
    source: LOADER,
    example:
      "./gcclassic: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by ./gcclassic)",
  },
  {
    id: "exec-format",
    words: [
      "exec format error",
      "cannot execute binary",
      "bad cpu type",
      "required file not found",
      "wrong architecture",
      "qemu-",
    ],
    pattern:
      /exec format error|cannot execute(?: binary file|: required file not found)|bad CPU type|wrong architecture|qemu-\w+: (?:could not|cannot) open/i,
    role: "launch",
    class: "wrong-architecture",
    meaning: "The executable is made for another kind of processor or system, so it never started.",
    action:
      "Rebuild it on this kind of machine (file ./gcclassic says what it is made for), or use an image for this architecture.",
    source: `${SHELLS}; container runtimes`,
    example: "exec /bin/bash: exec format error",
  },
  {
    id: "illegal-instruction",
    words: ["illegal instruction", "illegal hardware instruction", "sigill"],
    pattern: /illegal (?:hardware )?instruction|\bSIGILL\b/i,
    role: "signal",
    class: "wrong-architecture",
    meaning: "The executable uses instructions that this processor does not have.",
    source: `${SHELLS}; gfortran; gdb`,
    example: "Program received signal SIGILL: Illegal instruction.",
  },
  {
    id: "not-executable",
    words: ["permission denied"],
    pattern:
      /(?:gcclassic|geos(?:\.mp)?|hemco_standalone|execv\w*|exec|\.exe|\.sh)['"]?\b.*permission denied|permission denied.*(?:gcclassic|geos)/i,
    role: "launch",
    class: "crash",
    meaning: "The shell may not execute the program, so it never started.",
    action: "chmod +x the executable, and check that its file system is not mounted with noexec.",
    source: SHELLS,
    example: "bash: ./gcclassic: Permission denied",
  },
  {
    id: "no-executable",
    words: [
      "no such file",
      "not found",
      "unable to run",
      "failed to execute",
      "could not execute",
      "unable to find",
    ],
    pattern:
      /(?:gcclassic|geos(?:\.mp)?|hemco_standalone|\.exe)['"]?(?:: | ).*(?:no such file|not found)|(?:unable to find|could not (?:find|execute)|failed to execute|command not found|execve).*(?:gcclassic|geos|executable)/i,
    role: "launch",
    class: "missing-input",
    meaning: "The executable is not where the script looks for it, so nothing ran.",
    action:
      "Build and install it into the run directory (make install), or correct the path in the script.",
    source: `${SHELLS}; srun; mpirun`,
    example: "./run.sh: line 12: ./gcclassic: No such file or directory",
  },
  {
    id: "memory-allocation-failed",
    words: [
      "cannot allocate memory",
      "bad_alloc",
      "out of memory",
      "std::bad_array",
      "memory exhausted",
      "not enough memory",
    ],
    pattern:
      /cannot allocate memory|bad_alloc|\bout of memory\b|memory exhausted|not enough memory/i,
    role: "limit",
    class: "out-of-memory",
    meaning: "The program or the machine had no memory left.",
    source: `${C_LIBRARY}; Linux; srun`,
    example: "terminate called after throwing an instance of 'std::bad_alloc'",
  },
  {
    id: "thread-creation",
    words: ["libgomp", "omp: error", "omp error", "thread creation failed", "pthread_create"],
    pattern: /libgomp:|OMP: Error|thread creation failed|pthread_create/i,
    role: "fatal",
    class: "crash",
    meaning: "OpenMP could not start its threads.",
    action:
      "Lower OMP_STACKSIZE (500m) or OMP_NUM_THREADS, and check the limits of processes and memory (ulimit -u, ulimit -v).",
    source: "libgomp (gfortran), libiomp5 (Intel)",
    example: "libgomp: Thread creation failed: Resource temporarily unavailable",
  },
  {
    id: "heap-corruption",
    words: [
      "munmap_chunk",
      "free():",
      "malloc():",
      "malloc:",
      "double free",
      "corrupted",
      "realloc():",
      "heap",
      "invalid pointer",
      "invalid size",
      "sysmalloc",
      "malloc_consolidate",
      "buffer overflow detected",
    ],
    pattern:
      /munmap_chunk\(\)|free\(\): |(?:m|re)alloc\(\): |malloc_consolidate|sysmalloc|double free|corrupted (?:size|double|unsorted|top)|heap (?:corruption|buffer)|buffer overflow detected|AddressSanitizer/i,
    role: "fatal",
    class: "crash",
    meaning: "The program damaged its own memory, or mixes libraries that do not fit.",
    action: REBUILD_HEAP,
    source: C_LIBRARY,
    example: "*** Error in `./gcclassic': munmap_chunk(): invalid pointer: 0x00000000059aac30 ***",
  },
  {
    id: "stack-smashing",
    words: ["longjmp causes", "stack smashing", "stack overflow"],
    pattern: /longjmp causes uninitialized stack frame|stack smashing detected|stack overflow/i,
    role: "fatal",
    class: "crash",
    meaning: "The program's stack was too small or was overwritten.",
    action: STACK_ADVICE,
    source: C_LIBRARY,
    example: "*** longjmp causes uninitialized stack frame ***: ./gcclassic terminated",
  },
  {
    id: "assertion",
    words: ["assertion", "terminate called"],
    pattern: /Assertion [`'"(].*failed|terminate called (?:after|without)/i,
    role: "fatal",
    class: "crash",
    meaning: "A library found something impossible and aborted.",
    action: REBUILD_HEAP,
    source: C_LIBRARY,
    example: "gcclassic: nc4file.c:123: nc4_open: Assertion `h5 && h5->hdfid' failed.",
  },
  {
    id: "cpu-time-limit",
    words: ["cpu time limit", "cputime limit", "sigxcpu"],
    pattern: /CPU ?time limit exceeded|SIGXCPU/i,
    role: "limit",
    class: "timeout",
    meaning: "The run used up its limit of processor time.",
    action: "Raise the limit (ulimit -t, or the job's cput), or shorten the simulation.",
    source: SHELLS,
    example: "CPU time limit exceeded (core dumped)",
  },
  {
    id: "file-size-limit",
    words: ["file size limit", "filesize limit", "sigxfsz"],
    pattern: /file ?size limit exceeded|SIGXFSZ/i,
    role: "limit",
    class: "bad-output",
    meaning: "An output file grew beyond the limit of file sizes.",
    action: "Raise the limit (ulimit -f unlimited), or write less.",
    source: SHELLS,
    example: "File size limit exceeded (core dumped)",
  },
];
