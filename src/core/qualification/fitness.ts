import { formatChange, formatCount, formatSize } from "../format/text.ts";
import { LOOKS_WITHOUT_HISTORY } from "../verdict/looks.ts";
import { MATERIAL_CHANGE } from "../verdict/verdict.ts";
import { MAX_BLOCKS } from "./noise.ts";
import type { Fitness, KnownComparison, Qualification } from "./qualification.ts";

/** Blocks that a suite runs at most by default: a machine that needs no more is as it should be. */
const TYPICAL_BLOCKS = LOOKS_WITHOUT_HISTORY.hosts.at(-1) ?? 8;
/** Half of the blocks that a suite can have, 136 model runs: who needs more needs another machine. */
const MAX_USEFUL_BLOCKS = MAX_BLOCKS / 2;
/** Resampled from few blocks the rate is rough; the design's own is 2 %. */
const MAX_FALSE_ALARMS = 0.05;
/** A slow-down so large must be found from all blocks that were measured. */
const OBVIOUS_CHANGE = 0.05;

export interface Fit {
  readonly fitness: Fitness;
  readonly blocksToUse: number | null;
  readonly reasons: readonly string[];
}

type Evidence = Pick<Qualification, "blocksNeeded" | "comparisons" | "noise" | "findings">;

/**
 * The plain answer. Trustworthy only where that was shown: with the upper end of the noise's interval, so that a
 * short measurement does not pass by luck.
 */
export function judgeFitness(evidence: Evidence): Fit {
  const { likely, high } = evidence.blocksNeeded;
  const problems = [...falseAlarms(evidence.comparisons), ...missed(evidence.comparisons)];
  const tooNoisy = likely === null || likely > MAX_USEFUL_BLOCKS;
  const noisy = `Its noise is too large: ${noiseText(evidence)}.`;
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
    ? `${formatCount(likely, "block")} would do if the noise is as measured, but so short a measurement can't show that: \`--minutes\` gives it more time.`
    : `Its noise asks for more than the usual ${TYPICAL_BLOCKS} blocks: ${noiseText(evidence)}.`;
  return { fitness: "usable", blocksToUse, reasons: [reason, ...disturbanceReasons(evidence)] };
}

function noiseText({ noise, blocksNeeded }: Evidence): string {
  const needed =
    blocksNeeded.likely === null
      ? `more than ${MAX_BLOCKS} blocks`
      : formatCount(blocksNeeded.likely, "block");
  const sd = formatSize(noise.blockSd);
  return `${sd} from block to block, with which ${MATERIAL_CHANGE * 100} % takes ${needed}`;
}

function falseAlarms(comparisons: readonly KnownComparison[]): readonly string[] {
  return comparisons
    .filter(({ asked }) => asked === 0)
    .flatMap(({ effect, resampled, blocks }) => {
      const verdict = effect?.verdict;
      if (verdict === "slower" || verdict === "faster") {
        return [
          `It called the same version ${verdict} (${formatChange(effect?.change ?? 0)}, ${formatCount(blocks, "block")}). Once in a hundred that is chance: qualify it again.`,
        ];
      }
      const worst = Math.max(0, ...resampled.map(({ slower, faster }) => slower + faster));
      return worst > MAX_FALSE_ALARMS
        ? [`False alarms in ${Math.round(worst * 100)} % of the comparisons resampled from it.`]
        : [];
    });
}

function missed(comparisons: readonly KnownComparison[]): readonly string[] {
  return comparisons
    .filter(({ asked, effect }) => asked >= OBVIOUS_CHANGE && effect?.verdict !== "slower")
    .map(
      ({ asked, blocks }) =>
        `It did not find a known slow-down of ${asked * 100} % with ${formatCount(blocks, "block")}.`,
    );
}

function disturbanceReasons({ findings }: Evidence): readonly string[] {
  return findings
    .filter(({ status, name }) => status === "bad" && name !== "Run noise")
    .map(({ name, found }) => `${name}: ${found}.`);
}
