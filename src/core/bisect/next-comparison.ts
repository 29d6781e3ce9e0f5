import { average } from "../verdict/replicates.ts";
import type { MeasuredValues } from "./measured-values.ts";
import type { StepPosterior } from "./step-posterior.ts";

/** A comparison of a commit with the good end. */
export interface NextComparison {
  readonly position: number;
  readonly blocks: number;
}

/** What comparisons cost, in any one unit. */
export interface ComparisonCosts {
  /** Cost of a block. */
  readonly block: number;
  /** Cost of starting a comparison, whatever its number of blocks. */
  readonly start: number;
  /** Cost of the commit's build; 0: it is kept. */
  build(position: number): number;
}

export interface NextOptions {
  readonly posterior: StepPosterior;
  readonly measured: MeasuredValues;
  /** Number of blocks that gave these measurements. */
  readonly blocksSoFar: number;
  /** Positions that can be measured. */
  readonly candidates: readonly number[];
  readonly costs: ComparisonCosts;
  readonly maxBlocks: number;
}

/** Number of blocks that one comparison may add. More of them can follow. */
const MAX_BLOCKS = 4;
/** Information below this, in nats, is not worth a comparison. */
const MIN_INFORMATION = 1e-4;

/**
 * The comparison with the most expected information about the steps per unit of cost. A comparison of a commit tells whether its level
 * lies before all steps, after them, or between two: the information is that of a noisy observation of these three cases. With equal
 * costs and without noise this is bisection; with noise it is the probabilistic bisection of [1], whose greedy choice is optimal for the
 * entropy [2].
 *
 * @returns null: no comparison gives information
 *
 * [1] Horstein, "Sequential transmission using noiseless feedback", IEEE Trans. Inf. Theory 9(3), 1963, doi:10.1109/TIT.1963.1057832.
 * [2] Jedynak, Frazier & Sznitman, "Twenty questions with noise: Bayes optimal policies for entropy loss", J. Appl. Probab. 49(1),
 *     2012, doi:10.1239/jap/1331216837.
 */
export function nextComparison(options: NextOptions): NextComparison | null {
  const { posterior, measured, candidates, costs } = options;
  const values = measured.commits.reduce((sum, commit) => sum + commit.values.length, 0);
  const perBlock = Math.max(1, values / Math.max(1, options.blocksSoFar));
  let best: { choice: NextComparison; rate: number } | null = null;
  for (const position of candidates) {
    const cases = casesAt(position, posterior);
    const between = levelBetween(position, options);
    for (let blocks = 1; blocks <= Math.min(MAX_BLOCKS, options.maxBlocks); blocks++) {
      const error = measured.sd / Math.sqrt(blocks * perBlock);
      const information = informationOf(cases, { total: posterior.total, between, error });
      if (information < MIN_INFORMATION) continue;
      const rate = information / (costs.start + costs.build(position) + blocks * costs.block);
      if (best === null || rate > best.rate * (1 + 1e-9)) {
        best = { choice: { position, blocks }, rate };
      }
    }
  }
  return best && endFirst(best.choice, measured);
}

/**
 * The bad end in place of a commit that has many more values than it. Other commits are compared with the level of the end, so its error
 * must not be what keeps a decision open.
 */
function endFirst(choice: NextComparison, { commits }: MeasuredValues): NextComparison {
  const end = commits.at(-1);
  const own = commits.find(({ position }) => position === choice.position);
  const isBehind = end && own && own.values.length >= 2 * end.values.length;
  return isBehind ? { position: end.position, blocks: choice.blocks } : choice;
}

/** Probabilities that a commit comes before all steps, between two, or after them. */
export interface Cases {
  readonly before: number;
  readonly between: number;
  readonly after: number;
}

export function casesAt(
  position: number,
  { gaps, single, pairs, triples, none }: StepPosterior,
): Cases {
  /** Probability that the step of a gap is at this commit or before it. */
  const done = gaps.map(({ after, last }) =>
    Math.min(1, Math.max(0, (position - after) / (last - after))),
  );
  let [before, between, after] = [none, 0, 0];
  single.forEach((probability, gap) => {
    after += probability * (done[gap] ?? 0);
    before += probability * (1 - (done[gap] ?? 0));
  });
  for (const { gaps: own, probability } of [...pairs, ...triples]) {
    const first = done[own[0] ?? 0] ?? 0;
    const last = done[own.at(-1) ?? 0] ?? 0;
    before += probability * (1 - first);
    between += probability * (first - last);
    after += probability * last;
  }
  return { before, between, after };
}

/** Nodes and weights of Gauss-Hermite quadrature for a standard normal distribution. */
const NODES = [
  [-3.7504, 0.00055],
  [-2.3668, 0.03076],
  [-1.1544, 0.24012],
  [0, 0.45714],
  [1.1544, 0.24012],
  [2.3668, 0.03076],
  [3.7504, 0.00055],
] as const;
/** Spread of a level between two steps, as a share of the whole change. */
const BETWEEN_SD = 0.3;

/** A level with its standard deviation. */
interface LikelyLevel {
  readonly mean: number;
  readonly sd: number;
}

/** Level of a commit if it lies between two steps: what its own values say, else anything up to the whole change. */
function levelBetween(position: number, { measured, posterior }: NextOptions): LikelyLevel {
  const own = measured.commits.find((commit) => commit.position === position);
  return own
    ? { mean: average(own.values), sd: measured.sd / Math.sqrt(own.values.length) }
    : { mean: posterior.total / 2, sd: BETWEEN_SD * Math.abs(posterior.total) };
}

/** Mutual information of the three cases and one measurement, in nats. */
function informationOf(
  { before, between: amid, after }: Cases,
  { total, between, error }: { total: number; between: LikelyLevel; error: number },
): number {
  const parts = [
    { weight: before, mean: 0, sd: error },
    { weight: amid, mean: between.mean, sd: Math.hypot(error, between.sd) },
    { weight: after, mean: total, sd: error },
  ].filter(({ weight }) => weight > 1e-6);
  let information = 0;
  for (const part of parts) {
    for (const [node, nodeWeight] of NODES) {
      const y = part.mean + node * part.sd;
      let [own, mixture] = [0, 0];
      for (const one of parts) {
        const density = Math.exp(-0.5 * ((y - one.mean) / one.sd) ** 2) / one.sd;
        if (one === part) own = density;
        mixture += one.weight * density;
      }
      information += part.weight * nodeWeight * Math.log(own / mixture);
    }
  }
  return information;
}
