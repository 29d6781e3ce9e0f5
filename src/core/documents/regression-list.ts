import { z } from "zod";
import { stripControlsDeep } from "../format/control-characters.ts";
import { closingReasonSchema, regressionSchema } from "./regression.ts";
import { pageAddressSchema } from "./run-trigger.ts";

/** A regression that has an issue, and what people did about it. */
export const listedRegressionSchema = z.object({
  number: z.number().int().positive().describe("Of the issue."),
  url: pageAddressSchema.describe("Of the issue."),
  title: z.string().max(500),
  state: z
    .enum(["open", "accepted", "fixed", "gone", "closed without a reason"])
    .describe("`gone`: a run proved it."),
  openedAt: z.string().max(40).describe("ISO 8601."),
  owners: z.array(z.string().max(100)).max(100).readonly(),
  isTriaged: z.boolean().describe("A person has looked at it."),
  reason: closingReasonSchema.nullable().describe("Null: no person closed it with a reason."),
  regression: regressionSchema,
});
export type ListedRegression = z.infer<typeof listedRegressionSchema>;

/** Regressions of a repository, as `gcbench regressions --json` writes them and as a results branch keeps them. */
export const regressionListSchema = z.object({
  schemaVersion: z.literal(1),
  repository: z.string().max(200).describe("owner/name"),
  regressions: z.array(listedRegressionSchema).readonly().describe("Oldest first."),
});
export type RegressionList = z.infer<typeof regressionListSchema>;

/** File of this document beside the pages about all runs. */
export const REGRESSIONS_FILE = "regressions.json";

/** Parses a list of regressions, without control characters. @returns null: the text is no such list */
export function parseRegressionList(text: string): RegressionList | null {
  try {
    return stripControlsDeep(regressionListSchema.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}
