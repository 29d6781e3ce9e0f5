import { z } from "zod";
import { metricSchema } from "./platform-comparison.ts";
import { triggerSchema } from "./run-trigger.ts";
import { siteSchema } from "./site.ts";

const common = {
  schemaVersion: z.literal(1),
  at: z.iso.datetime(),
  by: z
    .string()
    .max(500)
    .describe("Who: `user@machine` at a terminal, the page of the workflow run in a workflow."),
};
const request = z.number().int().positive().describe("Number of the event that requested the run.");
const records = z.number().int().nonnegative().describe("How many records the run had.");

/** A run got its first job in AWS: where another machine finds the jobs. */
const startedInBatchSchema = z.strictObject({
  ...common,
  kind: z.literal("started"),
  engine: z.literal("batch"),
  region: z.string(),
  queues: z.record(z.string(), z.string()).describe("ARN, by kind of machine."),
  jobRoleArn: z.string(),
  logGroup: z.string(),
});
export type StartedInBatch = z.infer<typeof startedInBatchSchema>;

/** A run got its first job on a cluster: how another client submits the next ones. */
const startedOnClusterSchema = z.strictObject({
  ...common,
  kind: z.literal("started"),
  engine: z.literal("slurm"),
  site: siteSchema.describe("The site's file when the run started."),
});
export type StartedOnCluster = z.infer<typeof startedOnClusterSchema>;

const startedSchema = z.discriminatedUnion("engine", [
  startedInBatchSchema,
  startedOnClusterSchema,
]);
export type StartedEvent = z.infer<typeof startedSchema>;

/** A person or a workflow requested the run. A run can have several requesters: its name follows from its plan. */
const requestedSchema = z.strictObject({
  ...common,
  kind: z.literal("requested"),
  countsFrom: z.iso.datetime().describe("Start of the hours of the deadline."),
  trigger: triggerSchema.nullable().describe("Null: a terminal, where no result is sent to."),
  rankBy: metricSchema.describe("Metric that the requester ranks platforms by."),
  lostAttempts: z
    .record(z.string(), z.number().int().positive())
    .describe("Lost attempts of each block so far. They do not count for this request."),
});
export type RequestedEvent = z.infer<typeof requestedSchema>;

const limitsChangedSchema = z.strictObject({
  ...common,
  kind: z.literal("limits-changed"),
  spendUsd: z.number().positive().nullable().describe("Null: none."),
  coreHours: z.number().positive().nullable().describe("Null: none."),
  deadlineHours: z
    .number()
    .positive()
    .nullable()
    .describe("Hours after the last request; null: none."),
});

/** The jobs of the run were cancelled on purpose. `gcbench collect` leaves the run alone until a client resumes it. */
const cancelledSchema = z.strictObject({
  ...common,
  kind: z.literal("cancelled"),
  reason: z.string(),
});

const resumedSchema = z.strictObject({ ...common, kind: z.literal("resumed") });

/** A block could not be run. The rest of its version on that platform is skipped. */
const gaveUpSchema = z.strictObject({
  ...common,
  kind: z.literal("gave-up"),
  block: z.string(),
  reason: z.string(),
});

/** No more blocks will run. */
const finishedSchema = z.strictObject({
  ...common,
  kind: z.literal("finished"),
  reason: z.string().optional().describe("The limit that ended the run. Absent: none did."),
});

/** The workflow that waited for the run has its report, and publishes it. */
const reportedSchema = z.strictObject({ ...common, kind: z.literal("reported"), request, records });

/** One target of a delivery got its part, or refused it for good. */
const publishedSchema = z.strictObject({
  ...common,
  kind: z.literal("published"),
  request,
  records,
  target: z.string().describe("`results`, `comment`, `check`, `alert`, or a state of the status."),
  outcome: z.enum(["published", "refused"]),
  reason: z.string().nullable().describe("Why the target refused; null: it did not."),
});

/** Requesters have the result of that many records, at all targets that they named. */
const deliveredSchema = z.strictObject({
  ...common,
  kind: z.literal("delivered"),
  requests: z
    .array(request)
    .describe("All requests that have the result of these records, earlier deliveries included."),
  records,
});

/** What happened to a run. A store keeps events for ever and never changes one. */
export const runEventSchema = z.discriminatedUnion("kind", [
  startedSchema,
  requestedSchema,
  limitsChangedSchema,
  cancelledSchema,
  resumedSchema,
  gaveUpSchema,
  finishedSchema,
  reportedSchema,
  publishedSchema,
  deliveredSchema,
]);
export type RunEvent = z.infer<typeof runEventSchema>;
export type RunEventKind = RunEvent["kind"];

/** An event with its number in the log of its run, from 1. */
export type LoggedEvent<E extends RunEvent = RunEvent> = E & { readonly number: number };

type WithoutCommon<E> = E extends RunEvent ? Omit<E, keyof typeof common> : never;
/** What a client says of an event. Time and author follow from the client. */
export type NewRunEvent = WithoutCommon<RunEvent>;
