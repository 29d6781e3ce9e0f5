import type { CheckRun } from "../../ports/forge.ts";
import { newRegressions, type RegressionAlert } from "../../report/publishing/regression-alert.ts";
import { codeBlock, escapeMarkdown } from "../../report/text/markdown.ts";
import type { Published } from "../../use-cases/publish/publish.ts";
import type { Rendered } from "../../use-cases/publish/render-publication.ts";
import type { Report } from "../command.ts";

/** What was published where. @param resultsUrl page of the run's folder; null: it has none */
export function describePublished(published: Published, resultsUrl: string | null): Report {
  const { conclusion, resultsCommit, commentUrl, checkUrl, alertUrls, alreadyExists } = published;
  const { publication, folder, jobSummary } = published.rendered;
  const places = [
    ["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
    ["Comment", commentUrl],
    ["Check", checkUrl],
    ...alertUrls.map((url) => ["Issue", url]),
  ].flatMap(([name, place]) => (place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []));
  const errors = published.errors.map(({ target, error }) => ({ target, message: error.message }));
  return {
    json: {
      run: folder.run,
      conclusion,
      resultsCommit,
      alreadyExists,
      resultsUrl: resultsCommit ? resultsUrl : null,
      commentUrl,
      checkUrl,
      alertUrls,
      errors,
    },
    text: [publication.verdict, ...(places.length > 0 ? ["", ...places] : [])].join("\n"),
    outputs: {
      conclusion,
      "results-url": (resultsCommit && resultsUrl) ?? "",
      "comment-url": commentUrl ?? "",
      "check-url": checkUrl ?? "",
      "alert-urls": alertUrls.join(" "),
    },
    summary: [jobSummary, ...published.notes.map(describeNote), ...describeErrors(published)].join(
      "\n\n",
    ),
  };
}

function describeNote(note: string): string {
  return `> ${escapeMarkdown(note)}`;
}

/** Targets that failed. */
function describeErrors({ errors }: Published): readonly string[] {
  return errors.flatMap(({ target, error }) => [
    `**Not published: ${target}**`,
    codeBlock(error.message.split("\n")),
  ]);
}

/** Everything that would be published. */
export function describeRendered(
  rendered: Rendered,
  { results, status: wantsStatus }: { readonly results: boolean; readonly status: boolean },
): Report {
  const { publication, folder, comment, check, alert, status, jobSummary } = rendered;
  const files = [...(results ? folder.files : [])].map(([name, text]) => ({
    name: `runs/${folder.run}/${name}`,
    bytes: Buffer.byteLength(text),
  }));
  const part = (title: string, text: string | null) =>
    text === null ? [] : [`--- ${title} ---`, text, ""];
  const listing = files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`);
  return {
    json: {
      run: folder.run,
      conclusion: publication.conclusion,
      files,
      comment,
      check,
      issues: alert && newIssues(alert),
      status: wantsStatus ? status : null,
    },
    text: [
      ...part("comment", comment),
      ...part("check", check && describeCheck(check)),
      ...(alert ? newIssues(alert) : []).flatMap(({ title, body }) =>
        part("issue, unless there is one", `${title}\n\n${body}`),
      ),
      ...part("status", wantsStatus ? `${status.state}: ${status.description}` : null),
      ...part("results", results ? listing.join("\n") : null),
      "Dry run: nothing was published.",
    ].join("\n"),
    outputs: { conclusion: publication.conclusion },
    summary: jobSummary,
  };
}

/** The issues that a run opens if nothing is known yet. */
function newIssues(
  alert: RegressionAlert,
): readonly { readonly title: string; readonly body: string }[] {
  return newRegressions(alert.causes, alert).map(([regression, found]) =>
    alert.render(regression, found, null),
  );
}

function describeCheck({ conclusion, title, summary, annotations }: CheckRun): string {
  const beside = annotations.map(
    ({ path, line, level, message }) => `${path}:${line}: ${level}: ${message}`,
  );
  return [
    `${conclusion}: ${title}`,
    summary,
    ...(beside.length > 0 ? [beside.join("\n")] : []),
  ].join("\n\n");
}
