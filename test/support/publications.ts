import type { Comparison } from "../../src/core/documents/comparison.ts";
import { type Publication, viewPublication } from "../../src/report/publishing/publication.ts";
import { newRegressions, viewRegressions } from "../../src/report/publishing/regression-alert.ts";

/** Of the commit that the publications of the tests are about. */
export const SHA = "a".repeat(40);

export const publicationOf = (comparison: Comparison, fails = false): Publication =>
  viewPublication({
    comparison,
    fails,
    context: {
      sha: SHA,
      reportUrl: "https://example.org/report",
      workflowUrl: "https://example.org/run",
    },
  });

/** Body of the issue about a publication's first regression. */
export function issueBody(publication: Publication, comparison: Comparison): string {
  const alert = viewRegressions(publication, comparison);
  const [[regression, found] = []] = newRegressions(alert.causes, alert);
  if (!regression || !found) throw new Error("no regression");
  return alert.render(regression, found, null).body;
}
