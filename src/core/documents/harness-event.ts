import { z } from "zod";
import { formatBytesOf, formatSeconds, formatShare } from "../format/text.ts";
import { failureClassSchema } from "./failure-class.ts";

/** What the harness says while it runs, one JSON object a line on its standard output: in AWS, the job's log. */
export const harnessEventSchema = z.discriminatedUnion("event", [
  z
    .strictObject({
      event: z.literal("begin"),
      run: z.string(),
      block: z.string(),
      host: z.string(),
      instance: z.string().nullable().describe("In AWS: type, zone and way to pay."),
      session: z.number().describe("Above 1: an earlier stay on a machine was cut off."),
      kept: z.number().describe("Trials of earlier stays on this machine that still count."),
    })
    .describe("The block's spec is read, the machine fits."),
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
    .describe("A trial has ended, and is in the store."),
  z
    .strictObject({ event: z.literal("waiting"), reason: z.string() })
    .describe("Another measurement runs on the machine."),
  z
    .strictObject({
      event: z.literal("staging"),
      doneBytes: z.number(),
      totalBytes: z.number().describe("Of the files that are not on the machine yet."),
    })
    .describe("Input files come to the machine, before anything is measured."),
  z
    .strictObject({ event: z.literal("note"), message: z.string() })
    .describe("What a person should know who looks for the reason of something later."),
  z
    .strictObject({ event: z.literal("end"), record: z.string().describe("Where it is.") })
    .describe("The record is in the store."),
  z
    .strictObject({
      event: z.literal("error"),
      kind: z.enum(["usage", "infrastructure", "interrupted"]),
      class: failureClassSchema.optional(),
      message: z.string(),
    })
    .describe("The last line of a harness that leaves no record."),
]);
export type HarnessEvent = z.infer<typeof harnessEventSchema>;

/** @returns null for a line that something else in the process printed */
export function parseHarnessEvent(line: string): HarnessEvent | null {
  try {
    return harnessEventSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** A trial that is younger has only just begun: its milliseconds say nothing. */
const ELAPSED_AFTER_SECONDS = 0.5;

/** An event as a line for people. */
export function describeHarnessEvent(event: HarnessEvent): string {
  switch (event.event) {
    case "begin": {
      const again = event.session > 1 ? `, stay ${event.session}, ${event.kept} trials kept` : "";
      const where = event.instance === null ? event.host : `${event.host} (${event.instance})`;
      return `Block ${event.block} of run ${event.run} on ${where}${again}`;
    }
    case "progress":
      return [
        describeTrial(event),
        ...(event.trialFraction === null ? [] : [formatShare(event.trialFraction)]),
        ...(event.simulatedDate === null ? [] : [`the model is at ${event.simulatedDate}`]),
        event.trialSeconds < ELAPSED_AFTER_SECONDS ? "begins" : formatSeconds(event.trialSeconds),
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
      return event.message;
    case "end":
      return `Done: ${event.record}`;
    case "error":
      return `Failed${event.class ? ` (${event.class})` : ""}: ${event.message}`;
  }
}

/** `inputs 1.2 of 3.4 GB`. */
export function describeStaging({
  doneBytes,
  totalBytes,
}: Pick<Extract<HarnessEvent, { event: "staging" }>, "doneBytes" | "totalBytes">): string {
  return `inputs ${formatBytesOf(doneBytes, totalBytes)}`;
}

function describeTrial({ position, trials }: { position: number; trials: number }): string {
  return position === 0 ? "Warm-up" : `Trial ${position} of ${trials}`;
}
