/** Problem in a user's file. */
export interface FileProblem {
  readonly file: string;
  /** From 1; absent: the whole file. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Error that the user can fix. Only its message is shown, without a stack. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Permanent error of a service, such as a locked conversation or a deleted pull request. Retrying
 * is useless.
 */
export class PermanentError extends UsageError {}

/** The owner of a repository disabled a feature, such as issues. Everything else still works. */
export class DisabledFeatureError extends PermanentError {}

/** Problems in the user's files, reported together. */
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

/** Failure of the machine, the network or the cloud, not of the user or the model. Exit code 3. */
export class InfrastructureError extends Error {
  override readonly name = "InfrastructureError";
}

/** Sources that do not compile. A bisection skips their commit. Exit code 3. */
export class BuildError extends InfrastructureError {}

/** The user stopped the command (Ctrl-C, a cancelled workflow). */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}

/**
 * Formats a problem as `file:line:column: message (hint)`, which editors and terminals turn into a
 * link.
 */
export function describeFileProblem({ file, line, column, message, hint }: FileProblem): string {
  const location = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${location}: ${message}${hint ? ` (${hint})` : ""}`;
}
