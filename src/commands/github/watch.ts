import { z } from "zod";
import { branchSchema } from "../../core/documents/run-trigger.ts";
import { watchVersions } from "../../use-cases/publish/watch-versions.ts";
import { forgeAccess } from "../../wiring/open-forge.ts";
import { watchPorts } from "../../wiring/watched-files.ts";
import { command } from "../command.ts";
import { describeWatch } from "./describe-watch.ts";

const inputsSchema = z.strictObject({
  model: z
    .string()
    .min(1)
    .regex(/^[^-]/, "expected the address of a git repository")
    .default("https://github.com/geoschem/GCClassic")
    .meta({ description: "Repository whose tags are the versions." }),
  preReleases: z.enum(["none", "rc", "beta", "alpha"]).default("none").meta({
    description:
      "Pre-releases that count: none, release candidates (rc), those and betas (beta), all (alpha).",
  }),
  versions: z.string().min(1).default("benchmarks/versions.yml").meta({
    description: "Versions file of the repository, which gets what is new.",
  }),
  suite: z.string().min(1).default("benchmarks/suites/geos-chem-versions.yml").meta({
    description: "Suite of the repository that is to compare new with pinned.",
  }),
  base: branchSchema.default("main").meta({ description: "Branch that the change is for." }),
  branch: branchSchema
    .default("gcbench/new-versions")
    .meta({ description: "Branch of the pull request; nobody else writes to it." }),
  remote: z
    .string()
    .min(1)
    .regex(/^[^-]/, "expected a remote of git")
    .default("origin")
    .meta({ description: "Remote of the clone that is pushed to." }),
  clone: z.string().min(1).default(".").meta({ description: "Clone of the repository." }),
  workflow: z
    .string()
    .regex(/^[\w.-]+\.ya?ml$/, "expected the file name of a workflow, as in benchmark.yml")
    .default("benchmark.yml")
    .meta({ description: "Workflow that measures new against pinned." }),
  alert: z.boolean().default(false).meta({
    description:
      "Have that workflow open an issue where the new release is slower or fails: it is started with alert.",
  }),
  spendUsd: z.number().positive().optional().meta({
    description:
      "Most that it may cost, in USD: that workflow is started with spend-usd. Default: what the suite says.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Say what would be done, and do nothing." }),
});

export const watch = command({
  name: "watch",
  summary: "look for new versions of GEOS-Chem; a pull request adds them and has them measured",
  description:
    "Compares the tags of the model's repository with the newest version that versions.yml pins. For what is newer it writes " +
    "versions.yml and the suite on a branch of its own, opens or updates one pull request, and starts the workflow that measures " +
    "new against pinned. Called again it changes nothing that is as it should be, and starts nothing twice.",
  positionals: [],
  examples: ["gcbench watch --dry-run", "gcbench watch --pre-releases rc"],
  inputs: inputsSchema,

  async run(inputs, host) {
    if (!inputs.dryRun) forgeAccess(); // Before git is asked: the token may be missing.
    return describeWatch(await watchVersions(inputs, watchPorts(inputs, host)), inputs);
  },
});
