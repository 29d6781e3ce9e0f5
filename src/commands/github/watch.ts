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
    .meta({ description: "Model repository whose tags are the versions." }),
  preReleases: z.enum(["none", "rc", "beta", "alpha"]).default("none").meta({
    description:
      "Pre-releases to include: none, release candidates (rc), also betas (beta), or all (alpha).",
  }),
  versions: z.string().min(1).default("benchmarks/versions.yml").meta({
    value: "path",
    description: "Versions file of the repository, to which new versions are added.",
  }),
  suite: z.string().min(1).default("benchmarks/suites/geos-chem-versions.yml").meta({
    value: "path",
    description: "Suite of the repository that compares the new version with the pinned one.",
  }),
  base: branchSchema.default("main").meta({ description: "Base branch of the pull request." }),
  branch: branchSchema
    .default("gcbench/new-versions")
    .meta({ description: "Branch of the pull request. Only gcbench may write to it." }),
  remote: z
    .string()
    .min(1)
    .regex(/^[^-]/, "expected a remote of git")
    .default("origin")
    .meta({ description: "Remote of the clone to push to." }),
  clone: z
    .string()
    .min(1)
    .default(".")
    .meta({ value: "path", description: "Clone of the repository." }),
  workflow: z
    .string()
    .regex(/^[\w.-]+\.ya?ml$/, "expected the file name of a workflow, as in benchmark.yml")
    .default("benchmark.yml")
    .meta({ description: "Workflow that measures the new version against the pinned one." }),
  alert: z.boolean().default(false).meta({
    description:
      "Start that workflow with alert, so that it opens an issue for each regression of the new release.",
  }),
  spendUsd: z.number().positive().optional().meta({
    description: "Spending limit of that workflow's run, in USD. Default: the suite's.",
  }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({ description: "Print what would be done, and change nothing." }),
});

export const watch = command({
  name: "watch",
  summary: "find new versions of GEOS-Chem, add them by a pull request, and measure them",
  description:
    "Compares the tags of the model's repository with the newest version in versions.yml. For a newer tag it writes " +
    "versions.yml and the suite on its own branch, opens or updates one pull request, and starts the workflow that measures " +
    "the new version against the pinned one. Repeated calls are idempotent, and start nothing twice.",
  positionals: [],
  examples: ["gcbench watch --dry-run", "gcbench watch --pre-releases rc"],
  inputs: inputsSchema,

  async run(inputs, caller) {
    if (!inputs.dryRun) forgeAccess(); // Before git is asked: the token may be missing.
    return describeWatch(await watchVersions(inputs, watchPorts(inputs, caller)), inputs);
  },
});
