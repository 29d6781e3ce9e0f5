import { type Suite, suiteSchema } from "../../core/documents/suite.ts";
import type { Version } from "../../core/documents/version.ts";
import { versionSchema } from "../../core/documents/version.ts";
import { type Workload, workloadSchema } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { forecastRun, type RunForecast } from "../../core/estimate/run-forecast.ts";
import {
  type DraftVersion,
  type DraftWorkload,
  type SuiteDraft,
  suiteText,
  type TrialFacts,
  WARM_UP_HOURS,
} from "../../core/planning/suite-text.ts";
import { guessTimerPattern } from "../../core/planning/timer-pattern.ts";
import { toName } from "../../core/planning/version-names.ts";
import type { Caller } from "../../ports/caller.ts";
import type { InputFiles } from "../../ports/input-files.ts";
import type { LocalMachine } from "../../ports/local-machine.ts";
import type { MeasuredPrograms } from "../../ports/measured-programs.ts";
import type { OutputFiles } from "../../ports/output-files.ts";
import type { SuiteFiles } from "../../ports/suite-files.ts";
import type { SingleBlockPorts } from "../run/single-block.ts";
import { planOnMachine } from "./plan-on-machine.ts";
import { answerSuite, type SuiteRequest } from "./suite-answers.ts";
import { type TriedTrial, trialHours, tryTrial } from "./try-trial.ts";

export interface InitRequest extends SuiteRequest {
  /** Path of the suite to write. Undefined: ask, or the default. */
  readonly out?: string | undefined;
  readonly force: boolean;
  /** Whether to run one trial. */
  readonly trial: boolean;
}

export interface InitPorts {
  readonly programs: MeasuredPrograms;
  readonly suites: SuiteFiles;
  readonly inputs: InputFiles;
  readonly outputs: OutputFiles;
  readonly machine: LocalMachine;
  /** Calls a function with a place for a trial, which is removed if the function succeeds. */
  withTrialPorts<T>(use: (ports: SingleBlockPorts) => Promise<T>): Promise<T>;
}

export interface InitiatedSuite {
  readonly path: string;
  readonly draft: SuiteDraft;
  readonly tried: TriedTrial | null;
  /** Null: the versions must be built first. */
  readonly forecast: RunForecast | null;
}

const DEFAULT_PATH = "my-suite.yml";
/** A trial may take this many times as long as expected before it counts as failed. */
const MARGIN = 10;
const MIN_TRIAL_MINUTES = 5;

/**
 * Writes a suite that compares two versions, after one trial with the baseline.
 *
 * @throws {UsageError} an answer is wrong or missing, the file exists, or the trial failed
 */
