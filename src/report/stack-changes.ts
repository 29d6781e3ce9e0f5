import { terminalTable } from "./text/terminal-table.ts";

/** A change to a resource, as it is about to be made. */
export interface ShownChange {
  readonly stack: string;
  readonly action: string;
  readonly resource: string;
  readonly type: string;
  readonly replacement: "no" | "yes" | "perhaps";
  /** It leaves the stack, and is there all the same. */
  readonly isRetained: boolean;
}

const REPLACED = { no: "", yes: "is replaced", perhaps: "perhaps replaced" } as const;

/** What is about to change in AWS, for a terminal. */
export function stackChangesTable(changes: readonly ShownChange[]): string {
  return terminalTable(
    ["stack", "action", "resource", "type", ""],
    changes.map(({ stack, action, resource, type, replacement, isRetained }) => [
      stack,
      action.toLowerCase(),
      resource,
      type.replace(/^AWS::/, ""),
      isRetained ? "stays in the account" : action === "Modify" ? REPLACED[replacement] : "",
    ]),
  );
}
