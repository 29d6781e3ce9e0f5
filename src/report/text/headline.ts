import { isSameVersion } from "../../core/comparison/a-a.ts";
import type {
  Cell,
  Comparison,
  Effect,
  TimerComparison,
  Verdict,
} from "../../core/documents/comparison.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import {
  formatChange,
  formatCount,
  formatInterval,
  formatSeconds,
  formatSize,
} from "../../core/format/text.ts";

/** What a colour stands for. */
export type Tone = "worse" | "better" | "neutral" | "open" | "refused";

export interface Headline {
  readonly headline: string;
  /** Which parts of the model it comes from; empty where none stands out. */
  readonly cause: string;
  readonly tone: Tone;
}

/** A verdict's mark, so that it reads without colours too. */
export const VERDICTS: Readonly<Record<Verdict, { readonly mark: string; readonly tone: Tone }>> = {
  slower: { mark: "▲", tone: "worse" },
  faster: { mark: "▼", tone: "better" },
  "no material change": { mark: "=", tone: "neutral" },
  inconclusive: { mark: "?", tone: "open" },
  "not comparable": { mark: "≠", tone: "refused" },
};

/** The verdict in a sentence: what a reader who reads one line has to know. */
export function headline(comparison: Comparison): Headline {
  const compared = comparison.cells.filter(({ candidate }) => candidate !== null);
  const [only] = comparison.cells;
  if (only && comparison.cells.length === 1) return headlineOf(comparison, only);
  if (compared.length === 0) return singleVersionHeadline(comparison.cells);
  if (compared.every((cell) => isMeasured(cell) && isSameVersion(comparison, cell))) {
    return countAlarms(compared);
  }
  const outcomes = compared.map(outcomeOf);
  const all = OUTCOMES.flatMap((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return count > 0 ? [`${count} ${outcome}`] : [];
  });
  const worst = compared
    .filter((cell) => outcomeOf(cell) === "slower")
    .toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
  const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
  return {
    headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
    cause: worst ? `Most: ${sentence(headlineOf(comparison, worst))}` : "",
    tone: worst ? "worse" : otherTone,
  };
}

/** What became of a comparison: each counts once. */
type Outcome = Verdict | "failed" | "not measured yet";
const OUTCOMES: readonly Outcome[] = [
  ...(Object.keys(VERDICTS) as Verdict[]),
  "failed",
  "not measured yet",
];
/** The tone of many comparisons where none is slower: the first of these that occurs. */
const TONES: readonly (readonly [Outcome, Tone])[] = [
  ["faster", "better"],
  ["failed", "refused"],
];

function outcomeOf(cell: Cell): Outcome {
  if (isMeasured(cell) && cell.effect) return cell.effect.verdict;
  return cell.failures.length > 0 ? "failed" : "not measured yet";
}

/** Something in it counts: a block of a comparison, a trial of a version alone. */
export function isMeasured({ candidate, effect, a }: Cell): boolean {
  return candidate === null ? a !== null : (effect?.hosts ?? 0) > 0;
}

function singleVersionHeadline(cells: readonly Cell[]): Headline {
  const measured = cells.filter(isMeasured).length;
  const failed = cells.filter((cell) => !isMeasured(cell) && cell.failures.length > 0).length;
  const rest = failed > 0 ? `, ${failed} failed` : "";
  return {
    headline: `One version, so nothing to compare: measured in ${measured} of ${formatCount(cells.length, "cell")}${rest}.`,
    cause: "",
    tone: failed > 0 ? "refused" : "neutral",
  };
}

function headlineOf(comparison: Comparison, cell: Cell): Headline {
  return isSameVersion(comparison, cell) && isMeasured(cell)
    ? aaHeadline(cell)
    : cellHeadline(cell);
}

/** Both sides are one version: what is called slower or faster is a false alarm, of the total or of a timer. */
function aaHeadline(cell: Cell): Headline {
  const { effect } = cell;
  const { headline: verdict, cause } = cellHeadline(cell);
  const isTotal = effect?.verdict === "slower" || effect?.verdict === "faster";
  if (isTotal) return { headline: `False alarm: ${verdict}`, cause: SAME_VERSION, tone: "worse" };
  if (cause !== "") {
    return { headline: `False alarm: ${cause}`, cause: SAME_VERSION, tone: "worse" };
  }
  return {
    headline: "A/A: no false alarm.",
    cause: verdict,
    tone: effect?.verdict === "no material change" ? "neutral" : "open",
  };
}

