import { parseStored } from "../../core/documents/parse-stored.ts";
import { type BlockSpec, blockSpec, type Plan } from "../../core/documents/plan.ts";
import { recordSchema, type Trial } from "../../core/documents/record.ts";
import type { Workload } from "../../core/documents/workload.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import type { Caller } from "../../ports/caller.ts";
import type { BlockState } from "../../ports/engine.ts";
import type { Store } from "../../ports/store.ts";
import { runSingleBlock, type SingleBlockPorts } from "../run/single-block.ts";

export interface TriedTrial {
  readonly trial: Trial;
  readonly log: string;
}

const RUN = "trial";
/** A longer trial is no short trial. */
const MAX_MINUTES = 60;
/** Enough to see whether the model runs. */
const MAX_SIMULATED_HOURS = 1;

/**
 * Runs one trial of a plan's baseline, in the harness as a block of one trial.
 *
 * @throws {UsageError} the trial failed; the message quotes the log and names its file
 */
export async function tryTrial(
  plan: Plan,
  { engine, store }: SingleBlockPorts,
  caller: Caller,
): Promise<TriedTrial> {
  const spec = trialSpec(plan);
  const { content, location } = await runSingleBlock(
    spec,
    { engine, store },
    { name: "The trial", onState: (state) => showProgress(spec, state, caller) },
    caller,
  );
  const record = parseStored(location, content, recordSchema);
  const [trial] = record.trials;
  if (!trial) throw new InfrastructureError(`${location} has no trial.`);
  const log = trial.log === null ? null : await store.read(trial.log);
  if (trial.failure === null) return { trial, log: new TextDecoder().decode(log ?? undefined) };
  throw new UsageError(describeFailure(trial, spec, store));
}

function trialSpec(plan: Plan): BlockSpec {
  const [first] = plan.blocks;
  if (!first) throw new RangeError("the plan has no block");
  const spec = blockSpec(plan, RUN, { ...first, id: "trial", candidate: null, order: ["A"] });
  const workload = forTrial(spec.workload.workload);
  return {
    ...spec,
    workload: { ...spec.workload, workload },
    warmUp: false,
    rounds: 1,
    limits: { trialMinutes: MAX_MINUTES },
  };
}

/** A shorter workload, which lists all files that the program writes. */
function forTrial(workload: Workload): Workload {
  switch (workload.kind) {
    case "geos-chem-classic":
      return { ...workload, simulatedHours: trialHours(workload.simulatedHours) };
    case "command":
      return { ...workload, outputs: ["*", "*/*"] };
    case "gchp":
    case "miniature":
    case "miniature-mpi":
      return workload;
  }
}

/** Simulated hours of the trial of a workload. */
export function trialHours(simulatedHours = MAX_SIMULATED_HOURS): number {
  return Math.min(MAX_SIMULATED_HOURS, simulatedHours);
}

function showProgress({ versions }: BlockSpec, state: BlockState | undefined, caller: Caller) {
  const waitsFor = state?.status === "waiting" ? state.reason : undefined;
  const seconds = state?.status === "running" ? (state.progress?.trialSeconds ?? 0) : 0;
  caller.progress({
    title: RUN,
    done: 0,
    total: 0,
    maxTotal: 0,
    fraction: 0,
    remainingSeconds: null,
    lines: [
      waitsFor === undefined
        ? `one trial of ${versions.A.name}, ${Math.round(seconds)} s`
        : `waiting: ${waitsFor}`,
    ],
  });
}

function describeFailure({ failure, log }: Trial, { versions, workload }: BlockSpec, store: Store) {
  const isCommand = workload.workload.kind === "command";
  const hasFolder = workload.workload.kind === "command" && workload.workload.workingDirectory;
  return [
    `The trial of ${versions.A.name} failed: ${failure?.message}`,
    ...(failure?.logLines ?? []).map((line) => `  ${line}`),
    ...(log === null ? [] : [`Log: ${store.describe(log)}`]),
    ...(isCommand && !hasFolder
      ? [
          "A trial starts in an empty folder. If the program reads files, add --working-directory FOLDER.",
        ]
      : []),
    "gcbench wrote no suite. Correct the answers, or add --no-trial.",
  ].join("\n");
}