export async function initSuite(
  request: InitRequest,
  ports: InitPorts,
  caller: Caller,
): Promise<InitiatedSuite> {
  const path = request.out ?? DEFAULT_PATH;
  await requireFree(path, request.force, ports, caller);
  const { versions, workload } = await answerSuite(request, ports.programs, caller);
  const name = toName(path.replace(/^.*\//, "").replace(/\.ya?ml$/, "")) || "my-suite";
  const untried: SuiteDraft = { name, versions, workload, trial: null, trialMinutes: null };
  const tried =
    workload.kind === "file" || !request.trial ? null : await runTrial(untried, ports, caller);
  const draft = tried ? withTrial(untried, tried, caller) : untried;
  await ports.outputs.replace(path, suiteText(withPathsFrom(path, draft, ports)));
  const loaded = await ports.suites.load(path);
  if (workload.kind === "file") return { path, draft, tried, forecast: null };
  const plan = await planOnMachine(loaded, ports.machine, caller);
  const history = { schemaVersion: 1 as const, cells: [], falseAlarmStats: null };
  return { path, draft, tried, forecast: forecastRun(plan, { earlierRecords: [], history }) };
}

/** Asks before a file is overwritten. Before anything else, so that no answer is lost. */
async function requireFree(
  path: string,
  force: boolean,
  { inputs }: InitPorts,
  caller: Caller,
): Promise<void> {
  if (await inputs.isFolder(path)) {
    throw new UsageError(`${path} is a folder. Name a file with --out, as in --out my-suite.yml.`);
  }
  if (force || (await inputs.size(path)) === null) return;
  const confirmation = await caller.confirm(`${path} exists. Overwrite it?`);
  if (confirmation === "yes") return;
  throw new UsageError(
    `${path} exists and was not changed. Name another file with --out, or add --force to overwrite it.`,
  );
}

async function runTrial(draft: SuiteDraft, ports: InitPorts, caller: Caller): Promise<TriedTrial> {
  const plan = await planOnMachine(toLoadedSuite(draft), ports.machine, caller);
  return ports.withTrialPorts((trialPorts) => tryTrial(plan, trialPorts, caller));
}

/** The suite of a draft, with the absolute paths of the draft. */
function toLoadedSuite({ name, versions, workload }: SuiteDraft) {
  const [parsedWorkload, parsedVersions] = [toWorkload(workload), versions.map(toVersion)];
  const suite: Suite = suiteSchema.parse({
    name,
    workloads: [parsedWorkload],
    versions: parsedVersions,
  });
  return { suite, workloads: [parsedWorkload], versions: parsedVersions, platforms: [] };
}

function toVersion({ name, source }: DraftVersion): Version {
  return versionSchema.parse({ name, ...source });
}

function toWorkload(draft: DraftWorkload): Workload {
  const { workingDirectory, ...workload } = { workingDirectory: null, ...draft };
  return workloadSchema.parse({
    ...workload,
    ...(workingDirectory === null ? {} : { workingDirectory }),
  });
}

function withTrial(draft: SuiteDraft, { trial, log }: TriedTrial, caller: Caller): SuiteDraft {
  const { workload, versions } = draft;
  const isModel = workload.kind === "geos-chem-classic";
  const factor = isModel ? workload.simulatedHours / trialHours(workload.simulatedHours) : 1;
  const date = new Date(caller.clock.now() * 1000).toISOString().slice(0, 10);
  const facts: TrialFacts = {
    wallSeconds: trial.wallSeconds * factor,
    memoryMiB: trial.peakMemoryMiB,
    source: `a trial of ${versions[0].name}${factor > 1 ? ` over ${WARM_UP_HOURS} h` : ""}, ${date}`,
    timerPattern: isModel ? null : guessTimerPattern(log),
    outputs: isModel ? [] : trial.outputs.map(({ path }) => path),
  };
  const trialMinutes = Math.max(MIN_TRIAL_MINUTES, Math.ceil((facts.wallSeconds * MARGIN) / 60));
  return { ...draft, trial: facts, trialMinutes };
}

/** The draft with paths as people write them: relative to the suite if they are near, else absolute. */
function withPathsFrom(path: string, draft: SuiteDraft, { suites }: InitPorts): SuiteDraft {
  const shown = (target: string) => {
    const relative = suites.relativeTo(path, target);
    if (relative.startsWith("../../")) return target;
    return relative.startsWith("..") ? relative : `./${relative}`;
  };
  const version = ({ name, source }: DraftVersion): DraftVersion => ({
    name,
    source: "tag" in source ? source : { executable: shown(source.executable) },
  });
  const [baseline, candidate] = draft.versions;
  return {
    ...draft,
    versions: [version(baseline), version(candidate)],
    workload: workloadFrom(draft.workload, shown),
  };
}

function workloadFrom(workload: DraftWorkload, shown: (path: string) => string): DraftWorkload {
  switch (workload.kind) {
    case "geos-chem-classic":
      return { ...workload, runDirectory: shown(workload.runDirectory) };
    case "command":
      return workload.workingDirectory === null
        ? workload
        : { ...workload, workingDirectory: shown(workload.workingDirectory) };
    case "file":
      return workload;
  }
}
