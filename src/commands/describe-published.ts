import type { Published, Rendered } from "../pipeline/publish.ts";
import type { CheckRun } from "../ports.ts";
import type { Report } from "./command.ts";

/** What was published, and where. @param resultsUrl page of the run's folder; null: none */
export function describePublished(
  { publication, folder, jobSummary }: Rendered,
  { conclusion, resultsCommit, commentUrl, checkUrl, alertUrl, wasThere }: Published,
  resultsUrl: string | null,
): Omit<Report, "exitCode"> {
  const places = [
    ["Results", resultsCommit && (resultsUrl ?? `runs/${folder.run} at ${resultsCommit}`)],
    ["Comment", commentUrl],
    ["Check", checkUrl],
    ["Alert", alertUrl],
  ].flatMap(([name, place]) => (place ? [`  ${`${name}:`.padEnd(9)}${place}`] : []));
  return {
    json: {
      run: folder.run,
      conclusion,
      resultsCommit,
      wasThere,
      resultsUrl: resultsCommit ? resultsUrl : null,
      ...{ commentUrl, checkUrl, alertUrl },
    },
    text: [publication.verdict, ...(places.length > 0 ? ["", ...places] : [])].join("\n"),
    outputs: {
      conclusion,
      "results-url": (resultsCommit && resultsUrl) ?? "",
      "comment-url": commentUrl ?? "",
      "check-url": checkUrl ?? "",
      "alert-url": alertUrl ?? "",
    },
    summary: jobSummary,
  };
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
      ...part("issue", alert && `${alert.title}\n\n${alert.body}`),
      ...part("results", results ? listing.join("\n") : null),
      "A dry run: nothing was published.",
    ].join("\n"),
    outputs: { conclusion: publication.conclusion },
    summary: jobSummary,
  };
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
