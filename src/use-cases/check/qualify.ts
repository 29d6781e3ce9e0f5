import type { Plan } from "../../core/documents/plan.ts";
import { NO_HISTORY } from "../../core/documents/run-history.ts";
import type { MiniatureWorkload } from "../../core/documents/workload.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import {
  formatCount,
  formatInstant,
  formatRoughly,
  formatSeconds,
} from "../../core/format/text.ts";
import {
  designQualification,
  MIN_QUALIFICATION_BLOCKS,
  type Probe,
  type QualificationDesign,
  type QualificationRequest,
  qualificationBlockSeconds,
  qualificationSuite,
  suiteName,
  warmUpHours,
} from "../../core/qualification/design.ts";
import type { Qualification } from "../../core/qualification/qualification.ts";
import type { Caller } from "../../ports/caller.ts";
import type { LocalMachine } from "../../ports/local-machine.ts";
import type { OutputFiles } from "../../ports/output-files.ts";
import type { QualificationMachine } from "../../ports/qualification.ts";
import type { Store } from "../../ports/store.ts";
import { renderQualification } from "../../report/qualification/qualification-files.ts";
import { planOnMachine } from "../plan/plan-on-machine.ts";
import { compareRun } from "../report/compare-run.ts";
import { writeFiles, writeReport } from "../report/write-report.ts";
import { runPlan } from "../run/run-plan.ts";
import { chooseRun, readRecords } from "../run/stored-runs.ts";
import { probeMiniature } from "./probe-miniature.ts";
import {
  lastQualification,
  type QualificationRun,
  readQualification,
} from "./qualification-runs.ts";

export interface QualifyRequest extends QualificationRequest {
  /** Grid of the miniature. */
  readonly grid: string;
  /** Folder of the report, by run. */
  readonly folderOf: (run: string) => string;
  /** Measure no more. */
  readonly soFar: boolean;
  /** Measure again even if the qualification is finished. */
  readonly again: boolean;
}

export interface QualifyPorts {
  readonly store: Store;
  readonly machine: LocalMachine & QualificationMachine;
  readonly files: OutputFiles;
}

export interface QualifyResult {
  readonly run: string;
  /** Folder of the report. */
  readonly report: string;
  readonly qualification: Qualification;
}

/**
 * Measures how well this machine tells versions apart, and writes the report. A repeated call resumes.
 *
 * @throws {UsageError} nothing was measured yet, or too few blocks are complete
 */
export async function qualifyMachine(
  request: QualifyRequest,
  ports: QualifyPorts,
  caller: Caller,
): Promise<QualifyResult> {
  const { store, files } = ports;
  const { soFar, again } = request;
  const known = await lastQualification(store, suiteName(request), matches(request));
  if (soFar && !known) throw new UsageError("Nothing was measured yet: call it without --so-far.");
  const isReused = known && !(known.isFinished && again && !soFar);
  const chosen = isReused ? known : await beginRun(request, ports, caller);
  if (chosen.isFinished) await describeFinished(chosen, store, caller);
  else if (!soFar) {
    await files.reserve(request.folderOf(chosen.run)); // Before minutes are spent.
    await measure(chosen, ports, caller);
  }
  return report(chosen, request.folderOf(chosen.run), ports);
}

/** The name of a plan's suite holds minutes and blocks; this compares the rest. */
function matches({ hours, grid }: QualifyRequest): (plan: Plan) => boolean {
  return ({ workloads }) => {
    const workload = workloads[0]?.workload;
    if (workload?.kind !== "miniature") return false;
    return workload.grid === grid && (hours === undefined || workload.simulatedHours === hours);
  };
}

async function describeFinished({ run }: QualificationRun, store: Store, caller: Caller) {
  const ends = (await readRecords(store, run)).map(({ endedAt }) => endedAt);
  const last = ends.sort().at(-1);
  caller.info(
    `Run ${run} is finished (${last ? formatInstant(last) : "nothing measured"}): nothing to measure. --again measures again.`,
  );
}

