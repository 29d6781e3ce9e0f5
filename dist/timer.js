import { G as number, X as string, Y as strictObject } from "./vendor.js";
// src/core/documents/timer.ts
/** A named part of a trial's time, as the model reports it. Timers nest: never sum one with its parent. */
const timerSchema = strictObject({
	name: string().min(1).describe("As the model prints it, without the arrow of a child."),
	parent: string().nullable().describe("The timer that contains this one; null: the outermost."),
	seconds: number().nonnegative()
});
/** The timer around the whole run: the parent of all that carry no arrow. */
const OUTERMOST_TIMER = "GEOS-Chem";
export { timerSchema as n, OUTERMOST_TIMER as t };
