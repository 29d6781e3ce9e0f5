import { z } from "zod";
import { formatBytesOf, formatSeconds, formatShare } from "../format/text.ts";
import { failureClassSchema } from "./failure-class.ts";

/** Event of the harness: a JSON object per line on standard output (on AWS: the job's log). */
export const harnessEventSchema = z.discriminatedUnion("event", [
  z
    .strictObject({
      event: z.literal("begin"),
      run: z.string(),
      block: z.string(),
      host: z.string(),
      instance: z.string().nullable().describe("On AWS: type, zone and purchase option."),
      session: z.number().describe("Above 1: an earlier session was interrupted."),
      earlierTrials: z.number().describe("Valid trials from earlier sessions on this machine."),
    })
    .describe("The block's spec was read and the machine matches it."),
  z.strictObject({
    event: z.literal("progress"),
    position: z.number(),
    trials: z.number(),
    trialSeconds: z.number(),
    trialFraction: z.number().nullable(),
    simulatedDate: z.string().nullable(),
    trialsDoneSeconds: z.array(z.number()),
  }),
  z
    .strictObject({
      event: z.literal("trial"),
      position: z.number(),
      trials: z.number(),
      version: z.string(),
      wallSeconds: z.number(),
      failure: z.string().nullable(),
    })
    .describe("A trial ended and was stored."),
  z
    .strictObject({ event: z.literal("waiting"), reason: z.string() })
    .describe("Another process holds the machine or its inputs: the reason names it."),
  z
    .strictObject({
      event: z.literal("staging"),
      doneBytes: z.number(),
      totalBytes: z.number().describe("Size of the files that the machine does not have yet."),
    })
    .describe("Input files are being copied to the machine before the first trial."),
  z
    .strictObject({ event: z.literal("note"), message: z.string() })
    .describe("Information that may explain a later result."),
  z
    .strictObject({ event: z.literal("warning"), message: z.string() })
    .describe("Something that a person should correct; the block continues."),
  z
    .strictObject({
      event: z.literal("end"),
      record: z.string().describe("Location of the record."),
    })
    .describe("The record was stored."),
  z
    .strictObject({
      event: z.literal("error"),
      kind: z.enum(["usage", "infrastructure", "interrupted"]),
      class: failureClassSchema.optional(),
      isPermanent: z
        .literal(true)
        .optional()
        .describe("Each host of this platform would fail in the same way."),
      message: z.string(),
    })
    .describe("Last event of a harness that ends without a record."),
]);
export type HarnessEvent = z.infer<typeof harnessEventSchema>;

/** Parses a line of output. @returns null if the line is not an event */
export function parseHarnessEvent(line: string): HarnessEvent | null {
  try {
    return harnessEventSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Shorter times are not shown: they say nothing about the trial. */
const ELAPSED_AFTER_SECONDS = 0.5;

/** Describes an event in a line for people. */
export function describeHarnessEvent(event: HarnessEvent): string {
  switch (event.event) {
    case "begin": {
      const resumed =
        event.session > 1
          ? `, session ${event.session}, ${event.earlierTrials} trials from earlier sessions`
          : "";
      const where = event.instance === null ? event.host : `${event.host} (${event.instance})`;
      return `Block ${event.block} of run ${event.run} on ${where}${resumed}`;
    }
    case "progress":
      return [
        describeTrial(event),
        ...(event.trialFraction === null ? [] : [formatShare(event.trialFraction)]),
        ...(event.simulatedDate === null ? [] : [`model date ${event.simulatedDate}`]),
        event.trialSeconds < ELAPSED_AFTER_SECONDS ? "starting" : formatSeconds(event.trialSeconds),
      ].join(", ");
    case "trial": {
      const how = event.failure === null ? "took" : "failed after";
      const why = event.failure === null ? "" : `: ${event.failure}`;
      return `${describeTrial(event)} (${event.version}) ${how} ${formatSeconds(event.wallSeconds)}${why}`;
    }
    case "waiting":
      return `Waiting: ${event.reason}`;
    case "staging":
      return `Staging ${describeStaging(event)}`;
    case "note":
    case "warning":
      return event.message;
    case "end":
      return `Done: ${event.record}`;
    case "error":
      return `Failed${event.class ? ` (${event.class})` : ""}: ${event.message}`;
  }
}

/** Describes staging progress, as in `inputs 1.2 of 3.4 GB`. */
export function describeStaging({
  doneBytes,
  totalBytes,
}: Pick<Extract<HarnessEvent, { event: "staging" }>, "doneBytes" | "totalBytes">): string {
  return `inputs ${formatBytesOf(doneBytes, totalBytes)}`;
}

function describeTrial({ position, trials }: { position: number; trials: number }): string {
  return position === 0 ? "Warm-up" : `Trial ${position} of ${trials}`;
}
