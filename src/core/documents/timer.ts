import { z } from "zod";

/**
 * Timer: a named part of a trial's time, as the model reports it. Timers nest, so never add a timer
 * to its parent.
 */
export const timerSchema = z.strictObject({
  name: z.string().min(1).describe("Name as the model prints it, without the arrow of a child."),
  parent: z.string().nullable().describe("Timer that contains this one; null: the outermost."),
  seconds: z.number().nonnegative(),
});
export type Timer = z.infer<typeof timerSchema>;

/** Timer around the whole run: parent of all timers without an arrow. */
export const OUTERMOST_TIMER = "GEOS-Chem";
