/** Lines that say nothing of the cause: the commands of a recipe, and what BuildKit prints of itself. */
const OTHER = /^(\d+ \| |>>>|-{4,}|ERROR: failed to solve|#\d+ (ERROR|CANCELED))/;
/** Start of a line of BuildKit's: step and seconds. */
const STEP = /^#\d+ [\d.]+ /;
/** gfortran prints the place some lines above the error. */
const PLACE = /^\S+:\d+(:\d+)?:?$/;
const PLACE_DISTANCE = 5;
const ERROR = /\b(fatal )?error\b/i;
/** Length of a reason that a person reads in one line. */
const MAX_LINES = 3;

/**
 * Why a commit cannot be built, in one line: the compiler's first error with its place, else the first lines.
 *
 * @param message of a BuildError
 */
export function failureReason(message: string): string {
  const lines = message
    .split("\n")
    .map((line) => line.replace(STEP, "").trim())
    .filter((line) => line !== "" && !OTHER.test(line));
  const first = lines.findIndex((line) => ERROR.test(line));
  if (first <= 0) return lines.slice(0, MAX_LINES).join(" ");
  const place = lines.slice(Math.max(0, first - PLACE_DISTANCE), first).findLast(isPlace);
  return [place, lines[first]].filter((part) => part !== undefined).join(" ");
}

function isPlace(line: string): boolean {
  return PLACE.test(line);
}
