import { InfrastructureError } from "../../core/errors.ts";
import { CALLER_FILE, CALLER_PATH, calledReference } from "../../core/github/caller-workflow.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Forge } from "../../ports/forge.ts";
import type { RepositorySettings, WorkflowRun } from "../../ports/repository-settings.ts";
import type { SetUpTask } from "./set-up-tasks.ts";

/** Path of the suite as gcbench's workflow sees it: it comes with gcbench. */
export const PROVE_SUITE = "gcbench-source/benchmarks/suites/prove.yml";

/** Time that GitHub needs to notice a new workflow file or a new run. */
const MAX_NOTICE_SECONDS = 120;
const NOTICE_SECONDS = 5;
const POLL_SECONDS = 15;

/** The newest prove run of the workflow at its present version; null: there is none. */
export async function findProof(
  settings: RepositorySettings,
  workflow: string,
): Promise<WorkflowRun | null> {
  const run = await settings.newestRun(CALLER_FILE, PROVE_SUITE);
  if (run === null) return null;
  const then = (await settings.readFile(CALLER_PATH, run.sha)) ?? "";
  return calledReference(then) === calledReference(workflow) ? run : null;
}

/** @param costs what a prove run costs, for the task's text */
export function proofTask(run: WorkflowRun | null, repository: string, costs: string): SetUpTask {
  const name = "Prove run";
  if (run?.conclusion === "success") return { name, state: "good", found: run.url, fix: "" };
  const found =
    run === null
      ? "none yet"
      : run.conclusion === null
        ? `${run.url} is not finished`
        : `${run.url} ended as ${run.conclusion}`;
  const isRunning = run !== null && run.conclusion === null;
  const start = `gh workflow run ${CALLER_FILE} --repo ${repository} -f suite=${PROVE_SUITE}`;
  return {
    name,
    state: "missing",
    found: isRunning ? found : `${found}; a new one costs ${costs}`,
    fix: isRunning ? "Wait for it." : start,
  };
}

export interface ProveOptions {
  readonly branch: string;
  readonly waitMinutes: number;
}

/**
 * Starts a prove run, or resumes one that has not ended, and waits for its result.
 *
 * @returns null: the wait is over and the run is not finished
 * @throws {InfrastructureError} the run failed
 */
export async function proveSetUp(
  before: WorkflowRun | null,
  { branch, waitMinutes }: ProveOptions,
  { settings, forge }: { readonly settings: RepositorySettings; readonly forge: Forge },
  caller: Caller,
): Promise<{ readonly run: WorkflowRun; readonly isFinished: boolean }> {
  let run = before !== null && before.conclusion === null ? before : null;
  if (run === null) {
    const previous = await settings.newestRun(CALLER_FILE, PROVE_SUITE);
    await noticed(caller, "the new workflow file", () => settings.workflowState(CALLER_FILE));
    const inputs = { suite: PROVE_SUITE };
    await forge.startWorkflow({ workflow: CALLER_FILE, ref: branch, inputs });
    run = await noticed(caller, "the new workflow run", async () => {
      const newest = await settings.newestRun(CALLER_FILE, PROVE_SUITE);
      return newest?.id === previous?.id ? null : newest;
    });
  }
  caller.info(`Prove run: ${run.url}`);
  const { id } = run;
  const deadline = caller.clock.now() + 60 * waitMinutes;
  while (run.conclusion === null) {
    if (caller.clock.now() >= deadline) return { run, isFinished: false };
    await caller.clock.sleep(POLL_SECONDS, caller.signal);
    run = await settings.workflowRun(id);
  }
  if (run.conclusion === "success") return { run, isFinished: true };
  const jobs = await settings.failedJobs(id);
  const where = jobs.length > 0 ? ` in ${jobs.join(", ")}` : "";
  throw new InfrastructureError(
    `The prove run ended as ${run.conclusion}${where}: ${run.url}\nIts summary has the reason. Fix that, then run the same command again.`,
  );
}

/** Waits until GitHub shows something that it was sent. */
async function noticed<T>(
  { clock, signal }: Caller,
  what: string,
  look: () => Promise<T | null>,
): Promise<T> {
  const deadline = clock.now() + MAX_NOTICE_SECONDS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (clock.now() >= deadline) {
      throw new InfrastructureError(
        `GitHub does not show ${what} after ${MAX_NOTICE_SECONDS} s. Run the same command again.`,
      );
    }
    await clock.sleep(NOTICE_SECONDS, signal);
  }
}
