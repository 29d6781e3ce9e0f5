import { isSameVersion } from "../core/comparison/a-a.ts";
import type { Cell, Comparison } from "../core/documents/comparison.ts";
import type { FalseAlarmStats } from "../core/documents/false-alarm-stats.ts";
import { stripControlsDeep } from "../core/format/control-characters.ts";
import {
  formatCount,
  formatInstant,
  formatNumber,
  formatSeconds,
  formatShare,
} from "../core/format/text.ts";
import { CONFIDENCE } from "../core/verdict/verdict.ts";
import { type AgreementView, viewAgreement } from "./agreement/agreement-view.ts";
import { type CellView, cellFormats, viewCell } from "./cell-view.ts";
import { type ConfigurationView, viewConfigurations } from "./configuration/configuration-view.ts";
import { type CostView, viewCost } from "./cost/cost-view.ts";
import { type EnergyRow, viewEnergy } from "./energy/energy-view.ts";
import { describeEvidence } from "./evidence.ts";
import { type Explanations, explain } from "./explanations.ts";
import { type Fact, machineFacts, versionFacts, workloadFacts } from "./facts.ts";
import { type MemoryRow, viewMemory } from "./memory/memory-view.ts";
import { type ModelsView, viewModels } from "./models/model-view.ts";
import { type PlatformQuestionView, viewPlatforms } from "./platforms/platform-view.ts";
import { type ProfileView, viewProfiles } from "./profile/profile-view.ts";
import { type Headline, headline, type Tone } from "./text/headline.ts";
import { inputsSentence, syntheticWorkloads } from "./text/input-kind.ts";

/** View of a report as text, shared by Markdown, page and terminal. */
export interface ReportView {
  readonly title: string;
  readonly description: string | null;
  /** Verdict, shown first everywhere. */
  readonly headline: string;
  readonly cause: string;
  readonly tone: Tone;
  readonly measured: string;
  /** Empty if all versions have one configuration. */
  readonly configurations: readonly ConfigurationView[];
  readonly cells: readonly CellView[];
  /** Empty if no version ran on several platforms. */
  readonly platformQuestions: readonly PlatformQuestionView[];
  /** Null: the run has only one model. */
  readonly models: ModelsView | null;
  /** Null: no price is known. */
  readonly cost: CostView | null;
  /** Empty: no machine tells its energy. */
  readonly energy: readonly EnergyRow[];
  /** Empty: no verdict on memory. */
  readonly memory: readonly MemoryRow[];
  /** Null: no results. */
  readonly agreement: AgreementView | null;
  /** Empty if no trial was profiled. */
  readonly profiles: readonly ProfileView[];
  readonly failures: readonly FailureView[];
  readonly notes: readonly string[];
  /** False-alarm statistics; null: too few A/A comparisons to tell. */
  readonly falseAlarms: string | null;
  /** Evidence for each verdict. */
  readonly evidence: readonly string[];
  readonly intervalTitle: string;
  readonly explained: Explanations;
  readonly facts: {
    readonly machines: readonly Fact[][];
    readonly versions: readonly Fact[][];
    readonly workloads: readonly Fact[][];
  };
  readonly provenance: readonly Fact[];
}

export interface FailureView {
  readonly version: string;
  readonly where: string;
  readonly class: string;
  readonly message: string;
  readonly logLines: readonly string[];
  /** Prints the whole log of the trial. */
  readonly logCommand: string;
}

/** View of a comparison. Control characters are removed. */
export function viewReport(stored: Comparison): ReportView {
  const comparison = stripControlsDeep(stored);
  const formats = cellFormats(comparison);
  const cells = comparison.cells.map((cell) => viewCell(comparison, cell, formats));
  const platformQuestions = viewPlatforms(comparison);
  const wallMinutes = comparison.provenance?.plan.limits.wallMinutes;
  const isLocal = comparison.cells.every(({ isSingleMachine }) => isSingleMachine);
  return {
    title: comparison.suite,
    description: comparison.description ?? null,
    ...withInputs(comparison, {
      ...headline(comparison),
      ...platformHeadline(comparison, platformQuestions),
    }),
    measured: describeMeasurement(comparison),
    configurations: viewConfigurations(comparison.configurations),
    cells,
    platformQuestions,
    models: viewModels(comparison),
    cost: viewCost(comparison),
    energy: viewEnergy(comparison),
    memory: viewMemory(comparison),
    agreement: viewAgreement(comparison),
    profiles: viewProfiles(comparison),
    failures: comparison.cells.flatMap((cell) => viewFailures(comparison, cell)),
    notes: viewNotes(comparison),
    falseAlarms: comparison.falseAlarmStats && describeFalseAlarms(comparison.falseAlarmStats),
    evidence: perCell(comparison, (cell) => describeEvidence(cell, wallMinutes)),
    intervalTitle: intervalTitle(comparison),
    explained: explain({ isLocal }),
    facts: {
      machines: comparison.machines.map(machineFacts),
      versions: comparison.versions.map((version) =>
        versionFacts(version, platformsOf(comparison, version)),
      ),
      workloads: comparison.workloads.map(workloadFacts),
    },
    provenance: [
      ...runsOf(comparison).flatMap(({ run, plan }) => [
        { name: "Run", value: run },
        { name: "Plan", value: plan },
      ]),
      { name: "Compared by", value: `gcbench ${comparison.gcbench}` },
    ],
  };
}

/** Synthetic inputs are named wherever the verdict is. */
function withInputs(comparison: Comparison, first: Headline): Headline {
  return { ...first, headline: `${first.headline}${inputsSentence(comparison)}` };
}

