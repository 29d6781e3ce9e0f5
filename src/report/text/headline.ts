import { isSameVersion } from "../../core/comparison/a-a.ts";
import {
  type Finding,
  findingOf,
  needsMoreMemory,
  provenTimers,
} from "../../core/comparison/finding.ts";
import { imbalanceChange } from "../../core/comparison/rank-change.ts";
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
import { memorySentence } from "./memory-sentence.ts";

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
  const worst =
    largestOf(compared.filter((cell) => findingOf(cell) === "slower")) ??
    largestOf(compared.filter((cell) => findingOf(cell) === "slower in part")) ??
    compared.find((cell) => findingOf(cell) === "more memory");
  const otherTone = TONES.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? "neutral";
  return {
    headline: `Of ${formatCount(compared.length, "comparison")}: ${all.join(", ")}.`,
    cause: worst ? `Most: ${sentence(headlineOf(comparison, worst))}` : "",
    tone: worst ? "worse" : otherTone,
  };
}

function largestOf(cells: readonly Cell[]): Cell | undefined {
  return cells.toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0))[0];
}

/** What became of a comparison: each counts once. */
type Outcome = Verdict | Finding | typeof UNDECIDED | "failed" | "not measured yet";
const OUTCOMES: readonly Outcome[] = [
  "slower",
  "faster",
  "slower in part",
  "more memory",
  "faster in part",
  "no material change",
  "inconclusive",
  "not decided yet",
  "not comparable",
  "failed",
  "not measured yet",
];
/** The tone of many comparisons where none is slower: the first of these that occurs. */
const TONES: readonly (readonly [Outcome, Tone])[] = [
  ["faster", "better"],
  ["faster in part", "better"],
  ["failed", "refused"],
];

function outcomeOf(cell: Cell): Outcome {
  const finding = findingOf(cell);
  if (cell.differences.length > 0) return "not comparable";
  if (isMeasured(cell) && cell.effect) {
    if (finding !== "none") return finding;
    return isUndecided(cell) ? UNDECIDED : cell.effect.verdict;
  }
  return cell.failures.length > 0 ? "failed" : "not measured yet";
}

/** Something in it counts: a block of a comparison, a trial of a version alone. */
export function isMeasured({ candidate, effect, a }: Cell): boolean {
  return candidate === null ? a !== null : (effect?.hosts ?? 0) > 0;
}

/** The total has no verdict, and more blocks are to come. */
export function isUndecided({ effect, nextLook }: Pick<Cell, "effect" | "nextLook">): boolean {
  return effect?.verdict === "inconclusive" && nextLook !== null;
}

