import { publishReport } from "../../use-cases/publish/publish-report.ts";
import { publishPorts, readReports } from "../../wiring/publishing.ts";
import { command } from "../command.ts";
import { describePublished, describeRendered } from "./describe-published.ts";
import { publishInputs } from "./publish-inputs.ts";

export const publish = command({
  name: "publish",
  summary: "publish a report: results on a branch, a comment, a check",
  description:
    "Commits a report to a branch that holds all results and an index of them, comments on the pull request (one comment, updated " +
    "in place), and sets a check at the commit. It first checks comparison.json and its records, because the folder may come from a " +
    "fork's workflow, and renders everything again. It reads the token from GITHUB_TOKEN. A report published twice appears once.",
  positionals: ["folder"],
  examples: [
    "gcbench publish reports/local/quickstart-1a2b3c4d-1 --dry-run",
    "gcbench publish reports/local/quickstart-1a2b3c4d-1 --remote git@example.org:me/results.git",
    "gcbench publish report --comment --check --fail-on regression   # in a workflow",
  ],
  inputs: publishInputs,

  async run({ folder, ...options }, caller) {
    const { data, missing } = await readReports(folder);
    const { rendered, published, resultsUrl, found, errors } = await publishReport(
      data,
      options,
      await publishPorts(caller),
      caller,
      { missing },
    );
    const described = published
      ? describePublished(published, resultsUrl)
      : describeRendered(rendered, options);
    return { ...described, found, errors };
  },
});
