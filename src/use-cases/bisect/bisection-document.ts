import type { FoundStep } from "../../core/bisect/answers.ts";
import type { Bisection, Decision } from "../../core/bisect/bisection.ts";
import type { ComparisonRun } from "../../core/bisect/evidence.ts";
import { commitLevels } from "../../core/bisect/measured-values.ts";
import { casesAt } from "../../core/bisect/next-comparison.ts";
import type { StepPosterior } from "../../core/bisect/step-posterior.ts";
import type { BisectionDocument } from "../../core/documents/bisection.ts";
import type { Plan } from "../../core/documents/plan.ts";
import { formatCount, formatPercent } from "../../core/format/text.ts";
import type { BisectionState } from "./bisection-log.ts";
import { type BisectionRequest, type CommitRange, sum } from "./comparisons.ts";

/** A bisection at one moment. */
export interface BisectionDetails {
  readonly name: string;
  readonly plan: Plan;
  readonly range: CommitRange;
  readonly request: BisectionRequest;
  readonly state: BisectionState;
  readonly bisection: Bisection;
  readonly runs: readonly ComparisonRun[];
  readonly decision: Decision;
}

export function bisectionDocument(details: BisectionDetails): BisectionDocument {
  const { name, plan, range, request, state, bisection, decision } = details;
  const answer = "answer" in decision ? decision.answer : null;
  const steps = answer && "steps" in answer ? answer.steps : [];
  const seconds = state.measured.flatMap((one) => [one.blockSeconds, one.buildSeconds]);
  const usd = state.measured.flatMap((one) => (one.usd === null ? [] : [one.usd]));
  return {
    schemaVersion: 1,
    bisection: name,
    suite: plan.suite,
    quantity: request.quantity,
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
    builds: 1 + bisection.measured.length,
    hours: sum(seconds) / 3600,
    usd: usd.length === 0 ? null : sum(usd),
    left: [...leftToDecide(steps, details)],
  };
}

function commitAt({ range }: BisectionDetails, position: number): string {
  return range.commits[position - 1]?.commit ?? range.good;
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

const SHORT_COMMIT = 7;

function leftToDecide(steps: readonly FoundStep[], details: BisectionDetails): readonly string[] {
  const { range, bisection, decision, request } = details;
  const short = (position: number) =>
    position === 0
      ? range.good.slice(0, SHORT_COMMIT)
      : commitAt(details, position).slice(0, SHORT_COMMIT);
  const isOpen = "answer" in decision && "isOpen" in decision.answer && decision.answer.isOpen;
  return [
    ...steps.flatMap(({ first, last }) => {
      const commit = range.commits[last - 1];
      if (first < last && !isOpen && bisection.skipped.size > 0) {
        return [
          `Which of ${formatCount(last - first + 1, "commit")} it was: those between ${short(first - 1)} and ${short(last)} could not be measured.`,
        ];
      }
      if (first < last)
        return [
          `Which of ${formatCount(last - first + 1, "commit")} it was: bisect from ${short(first - 1)} to ${short(last)}.`,
        ];
      return commit?.isMerge
        ? [
            `${short(last)} is a merge. To look inside: --good ${short(last)}^1 --bad ${short(last)}^2.`,
          ]
        : [];
    }),
    ...(isOpen
      ? [`The answer is not yet as sure as ${formatPercent(request.maxError)}: raise --max-blocks.`]
      : []),
  ];
}

/** What the next comparison is, and how far the bisection is. */
export function describeProgress(details: BisectionDetails): string {
  const { bisection, decision, range } = details;
  if (!("next" in decision)) return "";
  const { position, blocks } = decision.next;
  const { posterior } = decision;
  const commit = commitAt(details, position).slice(0, SHORT_COMMIT);
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
