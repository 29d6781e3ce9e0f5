import type { ClusterJob, JobFinding } from "../cluster/scheduler.ts";

/** States of jobs that are not over (man squeue, JOB STATE CODES). */
const PHASES: Readonly<Record<string, ClusterJob["phase"]>> = {
  PENDING: "waiting",
  REQUEUED: "waiting",
  REQUEUE_FED: "waiting",
  REQUEUE_HOLD: "waiting",
  SPECIAL_EXIT: "waiting",
  RESV_DEL_HOLD: "waiting",
  CONFIGURING: "starting",
  POWER_UP_NODE: "starting",
  RUNNING: "running",
  COMPLETING: "ending",
  SIGNALING: "running",
  STAGE_OUT: "running",
  STOPPED: "running",
  SUSPENDED: "running",
  RESIZING: "running",
};

const RUNS_AGAIN = "gcbench runs the block again.";

interface Ending {
  readonly class: "host-lost" | "infrastructure" | "timeout" | "out-of-memory" | "cancelled";
  /** One sentence. */
  readonly meaning: string;
  readonly action: string;
}

/** How jobs end, where the state alone says why. FAILED and COMPLETED say nothing: the job's log does. */
const ENDINGS: Readonly<Record<string, Ending>> = {
  NODE_FAIL: { class: "host-lost", meaning: "The node failed.", action: RUNS_AGAIN },
  BOOT_FAIL: { class: "host-lost", meaning: "The node did not boot.", action: RUNS_AGAIN },
  LAUNCH_FAILED: {
    class: "infrastructure",
    meaning: "The node could not start the job.",
    action: RUNS_AGAIN,
  },
  RECONFIG_FAIL: {
    class: "infrastructure",
    meaning: "The node could not be configured for the job.",
    action: RUNS_AGAIN,
  },
  PREEMPTED: {
    class: "host-lost",
    meaning: "A job with higher priority took the node.",
    action: `${RUNS_AGAIN} If it happens often, choose a partition or qos without preemption.`,
  },
  REVOKED: {
    class: "host-lost",
    meaning: "Another cluster of the federation took the job.",
    action: RUNS_AGAIN,
  },
  TIMEOUT: {
    class: "timeout",
    meaning: "The job reached its time limit.",
    action: "Raise limits.trialMinutes in the suite, or choose a partition with a longer limit.",
  },
  DEADLINE: {
    class: "timeout",
    meaning: "The job reached its deadline in Slurm.",
    action: "Remove the deadline from the site's file.",
  },
  OUT_OF_MEMORY: {
    class: "out-of-memory",
    meaning: "The job used more memory than the node has, and the kernel killed it.",
    action: "Choose nodes with more memory, or a smaller workload.",
  },
  CANCELLED: {
    class: "cancelled",
    meaning: "The job was cancelled.",
    action: "The same command, or gcbench wait, resumes the run.",
  },
};

const IS_PERMANENT: Readonly<Record<Ending["class"], boolean>> = {
  "host-lost": false,
  infrastructure: false,
  timeout: true,
  "out-of-memory": true,
  cancelled: false,
};

/** Reasons of waiting jobs that never start (man squeue, JOB REASON CODES), and what to do. */
const HOPELESS: readonly { readonly pattern: RegExp; readonly action: string }[] = [
  {
    pattern: /^PartitionTimeLimit|WallDurationPerJobLimit$|^(?:Assoc|QOS)MaxWall/,
    action: "Set limits.trialMinutes in the suite, so that a job fits the time limit.",
  },
  {
    pattern: /^PartitionNodeLimit|MaxNodePerJobLimit|MaxCpuPerJobLimit|NodeLimit$/,
    action: "Use fewer nodes, or another partition or qos in the site's file.",
  },
  {
    pattern: /^BadConstraints/,
    action: "Correct constraint, partition and options in the site's file.",
  },
  {
    pattern: /^InvalidAccount|^AccountNotAllowed/,
    action: "Correct account in the site's file.",
  },
  { pattern: /^InvalidQOS|^QOSNotAllowed/, action: "Correct qos in the site's file." },
  {
    pattern: /^DependencyNeverSatisfied/,
    action: "Cancel the job and run the command again.",
  },
];

/** `CANCELLED by 1000` and `CANCELLED+` are CANCELLED. */
export function stateWord(text: string): string {
  return /^[A-Z_]+/.exec(text.trim())?.[0] ?? "";
}

/** A state that no table knows counts as over if nothing says that it runs: later versions add ends, not phases. */
export function phaseOf(state: string): ClusterJob["phase"] {
  return PHASES[state] ?? "over";
}

/** Why a job ended, or waits in vain; null: its state does not say. */
export function explainJob({ phase, state, reason }: ClusterJob): JobFinding | null {
  if (phase === "waiting") return explainWait(reason);
  if (phase !== "over") return null;
  const ending = ENDINGS[state];
  if (!ending) return null;
  const says = reason === null ? state : `${state}, ${reason}`;
  return {
    reason: `${ending.class}: ${ending.meaning} ${ending.action} Slurm says: ${says}`,
    isPermanent: IS_PERMANENT[ending.class],
    isCancelled: ending.class === "cancelled",
  };
}

function explainWait(reason: string | null): JobFinding | null {
  const known = reason === null ? undefined : HOPELESS.find(({ pattern }) => pattern.test(reason));
  if (!known || reason === null) return null;
  return {
    reason: `configuration: Slurm never starts the job. ${known.action} Slurm says: ${reason}`,
    isPermanent: true,
    isCancelled: false,
  };
}
