import { UsageError } from "../../core/errors.ts";
import { parseList } from "../../core/format/parse-list.ts";
import {
  hasSameTrust,
  subjectsOf,
  type TrustParameters,
  trustedRepositories,
  trustOf,
  withoutRepository,
  withRepository,
} from "../../core/github/github-trust.ts";

/** The options of bootstrap that decide which repositories are trusted. */
export interface TrustInputs {
  readonly repository?: string | undefined;
  readonly untrust?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly repositoryId?: string | undefined;
  readonly branch?: string | undefined;
  readonly environment?: string | undefined;
}

/**
 * The trusted repositories after the change: those of the stack, plus `repository`, minus `untrust`.
 *
 * @param stack null: there is no bootstrap stack yet
 * @throws {UsageError} one of the two ids is missing, an option needs --repository, or --untrust names a repository that is not trusted
 */
export function requestedTrust(
  inputs: TrustInputs,
  stack: { readonly parameters: Readonly<Record<string, string>> } | null,
): TrustParameters {
  const { repository, ownerId, repositoryId, branch, environment } = inputs;
  if (!repository && (ownerId ?? repositoryId ?? branch ?? environment)) {
    throw new UsageError(
      "--owner-id, --repository-id, --branch and --environment are of a repository: add --repository OWNER/NAME.",
    );
  }
  if ((ownerId === undefined) !== (repositoryId === undefined)) {
    throw new UsageError("--owner-id and --repository-id belong together: give both or none.");
  }
  const before = trustOf(stack?.parameters ?? {});
  const rest = parseList(inputs.untrust ?? "").reduce(untrust, before);
  if (!repository) return rest;
  const ids = ownerId && repositoryId ? { owner: ownerId, repository: repositoryId } : null;
  return withRepository(rest, {
    repository,
    ids,
    branch: branch ?? null,
    environment: environment ?? null,
  });
}

function untrust(trust: TrustParameters, repository: string): TrustParameters {
  const known = trustedRepositories(trust);
  if (!known.some((one) => one.toLowerCase() === repository.toLowerCase())) {
    const who = known.length === 0 ? "nobody is" : `these are: ${known.join(", ")}`;
    throw new UsageError(`--untrust ${repository}: it is not trusted; ${who}.`);
  }
  return withoutRepository(trust, repository);
}

/** Says which repositories may assume the roles after the change, and which no longer; empty: none. */
export function describeTrust({
  before,
  after,
}: {
  readonly before: TrustParameters;
  readonly after: TrustParameters;
}): readonly string[] {
  const [old, now] = [trustedRepositories(before), trustedRepositories(after)];
  const isIn = (list: readonly string[], name: string) =>
    list.some((one) => one.toLowerCase() === name.toLowerCase());
  const lines = [
    ...now.map((name) => {
      if (!isIn(old, name)) return `${name} (new)`;
      return `${name} (${hasSameTrust(before, after, name) ? "as before" : "changed"})`;
    }),
    ...old.filter((name) => !isIn(now, name)).map((name) => `${name} (no longer)`),
  ];
  if (lines.length === 0) return [];
  const changed = now.filter((name) => isIn(old, name) && !hasSameTrust(before, after, name));
  return [
    `Workflows of these may take on the roles: ${lines.join(", ")}.`,
    ...changed.map((name) => describeChange(before, after, name)),
  ];
}

/** The token subjects of a repository that the change removes (-) and adds (+). */
function describeChange(before: TrustParameters, after: TrustParameters, name: string): string {
  const [old, now] = [subjectsOf(before, name), subjectsOf(after, name)];
  return [
    `${name} changes:`,
    ...old.filter((one) => !now.includes(one)).map((one) => `  - ${one}`),
    ...now.filter((one) => !old.includes(one)).map((one) => `  + ${one}`),
  ].join("\n");
}
