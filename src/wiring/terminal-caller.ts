/** The terminal that runs the command line. */
export { TerminalCaller } from "../adapters/caller/terminal-caller.ts";