/** In place of `inconclusive`: an interval between looks can exclude 0 without being a verdict. */
export const UNDECIDED = "not decided yet";

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
  const { headline: verdict } = cellHeadline(cell);
  if (findingOf(cell) !== "none") {
    return { headline: `False alarm: ${verdict}`, cause: SAME_VERSION, tone: "worse" };
  }
  return {
    headline: "A/A: no false alarm.",
    cause: verdict,
    tone: cell.effect?.verdict === "no material change" ? "neutral" : "open",
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

function isAlarm(cell: Cell): boolean {
  return findingOf(cell) !== "none";
}

function cellHeadline(cell: Cell): Headline {
  const { candidate, baseline, effect, differences, failures, a } = cell;
  const where = cell.platform.startsWith(`${LOCAL_PLATFORM}-`)
    ? "on this machine"
    : `on ${cell.platform}`;
  const [failure] = failures;
  const notComparable = `Not comparable: ${differences.join("; ")}.`;
  if (differences.length > 0) {
    const cause = `Build ${candidate} the way ${baseline} was built, then run the suite again.`;
    return { headline: notComparable, cause, tone: "refused" };
  }
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
  const finding = findingOf(cell);
  const memory = needsMoreMemory(cell) ? memorySentence(cell) : "";
  if (finding === "more memory") {
    return { headline: `Found: ${memory}`, cause: describeTotal(effect, cell), tone: "worse" };
  }
  if (finding === "slower in part" || finding === "faster in part") {
    return {
      headline: describePart(cell),
      cause: joined(describeTotal(effect, cell), memory),
      tone: finding === "slower in part" ? "worse" : "better",
    };
  }
  const { tone } = VERDICTS[effect.verdict];
  const size = describeEffect(effect);
  const words: Readonly<Record<Verdict, string>> = {
    slower: `${candidate} is slower than ${baseline} by ${size}, ${where}.`,
    faster: `${candidate} is faster than ${baseline} by ${size}, ${where}.`,
    "no material change": `No material change: ${candidate} against ${baseline} ${size}, ${where}.`,
    inconclusive: `${isUndecided(cell) ? "Not decided yet" : "Inconclusive"}: ${candidate} against ${baseline} ${size}, ${where}.`,
    "not comparable": notComparable,
  };
  return { headline: words[effect.verdict], cause: joined(describeTimers(cell), memory), tone };
}

/** What is proven of parts, where the total is not proven to have changed. */
function describePart(cell: Cell): string {
  const [first, ...others] = provenTimers(cell);
  const where = cell.platform.startsWith(`${LOCAL_PLATFORM}-`) ? "" : ` on ${cell.platform}`;
  const also = others.slice(0, MAX_TIMERS_NAMED - 1).map(nameWithChange);
  const rest = also.length > 0 ? ` Also: ${also.join(", ")}.` : "";
  if (!first) return "";
  const imbalance = imbalanceChange(first);
  const subject = imbalance ? `${imbalance}: its slowest rank` : first.name;
  return `Found${where}: ${subject} takes ${describeTimes(first)}.${rest}`;
}

/** `2.4 times as long (+109 to +208 %)`, `12.3 % longer (+10.2 to +14.5 %)`. */
function describeTimes({ effect }: TimerComparison): string {
  const { change, low, high } = effect ?? {};
  const ends = low == null || high == null ? "" : ` (${formatInterval(low, high)})`;
  const size = change ?? 0;
  if (size >= 1) return `${(1 + size).toFixed(1)} times as long${ends}`;
  return `${formatSize(size)} ${size > 0 ? "longer" : "less time"}${ends}`;
}

/** The total, where a part is the news. */
function describeTotal({ verdict, change, low, high }: Effect, cell: Cell): string {
  if (change === null) return "Total: not known.";
  const ends = low === null || high === null ? "" : ` (${formatInterval(low, high)})`;
  const total = `Total: ${formatChange(change)}${ends}`;
  if (verdict === "no material change") return `${total}, no material change.`;
  if (isUndecided(cell)) return `${total}, ${UNDECIDED}.`;
  return `${total}, not certain${cell.otherWork?.isDisturbing ? " on this busy machine" : ""}.`;
}

function describeEffect({ change, low, high, verdict, confidence }: Effect): string {
  if (change === null) return "no number";
  const isNamed = verdict === "slower" || verdict === "faster";
  const size = isNamed ? formatSize(change) : formatChange(change);
  if (low === null || high === null) return `${size} (too few to give an interval)`;
  return `${size} (${Math.round(confidence * 100)} % interval ${formatInterval(low, high)})`;
}

/** The timers that explain a change of the total. */
function describeTimers(cell: Cell): string {
  const changed = provenTimers(cell).slice(0, MAX_TIMERS_NAMED).map(nameWithChange);
  return changed.length === 0 ? "" : `Where: ${changed.join(", ")}.`;
}

const MAX_TIMERS_NAMED = 3;

function nameWithChange(timer: TimerComparison): string {
  const change = formatChange(timer.effect?.change ?? 0);
  const imbalance = imbalanceChange(timer);
  return imbalance ? `${imbalance} (slowest rank ${change})` : `${timer.name} ${change}`;
}

function sentence({ headline: first, cause }: Headline): string {
  return joined(first, cause);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(" ");
}
