import { githubSubjects } from "./github-subjects.ts";

/** Parameters of the stack that say who may take on its roles: each a list of subjects, separated by commas. */
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

/** A repository whose workflows may deploy and run. */
export interface TrustedRepository {
  /** owner/name */
  readonly repository: string;
  /** Null: those that it is trusted by already, or none. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
  /** Its workflows may take on the run role. Null: the one that it has, or DEFAULT_BRANCH. */
  readonly branch: string | null;
  /** Its jobs may take on the deploy role. Null: the one that it has, or DEFAULT_ENVIRONMENT. */
  readonly environment: string | null;
}

/** What is trusted of a repository of which nobody says it. */
export const DEFAULT_BRANCH = "main";
export const DEFAULT_ENVIRONMENT = "gcbench-deploy";

const OF_BRANCH = "ref:refs/heads/";
const OF_ENVIRONMENT = "environment:";

const SUBJECT = /^repo:([^@/:]+)(?:@(\d+))?\/([^@/:]+)(?:@(\d+))?:/;

/** The trust that is written in a stack's parameters; a stack that never had any trusts nobody. */
export function trustOf(parameters: Readonly<Record<string, string>>): TrustParameters {
  const own = (key: keyof TrustParameters) => parameters[key] ?? "";
  return {
    DeploySubject: own("DeploySubject"),
    DeploySubjectWithIds: own("DeploySubjectWithIds"),
    RunSubject: own("RunSubject"),
    RunSubjectWithIds: own("RunSubjectWithIds"),
  };
}

/** Every subject that may take on a role, the deploy role's first. */
export function trustedSubjects(trust: TrustParameters): readonly string[] {
  return Object.values(trust).flatMap(listOf);
}

/** owner/name of every repository that is trusted, as its subjects write it. */
export function trustedRepositories(trust: TrustParameters): readonly string[] {
  return [...new Set(trustedSubjects(trust).flatMap((subject) => repositoryOf(subject) ?? []))];
}

/** The subjects of one repository that may take on a role, the deploy role's first. */
export function subjectsOf(trust: TrustParameters, repository: string): readonly string[] {
  return trustedSubjects(trust).filter((subject) => isOfRepository(subject, repository));
}

/**
 * The trust with one more repository in it. One that is trusted already gets what is asked for in place of what it had;
 * its branch, its environment and its ids stay, unless others are given.
 */
export function withRepository(before: TrustParameters, asked: TrustedRepository): TrustParameters {
  const { repository } = asked;
  const known = contextsOf(before, repository);
  const branch = asked.branch ?? known.branch ?? DEFAULT_BRANCH;
  const environment = asked.environment ?? known.environment ?? DEFAULT_ENVIRONMENT;
  const ids = asked.ids ?? idsOf(before, repository);
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

/** The trust without a repository; GitHub's names are the same in capitals and small letters. */
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

/** Whether two trusts say the same of a repository. */
export function hasSameTrust(
  one: TrustParameters,
  other: TrustParameters,
  repository: string,
): boolean {
  return subjectsOf(one, repository).join() === subjectsOf(other, repository).join();
}

/** What of a repository is trusted; null where nothing is. */
function contextsOf({ DeploySubject, RunSubject }: TrustParameters, repository: string) {
  const context = (list: string, kind: string) => {
    const subject = listOf(list).find((one) => isOfRepository(one, repository)) ?? "";
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

/** In order: the same repositories are the same text, in whatever order they were named. */
function joined(list: string, subject: string | null): string {
  return [...listOf(list), ...(subject === null ? [] : [subject])].sort().join(",");
}

function listOf(list: string): readonly string[] {
  return list === "" ? [] : list.split(",");
}
