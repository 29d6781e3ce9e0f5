import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  Argument,
  CommanderError,
  InvalidArgumentError,
  Option,
  Command as Program,
} from "commander";
import pc from "picocolors";
import { z } from "zod";
import { UsageError } from "../core/errors.ts";
import { EXIT, exitStatusOf, failureOf } from "../core/exit-status.ts";
import { toJson } from "../core/format/json.ts";
import { wrapLines } from "../core/format/wrap-lines.ts";
import { VERSION } from "../core/product.ts";
import type { Caller } from "../ports/caller.ts";
import { TerminalCaller } from "../wiring/terminal-caller.ts";
import type { Command, Listing } from "./command.ts";
import { completionScript, InputArgument, SHELLS, type Shell, suggest } from "./completion.ts";
import { describeInputErrors, kebab, parseNumber } from "./input-text.ts";

const ABOUT =
  "Benchmarks GEOS-Chem across processor architectures and versions, and says what changed, by how much, " +
  "at what cost, and how sure it is.";
const EPILOGUE =
  "\nExit status: 0 done; 1 the benchmark found what --fail-on names; 2 the input is wrong; 3 the machine, AWS or " +
  "the network failed; 130 interrupted (the same command resumes).";
/** Narrower descriptions are not wrapped. A terminal of 60 columns leaves 30 beside the longest option. */
const MIN_DESCRIPTION_WIDTH = 24;

/** Functions that load the module of a command, by its name, by the title of its group in --help. */
type CommandGroups = Readonly<Record<string, Readonly<Record<string, () => Promise<Command>>>>>;

/**
 * Runs the program named on the command line. Loads this command alone, or all commands if the first word names none.
 *
 * @returns the exit status
 */
export async function runCommandLine(
  commands: CommandGroups,
  argv: readonly string[],
): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => (stop.signal.aborted ? process.exit(EXIT.interrupted) : stop.abort()));
  }
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0); // The reader of the pipe ended.
    process.exit(explain(error, stop.signal));
  });
  process.stderr.on("error", () => stop.abort()); // Nobody reads the messages any more: stop in order.
  const interactive = Boolean(process.stderr.isTTY) && !process.env["CI"];
  const caller = await TerminalCaller.open({ signal: stop.signal, interactive });
  let status = 0;
  const program = new Program("gcbench")
    .description(ABOUT)
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("(run it with --help for the options)")
    .configureHelp({
      minWidthToWrap: MIN_DESCRIPTION_WIDTH,
      subcommandTerm: (command) => command.name(),
    })
    .addHelpText("after", () => wrapLines(EPILOGUE, process.stdout.columns || 80));
  for (const [title, group] of Object.entries(namedBy(argv[2], commands))) {
    program.commandsGroup(`${title}:`);
    for (const load of Object.values(group)) {
      const command = await load();
      addCommand(program, command, async (raw, output) => {
        status = await runCommand(command, raw, output, caller);
      });
    }
  }
  program.commandsGroup("Help:").helpCommand("help [command]", "show the help of a command");
  addCompletion(program);
  try {
    await program.parseAsync([...argv]);
    return status;
  } catch (error) {
    return explain(error, stop.signal);
  }
}

/** @returns the command with this name, in its group; no command for --version; all commands for any other word */
function namedBy(word: string | undefined, commands: CommandGroups): CommandGroups {
  if (word === "--version" || word === "-V") return {};
  for (const [title, group] of Object.entries(commands)) {
    for (const [name, load] of Object.entries(group)) {
      if (name === word) return { [title]: { [name]: load } };
    }
  }
  return commands;
}

/** Adds `gcbench complete`, which prints a shell's script, and the suggestions that this script asks for. */
function addCompletion(program: Program): void {
  program
    .command("complete")
    .summary("print the script that completes commands, options and files")
    .description(
      "Prints a script for your shell. Source it in the shell's start-up file, as in the examples.",
    )
    .addArgument(new Argument("<shell>", "Shell.").choices(SHELLS))
    .argument("[words...]", "Words to complete; for the script.")
    .addHelpText(
      "after",
      "\nExamples:\n  source <(gcbench complete bash)\n  source <(gcbench complete zsh)   # after compinit\n  gcbench complete fish | source",
    )
    .action((shell: Shell, words: readonly string[]) => {
      const lines = suggest(program, words).map((line) => `${line}\n`);
      const start = [process.execPath, process.argv[1] ?? ""];
      process.stdout.write(words.length > 0 ? lines.join("") : completionScript(shell, start));
    });
}

/** How a command prints its result. */
interface Output {
  readonly json: boolean;
  readonly isVerbose: boolean;
}

