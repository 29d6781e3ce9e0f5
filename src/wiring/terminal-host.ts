/** The terminal that runs the command line. */
export { TerminalHost } from "../adapters/host/terminal-host.ts";
