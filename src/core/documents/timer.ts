import { z } from "zod";

/**
 * Timer: a named part of a trial's time, as the model reports it. Timers nest, so never add a timer
 * to its parent.
 */
export const timerSchema = z.strictObject({
  name: z.string().min(1).describe("Name as the model prints it, without the arrow of a child."),
  parent: z.string().nullable().describe("Timer that contains this one; null: the outermost."),
  seconds: z.number().nonnegative().describe("With ranks: of the slowest rank."),
  ranks: z
    .strictObject({
      min: z.number().nonnegative().describe("Seconds of the fastest rank."),
      mean: z.number().nonnegative().describe("Mean seconds over the ranks."),
    })
    .optional()
    .describe("Spread over the MPI ranks; absent: the timer is of one process."),
});
export type Timer = z.infer<typeof timerSchema>;

/** Timer around the whole run: parent of all timers without an arrow. */
export const OUTERMOST_TIMER = "GEOS-Chem";

/** Seconds that the slowest rank takes above the mean, in which the other ranks wait; null: a timer of one process. */
export function imbalanceOf({ seconds, ranks }: Pick<Timer, "seconds" | "ranks">): number | null {
  return ranks ? Math.max(0, seconds - ranks.mean) : null;
}
