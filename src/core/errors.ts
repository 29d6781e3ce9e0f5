/** One thing wrong in something the user wrote, and where. */
export interface FileProblem {
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** The user's mistake: the message alone is shown (no stack) and says what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * A place will never take what was brought: a conversation that is locked, a pull request that is gone. There is no use in asking
 * again, other than after any other refusal.
 */
export class PermanentError extends UsageError {}

/** Faults in the user's files, all of them together. */
export class InvalidFilesError extends UsageError {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(
      `${count} found:\n${problems.map((problem) => `  ${describeFileProblem(problem)}`).join("\n")}`,
    );
    this.problems = problems;
  }
}

/** What failed is the machine, the network or the cloud, not the user and not the model. Exit code 3. */
export class InfrastructureError extends Error {
  override readonly name = "InfrastructureError";
}

/** The user ended the command (Ctrl-C, a cancelled workflow). */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}

/** `file:line:column: message (hint)`, the form that editors and terminals turn into a link. */
export function describeFileProblem({ file, line, column, message, hint }: FileProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: ${message}${hint ? ` (${hint})` : ""}`;
}
