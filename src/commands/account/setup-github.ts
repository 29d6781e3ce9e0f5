import { z } from "zod";
import { repositoryNameSchema } from "../../core/documents/run-trigger.ts";
import { describeDryRun } from "../../report/infrastructure/set-up.ts";
import {
  checkSetUp,
  type SetUpResult,
  setUpGitHub,
} from "../../use-cases/account/set-up-github.ts";
import { openSetUp } from "../../wiring/github-set-up.ts";
import { command } from "../command.ts";
import { regionInput, yesInput } from "../shared-inputs.ts";
import { gcbenchInput, setUpRequest } from "./set-up-request.ts";

export const setupGithub = command({
  name: "setup-github",
  summary: "connect a GitHub repository and an AWS account to gcbench",
  description:
    "Prepares the AWS account, sets the repository's variables, environment and Actions settings, adds one workflow file " +
    "and the first suites, and waits for a small benchmark in AWS that proves the setup. Shows all changes first and asks " +
    "once. A repeated call does only what is missing. Uses GH_TOKEN, GITHUB_TOKEN or the login of gh, and AWS credentials.",
  positionals: ["repository"],
  examples: [
    "gcbench setup-github geoschem/geos-chem --dry-run",
    "gcbench setup-github geoschem/geos-chem",
  ],
  inputs: z.strictObject({
    repository: repositoryNameSchema.meta({ description: "GitHub repository, owner/name." }),
    dryRun: z.boolean().default(false).meta({
      description: "Print the missing commands and files, and change nothing.",
    }),
    prove: z.boolean().default(true).meta({
      description: "Run a small benchmark in AWS and wait for its result.",
      negated: "Skip the small benchmark in AWS that proves the setup.",
    }),
    waitMinutes: z.number().positive().max(360).default(60).meta({
      description: "Maximum wait for that benchmark, in minutes.",
    }),
    gcbench: gcbenchInput,
    region: regionInput,
    yes: yesInput,
  }),

  async run(inputs, caller) {
    const ports = await openSetUp(inputs, caller);
    const request = await setUpRequest(inputs, ports, caller);
    if (inputs.dryRun) {
      const { tasks, files } = await checkSetUp(request, ports);
      const text = describeDryRun(tasks, files.changes);
      return { json: { tasks, files: Object.fromEntries(files.changes) }, text };
    }
    const result = await setUpGitHub(request, inputs, ports, caller);
    return { json: result, text: describe(result, inputs.repository) };
  },
});

function describe({ outcome, pullRequest, proof }: SetUpResult, repository: string): string {
  const again = "then run the same command again";
  switch (outcome) {
    case "declined":
      return "Nothing was done.";
    case "merge":
      return `Merge ${pullRequest}, ${again}: it starts the prove run.`;
    case "waiting":
      return `The prove run is not finished: ${proof}. Wait for it, ${again}.`;
    case "unchanged":
    case "changed": {
      const head = outcome === "unchanged" ? "Nothing was missing" : "The setup is complete";
      const proven = proof === null ? "" : ` The prove run succeeded: ${proof}`;
      return `${head}.${proven}\nNext: gh workflow run gcbench.yml --repo ${repository}`;
    }
  }
}
