import { z } from "zod";

/** What the harness says while it runs, one JSON object a line on its standard output. */
export const harnessEventSchema = z.discriminatedUnion("event", [
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
    .strictObject({ event: z.literal("waiting"), reason: z.string() })
    .describe("Another measurement runs on the machine."),
  z.strictObject({
    event: z.literal("error"),
    kind: z.enum(["usage", "infrastructure", "interrupted"]),
    message: z.string(),
  }),
]);
export type HarnessEvent = z.infer<typeof harnessEventSchema>;
