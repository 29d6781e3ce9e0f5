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

/** What other work took of the machine's processors while the trials ran, on average. */
export const otherWorkSchema = z.strictObject({
  programCores: z.number().nonnegative().describe("Cores that other programs used."),
  stolenCores: z.number().nonnegative().describe("Cores that the hypervisor gave to others."),
  cores: z.number().int().positive().describe("Logical processors of the machine."),
  isDisturbing: z.boolean().describe("So much that the times can't be taken as undisturbed."),
});