/** Headline on platforms, if only a single version ran on several platforms. */
function platformHeadline(
  { cells }: Comparison,
  [first]: readonly PlatformQuestionView[],
): Partial<Headline> {
  const isSingleVersion = cells.every(
    ({ candidate, failures }) => !candidate && failures.length === 0,
  );
  return first && isSingleVersion ? { headline: first.headline } : {};
}

/** Title of the interval column, with the confidence if it is the same for all intervals. */
function intervalTitle({ cells }: Comparison): string {
  const levels = new Set(cells.flatMap(({ effect }) => effect?.confidence ?? []));
  const [level = CONFIDENCE] = levels;
  return levels.size > 1
    ? "interval"
    : `${formatNumber(level * 100).replace(/\.0$/, "")} % interval`;
}

function describeMeasurement({ cells, machines, measuredFrom, measuredTo }: Comparison): string {
  const blocks = cells.reduce(
    (sum, cell) => sum + cell.blocks.filter(({ status }) => status === "complete").length,
    0,
  );
  const trials = cells.reduce((sum, cell) => sum + cell.trials.length, 0);
  const processors = [...new Set(machines.map(({ cpuModel }) => cpuModel))].join(", ");
  const when =
    measuredFrom && measuredTo
      ? `${formatInstant(measuredFrom)}, in ${formatSeconds((Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1000)}`
      : "not measured yet";
  const what = `${formatCount(trials, "trial")} in ${formatCount(blocks, "block")}`;
  return processors ? `${what} on ${processors}, ${when}` : when;
}

/** The runs of a comparison: several in a joint ranking. */
function runsOf(comparison: Comparison): NonNullable<Comparison["rankedRuns"]> {
  const { run, plan, platforms, versions, rankedRuns } = comparison;
  const own = { run, plan, platforms: platforms.map(({ id }) => id) };
  return rankedRuns ?? [{ ...own, versions: versions.map(({ digest }) => digest) }];
}

/** Platforms that ran a version of a joint ranking; null: one run. */
function platformsOf(
  { rankedRuns }: Comparison,
  { digest }: Comparison["versions"][number],
): readonly string[] | null {
  const own = rankedRuns?.filter(({ versions }) => versions.includes(digest));
  return own?.flatMap(({ platforms }) => platforms) ?? null;
}

function viewFailures(
  comparison: Comparison,
  { workload, platform, failures }: Cell,
): readonly FailureView[] {
  const run =
    runsOf(comparison).find(({ platforms }) => platforms.includes(platform))?.run ?? comparison.run;
  return failures.map((failure) => ({
    version: failure.version,
    where: `${workload} on ${platform}, ${failure.position === 0 ? "warm-up" : `trial ${failure.position}`} of ${failure.block}`,
    class: failure.class,
    message: failure.message,
    logLines: failure.logLines,
    logCommand: `gcbench logs ${run} ${failure.block} --trial ${failure.position}`,
  }));
}

/** A rate from fewer comparisons is too uncertain to show. */
const MIN_AA_COMPARISONS = 20;

/** Describes false-alarm statistics; null: too few comparisons. */
export function describeFalseAlarms({
  comparisons,
  falseAlarms,
  upperBound,
}: FalseAlarmStats): string | null {
  if (comparisons < MIN_AA_COMPARISONS) return null;
  return (
    `In ${formatCount(comparisons, "A/A comparison")} of these workloads on these platforms: ` +
    `${formatCount(falseAlarms, "false alarm")}, upper bound ${formatShare(upperBound)}.`
  );
}

const AA_NOTE =
  "A/A comparison: both sides are the same version, byte for byte. Any verdict slower or faster is a false alarm.";

const EMULATOR_NOTE =
  "Measured with an AWS emulator: platforms are only names, times are those of this machine, and costs are fictitious.";

const SYNTHETIC_NOTE =
  "Simulated days per day and their cost are not shown for synthetic inputs: they do not predict those of real inputs.";

function viewNotes(comparison: Comparison): readonly string[] {
  const aaNotes = perCell(comparison, (cell) => (isSameVersion(comparison, cell) ? [AA_NOTE] : []));
  const missing = comparison.cells.flatMap(
    ({ workload, platform, baseline, candidate, blocks, nextLook }) =>
      nextLook !== null && blocks.length < nextLook
        ? [
            `${workload}, ${platform}, ${candidate ?? baseline}: ${blocks.length} of ${formatCount(nextLook, "block")} measured.`,
          ]
        : [],
  );
  const emulator = comparison.machines.some(({ instance }) => instance?.isAwsEmulator)
    ? [EMULATOR_NOTE]
    : [];
  return [
    ...new Set([
      ...emulator,
      ...(syntheticWorkloads(comparison).length > 0 ? [SYNTHETIC_NOTE] : []),
      ...aaNotes,
      ...missing,
      ...perCell(comparison, ({ notes }) => notes),
    ]),
  ];
}

/** Sentences on the cells. Each names its cells if there are several; a sentence on all of them appears once. */
function perCell(
  { cells }: Comparison,
  describe: (cell: Cell) => readonly string[],
): readonly string[] {
  const namesOf = new Map<string, string[]>();
  for (const cell of cells) {
    const { workload, platform, baseline, candidate } = cell;
    for (const sentence of describe(cell)) {
      const names = namesOf.get(sentence) ?? [];
      namesOf.set(sentence, [...names, [workload, platform, candidate ?? baseline].join(", ")]);
    }
  }
  return [...namesOf].map(([sentence, names]) => {
    if (names.length === cells.length) return sentence;
    const more = names.length - MAX_CELLS_NAMED;
    const shown = names.slice(0, MAX_CELLS_NAMED).join("; ");
    return `${shown}${more > 0 ? ` and ${more} more` : ""}: ${sentence}`;
  });
}

const MAX_CELLS_NAMED = 3;
