import { basename, isAbsolute, relative } from "node:path";
import { stripControls } from "../core/format/control-characters.ts";

/** What a shell takes for one word as it stands. */
const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

/**
 * A command of gcbench as this reader can type it again: by the name that the program was called by, since after
 * `npm start` there is none in the path.
 *
 * @param argv of the process
 */
export function typedCommand(words: readonly string[], argv: readonly string[]): string {
  return [programName(argv), ...words.map(inShell)].join(" ");
}

function programName([, script = ""]: readonly string[]): string {
  if (basename(script) !== "cli.js") return "gcbench";
  const here = isAbsolute(script) ? relative("", script) : script;
  return `node ${inShell(here.length < script.length ? here : script)}`;
}

function inShell(word: string): string {
  const plain = stripControls(word);
  return PLAIN_WORD.test(plain) ? plain : `'${plain.replaceAll("'", String.raw`'\''`)}'`;
}
