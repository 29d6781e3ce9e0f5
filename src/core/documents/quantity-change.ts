import { z } from "zod";

const fraction = z.number().describe("Relative change, B over A minus 1: 0.02 means 2 % more.");

/** The change of processor time, as a second opinion on the wall time's. */
export const cpuTimeChangeSchema = z.strictObject({
  change: fraction,
  low: fraction,
  high: fraction,
  confidence: z.number().describe("Of the interval, as of the wall time's."),
});
export type CpuTimeChange = z.infer<typeof cpuTimeChangeSchema>;

/** The change of energy per simulated day, as far as machines tell it. It never decides. */
export const energyChangeSchema = z.strictObject({
  joulesPerDayA: z.number().positive().describe("Joules of all processor packages."),
  joulesPerDayB: z.number().positive(),
  ...cpuTimeChangeSchema.shape,
});
export type EnergyChange = z.infer<typeof energyChangeSchema>;
