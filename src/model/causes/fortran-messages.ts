import { ERROR_GUIDE } from "./advice.ts";
import type { CauseRule } from "./cause-rule.ts";

const GNU = "gfortran (libgfortran), every version";
const INTEL = "Intel ifort and ifx, every version";
const TEXT_INPUT =
  "Look at the file that the log opened last: it is cut short, empty, or has a line that does not fit. Download it again, or correct the line.";
export const STACK_ADVICE =
  "Set ulimit -s unlimited and OMP_STACKSIZE=500m before the run, in the job script too. If it still crashes, rebuild with -DCMAKE_BUILD_TYPE=Debug: the traceback then names the line.";
const FLOATING_POINT =
  "Check the restart file and the meteorology of that date for impossible values. If you changed code, rebuild with -DCMAKE_BUILD_TYPE=Debug and look at the line of the traceback.";

/** What the run-time libraries of the Fortran compilers print. */
export const FORTRAN_MESSAGES: readonly CauseRule[] = [
  {
    id: "gnu-no-file",
    words: ["fortran runtime error"],
    pattern:
      /Fortran runtime error: .*(?:cannot open file|no such file|does not exist|file .* not found)/i,
    role: "fatal",
    class: "missing-input",
    meaning: "The program tried to open a file that does not exist.",
    source: GNU,
    example:
      "Fortran runtime error: Cannot open file './Planeflight.dat.20190701': No such file or directory",
  },
  {
    id: "gnu-allocation",
    words: ["fortran runtime error", "error allocating", "allocation would exceed", "os error"],
    pattern:
      /(?:Fortran runtime error|Error allocating|Operating system error).*(?:memory|allocat|bytes)|Allocation would exceed memory limit/i,
    role: "fatal",
    class: "out-of-memory",
    meaning: "The program could not allocate an array.",
    source: GNU,
    example: "Error allocating 1271520000 bytes",
  },
  {
    id: "gnu-no-space",
    words: ["no space left", "disk quota exceeded", "quota exceeded"],
    pattern: /no space left on device|(?:disk )?quota exceeded/i,
    role: "fatal",
    class: "bad-output",
    meaning: "The disk is full, or your quota is used up.",
    action: "Free space or ask for more quota (df -h, quota), then run again.",
    source: "Linux, through any program",
    example: "Fortran runtime error: No space left on device",
  },
  {
    id: "gnu-file-end-or-format",
    words: ["fortran runtime error"],
    pattern:
      /Fortran runtime error: .*(?:end of (?:file|record)|bad (?:integer|real|logical|value|repeat|complex)|list input|formatted transfer|expected|missing format|read past|EOF|namelist|record)/i,
    role: "fatal",
    class: "model-error",
    meaning:
      "The program could not read a text file: it ended too early, or a value has the wrong form.",
    action: TEXT_INPUT,
    source: GNU,
    example: "Fortran runtime error: Bad integer for item 1 in list input",
  },
  {
    id: "gnu-bounds",
    words: ["fortran runtime error"],
    pattern:
      /Fortran runtime error: .*(?:bound|dimension|array|recursive|pointer|allocatable|loop iterates|substring|shape)/i,
    role: "fatal",
    class: "crash",
    meaning: "The program read or wrote outside of an array. A build with checks found it.",
    action:
      "Look at the line that the message names. In unchanged code, report it to the support team.",
    source: `${GNU}, built with -DCMAKE_BUILD_TYPE=Debug`,
    example: "Fortran runtime error: Index '0' of dimension 1 of array 'x' below lower bound of 1",
  },
  {
    id: "gnu-other",
    words: ["fortran runtime error", "fortran runtime warning", "error termination"],
    pattern: /Fortran runtime error/i,
    role: "fatal",
    class: "crash",
    meaning: "The Fortran library ended the program.",
    action:
      "The line above the message names the source file and line, the backtrace the way there.",
    source: GNU,
    example: "Fortran runtime error: Unit number in I/O statement not connected",
  },
  {
    id: "intel-no-file",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*\((?:29|30|43)\)|forrtl: (?!warning|info).*(?:file not found|no such file|open failure|file name specification)/i,
    role: "fatal",
    class: "missing-input",
    meaning: "The program tried to open a file that does not exist, or that it may not open.",
    source: INTEL,
    example: "forrtl: severe (29): file not found, unit 99, file /data/ExtData/x.dat",
  },
  {
    id: "intel-memory",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*\((?:41|98|179|632|673)\)|forrtl: (?!warning|info).*(?:virtual memory|not enough (?:space|memory)|cannot allocate|out of memory)/i,
    role: "fatal",
    class: "out-of-memory",
    meaning: "The program could not allocate memory.",
    source: INTEL,
    example: "forrtl: severe (41): insufficient virtual memory",
  },
  {
    id: "intel-no-space",
    words: ["forrtl:"],
    pattern: /forrtl: (?!warning|info).*\(38\)|forrtl: (?!warning|info).*error during write/i,
    role: "fatal",
    class: "bad-output",
    meaning: "The program could not write a file: most often the disk is full.",
    action: "Check the free disk space and the quota (df -h, quota), then run again.",
    source: INTEL,
    example: "forrtl: severe (38): error during write, unit 6, file /scratch/run/GC.log",
  },
  {
    id: "intel-illegal-instruction",
    words: [
      "forrtl:",
      "please verify that",
      "intel instruction",
      "this program was not built to run",
    ],
    pattern:
      /forrtl: (?!warning|info).*(?:\(168\)|illegal instruction)|(?:was not built to run|Please verify that both the operating system and the processor support)/i,
    role: "fatal",
    class: "wrong-architecture",
    meaning: "The executable uses instructions that this processor does not have.",
    source: `${INTEL}, built with -xHost or -march=native`,
    example:
      "Please verify that both the operating system and the processor support Intel(R) AVX512F, AVX512DQ instructions.",
  },
  {
    id: "intel-terminated",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*(?:\((?:69|78)\)|SIGTERM|SIGINT|process (?:killed|interrupted))/i,
    role: "signal",
    class: "killed",
    meaning: "Something sent the program a signal to end: a scheduler, a limit or a person.",
    source: INTEL,
    example: "forrtl: error (78): process killed (SIGTERM)",
  },
  {
    id: "intel-floating-point",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*(?:\((?:65|70|71|72|73|74|75|164|165|182|183)\)|floating|divide by zero|overflow|arithmetic)/i,
    role: "fatal",
    class: "crash",
    meaning: "A calculation failed: a division by zero, an overflow or an invalid number.",
    action: FLOATING_POINT,
    source: `${INTEL}, most often built with -fpe0`,
    example: "forrtl: error (65): floating invalid",
  },
  {
    id: "intel-segmentation-fault",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*(?:\((?:170|174|157|193)\)|SIGSEGV|segmentation|stack overflow|access violation)/i,
    role: "signal",
    class: "crash",
    meaning: "The program used memory that is not its own; most often its stack was too small.",
    action: STACK_ADVICE,
    source: INTEL,
    example: "forrtl: severe (174): SIGSEGV, segmentation fault occurred",
    guide: ERROR_GUIDE,
  },
  {
    id: "intel-abort",
    words: ["forrtl:"],
    pattern: /forrtl: (?!warning|info).*(?:\((?:76|77)\)|SIGABRT|IOT trap)/i,
    role: "signal",
    class: "crash",
    meaning: "The program aborted itself; the lines above say why.",
    source: INTEL,
    example: "forrtl: error (76): Abort trap signal",
  },
  {
    id: "intel-read",
    words: ["forrtl:"],
    pattern:
      /forrtl: (?!warning|info).*(?:\((?:17|18|19|24|25|26|36|39|59|61|62|64|66|67|68)\)|end-of-file|input|syntax error|format|record)/i,
    role: "fatal",
    class: "model-error",
    meaning:
      "The program could not read a text file: it ended too early, or a value has the wrong form.",
    action: TEXT_INPUT,
    source: INTEL,
    example: "forrtl: severe (24): end-of-file during read, unit 99, file /data/ExtData/x.dat",
  },
  {
    id: "intel-other",
    words: ["forrtl:"],
    pattern: /forrtl: (?:severe|error|fatal)/i,
    role: "fatal",
    class: "crash",
    meaning: "The Fortran library ended the program.",
    action: "The traceback below the message names the source file and line.",
    source: INTEL,
    example:
      "forrtl: severe (408): fort: (2): Subscript #1 of the array X has value 0 which is less than the lower bound of 1",
  },
];
