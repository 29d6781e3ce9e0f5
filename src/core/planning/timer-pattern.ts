const SECONDS = "(?<seconds>[0-9.]+)";
const NAME = "(?<name>\\S.*?)";
const WORD_NAME = "(?<name>\\w+)";
/** A line that ends with seconds: what stands before the number, and the unit after it. */
const TIMED_LINE =
  /^\s*(?<label>[A-Za-z[(][^=:]*?)[\s=:]+\d+\.\d+(?:\s*(?<unit>s(?:ec(?:ond)?s?)?\.?))?\s*$/;
/** Longer lines are data. */
const MAX_LINE_LENGTH = 200;
const TIME_WORD = /tim(e|ing|er)|elapsed|wall|clock|cpu|prof/i;

/**
 * Guesses the pattern of a program's timers from its log: lines such as `TIMING  solver  1.25` (a common first word about
 * time) or `solver: 1.25 s` (a unit).
 *
 * @returns null if fewer than two lines look like timers, or a name repeats
 */
export function guessTimerPattern(log: string): string | null {
  const lines = log.split("\n").filter(({ length }) => length <= MAX_LINE_LENGTH);
  const timed = lines.flatMap((line) => {
    const groups = TIMED_LINE.exec(line)?.groups;
    return groups ? [{ label: groups["label"] ?? "", unit: groups["unit"] }] : [];
  });
  const words = new Set(timed.flatMap(({ label }) => /^(\S+)\s+\S/.exec(label)?.[1] ?? []));
  const units = new Set(timed.flatMap(({ unit }) => unit ?? []));
  const patterns = [
    ...[...words]
      .filter((word) => TIME_WORD.test(word))
      .map((word) => `^\\s*${escapePattern(word)}\\s+${NAME}[\\s=:]+${SECONDS}`),
    ...[...units].map((unit) => `^\\s*${NAME}[\\s=:]+${SECONDS}\\s*${escapePattern(unit)}\\s*$`),
  ];
  const found = patterns.find((pattern) => areTimers(namesIn(lines, pattern)));
  if (found === undefined) return null;
  const readable = found.replace(NAME, WORD_NAME);
  return namesIn(lines, readable).length === namesIn(lines, found).length ? readable : found;
}

function namesIn(lines: readonly string[], pattern: string): readonly string[] {
  const expression = new RegExp(pattern);
  return lines.flatMap((line) => expression.exec(line)?.groups?.["name"] ?? []);
}

/** A name that repeats is a quantity of each time step. */
function areTimers(names: readonly string[]): boolean {
  return names.length >= 2 && new Set(names).size === names.length;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
