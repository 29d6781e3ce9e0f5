import type { FoundStep } from "../../core/bisect/answers.ts";
import type { Decision } from "../../core/bisect/bisection.ts";
import { formatCount, formatPercent } from "../../core/format/text.ts";
import type { CommitSource } from "../plan/commit-version.ts";
import { type BisectionDetails, shortCommit } from "./bisection-details.ts";

/** What the measurements left open. */
export function leftToDecide(
  steps: readonly FoundStep[],
  { range, bisection, decision, request }: BisectionDetails,
): readonly string[] {
  const undecided = steps.flatMap(({ first, last }) => {
    if (first === last) return [];
    const which = `Which of ${formatCount(last - first + 1, "commit")} it was`;
    const [after, until] = [shortCommit({ range }, first - 1), shortCommit({ range }, last)];
    const between = isInside(bisection.skipped, { first, last });
    return between
      ? [`${which}: those between ${after} and ${until} could not be built or run.`]
      : [`${which}: from ${shortCommit({ range }, first)} to ${until}.`];
  });
  const unsure = `The answer is less sure than requested: ${formatPercent(request.maxError)}.`;
  return [...undecided, ...(isOpen(decision) ? [unsure] : [])];
}

function isOpen(decision: Decision): boolean {
  return "answer" in decision && "isOpen" in decision.answer && decision.answer.isOpen;
}

/** Whether all commits of a range but its last one were skipped. */
function isInside(skipped: ReadonlySet<number>, { first, last }: Range): boolean {
  return Array.from({ length: last - first }, (_, index) => first + index).every((position) =>
    skipped.has(position),
  );
}

type Range = Pick<FoundStep, "first" | "last">;

/** What a person does next, each with its command. */
export function nextSteps(
  steps: readonly FoundStep[],
  details: BisectionDetails,
): readonly string[] {
  const { decision, request, bisection } = details;
  if (!("answer" in decision)) return [];
  const isOfTimes = request.quantity.kind === "wall-time";
  if (steps.length === 0) {
    const run = runOf(bisection.commits, details);
    return isOfTimes && run ? [`See which timers changed, to bisect one with --timer: ${run}`] : [];
  }
  if (isOpen(decision)) return ["Measure more: the same command with a higher --max-blocks."];
  const single = steps.length === 1 ? steps[0] : undefined;
  const commits = steps.filter(({ first, last }) => first === last);
  return [
    ...commits.map(
      ({ last }) => `Read the change: git -C ${request.clone} show ${shortCommit(details, last)}`,
    ),
    ...steps.flatMap((step) => inside(step, details)),
    ...(single && isOfTimes ? timersOf(single, details) : []),
  ];
}

/** A merge, or a range that another bisection can narrow. */
function inside({ first, last }: FoundStep, details: BisectionDetails): readonly string[] {
  const { range, bisection, request } = details;
  const [after, until] = [shortCommit(details, first - 1), shortCommit(details, last)];
  if (first === last) {
    return range.commits[last - 1]?.isMerge
      ? [`${until} is a merge. Look inside it: --good ${forkOf(until, request)} --bad ${until}^2`]
      : [];
  }
  if (isInside(bisection.skipped, { first, last })) {
    return [`Try the skipped commits again, if a build failed for another reason: --retry-skipped`];
  }
  return [`Look for the commit in the range alone: --good ${after} --bad ${until}`];
}

/** Shell text for the commit where a merged branch began. */
function forkOf(merge: string, { clone }: Pick<CommitSource, "clone">): string {
  return `"$(git -C ${clone} merge-base ${merge}^1 ${merge}^2)"`;
}

function timersOf({ last }: FoundStep, details: BisectionDetails): readonly string[] {
  const run = runOf(last, details);
  return run ? [`See which timers changed by then: ${run}`] : [];
}

/** The command that shows the last comparison of a commit; null: it was not measured. */
function runOf(position: number, { runs, state, range, store }: BisectionDetails): string | null {
  const commit = range.commits[position - 1]?.commit;
  const last = state.measured.findLast((one) => one.commit === commit);
  if (!last || runs.length === 0) return null;
  return `gcbench compare ${last.run} --store ${store} --verbose`;
}
