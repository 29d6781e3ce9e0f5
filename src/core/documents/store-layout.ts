import { keyFamily } from "./key-family.ts";

/*
 * Keys in a store: the same for a directory and for a bucket. gcbench writes below `runs/`, and in a bucket below `cache/inputs/`. It
 * leaves all other keys alone.
 */
export const RUNS_PREFIX = "runs/";

/** Every key of a run. */
export const runKeys = keyFamily("runs/{run}/{rest:path}");
export const planKeys = keyFamily("runs/{run}/plan.json");
/** The noise history when the run started. */
export const historyKeys = keyFamily("runs/{run}/history.json");
/** The prices of machines when the run started. */
export const pricesKeys = keyFamily("runs/{run}/prices.json");
/** What happened to the run, one event a key: see run-event.ts. */
export const eventKeys = keyFamily("runs/{run}/events/{number:number}-{kind}.json");
/** What happened to a bisection, which has several runs: see bisection.ts. */
export const bisectionKeys = keyFamily("runs/bisections/{bisection}/{number:number}.json");
/** The input files of a workload, and where they come from. */
export const inputSetKeys = keyFamily("runs/{run}/inputs/{digest:digest}.json");

/** Every key of a block. */
export const blockKeys = keyFamily("runs/{run}/blocks/{block}/{rest:path}");
/** All that a job needs to run the block. */
export const specKeys = keyFamily("runs/{run}/blocks/{block}/spec.json");
export const recordKeys = keyFamily("runs/{run}/blocks/{block}/record.json");
/** A client is about to submit this job of the block. */
export const jobClaimKeys = keyFamily("runs/{run}/blocks/{block}/jobs/{job:number}-claim.json");
/** The id of the job in AWS or on a cluster. */
export const jobKeys = keyFamily("runs/{run}/blocks/{block}/jobs/{job:number}.json");
/** How the job ended, by attempt. */
export const jobEndKeys = keyFamily("runs/{run}/blocks/{block}/jobs/{job:number}-end.json");
/** What a job on a cluster printed. */
export const jobLogKeys = keyFamily("runs/{run}/blocks/{block}/jobs/{job:number}.log");
/** The machine of a session, and when the session started. */
export const sessionKeys = keyFamily("runs/{run}/blocks/{block}/sessions/{session:number}.json");
/** How the inputs of a session reached the machine. They arrive after the session started, so they have a key of their own. */
export const stagingKeys = keyFamily(
  "runs/{run}/blocks/{block}/sessions/{session:number}-staging.json",
);
/** One trial of a session. Position 0 is the warm-up. */
export const trialKeys = keyFamily(
  "runs/{run}/blocks/{block}/sessions/{session:number}-trial-{position:number}.json",
);
/** What the model printed in that trial. */
export const logKeys = keyFamily(
  "runs/{run}/blocks/{block}/logs/{session:number}-trial-{position:number}.log",
);

/** The profile of a version in that session, and its call paths as folded stacks. */
export const profileKeys = keyFamily(
  "runs/{run}/blocks/{block}/profiles/{session:number}-{side}.json",
);
export const stackKeys = keyFamily(
  "runs/{run}/blocks/{block}/profiles/{session:number}-{side}.folded.gz",
);

/** An output of a trial, by the naming of the GEOS-Chem Support Team: `1Mon/gcc/gcc-4x5-1Mon-14.7.0/OutputDir/...`. */
export const keptOutputKeys = keyFamily("runs/{run}/blocks/{block}/benchmarks/{file:path}");

/** The instructions that a version executed in that session. */
export const instructionKeys = keyFamily(
  "runs/{run}/blocks/{block}/instructions/{session:number}-{side}.json",
);

/** What callgrind counted in a block of `gcbench run --instructions`, whose store is not kept. */
export const callgrindKeys = keyFamily("runs/{run}/blocks/{block}/callgrind.json");

/** An input file by its content. The bucket deletes keys below `cache/` after some time. */
export const cachedInputKeys = keyFamily("cache/inputs/{file:digest}");
export const cachedSetKeys = keyFamily("cache/inputs/sets/{set:digest}.json");

const WRITTEN_BELOW_RUNS = [
  planKeys,
  historyKeys,
  pricesKeys,
  eventKeys,
  bisectionKeys,
  inputSetKeys,
  specKeys,
  recordKeys,
  jobClaimKeys,
  jobKeys,
  jobEndKeys,
  jobLogKeys,
  sessionKeys,
  stagingKeys,
  trialKeys,
  logKeys,
  profileKeys,
  stackKeys,
  keptOutputKeys,
  instructionKeys,
  callgrindKeys,
];

/** Whether gcbench writes such a key below `runs/`. */
export function isOwnKey(key: string): boolean {
  return WRITTEN_BELOW_RUNS.some((family) => family.parse(key) !== null);
}
