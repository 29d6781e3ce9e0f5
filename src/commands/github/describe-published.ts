import type { CheckRun } from "../../ports/forge.ts";
import type { Alert } from "../../report/publishing/alert.ts";
import { codeBlock } from "../../report/text/markdown.ts";
import type { Published, Rendered } from "../../use-cases/publish/publish.ts";
import type { Report } from "../command.ts";

/** What was published, and where. @param resultsUrl page of the run's folder; null: none */
export function describePublished(
  published: Published,
  resultsUrl: string | null,
): Omit<Report, "exitCode"> {
  const { conclusion, resultsCommit, commentUrl, checkUrl, alertUrl, alreadyExists } = published;
  const { publication, folder, jobSummary } = published.rendered;
  const places = [
    ["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
    ["Comment", commentUrl],
    ["Check", checkUrl],
    ["Alert", alertUrl],
  ].flatMap(([name, place]) => (place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []));
  const errors = published.errors.map(({ place, error }) => ({ place, message: error.message }));
  return {
    json: {
      run: folder.run,
      conclusion,
      resultsCommit,
      alreadyExists,
      resultsUrl: resultsCommit ? resultsUrl : null,
      commentUrl,
      checkUrl,
      alertUrl,
      errors,
    },
    text: [publication.verdict, ...(places.length > 0 ? ["", ...places] : [])].join("\n"),
    outputs: {
      conclusion,
      "results-url": (resultsCommit && resultsUrl) ?? "",
      "comment-url": commentUrl ?? "",
      "check-url": checkUrl ?? "",
      "alert-url": alertUrl ?? "",
    },
    summary: [jobSummary, ...describeErrors(published)].join("\n\n"),
  };
}

/** What is not where it should be, below what is. */
function describeErrors({ errors }: Published): readonly string[] {
  return errors.flatMap(({ place, error }) => [
    `**Not published: ${place}**`,
    codeBlock(error.message.split("\n")),
  ]);
}

/** All that would be published. */
export function describeRendered(
  rendered: Rendered,
  { results }: { readonly results: boolean },
): Omit<Report, "exitCode"> {
  const { publication, folder, comment, check, alert, jobSummary } = rendered;
  const files = [...(results ? folder.files : [])].map(([name, text]) => ({
    name: `runs/${folder.run}/${name}`,
    bytes: Buffer.byteLength(text),
  }));
  const part = (title: string, text: string | null) =>
    text === null ? [] : [`--- ${title} ---`, text, ""];
  const listing = files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`);
  return {
    json: { run: folder.run, conclusion: publication.conclusion, files, comment, check, alert },
    text: [
      ...part("comment", comment),
      ...part("check", check && describeCheck(check)),
      ...part("issue", alert && describeAlert(alert)),
      ...part("results", results ? listing.join("\n") : null),
      "A dry run: nothing was published.",
    ].join("\n"),
    outputs: { conclusion: publication.conclusion },
    summary: jobSummary,
  };
}

function describeAlert(alert: Alert): string {
  if (alert.action === "open") return `${alert.title}\n\n${alert.body}`;
  return alert.action === "close" ? "Closed, where one is open." : `None: ${alert.why}.`;
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
