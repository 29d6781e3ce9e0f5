import { appendFile } from "node:fs/promises";
import { z } from "zod";
import { InvalidFilesError, UsageError } from "../core/errors.ts";
import { EXIT, exitStatusOf, failureOf } from "../core/exit-status.ts";
import { roleVariablesOf } from "../core/github/role-variables.ts";
import { fitMarkdown } from "../report/fit-markdown.ts";
import { codeBlock } from "../report/text/markdown.ts";
import { ActionsCaller, annotate, escapeCommand, workflowStep } from "../wiring/workflow-step.ts";
import type { Command } from "./command.ts";
import { type DescribedInput, describeInputErrors, kebab, parseNumber } from "./input-text.ts";

/** GitHub drops summaries of more than 1 MiB a step; the rest is for other steps of the job. */
const MAX_SUMMARY = 900 * 1024;

/** Role that an action assumes in AWS, with the identity of its workflow's job. */
const ROLE_INPUT = "role";
/** GitHub token, the job's own by default. No command has it as an input, because inputs are printed. */
const TOKEN_INPUT = "token";

/**
 * Runs a command as a workflow step: inputs from action.yml, outputs and a summary for the workflow, errors as annotations
 * of the lines that caused them. Sets the exit status like the command line.
 */
export async function runAction(command: Command): Promise<void> {
  const stop = new AbortController();
  // A cancelled workflow sends SIGINT, SIGTERM after 7.5 s, and SIGKILL after another 2.5 s.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop.abort());
  const caller = new ActionsCaller({ signal: stop.signal });
  try {
    const role = workflowStep.input(ROLE_INPUT);
    if (role) process.env["GCBENCH_ROLE_ARN"] = role;
    const isCheck = workflowStep.input("check-only") === "true";
    process.env["GCBENCH_ROLE_VARIABLES"] = roleVariablesOf(command.name, isCheck).join(" ");
    takeToken(workflowStep.input(TOKEN_INPUT));
    const inputs = command.inputs.safeParse(readInputs(command));
    if (!inputs.success) throw new UsageError(describeIssues(inputs.error, command));
    const result = await command.run(inputs.data, caller);
    if (!("text" in result)) throw new RangeError(`${command.name} cannot run as a workflow step`);
    process.stdout.write(`${escapeCommand(result.text)}\n`);
    for (const { message } of result.errors ?? []) {
      annotate({ message });
      process.stdout.write(`${escapeCommand(message)}\n`);
    }
    for (const [name, value] of Object.entries(result.outputs ?? {}))
      workflowStep.setOutput(name, value);
    await summarise(result.summary ?? codeBlock(result.text.split("\n")));
    process.exitCode = exitStatusOf(result);
  } catch (error) {
    await fail(error, stop.signal);
  }
}

function takeToken(token: string): void {
  if (!token) return;
  workflowStep.mask(token);
  process.env["GITHUB_TOKEN"] = token;
}

interface InputSchema {
  readonly type?: string;
  readonly items?: unknown;
}

/** The inputs that the workflow set, in the types of the command's schema. */
function readInputs({ inputs }: Command): Record<string, unknown> {
  const { properties = {} } = z.toJSONSchema(inputs) as {
    properties?: Record<string, InputSchema>;
  };
  const given: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(properties)) {
    const text = workflowStep.input(kebab(key));
    if (text !== "") given[key] = typedInput(kebab(key), text, schema);
  }
  return given;
}

function typedInput(name: string, text: string, { type }: InputSchema): unknown {
  switch (type) {
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw new UsageError(`Input ${name}: expected true or false, and it is "${text}".`);
    case "number":
    case "integer": {
      const number = parseNumber(text);
      if (number !== null) return number;
      throw new UsageError(`Input ${name}: expected a number, and it is "${text}".`);
    }
    case "array":
      return text.split(/[\s,]+/).filter((part) => part !== "");
    default:
      return text;
  }
}

function describeIssues(error: z.ZodError, { inputs }: Command): string {
  const { properties = {} } = z.toJSONSchema(inputs) as {
    properties?: Record<string, DescribedInput>;
  };
  return describeInputErrors(error, properties, (key) => `Input ${kebab(key)}`);
}

async function fail(error: unknown, stopped: AbortSignal): Promise<void> {
  const { status, message } = failureOf(error, stopped);
  if (error instanceof InvalidFilesError) {
    for (const { hint, ...fault } of error.problems) {
      annotate({ ...fault, message: hint ? `${fault.message} (${hint})` : fault.message });
    }
  } else if (status !== EXIT.interrupted) annotate({ message });
  process.stdout.write(`${escapeCommand(message)}\n`);
  await summarise(`**${outcome(status)}**\n\n${codeBlock(message.split("\n"))}`);
  process.exitCode = status;
}

function outcome(status: number): string {
  if (status === EXIT.interrupted) return "Cancelled";
  return status === EXIT.usage ? "The input is wrong" : "Failed";
}

async function summarise(markdown: string): Promise<void> {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (file) await appendFile(file, `${fitMarkdown(markdown, MAX_SUMMARY)}\n`);
}
