import { formatChange, formatCount, formatSize } from "../format/text.ts";
import { LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { MATERIAL_CHANGE } from "../verdict/verdict.ts";
import { MAX_BLOCKS } from "./noise.ts";
import type { Fitness, KnownComparison, Qualification } from "./qualification.ts";

/** Maximum number of blocks of a suite by default; a trustworthy machine needs no more. */
const TYPICAL_BLOCKS = LOOKS_WITHOUT_HISTORY.hosts.at(-1) ?? 8;
/**
 * Half of the maximum blocks of a suite (136 model runs). A machine that needs more is not fit.
 */
const MAX_USEFUL_BLOCKS = MAX_BLOCKS / 2;
/**
 * Limit for the resampled false-alarm rate, which is rough with few blocks; the design's rate is 2
 * %.
 */
const MAX_FALSE_ALARMS = 0.05;
/** Slow-down that all measured blocks together must detect. */
const OBVIOUS_CHANGE = 0.05;

export interface Fit {
  readonly fitness: Fitness;
  readonly blocksToUse: number | null;
  readonly reasons: readonly string[];
}

type Evidence = Pick<Qualification, "blocksNeeded" | "comparisons" | "noise" | "findings">;

/**
 * Judges the fitness of a machine. Trustworthy requires evidence: the decision uses the upper end
 * of the noise's interval, so that a short measurement does not pass by luck.
 */
export function judgeFitness(evidence: Evidence): Fit {
  const { likely, high } = evidence.blocksNeeded;
  const problems = [...falseAlarms(evidence.comparisons), ...missed(evidence.comparisons)];
  const tooNoisy = likely === null || likely > MAX_USEFUL_BLOCKS;
  const noisy = `The noise is too large: ${noiseText(evidence)}.`;
  if (problems.length > 0 || tooNoisy) {
    const reasons = [...problems, ...(tooNoisy ? [noisy] : []), ...disturbanceReasons(evidence)];
    return { fitness: "not fit", blocksToUse: null, reasons };
  }
  if (high !== null && high <= TYPICAL_BLOCKS) {
    return { fitness: "trustworthy", blocksToUse: high, reasons: [] };
  }
  const blocksToUse = Math.min(high ?? MAX_BLOCKS, MAX_BLOCKS);
  const isShort = likely <= TYPICAL_BLOCKS;
  const reason = isShort
    ? `${formatCount(likely, "block")} would be enough at the measured noise, but the measurement is too short to prove it. Use a longer \`--minutes\`.`
    : `The noise requires more than the usual ${TYPICAL_BLOCKS} blocks: ${noiseText(evidence)}.`;
  return { fitness: "usable", blocksToUse, reasons: [reason, ...disturbanceReasons(evidence)] };
}

function noiseText({ noise, blocksNeeded }: Evidence): string {
  const needed =
    blocksNeeded.likely === null
      ? `more than ${MAX_BLOCKS} blocks`
      : formatCount(blocksNeeded.likely, "block");
  const sd = formatSize(noise.blockSd);
  return `${sd} between blocks, so detecting ${MATERIAL_CHANGE * 100} % takes ${needed}`;
}

function falseAlarms(comparisons: readonly KnownComparison[]): readonly string[] {
  return comparisons
    .filter(({ requested }) => requested === 0)
    .flatMap(({ effect, resampled, blocks }) => {
      const verdict = effect?.verdict;
      if (verdict === "slower" || verdict === "faster") {
        return [
          `The same version was called ${verdict} (${formatChange(effect?.change ?? 0)}, ${formatCount(blocks, "block")}). This happens by chance in 1 of 100 cases: repeat the qualification.`,
        ];
      }
      const worst = Math.max(0, ...resampled.map(({ slower, faster }) => slower + faster));
      return worst > MAX_FALSE_ALARMS
        ? [`False alarms in ${Math.round(worst * 100)} % of the resampled comparisons.`]
        : [];
    });
}

function missed(comparisons: readonly KnownComparison[]): readonly string[] {
  return comparisons
    .filter(({ requested, effect }) => requested >= OBVIOUS_CHANGE && effect?.verdict !== "slower")
    .map(
      ({ requested, blocks }) =>
        `A known slow-down of ${requested * 100} % was not detected with ${formatCount(blocks, "block")}.`,
    );
}

function disturbanceReasons({ findings }: Evidence): readonly string[] {
  return findings
    .filter(({ status, name }) => status === "bad" && name !== "Run noise")
    .map(({ name, found }) => `${name}: ${found}.`);
}
