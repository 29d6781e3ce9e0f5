import type { Cell } from "../../core/documents/comparison.ts";

/**
 * What to look for in a slower version, and where.
 *
 * @param routines names of the routines that take longer, most seconds first
 */
export function nextStep(
  { baseline, effect, timers, work }: Cell,
  routines: readonly string[],
): string {
  const isSlower = [effect, ...timers.map((timer) => timer.effect)].some(
    (one) => one?.verdict === "slower",
  );
  if (!isSlower && work?.finding !== "more work") return "";
  const [first, second] = routines;
  if (first === undefined) {
    return "Next: add blocks (layout.maxBlocks) or lengthen the workload, until a routine stands out.";
  }
  const where = second === undefined ? first : `${first} and ${second}`;
  switch (work?.finding) {
    case "more work":
      return `Next: look in ${where} for loops, iterations, calls or copies that ${baseline} does not have.`;
    case "slower work":
      return `Next: look in ${where} for a changed order of loops or arrays, lost vectorisation, or waiting threads.`;
    default:
      return work?.instructions
        ? `Next: compare ${where} with ${baseline}, both what is computed and in which order memory is read.`
        : `Next: compare ${where} with ${baseline}. To tell more work from slower work, run gcbench run SUITE --instructions with a short workload.`;
  }
}
