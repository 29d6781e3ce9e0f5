import { UsageError } from "../errors.ts";
import { parseList } from "../format/parse-list.ts";

/**
 * Stack parameters with the workflows that may assume its roles: patterns of the claim `job_workflow_ref`,
 * comma-separated. Empty: any workflow.
 */
export interface WorkflowTrust {
  readonly DeployWorkflows: string;
  readonly RunWorkflows: string;
}

/** gcbench's workflows with a job that assumes the role. */
export const ROLE_WORKFLOWS = {
  DeployWorkflows: ["benchmark.yml", "clean-up.yml"],
  RunWorkflows: ["benchmark.yml", "collect.yml", "gcpy.yml"],
} as const;

/** Value of --workflows that trusts all workflows of the trusted repositories. */
export const ANY_WORKFLOW = "any";

/**
 * Git references whose workflows are trusted by default. Only people with write access to gcbench's repository can
 * create them. A pattern for commits would be unsafe: GitHub also finds the commits of forks under the name of the
 * original repository.
 */
const DEFAULT_REFERENCES = ["refs/tags/v*", "refs/heads/main"];

const SOURCE = /^([A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+)(?:@(.+))?$/;
const COMMIT = /^[0-9a-f]{40}$/;
const RELEASE = /^v\d[A-Za-z0-9._-]*$/;
const FULL_REFERENCE = /^refs\/(heads|tags)\/[^\s,"\\*?$]+$/;

/**
 * Trust in workflows from --workflows: `any`, or OWNER/NAME or OWNER/NAME@REF separated by commas.
 *
 * @throws {UsageError} the text has another form
 */
export function parseWorkflowTrust(text: string): WorkflowTrust {
  if (text === ANY_WORKFLOW) return { DeployWorkflows: "", RunWorkflows: "" };
  const sources = parseList(text).map(parseSource);
  if (sources.length === 0) throw new UsageError("--workflows: expected OWNER/NAME or any.");
  const patterns = (files: readonly string[]) =>
    sources
      .flatMap(({ repository, references }) =>
        files.flatMap((file) =>
          references.map((reference) => `${repository}/.github/workflows/${file}@${reference}`),
        ),
      )
      .join(",");
  return {
    DeployWorkflows: patterns(ROLE_WORKFLOWS.DeployWorkflows),
    RunWorkflows: patterns(ROLE_WORKFLOWS.RunWorkflows),
  };
}

/** Value of --workflows for gcbench's workflows at a release or a commit. Releases are trusted without being named. */
export function workflowsAt(repository: string, reference: string): string {
  return RELEASE.test(reference) ? repository : `${repository},${repository}@${reference}`;
}

/** Trust in the workflows of both. Any workflow stays any workflow. */
export function addWorkflowTrust(
  before: WorkflowTrust | null,
  added: WorkflowTrust,
): WorkflowTrust {
  if (before === null) return added;
  const joined = (old: string, more: string) =>
    old === "" ? "" : [...new Set([...parseList(old), ...parseList(more)])].join(",");
  return {
    DeployWorkflows: joined(before.DeployWorkflows, added.DeployWorkflows),
    RunWorkflows: joined(before.RunWorkflows, added.RunWorkflows),
  };
}

/** Whether a stack trusts the same workflows before and after. */
export function hasSameWorkflows(before: WorkflowTrust | null, after: WorkflowTrust): boolean {
  return (
    before?.DeployWorkflows === after.DeployWorkflows && before.RunWorkflows === after.RunWorkflows
  );
}

/** Whether a reference names a release, as in v1.2.3. */
export function isRelease(reference: string): boolean {
  return RELEASE.test(reference);
}

function parseSource(text: string) {
  const [, repository, reference] = SOURCE.exec(text) ?? [];
  if (!repository) {
    throw new UsageError(
      `--workflows ${text}: expected OWNER/NAME or OWNER/NAME@REF of gcbench's repository, or ${ANY_WORKFLOW}.`,
    );
  }
  if (reference === undefined) return { repository, references: DEFAULT_REFERENCES };
  if (RELEASE.test(reference)) return { repository, references: [`refs/tags/${reference}`] };
  if (COMMIT.test(reference) || FULL_REFERENCE.test(reference)) {
    return { repository, references: [reference] };
  }
  throw new UsageError(
    `--workflows ${text}: expected a release (v1.2.3), a full commit, refs/heads/BRANCH or refs/tags/TAG after the @.`,
  );
}

/** Trust in workflows from a stack's parameters; null: the stack has no such parameters. */
export function workflowTrustOf(
  parameters: Readonly<Record<string, string>>,
): WorkflowTrust | null {
  const { DeployWorkflows, RunWorkflows } = parameters;
  if (DeployWorkflows === undefined || RunWorkflows === undefined) return null;
  return { DeployWorkflows, RunWorkflows };
}

/** The trusted workflows in one sentence. */
export function describeWorkflowTrust(trust: WorkflowTrust): string {
  const patterns = [...parseList(trust.DeployWorkflows), ...parseList(trust.RunWorkflows)];
  if (patterns.length === 0) {
    return "Any workflow of these repositories may assume the roles, not only gcbench's own.";
  }
  const found = patterns.map((pattern) => {
    const [repository = "", rest = ""] = pattern.split("/.github/workflows/");
    const [file = "", reference = ""] = rest.split("@");
    return { repository, file, reference };
  });
  const repositories = [...new Set(found.map(({ repository }) => repository))];
  const sentences = repositories.map((repository) => {
    const own = found.filter((each) => each.repository === repository);
    const files = [...new Set(own.map(({ file }) => file))].sort();
    const references = [...new Set(own.map(({ reference }) => describeReference(reference)))];
    return `${inWords(files, "conjunction")} of ${repository}, at ${inWords(references, "disjunction")}`;
  });
  return `Only jobs of these workflows may assume the roles: ${sentences.join("; ")}.`;
}

function inWords(list: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat("en", { type }).format(list);
}

function describeReference(reference: string): string {
  if (reference.startsWith("refs/heads/")) return `branch ${reference.slice(11)}`;
  if (reference.startsWith("refs/tags/")) return `tag ${reference.slice(10)}`;
  return `commit ${reference}`;
}
