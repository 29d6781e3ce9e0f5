import type { ModelPart } from "./set-up.ts";

/** Path of the one workflow file in a repository that uses gcbench. */
export const CALLER_PATH = ".github/workflows/gcbench.yml";
/** File of gcbench's workflow that the file calls, and of the file itself. */
export const CALLER_FILE = "gcbench.yml";
/** Suite of a manual start, and of new versions of GEOS-Chem. */
export const FIRST_SUITE = "benchmarks/geos-chem-versions.yml";

/** Times of gcbench.yml's scheduled parts, in cron's format. gcbench.yml compares them with the event. */
export const SCHEDULES = {
  collect: "17 * * * *",
  versions: "23 5 * * *",
  cleanUp: "41 3 * * 0",
} as const;

/** gcbench's workflows at a commit. */
export interface WorkflowSource {
  /** `owner/name`. */
  readonly repository: string;
  /** Full commit, or a tag. */
  readonly ref: string;
  /** Release or branch of the commit, for the comment beside it; null: unnamed. */
  readonly name: string | null;
}

/** The workflow file of a repository that uses gcbench. */
export function callerWorkflow(source: WorkflowSource, part: ModelPart): string {
  const uses = `${source.repository}/.github/workflows/${CALLER_FILE}`;
  const events = `
  issue_comment: { types: [created] } # /benchmark
  pull_request_target: { types: [labeled] } # the label "benchmark"`;
  const input = part.kind === "submodule" ? `\n    with: { submodule: ${part.path} }` : "";
  return `# Benchmarks GEOS-Chem with https://github.com/${source.repository}, set up by gcbench setup-github.
name: gcbench
run-name: \${{ inputs.suite }}
on:
  workflow_dispatch:
    inputs:
      suite: { description: Path of the suite, default: ${FIRST_SUITE} }
      platforms: { description: "Platforms of the suite, separated by commas; default is all" }
      spend-usd: { description: "Spending limit in USD; default is the suite's" }
      ref: { description: Branch or commit of the suite }
      sha: { description: Commit that gets the check }
      pull-request: { description: Pull request that gets the verdict }
  schedule:
    - cron: "${SCHEDULES.collect}" # resumes and publishes runs that outlast their workflow
    - cron: "${SCHEDULES.versions}" # benchmarks new versions of GEOS-Chem
    - cron: "${SCHEDULES.cleanUp}" # removes leftovers in AWS, lists open regressions${part.kind === "other" ? "" : events}
permissions: {}
jobs:
  gcbench:
    permissions: # the maximum; each job of gcbench takes only what it needs
      contents: write # results on branch gcbench-results
      pull-requests: write # comments, and the pull request of a new version
      checks: write # checks
      statuses: write # the status of a benchmark
      issues: write # an issue for each regression of a release
      actions: write # to start the benchmark of a new version
      id-token: write # the roles in AWS
    uses: ${uses}@${source.ref}${source.name === null ? "" : ` # ${source.name}`}${input}
`;
}

/** Reference to gcbench's workflow in a caller's file; null: the file calls another workflow. */
export function calledReference(text: string): string | null {
  return /^\s*uses: (\S+\/\.github\/workflows\/gcbench\.yml@\S+)/m.exec(text)?.[1] ?? null;
}

/** The file with gcbench's workflow at another commit. The rest of the file stays as its owner changed it. */
export function withReference(text: string, source: WorkflowSource): string {
  const line = /^\s*uses: .*$/m.exec(callerWorkflow(source, { kind: "other" }))?.[0].trim() ?? "";
  return text.replace(/^(\s*)uses: \S+\/\.github\/workflows\/gcbench\.yml@.*$/m, `$1${line}`);
}
