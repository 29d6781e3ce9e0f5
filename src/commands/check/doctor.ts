import pc from "picocolors";
import { z } from "zod";
import { checkMachine, type Finding, STEADY_SECONDS } from "../../use-cases/check/check-machine.ts";
import { machineCheck } from "../../wiring/machine-check.ts";
import { command } from "../command.ts";

export const doctor = command({
  name: "doctor",
  summary: "check what this machine can do, how steady it is, and what it lacks",
  description:
    "Checks what the local engine, container builds and AWS need. Runs the miniature for 20 seconds to measure how much " +
    "its time varies here.",
  positionals: [],
  examples: ["gcbench doctor", "gcbench doctor --no-steadiness"],
  inputs: z.strictObject({
    steadiness: z
      .boolean()
      .default(true)
      .meta({
        description: `Measure for ${STEADY_SECONDS} seconds how steady this machine is.`,
        negated: "Skip the measurement of how steady this machine is.",
      }),
  }),

  async run(inputs, caller) {
    const findings = await checkMachine(machineCheck(), inputs, caller);
    return { json: { findings }, text: findings.map(describeFinding).join("\n") };
  },
});

function describeFinding({ name, status, found, advice }: Finding): string {
  const mark = { good: pc.green("✔"), limited: pc.yellow("!"), missing: pc.red("✘") }[status];
  const line = `${mark} ${name.padEnd(20)} ${found}`;
  return advice ? `${line}\n  ${" ".repeat(20)} ${pc.dim(`→ ${advice}`)}` : line;
}
