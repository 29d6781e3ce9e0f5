import { branchSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";

/** Git credential for a remote; null if the remote is not reached by http(s). */
export function credentialOf({
  remote,
  token,
}: {
  readonly remote: string;
  readonly token: string | null;
}): { readonly origin: string; readonly token: string } | null {
  if (token === null || !/^https?:\/\//.test(remote)) return null;
  return { origin: new URL(remote).origin, token };
}

/** @throws {UsageError} the text is not an address, would run a program, or contains a secret */
export function checkRemoteAddress(remote: string): void {
  const isOption = remote.startsWith("-") || remote.trim() === "";
  const isCommand = /[\n\r\0]/.test(remote) || /^\w+::/.test(remote);
  if (isOption || isCommand) {
    throw new UsageError(`"${remote}" is not an address of a git repository.`);
  }
  if (/^https?:\/\/[^/]*@/.test(remote)) {
    throw new UsageError(
      "The remote's address contains a password or token, which would appear in logs. Set GITHUB_TOKEN instead.",
    );
  }
}

/** @throws {UsageError} the name contains other characters than letters, digits, ".", "-", "_" and "/" */
export function checkBranchName(branch: string): void {
  if (branchSchema.safeParse(branch).success) return;
  throw new UsageError(
    `"${branch}" is not a valid branch name. Use letters, digits, ".", "-", "_" and "/".`,
  );
}
