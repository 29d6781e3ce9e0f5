import {
  CALLER_PATH,
  calledReference,
  callerWorkflow,
  type WorkflowSource,
  withReference,
} from "../../core/github/caller-workflow.ts";
import type { ModelPart } from "../../core/github/set-up.ts";
import type { Forge } from "../../ports/forge.ts";
import type { RepositorySettings } from "../../ports/repository-settings.ts";
import type { SetUpTask } from "./set-up-tasks.ts";

/** Branch of the pull request that adds the files. */
export const SET_UP_BRANCH = "gcbench/set-up";
const TITLE = "Set up gcbench";

export interface SetUpFiles {
  /** Files that the branch lacks, or that change. */
  readonly changes: ReadonlyMap<string, string>;
  /** The workflow file as it is after the change. */
  readonly workflow: string;
  /** Address of the open pull request with exactly these changes; null: none. */
  readonly pullRequest: string | null;
  /** Why the change needs a pull request; null: it needs none. */
  readonly reason: string | null;
}

export interface FilesGoal {
  readonly branch: string;
  readonly source: WorkflowSource;
  readonly part: ModelPart;
  /** Suites and what they need, by path. Existing files stay as they are. */
  readonly suites: ReadonlyMap<string, string>;
}

/** Compares the repository's files with the goal. */
export async function planFiles(
  settings: RepositorySettings,
  forge: Forge,
  { branch, source, part, suites }: FilesGoal,
): Promise<SetUpFiles> {
  const before = await settings.readFile(CALLER_PATH, branch);
  const isOurs = before !== null && calledReference(before) !== null;
  const workflow = isOurs ? withReference(before, source) : callerWorkflow(source, part);
  const changes = new Map<string, string>();
  if (workflow !== before) changes.set(CALLER_PATH, workflow);
  for (const [path, text] of suites) {
    if ((await settings.readFile(path, branch)) === null) changes.set(path, text);
  }
  if (changes.size === 0) return { changes, workflow, pullRequest: null, reason: null };
  const isProtected = await settings.needsPullRequest(branch);
  const reason = isProtected
    ? `branch ${branch} is protected`
    : before !== null && workflow !== before
      ? `${CALLER_PATH} exists`
      : null;
  const pullRequest =
    reason === null ? null : await openPullRequest(settings, forge, { branch, changes });
  return { changes, workflow, pullRequest, reason };
}

async function openPullRequest(
  settings: RepositorySettings,
  forge: Forge,
  { branch, changes }: { branch: string; changes: ReadonlyMap<string, string> },
): Promise<string | null> {
  const last = await forge.lastPullRequest({ head: SET_UP_BRANCH, base: branch });
  if (!last?.isOpen) return null;
  for (const [path, text] of changes) {
    if ((await settings.readFile(path, SET_UP_BRANCH)) !== text) return null;
  }
  return last.url;
}

/** The task of committing files, or of merging their pull request. */
export function filesTask(
  settings: RepositorySettings,
  forge: Forge,
  { files, branch }: { readonly files: SetUpFiles; readonly branch: string },
): SetUpTask {
  const { changes, pullRequest, reason } = files;
  const name = "Files";
  if (changes.size === 0) {
    return { name, state: "good", found: `${CALLER_PATH} and suites`, fix: "" };
  }
  const list = [...changes.keys()].join(", ");
  if (pullRequest !== null) {
    const found = `${list}: in a pull request that is not merged`;
    return { name, state: "blocked", found, fix: `Merge ${pullRequest}` };
  }
  const change = { base: branch, message: TITLE, files: changes };
  if (reason === null) {
    return {
      name,
      state: "missing",
      found: `${list}: not up to date on ${branch}`,
      fix: `Commit them to ${branch} (gcbench setup-github ${settings.repository} --dry-run prints them).`,
      apply: () => settings.commit({ ...change, branch }),
    };
  }
  return {
    name,
    state: "missing",
    found: `${list}: not up to date on ${branch}; a pull request, because ${reason}`,
    fix: `Open a pull request with them (gcbench setup-github ${settings.repository} --dry-run prints them).`,
    apply: async () => {
      await settings.commit({ ...change, branch: SET_UP_BRANCH });
      const body = `Adds gcbench's workflow and suites: ${list}. Merge it, then run the same \`gcbench setup-github\` again.`;
      await forge.putPullRequest({ head: SET_UP_BRANCH, base: branch, title: TITLE, body });
    },
  };
}
