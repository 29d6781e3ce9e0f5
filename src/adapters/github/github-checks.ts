import type { Annotation, CheckRun } from "../../ports/forge.ts";
import { failedRequest, isRateLimited, type Octokit } from "./github-retry-policy.ts";
import type { RepositoryName } from "./repository-name.ts";

/** Maximum annotations per call (REST API, "Check runs"). */
const ANNOTATIONS_PER_CALL = 50;

/**
 * Sets a check run. Updates the check with the same key. Creates a new check if the number of annotations differs, because
 * updates only add annotations, or if GitHub refuses the update. GitHub shows the newest check of a name.
 */
export async function putCheckRun(
  octokit: Octokit,
  repository: RepositoryName,
  check: CheckRun,
  warn: (message: string) => void,
): Promise<string> {
  const { sha, name, key, conclusion, title, summary, text, detailsUrl, annotations } = check;
  const [first = [], ...others] = batches(annotations);
  const content = {
    ...repository,
    status: "completed" as const,
    conclusion,
    external_id: key,
    ...(detailsUrl ? { details_url: detailsUrl } : {}),
  };
  const output = { title, summary, ...(text ? { text } : {}) };
  const existing = await findCheckRun(octokit, repository, check);
  if (existing !== null && existing.annotations === annotations.length) {
    const updated = await unlessRefused(
      octokit.rest.checks.update({ ...content, check_run_id: existing.id, output }),
    );
    if (updated !== null) return updated.data.html_url ?? "";
  }
  const { data: created } = await octokit.rest.checks.create({
    ...content,
    name,
    head_sha: sha,
    output: { ...output, annotations: first },
  });
  for (const batch of others) {
    const updated = await unlessRefused(
      octokit.rest.checks.update({
        ...content,
        check_run_id: created.id,
        output: { ...output, annotations: batch },
      }),
    );
    if (updated !== null) continue;
    warn(
      `GitHub does not let this token update a check, so the check ${name} has only the first ${first.length} of ${annotations.length} annotations.`,
    );
    break;
  }
  return created.html_url ?? "";
}

/**
 * Null if the token may not update a check. Since 2025-03-31 GitHub restricts updates by a workflow's token ("Changes to check run
 * status modification", github.blog/changelog/2025-02-12-...), and it refuses updates of another app's check.
 */
async function unlessRefused<T>(update: Promise<T>): Promise<T | null> {
  try {
    return await update;
  } catch (error) {
    const failed = failedRequest(error);
    const isForbidden = failed.status === 403 && !isRateLimited(failed);
    if (isForbidden || /can only be (updated|modified)/i.test(failed.message)) return null;
    throw error;
  }
}

/** The newest check of the name, if its key matches. */
async function findCheckRun(
  octokit: Octokit,
  repository: RepositoryName,
  { sha, name, key }: CheckRun,
): Promise<{ readonly id: number; readonly annotations: number } | null> {
  const { data } = await octokit.rest.checks.listForRef({
    ...repository,
    ref: sha,
    check_name: name,
    filter: "latest",
    per_page: 100,
  });
  const found = data.check_runs.find((run) => run.external_id === key && run.name === name);
  return found ? { id: found.id, annotations: found.output.annotations_count } : null;
}

function batches(annotations: readonly Annotation[]) {
  const all = annotations.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  }));
  return Array.from({ length: Math.ceil(all.length / ANNOTATIONS_PER_CALL) }, (_, index) =>
    all.slice(index * ANNOTATIONS_PER_CALL, (index + 1) * ANNOTATIONS_PER_CALL),
  );
}
