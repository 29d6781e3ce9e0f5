import { join } from "node:path";
import { hostIdentity } from "../../machine/machine.ts";
import type { Caller } from "../../ports/caller.ts";
import { reportRun } from "../../use-cases/report/report-run.ts";
import { isDetached } from "../../use-cases/run/detached-run.ts";
import { runSuite } from "../../use-cases/run/run-suite.ts";
import { readEarlierRecords } from "../../wiring/earlier-records.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { readPricesOfRun } from "../../wiring/prices.ts";
import { currentTrigger } from "../../wiring/workflow.ts";
import { command } from "../command.ts";
import { countInstructions } from "./count-instructions.ts";
import { describeDetached } from "./describe-detached.ts";
import { openTarget } from "./open-target.ts";
import { RUN_OPTION_GROUPS, type RunInputs, runInputs } from "./run-inputs.ts";
import { setWorkflowOutputs } from "./workflow-outputs.ts";

/** Half an hour less than a job on a runner of GitHub may take. If GitHub ends the job, the run is cancelled; a run that was left in time is collected. */
const MAX_WAIT_MINUTES = 330;

export const run = command({
  name: "run",
  summary: "measure a suite and report what changed",
  description:
    "Plans a suite, runs its remaining blocks, compares the versions and writes a report. If it is interrupted, the same " +
    "command resumes. After the run has finished, the same command writes the report again; --again starts a new run. " +
    "With --engine batch it first deploys the queues that are missing in AWS.",
  positionals: ["suite"],
  examples: [
    "gcbench run benchmarks/suites/quickstart.yml",
    "gcbench run my-change.yml --out reports/my-change --fail-on regression",
    "gcbench run my-change.yml --a-a",
    "gcbench run benchmarks/suites/quickstart.yml --instructions --fail-on regression",
    "gcbench run benchmarks/suites/quickstart.yml --container",
    "gcbench run benchmarks/suites/geos-chem-synthetic.yml --container --build",
    "gcbench run benchmarks/suites/architectures.yml --engine batch --spend-usd 10",
    "gcbench run my-cluster.yml --engine slurm --core-hours 500",
  ],
  verbose: "print all notes below the verdict",
  optionGroups: RUN_OPTION_GROUPS,
  inputs: runInputs,

  run: (inputs, caller) =>
    inputs.instructions
      ? countInstructions(inputs, caller)
      : measure(inputs, caller.clock.now(), caller),
});

/** @param startedAt when the time limit of the suite begins */
export async function measure(inputs: RunInputs, startedAt: number, caller: Caller) {
  const target = await openTarget(inputs, caller);
  const { store } = target;
  const folderOf = (name: string) => inputs.out ?? join(DEFAULT_REPORTS, name);
  const { run: name, outcome } = await runSuite(
    {
      ...inputs,
      target,
      startedAt,
      maxWaitMinutes: maxWaitMinutes(inputs),
      trigger:
        inputs.engine === "batch"
          ? await currentTrigger({ ...inputs, failOn: inputs.publishFailOn ?? inputs.failOn })
          : null,
    },
    {
      machine: hostIdentity(),
      readEarlierRecords: (from) =>
        readEarlierRecords({ store: from, reports: inputs.reports }, caller),
      reserveReport: (own) => outputFiles.reserve(folderOf(own)),
    },
    caller,
  );
  if (outcome && isDetached(outcome)) return describeDetached(name, outcome, store);
  return reportRun({
    ...inputs,
    store,
    run: name,
    folder: folderOf(name),
    files: outputFiles,
    notes: await target.notes(name),
    prices: await readPricesOfRun(store, name, inputs),
    abandonedBlocks: outcome?.abandonedBlocks ?? [],
    onReport: setWorkflowOutputs({ store, run: name }, caller),
  });
}

function maxWaitMinutes({ engine }: RunInputs): number | undefined {
  const isInWorkflow = process.env["GITHUB_ACTIONS"] === "true";
  return engine === "batch" && isInWorkflow ? MAX_WAIT_MINUTES : undefined;
}
