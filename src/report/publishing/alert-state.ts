import { z } from "zod";
import { runNameSchema } from "../../core/documents/published-run.ts";

/** Workloads and platforms that an issue remembers; with more, none of them are checked. */
const MAX_SERIES = 200;

const stateSchema = z.strictObject({
  run: runNameSchema,
  measured: z.string().max(40),
  places: z.array(z.string().max(200)).max(MAX_SERIES).readonly(),
});
/** What an issue is about: run, when its last trial ended (ISO 8601, empty where none did), and `workload/platform` that regressed. */
export type AlertState = z.infer<typeof stateSchema>;

/** Nothing but this line is read back: base64, so that no name in it can end the comment that it stands in. */
const LINE = /^<!-- gcbench-alert-state: ([A-Za-z0-9+/=]{1,60000}) -->$/m;

export function writeAlertState(state: AlertState): string {
  const places = state.places.length > MAX_SERIES ? [] : state.places;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...state, places }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `<!-- gcbench-alert-state: ${btoa(binary)} -->`;
}

/** @returns null where the issue says nothing, or somebody edited it */
export function readAlertState(body: string): AlertState | null {
  const [, encoded] = LINE.exec(body) ?? [];
  if (!encoded) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return stateSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
