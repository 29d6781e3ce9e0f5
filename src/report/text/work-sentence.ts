import type { Cell } from "../../core/documents/comparison.ts";
import type { InstructionCounter, WorkChange } from "../../core/documents/instructions.ts";
import { formatChange, formatInterval, formatSize } from "../../core/format/text.ts";

/** Whether a version does more work or works more slowly, in a sentence; empty: nothing changed, or nothing was counted. */
export function workSentence({ candidate, effect, work }: Cell): string {
  if (!work || work.finding === "no change") return "";
  if (!work.instructions) {
    return `${CANNOT_TELL}. ${work.problem ?? "Fewer than two blocks counted instructions."}`;
  }
  const time = timeOf(effect);
  const { change, low, high, counters } = work.instructions;
  const interval = `(${formatInterval(low, high)}, counted by ${counters.map(counterName).join(" and ")})`;
  switch (work.finding) {
    case "more work":
    case "less work": {
      const compared = work.finding === "more work" ? "more" : "fewer";
      return `${TITLES[work.finding]}: ${candidate} executes ${formatSize(change)} ${compared} instructions ${interval}; ${time}.`;
    }
    default:
      return `${TITLES[work.finding]}: ${time}, the instructions by ${formatChange(change)} ${interval}.`;
  }
}

function counterName(counter: InstructionCounter): string {
  return counter === "processor" ? "the processor" : counter;
}

const CANNOT_TELL = "Cannot tell more work from slower work";
const TITLES: Readonly<Record<Exclude<WorkChange["finding"], "no change">, string>> = {
  "more work": "More work",
  "less work": "Less work",
  "slower work": "Slower work",
  "faster work": "Faster work",
  "cannot tell": CANNOT_TELL,
};

function timeOf(effect: Cell["effect"]): string {
  const { change = null, low = null, high = null } = effect ?? {};
  if (change === null) return "the wall time is not known";
  const interval = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  return `the wall time changed by ${formatChange(change)}${interval}`;
}
