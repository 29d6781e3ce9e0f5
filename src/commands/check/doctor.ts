import pc from "picocolors";
import { z } from "zod";
import { repositoryNameSchema } from "../../core/documents/run-trigger.ts";
import type { Caller } from "../../ports/caller.ts";
import { describeChecks } from "../../report/infrastructure/set-up.ts";
import { checkSetUp } from "../../use-cases/account/set-up-github.ts";
import { checkMachine, type Finding, STEADY_SECONDS } from "../../use-cases/check/check-machine.ts";
import { openSetUp } from "../../wiring/github-set-up.ts";
import { machineCheck } from "../../wiring/machine-check.ts";
import { gcbenchInput, setUpRequest } from "../account/set-up-request.ts";
import { command } from "../command.ts";
import { regionInput } from "../shared-inputs.ts";

export const doctor = command({
  name: "doctor",
  summary: "check this machine, or the setup of a GitHub repository",
  description:
    "Checks what the local engine, container builds and AWS need. Runs the miniature for 20 seconds to measure how much " +
    "its time varies here. With --github, checks a repository and its AWS account instead, and prints the fix for each " +
    "missing part.",
  positionals: [],
  examples: [
    "gcbench doctor",
    "gcbench doctor --no-steadiness",
    "gcbench doctor --github geoschem/geos-chem",
  ],
  inputs: z.strictObject({
    steadiness: z
      .boolean()
      .default(true)
      .meta({
        description: `Measure for ${STEADY_SECONDS} seconds how steady this machine is.`,
        negated: "Skip the measurement of how steady this machine is.",
      }),
    github: repositoryNameSchema.optional().meta({
      description: "GitHub repository (owner/name) to check instead of this machine.",
    }),
    gcbench: gcbenchInput,
    region: regionInput,
  }),

  async run(inputs, caller) {
    if (inputs.github !== undefined) return checkGitHub(inputs.github, inputs, caller);
    const findings = await checkMachine(machineCheck(), inputs, caller);
    return { json: { findings }, text: findings.map(describeFinding).join("\n") };
  },
});

async function checkGitHub(
  repository: string,
  inputs: { readonly gcbench?: string | undefined; readonly region?: string | undefined },
  caller: Caller,
) {
  const ports = await openSetUp({ repository, region: inputs.region }, caller);
  const { tasks } = await checkSetUp(await setUpRequest(inputs, ports, caller), ports);
  return { json: { findings: tasks }, text: describeChecks(tasks) };
}

function describeFinding({ name, status, found, advice }: Finding): string {
  const mark = { good: pc.green("✔"), limited: pc.yellow("!"), missing: pc.red("✘") }[status];
  const line = `${mark} ${name.padEnd(20)} ${found}`;
  return advice ? `${line}\n  ${" ".repeat(20)} ${pc.dim(`→ ${advice}`)}` : line;
}