async function beginRun(
  request: QualifyRequest,
  { store, machine }: QualifyPorts,
  caller: Caller,
): Promise<QualificationRun> {
  const { hours = 1, grid } = request;
  const planProbe = {
    name: "qualify-probe",
    design: {
      blocks: MIN_QUALIFICATION_BLOCKS,
      simulatedHours: hours,
      trialSeconds: 1,
      totalSeconds: 1,
    },
    probed: { slowableShare: 1, secondsPerSimulatedHour: 1 },
    grid,
  };
  const probePlan = await planQualification(planProbe, machine, caller);
  caller.info("Probing: how long the miniature takes here");
  const probed = await probeMiniature(probePlan, hours, machine, caller);
  const design = designQualification(request, probed);
  const plan = await planQualification(
    { name: suiteName(request), design, probed, grid },
    machine,
    caller,
  );
  // A new run, even if the probe gave the same plan as before.
  const { run } = await chooseRun(store, plan, true);
  return { run, plan, isFinished: false };
}

interface QualificationPlan {
  readonly name: string;
  readonly design: QualificationDesign;
  readonly probed: Probe;
  readonly grid: string;
}

function planQualification(
  { name, design, probed, grid }: QualificationPlan,
  machine: LocalMachine,
  caller: Caller,
): Promise<Plan> {
  const workload: MiniatureWorkload = {
    name: "miniature",
    kind: "miniature",
    simulatedHours: design.simulatedHours,
    warmUpHours: warmUpHours(design.simulatedHours),
    grid,
    expected: { wallSeconds: design.trialSeconds, source: "a probe before the run" },
  };
  const suite = qualificationSuite({ name, design, slowable: probed.slowableShare, workload });
  const versions = suite.versions.filter((version) => typeof version !== "string");
  return planOnMachine({ suite, workloads: [workload], versions, platforms: [] }, machine, caller);
}

async function measure(
  { run, plan }: QualificationRun,
  { store, machine }: QualifyPorts,
  caller: Caller,
): Promise<void> {
  const done = (await readRecords(store, run)).length;
  const trialSeconds = plan.workloads[0]?.workload.expected?.wallSeconds ?? 0;
  const cells = new Set(plan.blocks.map(({ candidate }) => candidate)).size;
  const rest = plan.blocks.length - done;
  caller.info(
    `Run ${run}: ${formatCount(cells, "comparison")} of ${formatCount(plan.blocks.length / cells, "block")}, ` +
      `trials of about ${formatSeconds(trialSeconds)}; ${done > 0 ? "the remaining blocks take" : "takes"} ` +
      `about ${formatRoughly(rest * qualificationBlockSeconds(trialSeconds))}. Use the machine as in a real measurement.`,
  );
  const engine = machine.openEngine(store);
  try {
    await runPlan({ plan, run, engine, store, caller, history: NO_HISTORY, retryFailed: false });
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(
      "Stopped: the miniature was stopped, and the complete blocks are kept. The same command resumes.",
      { cause: error },
    );
  }
}

async function report(
  chosen: QualificationRun,
  folder: string,
  { store, files }: QualifyPorts,
): Promise<QualifyResult> {
  const { comparison, records } = await compareRun(store, chosen.run);
  const qualification = await readQualification(store, chosen);
  if (!qualification) {
    const [failure] = comparison.cells.flatMap(({ failures }) => failures);
    throw new UsageError(
      `Too few blocks of run ${chosen.run} completed: ${failure?.message ?? "no block completed"}. ` +
        "Fix the problem, then rerun with --again.",
    );
  }
  await writeReport(folder, comparison, records, files);
  const pages = new Map([
    ["qualification.json", toJson(qualification)],
    ...renderQualification(qualification),
  ]);
  await writeFiles(folder, pages, files);
  return { run: chosen.run, report: folder, qualification };
}
