import type { FoundStep } from "../../core/bisect/answers.ts";
import { commitLevels } from "../../core/bisect/measured-values.ts";
import { casesAt } from "../../core/bisect/next-comparison.ts";
import type { StepPosterior } from "../../core/bisect/step-posterior.ts";
import type { BisectionDocument } from "../../core/documents/bisection.ts";
import { formatCount } from "../../core/format/text.ts";
import { type BisectionDetails, commitAt, shortCommit } from "./bisection-details.ts";
import type { BisectionState } from "./bisection-log.ts";
import { sum } from "./comparisons.ts";
import { leftToDecide, nextSteps } from "./next-steps.ts";

export function bisectionDocument(details: BisectionDetails): BisectionDocument {
  const { name, plan, range, request, state, bisection, decision } = details;
  const answer = "answer" in decision ? decision.answer : null;
  const steps = answer && "steps" in answer ? answer.steps : [];
  const comparisons = [...state.measured, ...state.failed];
  const seconds = comparisons.flatMap((one) => [one.blockSeconds, one.buildSeconds]);
  const usd = comparisons.flatMap((one) => (one.usd === null ? [] : [one.usd]));
  return {
    schemaVersion: 1,
    bisection: name,
    suite: plan.suite,
    quantity: request.quantity,
    range: { good: request.good, bad: request.bad },
    good: range.good,
    bad: commitAt(details, range.commits.length),
    commits: range.commits.length,
    maxError: request.maxError,
    outcome: answer?.outcome ?? "unfinished",
    total: answer?.total ?? null,
    steps: steps.map((step) => stepOf(step, details)),
    error: answer && "error" in answer ? answer.error : null,
    isOpen: answer && "isOpen" in answer ? answer.isOpen : false,
    comparisons: comparisonsOf(details),
    skipped: [...state.skipped].map(([commit, reason]) => ({ commit, reason })),
    blocks: sum(bisection.measured.map(({ blocks }) => blocks)),
    builds: 1 + builtCommits(state).size,
    hours: sum([state.started?.buildSeconds ?? 0, ...seconds]) / 3600,
    usd: usd.length === 0 ? null : sum(usd),
    left: [...leftToDecide(steps, details)],
    next: [...nextSteps(steps, details)],
  };
}

/** Commits after the good end that were built: measured, or failed when they ran. */
function builtCommits({ measured, failed }: BisectionState): ReadonlySet<string> {
  const ran = [...measured, ...failed.filter(({ run }) => run !== null)];
  return new Set(ran.map(({ commit }) => commit));
}

function stepOf(
  { first, last, change, low, high }: FoundStep,
  { range, request }: BisectionDetails,
): BisectionDocument["steps"][number] {
  const commits = range.commits.slice(first - 1, last);
  const isOfResults = request.quantity.kind === "results";
  return isOfResults
    ? { commits, change: null, low: null, high: null }
    : { commits, change, low, high };
}

function comparisonsOf(details: BisectionDetails): BisectionDocument["comparisons"] {
  const { bisection, decision, state } = details;
  const { posterior, values } = decision;
  const levels = values && !bisection.comparesResults ? commitLevels(values) : null;
  return bisection.measured
    .map(({ position, blocks, differs }) => {
      const commit = commitAt(details, position);
      const level = levels?.get(position);
      return {
        commit,
        position,
        blocks,
        change: level?.change ?? null,
        low: level?.low ?? null,
        high: level?.high ?? null,
        differs,
        probability: posterior ? Math.min(1, 1 - casesAt(position, posterior).before) : null,
        runs: state.measured.filter((one) => one.commit === commit).map(({ run }) => run),
      };
    })
    .toSorted((a, b) => a.position - b.position);
}

/** What the next comparison is, and how far the bisection is. */
export function describeProgress(details: BisectionDetails): string {
  const { bisection, decision, range } = details;
  if (!("next" in decision)) return "";
  const { position, blocks } = decision.next;
  const { posterior } = decision;
  const commit = shortCommit(details, position);
  const what = `Comparing ${commit} (${position} of ${range.commits.length}) with the good end: ${formatCount(blocks, "block")}.`;
  if (!posterior) return what;
  const likely = likelyCommits(posterior, 1 - bisection.maxError);
  const several = posterior.several >= 0.5 ? " Several steps are likely." : "";
  return `${what} So far: ${formatCount(likely, "commit")} left.${several}`;
}

/** How many commits hold a single change with the requested probability. */
function likelyCommits({ single, gaps }: StepPosterior, sure: number): number {
  const needed = sure * sum(single);
  const sorted = gaps
    .map(({ after, last }, gap) => ({ size: last - after, probability: single[gap] ?? 0 }))
    .toSorted((a, b) => b.probability / b.size - a.probability / a.size);
  let [commits, held] = [0, 0];
  for (const { size, probability } of sorted) {
    if (held >= needed) break;
    // A part of a gap suffices, because all its commits are equally probable.
    const part = Math.min(size, Math.ceil((size * (needed - held)) / Math.max(probability, 1e-9)));
    commits += part;
    held += (probability * part) / size;
  }
  return commits;
}
