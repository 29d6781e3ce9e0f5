import type { CauseRule } from "./cause-rule.ts";
import { STACK_ADVICE } from "./fortran-messages.ts";

const SHELLS = "bash, dash, zsh, tcsh, ksh";

/** What shells, debuggers, run-time libraries and launchers print of the signal that ended a program. */
export const SIGNAL_MESSAGES: readonly CauseRule[] = [
  {
    id: "segmentation-fault",
    words: ["segmentation fault", "sigsegv", "segfault", "signal 11"],
    pattern: /segmentation (?:fault|violation)|\bSIGSEGV\b|segfault at|signal 11\b/i,
    role: "signal",
    class: "crash",
    meaning: "The program used memory that is not its own; most often its stack was too small.",
    action: STACK_ADVICE,
    source: `${SHELLS}; gfortran; gdb, lldb; MPI launchers; Linux`,
    example: "Program received signal SIGSEGV: Segmentation fault - invalid memory reference.",
  },
  {
    id: "floating-point-exception",
    words: [
      "sigfpe",
      "floating point exception",
      "floating-point exception",
      "erroneous arithmetic",
    ],
    pattern:
      /\bSIGFPE\b|^(?!Note:|.*following floating).*floating[ -]point exception\b(?!s? are signal)|erroneous arithmetic/i,
    role: "signal",
    class: "crash",
    meaning: "A calculation failed: a division by zero, an overflow or an invalid number.",
    action:
      "Check the restart file and the meteorology of that date for impossible values, and look at the line of the traceback.",
    source: `${SHELLS}; gfortran; gdb`,
    example:
      "Program received signal SIGFPE: Floating-point exception - erroneous arithmetic operation.",
  },
  {
    id: "bus-error",
    words: ["sigbus", "bus error"],
    pattern: /\bSIGBUS\b|\bbus error\b/i,
    role: "signal",
    class: "crash",
    meaning:
      "The program used memory that it could not reach: a full /dev/shm or disk, a failing node, or a too small stack.",
    action: STACK_ADVICE,
    source: `${SHELLS}; gfortran`,
    example: "Program received signal SIGBUS: Access to an undefined portion of a memory object.",
  },
  {
    id: "terminated",
    words: [
      "terminated",
      "sigterm",
      "sighup",
      "hangup",
      "sigint",
      "keyboard interrupt",
      "interrupt",
      "termination signal",
      "user defined signal",
      "signal 15",
      "signal 2",
      "signal 1",
    ],
    pattern:
      /^(?:.*: line \d+: +)?(?:\[\d+\]\s*[-+]?\s*)?(?:\d+\s+)?Terminated\b(?!.*(?:normally|successfully))|\bSIG(?:TERM|HUP|INT|USR[12])\b|^\s*Hangup\b|keyboard interrupt|user defined signal|signal:? (?:15|2|1)\b|: +Terminated\s*$/i,
    role: "signal",
    class: "killed",
    meaning: "Something told the program to end: a scheduler, a lost terminal, or a person.",
    action:
      "Start long runs as a job, or with nohup or in tmux. If a scheduler ended it, its accounting says why.",
    source: `${SHELLS}; gfortran; MPI launchers`,
    example: "/home/me/run.sh: line 12: 4095 Terminated              ./gcclassic",
  },
  {
    id: "killed",
    words: ["killed", "sigkill", "signal 9", "zsh: killed"],
    pattern:
      /^(?:.*: line \d+: +)?(?:\[\d+\]\s*[-+]?\s*)?(?:\d+\s+)?Killed\b|\bSIGKILL\b|signal:? 9\b|^zsh: killed|\bkilled by signal\b|: +Killed\s*$/i,
    role: "signal",
    class: "killed",
    meaning:
      "Something killed the program with SIGKILL; most often the kernel, because memory was used up.",
    action:
      "Look at the memory use in the scheduler's accounting, or for 'Out of memory' in dmesg -T. Then request more memory.",
    source: SHELLS,
    example: "/home/ubuntu/run.sh: line 12: 4095 Killed                  ./geos.mp",
  },
  {
    id: "aborted",
    words: ["aborted", "sigabrt", "abort trap", "iot trap", "process abort signal"],
    pattern:
      /\bSIGABRT\b|^(?:.*: line \d+: +)?(?:\d+\s+)?(?:zsh: )?Abort(?:ed|\b)|abort trap|IOT trap|process abort signal/i,
    role: "signal",
    class: "crash",
    meaning: "The program aborted itself; the lines above say why.",
    source: `${SHELLS}; gfortran; MPI launchers`,
    example: "Aborted (core dumped)",
  },
];
