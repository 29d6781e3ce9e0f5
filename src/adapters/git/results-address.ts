import { branchSchema } from "../../core/documents/run-trigger.ts";
import { UsageError } from "../../core/errors.ts";

/** The token for git, where the results are on a server that it may be sent to. */
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

/** @throws {UsageError} it is no address, runs a program, or holds a secret */
export function checkRemoteAddress(remote: string): void {
  const isOption = remote.startsWith("-") || remote.trim() === "";
  const isOdd = /[\n\r\0]/.test(remote) || /^\w+::/.test(remote);
  if (isOption || isOdd) throw new UsageError(`"${remote}" is no address of a git repository.`);
  if (/^https?:\/\/[^/]*@/.test(remote)) {
    throw new UsageError(
      "The remote's address holds a password or a token, which would end up in logs. Give it by GITHUB_TOKEN.",
    );
  }
}

/** @throws {UsageError} */
export function checkBranchName(branch: string): void {
  if (branchSchema.safeParse(branch).success) return;
  throw new UsageError(
    `"${branch}" is no name of a branch: letters, digits, ".", "-", "_" and "/".`,
  );
}
