import type { Annotation, CheckRun } from "../../ports/forge.ts";
import type { Octokit } from "./github-retry-policy.ts";
import type { RepositoryName } from "./repository-name.ts";

/** Annotations that GitHub takes with one call; more of them come with further ones (REST API, "Check runs"). */
const ANNOTATIONS_PER_CALL = 50;

/**
 * Sets a check run. One that has the same key is updated; where its annotations are others it is made anew, because a
 * call only ever adds annotations. The newest of a name is the one that GitHub shows.
 */
export async function putCheckRun(
  octokit: Octokit,
  place: RepositoryName,
  check: CheckRun,
): Promise<string> {
  const { sha, name, key, conclusion, title, summary, text, detailsUrl, annotations } = check;
  const [first = [], ...others] = batches(annotations);
  const content = {
    ...place,
    status: "completed" as const,
    conclusion,
    external_id: key,
    ...(detailsUrl ? { details_url: detailsUrl } : {}),
  };
  const output = { title, summary, ...(text ? { text } : {}) };
  const there = await findCheckRun(octokit, place, check);
  if (there !== null && there.annotations === annotations.length) {
    const { data } = await octokit.rest.checks.update({
      ...content,
      check_run_id: there.id,
      output,
    });
    return data.html_url ?? "";
  }
  const { data: made } = await octokit.rest.checks.create({
    ...content,
    name,
    head_sha: sha,
    output: { ...output, annotations: first },
  });
  for (const batch of others) {
    await octokit.rest.checks.update({
      ...content,
      check_run_id: made.id,
      output: { ...output, annotations: batch },
    });
  }
  return made.html_url ?? "";
}

/** The newest check of the name, where it is about the same. */
async function findCheckRun(
  octokit: Octokit,
  place: RepositoryName,
  { sha, name, key }: CheckRun,
): Promise<{ readonly id: number; readonly annotations: number } | null> {
  const { data } = await octokit.rest.checks.listForRef({
    ...place,
    ref: sha,
    check_name: name,
    filter: "latest",
    per_page: 100,
  });
  const own = data.check_runs.find((run) => run.external_id === key && run.name === name);
  return own ? { id: own.id, annotations: own.output.annotations_count } : null;
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
