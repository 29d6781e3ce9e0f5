import { terminalTable } from "../text/terminal-table.ts";

/** Planned change to a resource. */
export interface ShownChange {
  readonly stack: string;
  readonly action: string;
  readonly resource: string;
  readonly type: string;
  readonly replacement: "no" | "yes" | "perhaps";
  /** True if the resource leaves the stack but is not deleted. */
  readonly isRetained: boolean;
}

const REPLACED = { no: "", yes: "replaced", perhaps: "might be replaced" } as const;

/** Table of planned changes in AWS, for a terminal. */
export function stackChangesTable(changes: readonly ShownChange[]): string {
  return terminalTable(
    ["stack", "action", "resource", "type", ""],
    changes.map(({ stack, action, resource, type, replacement, isRetained }) => [
      stack,
      action.toLowerCase(),
      resource,
      type.replace(/^AWS::/, ""),
      isRetained ? "kept in the account" : action === "Modify" ? REPLACED[replacement] : "",
    ]),
  );
}
