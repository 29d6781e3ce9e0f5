import type { HarnessEvent } from "../../src/core/documents/harness-event.ts";

/**
 * What the harness said of its block. It leaves out that the harness waited for another measurement on this machine: tests
 * that run beside this one measure, too.
 */
export function eventsOfBlock(events: readonly (HarnessEvent | null)[]): readonly HarnessEvent[] {
  return events.filter(
    (event): event is HarnessEvent =>
      event !== null &&
      event.event !== "waiting" &&
      !(event.event === "note" && event.message.startsWith("Waited ")),
  );
}