const SAME_VERSION = "Both sides are the same version, to the byte.";

function countAlarms(cells: readonly Cell[]): Headline {
  const alarms = cells.filter(isAlarm).length;
  const compared = formatCount(cells.length, "A/A comparison");
  return alarms > 0
    ? {
        headline: `False alarm: ${alarms} of ${compared}.`,
        cause: SAME_VERSION,
        tone: "worse",
      }
    : { headline: `A/A: no false alarm in ${compared}.`, cause: "", tone: "neutral" };
}

/** The total, or any timer, is called slower or faster. */
function isAlarm({ effect, timers }: Cell): boolean {
  return [effect, ...timers.map((timer) => timer.effect)].some(
    (one) => one?.verdict === "slower" || one?.verdict === "faster",
  );
}

function cellHeadline(cell: Cell): Headline {
  const { candidate, baseline, effect, differences, failures, a } = cell;
  const where = cell.platform.startsWith(`${LOCAL_PLATFORM}-`)
    ? "on this machine"
    : `on ${cell.platform}`;
  const [failure] = failures;
  if (failure && !isMeasured(cell)) {
    return {
      headline: `${failure.version} failed ${where}: ${failure.class}.`,
      cause: "",
      tone: "refused",
    };
  }
  if (candidate === null) {
    const time = a ? `${formatSeconds(a.wallSeconds)} a trial` : "no trial ended well";
    return { headline: `${baseline} alone: ${time}, ${where}.`, cause: "", tone: "neutral" };
  }
  if (!effect || effect.hosts === 0) {
    return {
      headline: `${candidate} against ${baseline}: nothing measured.`,
      cause: "",
      tone: "open",
    };
  }
  const { tone } = VERDICTS[effect.verdict];
  const size = describeEffect(effect);
  const words: Readonly<Record<Verdict, string>> = {
    slower: `${candidate} is slower than ${baseline} by ${size}, ${where}.`,
    faster: `${candidate} is faster than ${baseline} by ${size}, ${where}.`,
    "no material change": `No material change: ${candidate} against ${baseline} ${size}, ${where}.`,
    inconclusive: `Inconclusive: ${candidate} against ${baseline} ${size}, ${where}.`,
    "not comparable": `Not comparable: ${candidate} and ${baseline} differ in ${differences.join("; ")}.`,
  };
  return { headline: words[effect.verdict], cause: describeTimers(cell), tone };
}

function describeEffect({ change, low, high, verdict, confidence }: Effect): string {
  if (change === null) return "no number";
  const isNamed = verdict === "slower" || verdict === "faster";
  const size = isNamed ? formatSize(change) : formatChange(change);
  if (low === null || high === null) return `${size} (too few to give an interval)`;
  return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}

/** The timers that changed, the one that cost or saved most first. */
function describeTimers({ timers, effect }: Cell): string {
  const changed = timers
    .filter(({ effect: timer }) => timer?.verdict === "slower" || timer?.verdict === "faster")
    .toSorted((one, other) => Math.abs(secondsChanged(other)) - Math.abs(secondsChanged(one)))
    .slice(0, MAX_TIMERS_NAMED)
    .map((timer) => `${timer.name} ${formatChange(timer.effect?.change ?? 0)}`);
  if (changed.length === 0) return "";
  const isExplained = effect?.verdict === "slower" || effect?.verdict === "faster";
  return `${isExplained ? "Where" : "But a part of it changed"}: ${changed.join(", ")}.`;
}

const MAX_TIMERS_NAMED = 3;

function secondsChanged({ secondsA, secondsB }: TimerComparison): number {
  return (secondsB ?? 0) - (secondsA ?? 0);
}

function sentence({ headline: first, cause }: Headline): string {
  return cause ? `${first} ${cause}` : first;
}
