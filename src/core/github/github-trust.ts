import { githubSubjects } from "./github-subjects.ts";

/** Stack parameters with the subjects that may assume its roles, comma-separated. */
export interface TrustParameters {
  readonly DeploySubject: string;
  readonly DeploySubjectWithIds: string;
  readonly RunSubject: string;
  readonly RunSubjectWithIds: string;
}

export const NO_TRUST: TrustParameters = {
  DeploySubject: "",
  DeploySubjectWithIds: "",
  RunSubject: "",
  RunSubjectWithIds: "",
};

/** Repository whose workflows may deploy and run. */
export interface TrustedRepository {
  /** owner/name */
  readonly repository: string;
  /** Null: keep the known ids, or none. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
  /**
   * Branch whose workflows may assume the run role. Null: keep the current branch, or
   * DEFAULT_BRANCH.
   */
  readonly branch: string | null;
  /**
   * Environment whose jobs may assume the deploy role. Null: keep the current environment, or
   * DEFAULT_ENVIRONMENT.
   */
  readonly environment: string | null;
}

/** Defaults for a new repository. */
export const DEFAULT_BRANCH = "main";
export const DEFAULT_ENVIRONMENT = "gcbench-deploy";

const OF_BRANCH = "ref:refs/heads/";
const OF_ENVIRONMENT = "environment:";

const SUBJECT = /^repo:([^@/:]+)(?:@(\d+))?\/([^@/:]+)(?:@(\d+))?:/;

/** Trust from a stack's parameters; empty if it has none. */
export function trustOf(parameters: Readonly<Record<string, string>>): TrustParameters {
  const parameter = (key: keyof TrustParameters) => parameters[key] ?? "";
  return {
    DeploySubject: parameter("DeploySubject"),
    DeploySubjectWithIds: parameter("DeploySubjectWithIds"),
    RunSubject: parameter("RunSubject"),
    RunSubjectWithIds: parameter("RunSubjectWithIds"),
  };
}

/** All subjects that may assume a role, those of the deploy role first. */
export function trustedSubjects(trust: TrustParameters): readonly string[] {
  return Object.values(trust).flatMap(listOf);
}

/** All trusted repositories (owner/name), as their subjects write them. */
export function trustedRepositories(trust: TrustParameters): readonly string[] {
  return [...new Set(trustedSubjects(trust).flatMap((subject) => repositoryOf(subject) ?? []))];
}

/** Trusted repositories whose ids are unknown. AWS can check ids only if all are known. */
export function repositoriesWithoutIds(trust: TrustParameters): readonly string[] {
  return trustedRepositories(trust).filter((repository) => idsOf(trust, repository) === null);
}

/** Ids of all trusted repositories, comma-separated; empty if one is unknown. */
export function trustedIds(trust: TrustParameters): string {
  if (repositoriesWithoutIds(trust).length > 0) return "";
  return trustedRepositories(trust)
    .flatMap((repository) => idsOf(trust, repository)?.repository ?? [])
    .join(",");
}

/** Subjects of a repository that may assume a role, those of the deploy role first. */
export function subjectsOf(trust: TrustParameters, repository: string): readonly string[] {
  return trustedSubjects(trust).filter((subject) => isOfRepository(subject, repository));
}

/**
 * Trust with a repository added or updated. Branch, environment and ids of a known repository are
 * kept unless others are given.
 */
export function withRepository(before: TrustParameters, added: TrustedRepository): TrustParameters {
  const { repository } = added;
  const known = contextsOf(before, repository);
  const branch = added.branch ?? known.branch ?? DEFAULT_BRANCH;
  const environment = added.environment ?? known.environment ?? DEFAULT_ENVIRONMENT;
  const ids = added.ids ?? idsOf(before, repository);
  const rest = withoutRepository(before, repository);
  const deploy = githubSubjects({ repository, ids, context: `${OF_ENVIRONMENT}${environment}` });
  const run = githubSubjects({ repository, ids, context: `${OF_BRANCH}${branch}` });
  return {
    DeploySubject: joined(rest.DeploySubject, deploy.plain),
    DeploySubjectWithIds: joined(rest.DeploySubjectWithIds, deploy.withIds),
    RunSubject: joined(rest.RunSubject, run.plain),
    RunSubjectWithIds: joined(rest.RunSubjectWithIds, run.withIds),
  };
}

/** Trust without a repository. GitHub ignores case in names. */
export function withoutRepository(before: TrustParameters, repository: string): TrustParameters {
  const rest = (list: string) =>
    listOf(list)
      .filter((subject) => !isOfRepository(subject, repository))
      .join(",");
  return {
    DeploySubject: rest(before.DeploySubject),
    DeploySubjectWithIds: rest(before.DeploySubjectWithIds),
    RunSubject: rest(before.RunSubject),
    RunSubjectWithIds: rest(before.RunSubjectWithIds),
  };
}

/** True if both trust a repository equally. */
export function hasSameTrust(
  one: TrustParameters,
  other: TrustParameters,
  repository: string,
): boolean {
  return subjectsOf(one, repository).join() === subjectsOf(other, repository).join();
}

/** Trusted branch and environment of a repository; null: not trusted. */
function contextsOf({ DeploySubject, RunSubject }: TrustParameters, repository: string) {
  const context = (list: string, kind: string) => {
    const subject = listOf(list).find((candidate) => isOfRepository(candidate, repository)) ?? "";
    const rest = subject.replace(SUBJECT, "");
    return rest.startsWith(kind) ? rest.slice(kind.length) : null;
  };
  return {
    branch: context(RunSubject, OF_BRANCH),
    environment: context(DeploySubject, OF_ENVIRONMENT),
  };
}

function idsOf(trust: TrustParameters, repository: string): TrustedRepository["ids"] {
  const known = listOf(trust.RunSubjectWithIds).find((subject) =>
    isOfRepository(subject, repository),
  );
  const [, , owner, , id] = SUBJECT.exec(known ?? "") ?? [];
  return owner && id ? { owner, repository: id } : null;
}

function repositoryOf(subject: string): string | null {
  const [, owner, , name] = SUBJECT.exec(subject) ?? [];
  return owner && name ? `${owner}/${name}` : null;
}

function isOfRepository(subject: string, repository: string): boolean {
  return repositoryOf(subject)?.toLowerCase() === repository.toLowerCase();
}

/** Sorts, so that the text does not depend on the order of naming. */
function joined(list: string, subject: string | null): string {
  return [...listOf(list), ...(subject === null ? [] : [subject])].sort().join(",");
}

function listOf(list: string): readonly string[] {
  return list === "" ? [] : list.split(",");
}
