import { z } from "zod";
import { commitSchema } from "../../core/documents/published-run.ts";
import { UsageError } from "../../core/errors.ts";
import { modelPartOf } from "../../core/github/set-up.ts";
import type { Caller } from "../../ports/caller.ts";
import { suiteFiles } from "../../wiring/suite-files.ts";
import { deploy } from "../account/deploy.ts";
import { type Command, command } from "../command.ts";
import { build } from "../images/build.ts";
import { failOnInput, suiteInput } from "../shared-inputs.ts";
import { change } from "../suite/change.ts";
import { measure, run } from "./run.ts";

const commit = commitSchema.optional();

/** The root action: change, build, deploy if AWS measures, run. No command of the command line. */
export const commits = command({
  name: "commits",
  summary: "compare two commits of a model",
  description:
    "Builds a suite's first version from a commit and from its merge base, measures both and reports what changed.",
  positionals: ["suite"],
  examples: [],
  inputs: z.strictObject({
    suite: suiteInput,
    base: commit.meta({ description: "Commit that the change will be merged into, 40 digits." }),
    head: commit.meta({ description: "Commit of the change, 40 digits." }),
    submodule: change.inputs.shape.submodule,
    failOn: failOnInput.default("regression"),
  }),

  async run({ suite, base, head, submodule, failOn }, caller) {
    // Building counts too: the time limit is for the whole action.
    const startedAt = caller.clock.now();
    if (!base || !head || /^0+$/.test(base)) {
      throw new UsageError(
        "This event names no two commits. Set inputs base and head to full commits of the repository.",
      );
    }
    await step(change, { suite, base, head, ...ownRepository(submodule) }, caller);
    const written = suiteFiles.beside(suite, "change");
    const { versions } = await suiteFiles.load(written);
    const isInAws = Boolean(process.env["GCBENCH_ROLE_ARN"]);
    const container = !isInAws && versions.some((version) => "geosChemClassic" in version);
    if (isInAws) await step(deploy, { suite: written, yes: true }, caller);
    if (isInAws || container) await step(build, { suite: written, push: isInAws }, caller);
    const measured = {
      suite: written,
      engine: isInAws ? "batch" : "local",
      container,
      out: "gcbench-report",
      failOn,
      sha: head,
      baseSha: base,
    };
    return measure(run.inputs.parse(measured), startedAt, caller);
  },
});

/** The workflow's repository as builds fetch it, and its path in the model. Outside a workflow the clone decides. */
function ownRepository(submodule: string | undefined) {
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server } = process.env;
  const part = modelPartOf(name?.split("/")[1] ?? "");
  return {
    ...(name && server ? { repository: `${server}/${name}` } : {}),
    submodule: submodule ?? (part.kind === "submodule" ? part.path : undefined),
  };
}

function step<S extends z.ZodObject>(one: Command<S>, inputs: object, caller: Caller) {
  return one.run(one.inputs.parse(inputs), caller);
}