interface InputSchema {
  readonly type?: string;
  readonly description?: string;
  /** Kind of value in --help, as in `--out <path>`. The shell completes the names of files for a path. */
  readonly value?: "path";
  /** What `--no-NAME` does, of a boolean that is true by default. */
  readonly negated?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** Adds a command, with options from its input schema. */
function addCommand(
  program: Program,
  {
    name,
    summary,
    description,
    positionals,
    examples,
    inputs,
    verbose,
    optionGroups = {},
  }: Command,
  action: (raw: Record<string, unknown>, output: Output) => Promise<void>,
): void {
  const sub = program
    .command(name)
    .summary(summary)
    .description(description)
    .option("--json", "print the result as JSON")
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`);
  if (verbose) sub.option("--verbose", verbose);
  const { properties = {}, required = [] } = z.toJSONSchema(inputs) as {
    properties?: Record<string, InputSchema>;
    required?: readonly string[];
  };
  for (const key of positionals) {
    const { type, description = "", value, default: preset } = properties[key] ?? {};
    const word = type === "array" ? `${key}...` : key;
    const isRequired = preset === undefined && required.includes(key);
    const argument = new InputArgument(isRequired ? `<${word}>` : `[${word}]`, description, value);
    sub.addArgument(preset === undefined ? argument : argument.default(preset));
  }
  for (const [key, schema] of Object.entries(properties)) {
    if (positionals.includes(key)) continue;
    const group = Object.keys(optionGroups).find((title) => optionGroups[title]?.includes(key));
    const option = toOption(key, schema);
    sub.addOption(group ? option.helpGroup(`${group}:`) : option);
  }
  sub.action(async (...given: unknown[]) => {
    const {
      json = false,
      verbose: isVerbose = false,
      ...options
    } = sub.opts<Record<string, unknown> & { json?: boolean; verbose?: boolean }>();
    const named = positionals.map((key, index) => [key, given[index]]);
    await action({ ...Object.fromEntries(named), ...options }, { json, isVerbose });
  });
}

function toOption(
  key: string,
  { type, description, value: kind, negated, enum: choices, default: preset }: InputSchema,
): Option {
  const flag = kebab(key);
  if (type === "boolean" && preset === true) {
    if (!negated) throw new RangeError(`--no-${flag} has no help text: give the input a "negated"`);
    return new Option(`--no-${flag}`, negated);
  }
  if (type === "boolean") return new Option(`--${flag}`, description);
  const isNumber = type === "number" || type === "integer";
  const value = `${isNumber ? "n" : (kind ?? "value")}${type === "array" ? "..." : ""}`;
  const option = new Option(`--${flag} <${value}>`, description);
  if (isNumber) option.argParser(numberOf);
  if (choices) option.choices([...choices]);
  return preset === undefined ? option : option.default(preset);
}

function numberOf(text: string): number {
  const number = parseNumber(text);
  if (number === null) throw new InvalidArgumentError("It is not a number.");
  return number;
}

/** What is wrong with the inputs, with the names of the command line. */
function describeIssues(error: z.ZodError, { positionals, inputs }: Command): string {
  const { properties = {} } = z.toJSONSchema(inputs) as {
    properties?: Record<string, InputSchema>;
  };
  return describeInputErrors(error, properties, (key) =>
    positionals.includes(key) ? `<${key}>` : `--${kebab(key)}`,
  );
}

async function runCommand(
  command: Command,
  raw: Record<string, unknown>,
  { json, isVerbose }: Output,
  caller: Caller,
): Promise<number> {
  const inputs = command.inputs.safeParse(raw);
  if (!inputs.success) throw new UsageError(describeIssues(inputs.error, command));
  const result = await command.run(inputs.data, caller);
  if ("lines" in result) {
    await pipeline(Readable.from(result.lines), process.stdout, { end: false });
    result.finish();
    return 0;
  }
  if ("items" in result) {
    await pipeline(Readable.from(linesOf(result, json)), process.stdout, { end: false });
    return 0;
  }
  const { isTTY, columns } = process.stdout;
  const { text: whole, screen = whole } = result;
  const text = isTTY ? wrapLines(isVerbose ? whole : screen, columns) : whole;
  process.stdout.write(json ? toJson(result.json) : `${text}\n`);
  for (const { message } of result.errors ?? [])
    process.stderr.write(`${pc.red("error:")} ${message}\n`);
  return exitStatusOf(result);
}

async function* linesOf({ items, summary }: Listing, json: boolean): AsyncIterable<string> {
  for await (const item of items) yield json ? `${JSON.stringify(item.json)}\n` : `${item.text}\n`;
  if (!json) yield `${summary()}\n`;
}

/** Prints how a command failed. @returns the exit status */
function explain(error: unknown, stopped: AbortSignal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  const { status, message } = failureOf(error, stopped);
  const isInterrupted = status === EXIT.interrupted;
  process.stderr.write(
    `${isInterrupted ? pc.yellow(message) : `${pc.red("error:")} ${message}`}\n`,
  );
  if (process.env["GCBENCH_DEBUG"] && status === EXIT.infrastructure && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return status;
}
