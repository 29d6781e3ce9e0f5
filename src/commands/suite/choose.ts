import { z } from "zod";
import { parseList } from "../../core/format/parse-list.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { chooseVersions } from "../../use-cases/plan/choose-versions.ts";
import { suiteFiles } from "../../wiring/suite-files.ts";
import { command } from "../command.ts";
import { suiteInput } from "../shared-inputs.ts";

export const choose = command({
  name: "choose",
  summary: "copy a suite with the versions that you name",
  description:
    "Copies a suite with the versions that you name. A version is a name from the suite or from versions.yml, or a tag of " +
    "GEOS-Chem Classic. A tag is built like the suite's first version of GEOS-Chem. The first version is the baseline.",
  positionals: ["suite"],
  examples: [
    "gcbench choose benchmarks/suites/geos-chem-versions.yml --versions 14.6.3,14.7.1",
    "gcbench choose benchmarks/suites/quickstart.yml --versions miniature,miniature-again",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    versions: z.string().min(1).meta({
      description:
        "Names of versions, or tags of GEOS-Chem Classic, separated by commas, as in 14.6.3,14.7.1. The first is the baseline.",
    }),
    out: z.string().min(1).optional().meta({
      value: "path",
      description: "Path of the new suite. Default: NAME.chosen.yml beside the suite.",
    }),
  }),

  async run({ suite: path, versions, out: target }) {
    const chosen = await chooseVersions(
      path,
      { requested: parseList(versions), out: target },
      suiteFiles,
    );
    const { out, suite, names, title } = chosen;
    return {
      json: { suite: out, versions: names },
      outputs: { suite: out, versions: names.join(" ") },
      text: `${out}: ${title}.`,
      summary: `### ${title}\n\nSuite ${codeSpan(suite.name)}, with these versions.`,
    };
  },
});
