import { z } from "zod";

/** A named part of a trial's time, as the model reports it. Timers nest: never sum one with its parent. */
export const timerSchema = z.strictObject({
  name: z.string().min(1).describe("As the model prints it, without the arrow of a child."),
  parent: z.string().nullable().describe("The timer that contains this one; null: the outermost."),
  seconds: z.number().nonnegative(),
});
export type Timer = z.infer<typeof timerSchema>;

/** The timer around the whole run: the parent of all that carry no arrow. */
export const OUTERMOST_TIMER = "GEOS-Chem";
