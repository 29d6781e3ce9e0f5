import leven from "leven";

const MAX_OPTIONS = 12;

/** `did you mean graviton3?`, else the list of options; undefined: there are no options. */
export function didYouMean(word: string, options: readonly string[]): string | undefined {
  const firstLetter = (option: string) =>
    Number(option[0]?.toLowerCase() === word[0]?.toLowerCase());
  const [best] = options
    .map((option) => ({ option, distance: leven(word.toLowerCase(), option.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || firstLetter(b.option) - firstLetter(a.option));
  if (!best) return undefined;
  const isClose = best.distance <= Math.max(2, Math.floor(word.length / 3));
  if (isClose) return `did you mean ${best.option}?`;
  return `there is: ${options.slice(0, MAX_OPTIONS).join(", ")}${options.length > MAX_OPTIONS ? ", ..." : ""}`;
}
