import { Argument, type Option, type Command as Program } from "commander";
import { shellWord } from "../core/format/shell-word.ts";

/** Shells that `gcbench complete` writes a script for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** Argument of a command that knows what kind of value it takes. */
export class InputArgument extends Argument {
  readonly value: "path" | undefined;

  constructor(name: string, description: string, value: "path" | undefined) {
    super(name, description);
    this.value = value;
  }
}

/** Line that lets the shell complete file names. */
const FILES = ":files";

/**
 * Suggestions for the last word of a command line: `value`, tab, description, or the line `:files`.
 *
 * @param words the words after `gcbench`, as typed; the last one is being completed
 */
export function suggest(program: Program, words: readonly string[]): readonly string[] {
  const { before, current } = splitWords(words);
  const name = before.find((word) => !word.startsWith("-"));
  const command = program.commands.find((one) => one.name() === name);
  if (name !== undefined && !command) return [];
  const suggested = command
    ? inCommand(command, before.slice(before.indexOf(command.name()) + 1), current)
    : current.startsWith("-")
      ? optionsOf(program)
      : program.commands.map((one) => describe(one.name(), one.summary() || one.description()));
  return suggested.filter((line) => line === FILES || line.startsWith(current));
}

/** Bash makes a word of each `=`, the other shells don't. */
function splitWords(words: readonly string[]) {
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).filter((word) => word !== "=");
  return { before, current: last === "=" ? "" : last };
}

function inCommand(command: Program, before: readonly string[], current: string) {
  const optionOf = (word: string) => command.options.find(({ long }) => long === word);
  const [, long = "", equals] = /^(--[^=]+)(=)/.exec(current) ?? [];
  if (equals)
    return valuesOf(optionOf(long)).map((value) => (value === FILES ? value : `${long}=${value}`));
  if (current.startsWith("-")) return optionsOf(command);
  const lastOption = before.findLast((word) => word.startsWith("-")) ?? "";
  const option = optionOf(lastOption);
  const isValue = option?.required && (option.variadic || before.at(-1) === lastOption);
  if (option && isValue) return valuesOf(option);
  const given = before.filter(
    (word, index) => !word.startsWith("-") && !optionOf(before[index - 1] ?? "")?.required,
  );
  const all = command.registeredArguments;
  const argument = all[given.length] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  if (!argument) return optionsOf(command);
  if (argument.argChoices) return argument.argChoices;
  return argument instanceof InputArgument && argument.value === "path" ? [FILES] : [];
}

function valuesOf(option: Option | undefined): readonly string[] {
  return option?.argChoices ?? (option?.flags.includes("<path") ? [FILES] : []);
}

function optionsOf(command: Program): readonly string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long ? [describe(long, description)] : []));
}

function describe(value: string, description: string): string {
  return `${value}\t${description}`;
}

/**
 * The script that adds completion to a shell. It passes the typed words as they are and never evaluates them.
 *
 * @param program program and arguments that start gcbench
 */
export function completionScript(shell: Shell, program: readonly string[]): string {
  const start = program.map(shellWord).join(" ");
  return SCRIPTS[shell].replaceAll("GCBENCH", () => `${start} complete ${shell} --`);
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  // If there is no suggestion, readline completes file names (-o default).
  bash: `_gcbench() {
  local line files=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      ${FILES}) files=1 ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(GCBENCH "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ -n $files ]] || compopt +o default 2>/dev/null
}
complete -o default -F _gcbench gcbench
`,
  zsh: `#compdef gcbench
_gcbench() {
  local line files=
  local -a found
  while IFS= read -r line; do
    case $line in
      ${FILES}) files=1 ;;
      *) found+=("\${\${line//:/\\\\:}/$'\\t'/:}") ;;
    esac
  done < <(GCBENCH "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe gcbench found
  [[ -n $files ]] && { compset -P '--*='; _files; }
}
compdef _gcbench gcbench
`,
  fish: `function __gcbench_complete
  set -l typed (commandline -opc)
  for line in (GCBENCH $typed[2..] (commandline -ct) 2>/dev/null)
    if test "$line" = ${FILES}
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c gcbench -e
complete -c gcbench -f -a '(__gcbench_complete)'
`,
};
