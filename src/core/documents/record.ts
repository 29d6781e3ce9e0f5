import { z } from "zod";
import { failureClassSchema } from "./failure-class.ts";
import { stagingSchema } from "./inputs.ts";
import { blockSpecSchema, sideSchema } from "./plan.ts";
import { outputSchema } from "./result-values.ts";
import { timerSchema } from "./timer.ts";
import { architectureSchema } from "./version.ts";

const instant = z.iso.datetime().describe("UTC.");
const count = z.number().int().nonnegative();
const seconds = z.number().nonnegative();

/** The machine as found, not as ordered. Null: this machine does not tell. */
export const machineSchema = z.strictObject({
  host: z.string().describe("Identity of the machine: instance id, or a digest of its machine id."),
  boot: z.string().describe("Identity of this boot of the machine."),
  architecture: architectureSchema,
  cpuModel: z.string(),
  cpuVendor: z.string().nullable(),
  cpuSignature: z.string().nullable().describe("Family-model-stepping, or the arm64 part number."),
  microcode: z.string().nullable(),
  sockets: count.nullable(),
  physicalCores: count.nullable(),
  logicalProcessors: count,
  threadsPerCore: count.nullable(),
  maxMHz: z.number().nullable(),
  governor: z.string().nullable().describe("Of the frequency of processor 0."),
  memoryMiB: z.number(),
  kernel: z.string(),
  operatingSystem: z.string(),
  libc: z.string().nullable(),
  clockSource: z.string().nullable(),
  virtualisation: z.string().nullable().describe("Hypervisor or container as far as it shows."),
  cgroup: z
    .strictObject({
      cpus: z.number().nullable().describe("Limit of processor time, in processors."),
      memoryMiB: z.number().nullable(),
    })
    .describe("Limits set on the harness; null: none."),
  instance: z
    .strictObject({
      id: z.string(),
      type: z.string(),
      region: z.string(),
      zone: z.string(),
      image: z.string().nullable().describe("AMI."),
      purchase: z.enum(["on-demand", "spot"]),
      launchedAt: instant.nullable().describe("From then on it is paid for."),
      isAwsEmulator: z
        .literal(true)
        .optional()
        .describe(
          "Not of AWS: a test bed stood in for it, so its type says nothing of its processor.",
        ),
    })
    .optional()
    .describe("In AWS: what the machine says of itself (IMDSv2)."),
});
export type Machine = z.infer<typeof machineSchema>;

/** What else went on while a trial ran: reasons to doubt its time. */
export const disturbanceSchema = z.strictObject({
  loadBefore: z.number().nullable().describe("One-minute load average when the trial began."),
  loadAfter: z.number().nullable(),
  stealSeconds: seconds.nullable().describe("Processor time that the hypervisor gave to others."),
  otherCpuSeconds: seconds
    .nullable()
    .describe("Processor time of all other programs on this machine."),
  throttledSeconds: seconds.nullable().describe("Time held back by a cgroup limit."),
  thermalThrottles: count
    .nullable()
    .optional()
    .describe("How often a processor slowed itself down for its heat, all of them together."),
});
export type Disturbance = z.infer<typeof disturbanceSchema>;

export const failureSchema = z.strictObject({
  class: failureClassSchema,
  message: z.string(),
  logLines: z.array(z.string()).describe("The end of the log, or the lines around the cause."),
});
export type TrialFailure = z.infer<typeof failureSchema>;

/** One run of the model. */
export const trialSchema = z.strictObject({
  position: count.describe("Place in the block's order, from 1; 0 is the warm-up."),
  side: sideSchema,
  session: count.describe("Which stay of the harness on the machine it belongs to, from 1."),
  startedAt: instant,
  wallSeconds: seconds.describe("From fork to wait, on the monotonic clock, outside the model."),
  userSeconds: seconds,
  systemSeconds: seconds,
  peakMemoryMiB: z.number().nonnegative().describe("Largest resident set, as the kernel kept it."),
  majorFaults: count,
  involuntarySwitches: count,
  exit: z.strictObject({ code: z.number().int().nullable(), signal: z.number().int().nullable() }),
  failure: failureSchema.nullable(),
  simulatedDays: z.number().nonnegative().nullable(),
  modelSeconds: seconds.nullable().describe("The model's own outermost timer."),
  timers: z.array(timerSchema),
  outputs: z.array(outputSchema),
  log: z.string().nullable().describe("Key of the log in the store."),
  disturbance: disturbanceSchema,
});
export type Trial = z.infer<typeof trialSchema>;

/** One stay of the harness on a machine. A second one means that the first was cut off. */
export const sessionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  session: count,
  startedAt: instant,
  machine: machineSchema,
  harness: z.strictObject({ version: z.string(), node: z.string() }),
  pinned: z.boolean().describe("The trials were bound to the platform's processors."),
  cores: z
    .array(count)
    .optional()
    .describe("The logical processors, where they were chosen on the machine."),
  job: z
    .strictObject({
      id: z.string(),
      attempt: z.number().int().positive(),
      startedAt: instant
        .optional()
        .describe("Of the harness: until then the machine booted and fetched the image."),
    })
    .optional()
    .describe("The AWS Batch job that it was part of."),
  staging: stagingSchema
    .optional()
    .describe("How its inputs came to the machine; absent: it needed none."),
});
export type Session = z.infer<typeof sessionSchema>;

/** What a block leaves behind. Written once, never edited. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  spec: blockSpecSchema,
  status: z
    .enum(["complete", "failed"])
    .describe("Complete: all trials ended well. Only such a block counts."),
  startedAt: instant,
  endedAt: instant,
  sessions: z.array(sessionSchema).min(1),
  warmUp: trialSchema.nullable(),
  trials: z.array(trialSchema),
});
export type BlockRecord = z.infer<typeof recordSchema>;
