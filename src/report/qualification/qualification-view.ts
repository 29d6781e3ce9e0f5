import { stripControlsDeep } from "../../core/format/control-characters.ts";
import {
  formatChange,
  formatCount,
  formatInstant,
  formatInterval,
  formatSeconds,
  formatShare,
  formatSize,
  NONE,
} from "../../core/format/text.ts";
import type {
  Finding,
  Fitness,
  KnownComparison,
  PowerAt,
  Qualification,
} from "../../core/qualification/qualification.ts";
import { MATERIAL_CHANGE } from "../../core/verdict/verdict.ts";
import { type Tone, VERDICTS } from "../text/headline.ts";

/** View of a qualification, shared by terminal and Markdown. */
export interface QualificationView {
  readonly headline: string;
  readonly tone: Tone;
  readonly reasons: readonly string[];
  readonly measured: string;
  /** Figures, one per sentence. */
  readonly facts: readonly string[];
  readonly known: readonly (readonly string[])[];
  readonly sizes: readonly (readonly string[])[];
  readonly findings: readonly FindingView[];
  /** What is measured and what is resampled. */
  readonly caveats: readonly string[];
}

export interface FindingView {
  readonly mark: string;
  readonly tone: Tone;
  readonly name: string;
  readonly found: string;
  readonly advice: string;
}

export const KNOWN_TITLES: readonly string[] = [
  "slow-down",
  "by work",
  "measured",
  "98 % interval",
  "verdict",
  "found with 3",
  "5",
  "8 blocks",
];
export const SIZE_TITLES: readonly string[] = [
  "blocks",
  "finds",
  "false alarms",
  "interval coverage",
];

const CAVEATS: readonly string[] = [
  "Measured: change, interval and verdict over all blocks of a comparison.",
  "Resampled: detection with 3, 5 or 8 blocks, false alarms, and interval coverage. Blocks are drawn at random without " +
    "replacement (for the A/A comparison with sides swapped at random) and judged without noise history. " +
    "All figures come from the same blocks, which limits their precision.",
  "By work: slow-down according to the miniature's work counts. It assumes that added work takes as long as the original work.",
];

const MATERIAL = `${MATERIAL_CHANGE * 100} %`;
const SIZES: readonly number[] = [3, 5, 8];
const TONES: Readonly<Record<Fitness, Tone>> = {
  trustworthy: "better",
  usable: "open",
  "not fit": "worse",
};
const MARKS: Readonly<Record<Finding["status"], { mark: string; tone: Tone }>> = {
  good: { mark: "✔", tone: "better" },
  notable: { mark: "!", tone: "open" },
  bad: { mark: "✘", tone: "worse" },
  unknown: { mark: "·", tone: "neutral" },
};

/** View of a qualification. Control characters are removed. */
export function viewQualification(stored: Qualification): QualificationView {
  const qualification = stripControlsDeep(stored);
  const { fitness, reasons, comparisons, findings } = qualification;
  return {
    headline: headlineOf(qualification),
    tone: TONES[fitness],
    reasons,
    measured: describeMeasurement(qualification),
    facts: [noiseFact(qualification), requiredBlocksFact(qualification), alarmsFact(qualification)],
    known: comparisons.map(knownRow),
    sizes: SIZES.map((size) => sizeRow(qualification, size)),
    findings: findings.map(({ status, name, found, advice }) => ({
      ...MARKS[status],
      name,
      found,
      advice,
    })),
    caveats: CAVEATS,
  };
}

function headlineOf({ fitness, blocksToUse }: Qualification): string {
  switch (fitness) {
    case "trustworthy":
      return `Trustworthy: ${formatCount(blocksToUse ?? 0, "block")} detect ${MATERIAL} on this machine.`;
    case "usable":
      return `Usable with ${formatCount(blocksToUse ?? 0, "block")}: so many detect ${MATERIAL} on this machine.`;
    case "not fit":
      return `Not fit to compare versions that differ by ${MATERIAL}.`;
  }
}

function describeMeasurement(qualification: Qualification): string {
  const { trials, comparisons, trialSeconds, machine, measuredFrom, measuredTo } = qualification;
  const blocks = comparisons.reduce((sum, comparison) => sum + comparison.blocks, 0);
  const seconds = (Date.parse(measuredTo) - Date.parse(measuredFrom)) / 1000;
  return (
    `${formatCount(trials, "trial")} of the miniature in ${formatCount(blocks, "block")}, ${formatSeconds(trialSeconds)} each, ` +
    `on ${machine?.cpuModel ?? "an unknown processor"}, ${formatInstant(measuredFrom)}, in ${formatSeconds(seconds)}`
  );
}

function noiseFact({ noise }: Qualification): string {
  return (
    `Blocks differ by ${formatSize(noise.blockSd)} (standard deviation, 80 % interval ${formatSize(noise.low)} to ${formatSize(noise.high)}), ` +
    `trials within a block by ${formatSize(noise.trialSd)}.`
  );
}

function requiredBlocksFact({ blocksNeeded: { low, likely, high } }: Qualification): string {
  const text = (blocks: number | null) => (blocks === null ? "more than 64" : String(blocks));
  const range = low === high ? "" : ` (${text(low)} to ${text(high)})`;
  return `Detecting ${MATERIAL} with 80 % power takes ${text(likely)} blocks${range}.`;
}

function alarmsFact({ falseAlarms }: Qualification): string {
  const { independent, found, upperBound } = falseAlarms;
  if (independent === 0) return "Too few blocks for disjoint comparisons.";
  return (
    `In ${formatCount(independent, "disjoint A/A comparison")} of 3 blocks: ${formatCount(found, "false alarm")}, ` +
    `upper bound ${Math.round(upperBound * 100)} %. This many blocks can't prove a lower rate.`
  );
}

function knownRow({ requested, injected, effect, resampled }: KnownComparison): readonly string[] {
  const { change = null, low = null, high = null, verdict } = effect ?? {};
  return [
    requested === 0 ? "none (A/A)" : formatChange(requested),
    requested === 0 || injected === null ? NONE : formatChange(injected),
    change === null ? NONE : formatChange(change),
    low === null || high === null ? NONE : formatInterval(low, high),
    verdict ? `${VERDICTS[verdict].mark} ${verdict}` : NONE,
    ...SIZES.map((size) => {
      const found = at(resampled, size);
      return found
        ? formatShare(requested === 0 ? found.slower + found.faster : found.slower)
        : NONE;
    }),
  ];
}

function sizeRow({ power, comparisons }: Qualification, size: number): readonly string[] {
  const curve = power.find(({ blocks }) => blocks === size);
  const aaComparison = at(
    comparisons.find(({ requested }) => requested === 0)?.resampled ?? [],
    size,
  );
  const last = curve?.points.at(-1)?.change ?? 0;
  const detectable = curve?.smallestDetectable ?? null;
  return [
    String(size),
    detectable === null ? (curve ? `> ${formatChange(last)}` : NONE) : formatChange(detectable),
    aaComparison ? formatShare(aaComparison.slower + aaComparison.faster) : NONE,
    aaComparison ? formatShare(aaComparison.covered) : NONE,
  ];
}

function at(resampled: readonly PowerAt[], size: number): PowerAt | undefined {
  return resampled.find(({ blocks }) => blocks === size);
}
