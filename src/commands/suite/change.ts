import { join, resolve } from "node:path";
import { z } from "zod";
import { commitSchema } from "../../core/documents/published-run.ts";
import { parseList } from "../../core/format/parse-list.ts";
import { runnerOutputs } from "../../core/github/build-runners.ts";
import { codeSpan } from "../../report/text/markdown.ts";
import { compareCommits } from "../../use-cases/plan/compare-commits.ts";
import { WORK_DIRECTORY } from "../../wiring/locations.ts";
import { gitCredential } from "../../wiring/open-forge.ts";
import { ModelClone } from "../../wiring/repositories.ts";
import { selectPlatformNames } from "../../wiring/select-platform-names.ts";
import { suiteFiles } from "../../wiring/suite-files.ts";
import { command } from "../command.ts";
import { platformsInput, suiteInput } from "../shared-inputs.ts";

const inputsSchema = z.strictObject({
  suite: suiteInput,
  base: commitSchema.meta({
    description: "Commit that the change will be merged into, 40 digits.",
  }),
  head: commitSchema.meta({ description: "Commit of the change, 40 digits." }),
  clone: z.string().min(1).default(".").meta({
    value: "path",
    description: "Clone of the model's repository. Missing commits are fetched from its origin.",
  }),
  repository: z
    .string()
    .regex(/^https:\/\/[\w.-]+(\/[\w.-]+)+$/, "expected the https address of a git repository")
    .optional()
    .meta({
      description:
        "Repository from which builds of GEOS-Chem fetch the commits. Default: the clone's origin.",
    }),
  submodule: z
    .string()
    .regex(/^src\/[\w-]+$/, "expected a submodule's path, as in src/GEOS-Chem")
    .optional()
    .meta({
      description:
        "Path of the submodule, if the clone is a submodule repository (src/GEOS-Chem). Default: the clone is the superproject.",
    }),
  platforms: platformsInput,
  out: z.string().min(1).optional().meta({
    value: "path",
    description: "Path of the new suite. Default: NAME.change.yml beside the suite.",
  }),
});

export const change = command({
  name: "change",
  summary: "write a suite that compares a commit with its merge base",
  description:
    "Copies a suite with two new versions: the head of a change, and the merge base, the commit where the change branched " +
    "off. In all else both equal the suite's first version. gcbench reads commits and never checks them out. It takes the " +
    "miniature's source from the clone, and fetches GEOS-Chem when it builds the image.",
  positionals: ["suite"],
  examples: [
    "gcbench change benchmarks/suites/quickstart.yml --base 1f0c... --head 9ab2...",
    "gcbench change suite.yml --base 1f0c... --head 9ab2... --clone ../geos-chem --submodule src/GEOS-Chem",
  ],
  inputs: inputsSchema,

  async run(inputs, caller) {
    const loaded = await suiteFiles.load(inputs.suite);
    // The new suite keeps all platforms; images are built for the selected ones.
    const platforms = selectPlatformNames(loaded.platforms, parseList(inputs.platforms ?? ""));
    const repository = new ModelClone({
      directory: resolve(inputs.clone),
      credential: gitCredential(),
      signal: caller.signal,
    });
    const request = { ...inputs, sources: join(WORK_DIRECTORY, "sources") };
    const compared = await compareCommits(loaded, request, { repository, suites: suiteFiles });
    const { out, suite, base, before, after, model } = compared;
    const { head } = inputs;
    await suiteFiles.load(out);
    const versions = [before.name, after.name];
    return {
      json: { suite: out, base, head, versions },
      outputs: {
        suite: out,
        base,
        head,
        versions: versions.join(" "),
        ...runnerOutputs(platforms),
      },
      text: `${out}: ${after.name} against ${before.name}, built like ${model.name}.`,
      summary: `### ${after.name} against ${before.name}\n\nBuilt like version ${codeSpan(model.name)} of suite ${codeSpan(suite.name)}: ${codeSpan(head)} against the merge base ${codeSpan(base)}.`,
    };
  },
});
