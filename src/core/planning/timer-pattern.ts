/** A line that ends with seconds: what stands before the number, the number, its unit. */
const TIMED_LINE =
  /^\s*(?<label>[A-Za-z][^\d=:]*(?:[^=:]*[^\s=:])?)[\s=:]+(?<seconds>\d+\.\d+)\s*(?<unit>s(?:ec(?:ond)?s?)?\.?)?\s*$/;
const TIME_WORD = /tim(e|ing|er)|elapsed|wall|clock|cpu|prof/i;
const SECONDS = "(?<seconds>[0-9.]+)";

interface TimedLine {
  readonly label: string;
  readonly hasUnit: boolean;
}

/**
 * Guesses the pattern of a program's timers from its log: lines such as `TIMING  solver  1.25` (a common first word about
 * time) or `solver: 1.25 s` (a unit).
 *
 * @returns null if fewer than two lines look like timers, or a name repeats
 */
export function guessTimerPattern(log: string): string | null {
  const lines = log.split("\n");
  const timed = lines.flatMap((line): TimedLine[] => {
    const { label, unit } = TIMED_LINE.exec(line)?.groups ?? {};
    return label === undefined ? [] : [{ label, hasUnit: unit !== undefined }];
  });
  const firstWords = timed.flatMap(({ label }) => /^(\S+)\s+\S/.exec(label)?.[1] ?? []);
  const words = [...new Set(firstWords)].filter((word) => TIME_WORD.test(word));
  const patterns = [
    ...words.map((word) => `^\\s*${escapePattern(word)}\\s+(?<name>\\S.*?)[\\s=:]+${SECONDS}`),
    `^\\s*(?<name>[A-Za-z].*?)[\\s=:]+${SECONDS}\\s*s(ec(ond)?s?)?\\.?\\s*$`,
  ];
  return patterns.find((pattern) => namesTimers(pattern, lines)) ?? null;
}

/** Whether a pattern finds at least two timers, each once. A name that repeats is a quantity of each time step. */
function namesTimers(pattern: string, lines: readonly string[]): boolean {
  const expression = new RegExp(pattern);
  const names = lines.flatMap((line) => expression.exec(line)?.groups?.["name"] ?? []);
  return names.length >= 2 && new Set(names).size === names.length;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
