import { z } from "zod";
import { renderSummary } from "../../report/publishing/regression-summary.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import {
  listRegressions,
  withAge,
  writeSummary,
} from "../../use-cases/publish/list-regressions.ts";
import { openForge } from "../../wiring/open-forge.ts";
import { command } from "../command.ts";
import { authorInput, repositoryInput } from "../shared-inputs.ts";

export const regressions = command({
  name: "regressions",
  summary: "list the performance regressions of a repository, from its issues",
  description:
    "Reads the issues that `gcbench publish --alert` opened, and lists each regression with its size, age and owner, and the reason " +
    "that a person gave for closing it. It reads the token from GITHUB_TOKEN.",
  positionals: [],
  examples: [
    "gcbench regressions --repository geoschem/geos-chem --json",
    "gcbench regressions --issue   # in a weekly workflow",
    "gcbench regressions --json > reports/regressions.json   # gcbench history and gcbench site then show the reasons",
  ],
  inputs: z.strictObject({
    issue: z.boolean().default(false).meta({
      description:
        "Write the open regressions to one issue. gcbench updates this issue, and closes it while no regression is open.",
    }),
    repository: repositoryInput,
    author: authorInput,
  }),

  async run({ issue, ...access }, caller) {
    const forge = await openForge(caller, access);
    const list = await listRegressions(forge);
    const listed = list.regressions.map((one) => withAge(one, caller.clock.now()));
    const url = issue ? await writeSummary(forge, listed) : null;
    const open = listed.filter(({ state }) => state === "open");
    const rows = listed.map((one) => [
      `#${one.number}`,
      one.state,
      `${one.ageDays} d`,
      one.owners.join(", "),
      one.title,
    ]);
    return {
      json: { ...list, regressions: listed, summaryUrl: url },
      outputs: { open: open.length, "summary-url": url ?? "" },
      text:
        rows.length === 0
          ? `No regression was ever reported in ${forge.repository}.`
          : terminalTable(["Issue", "State", "Age", "Owner", "Regression"], rows),
      summary: renderSummary(listed),
    };
  },
});
