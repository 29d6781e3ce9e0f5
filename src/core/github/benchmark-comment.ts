import { nameSchema } from "../documents/names.ts";

/** Request made by the comment `/benchmark [suite] [platforms] [at=COMMIT]`. */
export interface BenchmarkRequest {
  /** Null: the default suite. */
  readonly suite: string | null;
  /** Empty: all platforms of the suite. */
  readonly platforms: readonly string[];
  /** Prefix of the requested commit; null: the head at that time. */
  readonly commit: string | null;
}

/** Request made by the comment `/benchmark bisect GOOD..BAD [suite]`. */
export interface BisectRequest {
  /** Tags or commits. */
  readonly good: string;
  readonly bad: string;
  /** Null: the default suite. */
  readonly suite: string | null;
}

export type ParsedComment =
  | { readonly kind: "other" }
  | { readonly kind: "mistake"; readonly message: string }
  | { readonly kind: "request"; readonly request: BenchmarkRequest }
  | { readonly kind: "bisect"; readonly request: BisectRequest };

/** First word of a comment that requests something. */
export const COMMAND = "/benchmark";
/** First line of the reply to an invalid command. No suite's comment starts with it. */
export const ANSWER_MARKER = "<!-- gcbench-command -->";

/** Longer lines are not commands. */
const MAX_LINE_LENGTH = 300;
/** Word after the command that requests a bisection. No suite has this name. */
const BISECT = "bisect";
/** Tag or commit: no `..`, which separates two of them, and no `-` at the start, which begins an option. */
const REVISION = /^[A-Za-z0-9](?:[\w/-]|\.(?!\.|$)){0,99}$/;
const COMMIT = /^at=([0-9a-f]{7,40})$/;

/**
 * Parses the first line of a comment. Names have a restricted alphabet, so they are safe in paths,
 * arguments and Markdown.
 */
export function parseBenchmarkComment(body: string): ParsedComment {
  const [line = ""] = body.trimStart().split(/\r?\n/, 1);
  const [word, ...parts] = line
    .slice(0, MAX_LINE_LENGTH + 1)
    .split(/[ \t]+/)
    .filter(Boolean);
  if (word !== COMMAND) return { kind: "other" };
  if (line.length > MAX_LINE_LENGTH) return mistake("the line is too long");
  if (parts[0] === BISECT) return parseBisect(parts.slice(1));
  const commit = parts.flatMap((part) => COMMIT.exec(part)?.[1] ?? [])[0] ?? null;
  const names = parts.filter((part) => !part.startsWith("at="));
  if (names.length < parts.length && commit === null) {
    return mistake("at= must be followed by 7 to 40 digits of a commit");
  }
  if (names.length > 2) return mistake("more than a suite and platforms are given");
  const [suite = null, platforms = ""] = names;
  const listed = platforms.split(",").filter(Boolean);
  const isName = (name: string) => nameSchema.safeParse(name).success;
  if (suite !== null && !isName(suite)) return mistake("the suite name is invalid");
  if (!listed.every(isName)) return mistake("a platform name is invalid");
  return { kind: "request", request: { suite, platforms: listed, commit } };
}

function parseBisect([range = "", suite, ...more]: readonly string[]): ParsedComment {
  const [good = "", bad = "", ...others] = range.split("..");
  const isRange = others.length === 0 && [good, bad].every((end) => REVISION.test(end));
  if (!isRange)
    return mistake("bisect must be followed by two tags or commits, as in 14.4.1..14.4.2");
  if (more.length > 0) return mistake("more than a range and a suite are given");
  if (suite !== undefined && !nameSchema.safeParse(suite).success) {
    return mistake("the suite name is invalid");
  }
  return { kind: "bisect", request: { good, bad, suite: suite ?? null } };
}

function mistake(message: string): ParsedComment {
  return { kind: "mistake", message };
}
