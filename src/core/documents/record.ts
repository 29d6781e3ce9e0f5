import { z } from "zod";
import { failureClassSchema } from "./failure-class.ts";
import { stagingSchema } from "./inputs.ts";
import { instructionCountSchema } from "./instructions.ts";
import { blockSpecSchema, sideSchema } from "./plan.ts";
import { profileSchema } from "./profile.ts";
import { outputSchema } from "./result-values.ts";
import { timerSchema } from "./timer.ts";
import { architectureSchema } from "./version.ts";

const instant = z.iso.datetime().describe("UTC.");
const count = z.number().int().nonnegative();
const seconds = z.number().nonnegative();

/** Machine as found, not as requested. Null: unknown. */
export const machineSchema = z.strictObject({
  host: z
    .string()
    .describe("Id of the machine: instance id, node of a cluster, or a digest of its machine id."),
  boot: z.string().describe("Boot id of the machine."),
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
  governor: z.string().nullable().describe("Frequency governor of processor 0."),
  memoryMiB: z.number(),
  kernel: z.string(),
  operatingSystem: z.string(),
  libc: z.string().nullable(),
  clockSource: z.string().nullable(),
  virtualisation: z.string().nullable().describe("Hypervisor or container, if detectable."),
  cgroup: z
    .strictObject({
      cpus: z.number().nullable().describe("CPU limit, in processors."),
      memoryMiB: z.number().nullable(),
    })
    .describe("Limits of the harness's cgroup; null: none."),
  instance: z
    .strictObject({
      id: z.string(),
      type: z.string(),
      region: z.string(),
      zone: z.string(),
      image: z.string().nullable().describe("AMI."),
      purchase: z.enum(["on-demand", "spot"]),
      launchedAt: instant.nullable().describe("Billing starts here."),
      isAwsEmulator: z
        .literal(true)
        .optional()
        .describe("Instance of an AWS emulator: its type says nothing about its processor."),
    })
    .optional()
    .describe("AWS: instance metadata (IMDSv2)."),
});
export type Machine = z.infer<typeof machineSchema>;

/** Disturbances while a trial ran: reasons to doubt its time. */
export const disturbanceSchema = z.strictObject({
  loadBefore: z.number().nullable().describe("One-minute load average at the start of the trial."),
  loadAfter: z.number().nullable(),
  stealSeconds: seconds.nullable().describe("CPU time that the hypervisor gave to other guests."),
  otherCpuSeconds: seconds.nullable().describe("CPU time of all other programs on the machine."),
  throttledSeconds: seconds.nullable().describe("Time throttled by a cgroup limit."),
  thermalThrottles: count
    .nullable()
    .optional()
    .describe("Thermal throttling events, summed over all processors."),
  meanMHz: z
    .number()
    .positive()
    .optional()
    .describe("Mean frequency of up to 8 of the trial's processors; absent: not readable."),
  foreignMemoryShare: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      "Share of the memory allocated meanwhile that is on another NUMA node than its program; absent: one node.",
    ),
});
export type Disturbance = z.infer<typeof disturbanceSchema>;

export const failureSchema = z.strictObject({
  class: failureClassSchema,
  message: z.string(),
  logLines: z.array(z.string()).describe("End of the log, or the lines around the cause."),
});

/** Trial: a single run of the model. */
export const trialSchema = z.strictObject({
  position: count.describe("Position in the block's order, from 1; 0 is the warm-up."),
  side: sideSchema,
  session: count.describe("Harness session on the machine, from 1."),
  startedAt: instant,
  wallSeconds: seconds.describe(
    "Wall time from fork to wait, on the monotonic clock, measured outside the model.",
  ),
  userSeconds: seconds,
  systemSeconds: seconds,
  peakMemoryMiB: z
    .number()
    .nonnegative()
    .describe("Maximum resident set size, as the kernel reports it."),
  memorySamples: z
    .array(
      z.strictObject({
        simulatedDays: z.number().nonnegative().describe("Since the first date of the log."),
        memoryMiB: z.number().nonnegative().describe("Resident memory of all processes."),
      }),
    )
    .optional()
    .describe("Memory while the trial ran; absent: no date in the log, or not Linux."),
  minorFaults: count.optional().describe("Page faults without reading a disk."),
  majorFaults: count.describe("Page faults that read a disk."),
  involuntarySwitches: count.describe("How often another program took the processor."),
  energyJoules: z
    .number()
    .positive()
    .optional()
    .describe(
      "Energy of all processor packages while the trial ran (RAPL), other programs included; absent: the machine does not tell.",
    ),
  written: z
    .strictObject({ bytes: count, files: count })
    .optional()
    .describe("Disk space that the trial used in its scratch directory at its end."),
  exit: z.strictObject({ code: z.number().int().nullable(), signal: z.number().int().nullable() }),
  failure: failureSchema.nullable(),
  simulatedDays: z.number().nonnegative().nullable(),
  modelSeconds: seconds.nullable().describe("The model's outermost timer."),
  timers: z.array(timerSchema),
  outputs: z.array(outputSchema),
  log: z.string().nullable().describe("Key of the log in the store."),
  disturbance: disturbanceSchema,
});
export type Trial = z.infer<typeof trialSchema>;

/** Session of the harness on a machine. A second session means that the first was interrupted. */
export const sessionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  session: count,
  startedAt: instant,
  waitedSeconds: seconds
    .optional()
    .describe("Time before the session, waiting for another measurement on the machine."),
  machine: machineSchema,
  harness: z.strictObject({ version: z.string(), node: z.string() }),
  pinned: z.boolean().describe("The trials were pinned to the platform's processors."),
  cores: z.array(count).optional().describe("Logical processors, if chosen on the machine."),
  mpiLauncher: z
    .string()
    .optional()
    .describe("Command that started the ranks; absent: the workload does not run with MPI."),
  job: z
    .strictObject({
      id: z.string(),
      attempt: z.number().int().positive(),
      startedAt: instant.optional().describe("Start of the harness, after boot and image pull."),
    })
    .optional()
    .describe("Job of AWS Batch or a cluster that the session belonged to."),
  staging: stagingSchema.optional().describe("Staging of the inputs; absent: none needed."),
});
export type Session = z.infer<typeof sessionSchema>;

/** Record of a block. Written once, never edited. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  spec: blockSpecSchema,
  status: z
    .enum(["complete", "failed"])
    .describe("complete: all trials succeeded. Only complete blocks count."),
  startedAt: instant,
  endedAt: instant,
  sessions: z.array(sessionSchema).min(1),
  rounds: z
    .number()
    .int()
    .positive()
    .describe("How often the block repeated its order: the plan says so, or the harness chose it."),
  warmUp: trialSchema.nullable(),
  trials: z.array(trialSchema),
  profiles: z
    .array(profileSchema)
    .max(2)
    .optional()
    .describe("A profile of each version; absent: the suite asks for none."),
  profileProblem: z.string().optional().describe("Why a profile is missing."),
  instructions: z
    .array(instructionCountSchema)
    .max(2)
    .optional()
    .describe("Instructions of each version; absent: the suite asks for no profile."),
  instructionsProblem: z.string().optional().describe("Why instructions are not known."),
});
export type BlockRecord = z.infer<typeof recordSchema>;
