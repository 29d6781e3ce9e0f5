import type { CauseRule } from "./cause-rule.ts";

const RAISE_MEMORY =
  "Request more memory (Slurm --mem, PBS mem=, LSF -M, SGE h_vmem), or use a coarser grid or fewer diagnostics. The accounting (sacct -j ID -o MaxRSS, qstat -xf, bjobs -l, qacct -j) says how much was used.";
const RAISE_TIME =
  "Raise the job's limit (Slurm --time, PBS walltime=, LSF -W, SGE h_rt), or shorten the simulation and continue from its restart file.";

/** What schedulers, the kernel's memory killer, timeout(1) and MPI launchers print. The most telling come first. */
export const SCHEDULER_MESSAGES: readonly CauseRule[] = [
  {
    id: "slurm-out-of-memory",
    words: [
      "oom",
      "out of memory",
      "out_of_memory",
      "out-of-memory",
      "exceeded memory limit",
      "exceeded job memory",
      "exceeded step memory",
      "being killed",
    ],
    pattern:
      /oom[-_ ]kill|OOM Killed|\bout[_-]of[_-]memory\b|: Out Of Memory|exceeded (?:job |step |virtual )?memory limit|Memory cgroup out of memory|OOM (?:killer|event)/i,
    role: "limit",
    class: "out-of-memory",
    meaning:
      "The job used more memory than it had requested, or than the machine has, and was killed.",
    action: RAISE_MEMORY,
    source: "Slurm 17 to 25, the Linux kernel, Kubernetes",
    example:
      "slurmstepd: error: Detected 1 oom_kill event in StepId=11300781.0. Some of the step tasks have been OOM Killed.",
  },
  {
    id: "pbs-memory",
    words: [
      "exceeded limit",
      "job killed: ",
      "exceeded resource",
      "memory limit",
      "cgroup mem limit",
      "vmem",
      "mem ",
    ],
    pattern:
      /\bp?v?mem(?:ory)?\b.*exceed(?:ed|s).*limit|job killed: (?:p?v?mem|cgroup mem)|Cgroup mem(?:ory|sw)? limit exceeded|memory limit exceeded/i,
    role: "limit",
    class: "out-of-memory",
    meaning: "PBS killed the job, because it used more memory than it had requested.",
    action: RAISE_MEMORY,
    source: "OpenPBS, PBS Pro, Torque",
    example: "=>> PBS: job killed: mem 67215360kb exceeded limit 67108864kb",
  },
  {
    id: "lsf-memory",
    words: ["term_memlimit", "term_swap", "memory usage limit", "swap usage limit"],
    pattern: /TERM_(?:MEMLIMIT|SWAP)|(?:memory|swap) usage limit/i,
    role: "limit",
    class: "out-of-memory",
    meaning: "LSF killed the job, because it used more memory than it had requested.",
    action: RAISE_MEMORY,
    source: "IBM Spectrum LSF",
    example: "TERM_MEMLIMIT: job killed after reaching LSF memory usage limit.",
  },
  {
    id: "sge-memory",
    words: ["h_vmem", "s_vmem", "h_rss", "virtual memory"],
    pattern: /exceed\w*.*\b[hs]_(?:vmem|rss|data)\b|\b[hs]_(?:vmem|rss|data)\b.*(?:exceed|limit)/i,
    role: "limit",
    class: "out-of-memory",
    meaning: "Grid Engine killed the job, because it used more memory than it had requested.",
    action: RAISE_MEMORY,
    source: "SGE, Univa and Altair Grid Engine",
    example: 'job 123.1 exceeds job hard limit "h_vmem" (17213M > limit:16G) - sending SIGKILL',
  },
  {
    id: "slurm-time-limit",
    words: [
      "time limit",
      "timelimit",
      "time_limit",
      "state: timeout",
      "state=timeout",
      "timeout (exit",
    ],
    pattern:
      /due to time ?limit|reached time ?limit|State(?::|=)\s*TIMEOUT|exceeded (?:its )?time limit/i,
    role: "limit",
    class: "timeout",
    meaning: "The job reached its time limit, and Slurm ended it.",
    action: RAISE_TIME,
    source: "Slurm",
    example:
      "slurmstepd: error: *** JOB 1234 ON node1 CANCELLED AT 2022-11-07T20:00:00 DUE TO TIME LIMIT ***",
  },
  {
    id: "pbs-walltime",
    words: ["walltime", "cput", "pcput"],
    pattern:
      /\b(?:walltime|p?cput)\b.*(?:exceed|killed|limit reached)|job killed: (?:walltime|p?cput)/i,
    role: "limit",
    class: "timeout",
    meaning: "The job reached its time limit, and PBS ended it.",
    action: RAISE_TIME,
    source: "OpenPBS, PBS Pro, Torque",
    example: "=>> PBS: job killed: walltime 43252 exceeded limit 43200",
  },
  {
    id: "lsf-run-limit",
    words: [
      "term_runlimit",
      "term_cpulimit",
      "term_deadline",
      "run time limit",
      "cpu time limit",
      "run limit",
    ],
    pattern:
      /TERM_(?:RUNLIMIT|CPULIMIT|DEADLINE)|LSF (?:run|cpu) ?time limit|reaching (?:its )?run limit/i,
    role: "limit",
    class: "timeout",
    meaning: "The job reached its time limit, and LSF ended it.",
    action: RAISE_TIME,
    source: "IBM Spectrum LSF",
    example: "TERM_RUNLIMIT: job killed after reaching LSF run time limit.",
  },
  {
    id: "sge-run-time",
    words: ["h_rt", "s_rt", "h_cpu", "s_cpu"],
    pattern: /exceed\w*.*\b[hs]_(?:rt|cpu)\b|\b[hs]_(?:rt|cpu)\b.*(?:exceed|limit|kill)/i,
    role: "limit",
    class: "timeout",
    meaning: "The job reached its time limit, and Grid Engine ended it.",
    action: RAISE_TIME,
    source: "SGE, Univa and Altair Grid Engine",
    example: "job 123.1 exceeded hard wallclock time (h_rt) - initiate terminate method",
  },
  {
    id: "sge-wallclock",
    words: ["wallclock time", "wall clock time", "wall-clock", "wall time"],
    pattern:
      /exceed\w* (?:hard |soft |the )?wall[- ]?(?:clock )?(?:time|limit)|wall[- ]?(?:clock )?(?:time )?limit (?:exceeded|reached)/i,
    role: "limit",
    class: "timeout",
    meaning: "The job reached its time limit, and the scheduler ended it.",
    action: RAISE_TIME,
    source: "SGE, HTCondor, Flux, Cobalt",
    example: "job 4711.1 exceeded hard wallclock time - initiate terminate method",
  },
  {
    id: "timeout-command",
    words: ["timeout: sending signal", "timed out after"],
    pattern: /timeout: sending signal|(?:run|job|command) timed out after/i,
    role: "limit",
    class: "timeout",
    meaning: "The timeout command ended the run.",
    source: "GNU coreutils",
    example: "timeout: sending signal TERM to command './gcclassic'",
  },
  {
    id: "preempted",
    words: ["preempt", "node fail", "node_fail", "term_preempt", "requeued", "spot interruption"],
    pattern:
      /due to (?:preemption|node fail\w*|job requeue)|TERM_(?:PREEMPT|REQUEUE\w*)|\bNODE_FAIL\b|spot interruption/i,
    role: "limit",
    class: "killed",
    meaning: "The scheduler took the node away: another job had priority, or the node failed.",
    action:
      "Submit it again; continue from the last restart file. Choose a partition without preemption.",
    source: "Slurm, LSF, cloud providers",
    example:
      "slurmstepd: error: *** JOB 99 ON n1 CANCELLED AT 2024-02-01T10:00:00 DUE TO PREEMPTION ***",
  },
  {
    id: "cancelled",
    words: [
      "cancelled at",
      "canceled at",
      "term_owner",
      "term_admin",
      "term_force",
      "job deleted",
      "job terminated by",
      "job cancelled",
      "aborted by pbs",
    ],
    pattern:
      /(?:JOB|STEP) \S+ ON \S+ CANCELL?ED|TERM_(?:OWNER|ADMIN|FORCE_\w+)|job (?:was )?(?:deleted|terminated by)|Aborted by PBS|Job cancell?ed/i,
    role: "signal",
    class: "killed",
    meaning:
      "The job was cancelled: by you, by an operator, or by the scheduler after another error.",
    action: "Look at sacct, qstat -xf or bjobs -l for who cancelled it and why.",
    source: "Slurm, LSF, PBS",
    example: "slurmstepd: error: *** STEP 3679495.0 ON node10 CANCELLED AT 2022-12-01T20:27:06 ***",
  },
  {
    id: "mpi-signal",
    words: [
      "exited on signal",
      "terminated with exit string",
      "exit string: ",
      "killed by signal",
      "caught signal",
    ],
    pattern: /exited on signal (?:4|\d+ \(Illegal)|(?:EXIT STRING|exit string): Illegal/i,
    role: "signal",
    class: "wrong-architecture",
    meaning: "The executable uses instructions that this processor does not have.",
    source: "Open MPI, MPICH, Intel MPI",
    example:
      "mpirun noticed that process rank 0 with PID 1 on node n1 exited on signal 4 (Illegal instruction).",
  },
  {
    id: "exit-status",
    words: [
      "exit code",
      "exit codes",
      "exited with",
      "exit status",
      "non-zero",
      "non zero",
      "exit_status",
      "mpi_abort",
    ],
    pattern:
      /exit(?:ed)? (?:with )?(?:exit )?(?:codes?|status|value)\b:?=?\s*(?!0\b)\d+|Exit_status\s*=\s*(?!0\b)-?\d+|non-?\s?zero (?:exit )?(?:code|status)|MPI_ABORT was invoked/i,
    role: "consequence",
    class: "crash",
    meaning: "The launcher or the scheduler says only that the program ended with an error.",
    action:
      "Look for the reason in the other files of the job: standard error, slurm-*.out, *.eN, HEMCO.log.",
    source: "srun, aprun, mpirun, LSF, PBS",
    example: "Exited with exit code 1.",
  },
];
