import { nameSchema } from "../documents/names.ts";

/** What somebody asks for by `/benchmark [suite] [platforms] [at=COMMIT]`. */
export interface BenchmarkRequest {
  /** Null: the usual one. */
  readonly suite: string | null;
  /** Empty: all of the suite. */
  readonly platforms: readonly string[];
  /** Beginning of the commit that is meant; null: the head of that moment. */
  readonly commit: string | null;
}

export type ParsedComment =
  | { readonly kind: "other" }
  | { readonly kind: "mistake"; readonly message: string }
  | { readonly kind: "request"; readonly request: BenchmarkRequest };

const COMMAND = "/benchmark";
/** Context of the status that says at the commit how far a command has come. */
export const STATUS_CONTEXT = "gcbench";

/** How a run of a command ends, or does not yet. */
export type StatusEnd =
  | "under way"
  | "success"
  | "found"
  | "failure"
  | "cancelled"
  | "skipped"
  | "expired";

interface StatusWords {
  readonly state: "pending" | "success" | "failure" | "error";
  readonly description: string;
}

/** The states and words of that status, whoever sets it. */
export const STATUSES: Readonly<Record<StatusEnd, StatusWords>> = {
  "under way": { state: "pending", description: "under way; collected later" },
  success: { state: "success", description: "measured" },
  found: { state: "failure", description: "measured, and what fail-on asks for was found" },
  failure: { state: "failure", description: "failed" },
  cancelled: { state: "error", description: "cancelled" },
  skipped: { state: "error", description: "not run" },
  expired: { state: "error", description: "not collected in time" },
};

/** First line of the one answer to commands that were not understood. No suite's comment begins so. */
export const ANSWER_MARKER = "<!-- gcbench-command -->";

/** More than that is no command, and nobody reads it all. */
const MAX_LINE_LENGTH = 300;
const COMMIT = /^at=([0-9a-f]{7,40})$/;

/**
 * Reads a comment's first line. Names are of the alphabet of all names here, so that what comes out is safe as a part of a path, an
 * argument and a line of Markdown.
 */
export function parseBenchmarkComment(body: string): ParsedComment {
  const [line = ""] = body.trimStart().split(/\r?\n/, 1);
  const [word, ...rest] = line
    .slice(0, MAX_LINE_LENGTH + 1)
    .split(/[ \t]+/)
    .filter(Boolean);
  if (word !== COMMAND) return { kind: "other" };
  const mistake = (message: string): ParsedComment => ({ kind: "mistake", message });
  if (line.length > MAX_LINE_LENGTH) return mistake("the line is too long");
  const commit = rest.flatMap((part) => COMMIT.exec(part)?.[1] ?? [])[0] ?? null;
  const names = rest.filter((part) => !part.startsWith("at="));
  if (names.length < rest.length && commit === null) {
    return mistake("at= is followed by 7 to 40 digits of a commit");
  }
  if (names.length > 2) return mistake("more than a suite and platforms are named");
  const [suite = null, platforms = ""] = names;
  const listed = platforms.split(",").filter(Boolean);
  const isName = (name: string) => nameSchema.safeParse(name).success;
  if (suite !== null && !isName(suite)) return mistake("the suite's name is none");
  if (!listed.every(isName)) return mistake("a platform's name is none");
  return { kind: "request", request: { suite, platforms: listed, commit } };
}
