import { UsageError } from "../errors.ts";

/** Words that only a shell understands. */
const SHELL_WORD = /^(?:\d?[<>]{1,2}.*|[|&;]{1,2})$/;
const PART = /\s*((?:[^\s"']|"[^"]*"|'[^']*')+)\s*/y;

/**
 * Splits a command line into program and arguments, as a shell does with quotes.
 *
 * @throws {UsageError} a quote is not closed, the command needs a shell, or it lacks {executable}
 */
export function splitCommand(text: string): readonly string[] {
  const parts: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const written = PART.exec(text)?.[1];
    if (written === undefined)
      throw new UsageError(`A quote is not closed in the command: ${text}`);
    if (SHELL_WORD.test(written)) {
      throw new UsageError(
        `The command runs without a shell, so ${written} has no effect. Put it into a script and name the script in the command.`,
      );
    }
    parts.push(written.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
  }
  if (parts.some((part) => part.includes("{executable}"))) return parts;
  throw new UsageError(
    'The command lacks {executable}, which means the program of each version, as in "{executable} input.nml".',
  );
}
