import { z } from "zod";
import { runNameSchema } from "../../core/documents/published-run.ts";

/** Maximum number of series in an issue; with more, none of them are checked. */
const MAX_SERIES = 200;

const stateSchema = z.strictObject({
  run: runNameSchema,
  measured: z.string().max(40),
  series: z.array(z.string().max(200)).max(MAX_SERIES).readonly(),
});
/**
 * State of an issue: run, end of its last trial (ISO 8601, empty without trials), and the regressed
 * series as `workload/platform`.
 */
export type AlertState = z.infer<typeof stateSchema>;

/** The only line that is parsed again. Base64, so that no name can end the HTML comment. */
const LINE = /^<!-- gcbench-alert-state: ([A-Za-z0-9+/=]{1,60000}) -->$/m;

export function writeAlertState(state: AlertState): string {
  const series = state.series.length > MAX_SERIES ? [] : state.series;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...state, series }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `<!-- gcbench-alert-state: ${btoa(binary)} -->`;
}

/** Parses the state in an issue. @returns null if there is none, or it was edited */
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
