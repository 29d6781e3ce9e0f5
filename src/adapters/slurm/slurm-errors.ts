/**
 * Messages of Slurm's commands (slurm_errno.c and the commands' own, Slurm 20 to 25). A message that no row knows is an
 * error of the job: gcbench shows it.
 */
const PASSING =
  /unable to contact slurm controller|socket timed out|connection (?:refused|reset|timed out)|zero bytes were transmitted|backup controller|temporarily unable|resource temporarily unavailable|communication (?:connection )?(?:failure|error)|transport endpoint|slurm_load_jobs error: (?:unexpected message|unspecified)|authentication (?:credential|error)|munge (?:encode|decode) failed|unable to connect|try again/i;

const BUSY =
  /MaxSubmitJob|job submit limit|SubmitJobLimit|JobSubmitLimit|too many jobs|job count limit|MaxJobCount/i;

interface Rejection {
  readonly pattern: RegExp;
  /** What to do. */
  readonly action: string;
}

const REJECTIONS: readonly Rejection[] = [
  {
    pattern: /invalid partition/i,
    action: "Correct partition in the site's file; sinfo lists the partitions.",
  },
  {
    pattern: /invalid account|account\/partition combination|accountallow/i,
    action:
      "Correct account in the site's file; sacctmgr show associations user=$USER lists yours.",
  },
  { pattern: /invalid qos/i, action: "Correct qos in the site's file." },
  {
    pattern: /time limit is invalid|time limit|timelimit/i,
    action: "Set limits.trialMinutes in the suite, so that a job fits the partition's time limit.",
  },
  {
    pattern: /invalid feature|feature specification/i,
    action: "Correct constraint in the site's file; sinfo -o %f lists the features.",
  },
  {
    pattern: /not permitted to use this partition|access\/permission denied|group not permitted/i,
    action: "Ask the site for access to the partition, or name another one in the site's file.",
  },
  {
    pattern: /unrecognized option|invalid option|unknown option/i,
    action: "Correct options in the site's file; man sbatch lists the options.",
  },
  {
    pattern: /node configuration is not available|node count specification|more processors/i,
    action:
      "Correct partition, constraint and cores in the site's file, or the suite's nodes and ranks.",
  },
];

/** Whether the same command can succeed in minutes: the controller is down, or restarts. */
export function isPassing(text: string): boolean {
  return PASSING.test(text);
}

/** Whether the user has too many jobs in the queue. */
export function isBusy(text: string): boolean {
  return BUSY.test(text);
}

/** What to do about a job that Slurm rejected. */
export function actionOn(text: string): string {
  const known = REJECTIONS.find(({ pattern }) => pattern.test(text));
  return known?.action ?? "Correct the site's file; man sbatch explains the options.";
}
