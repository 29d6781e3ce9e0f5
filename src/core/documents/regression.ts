import { z } from "zod";
import { nameSchema } from "./names.ts";

const quantityKindSchema = z.enum([
  "total",
  "timer",
  "memory",
  "memory growth",
  "results",
  "failure",
]);

/** What got worse. `total`: wall time of a trial. */
export const regressedQuantitySchema = z.strictObject({
  kind: quantityKindSchema,
  timer: z.string().max(200).nullable().describe("Name of the timer; null: another quantity."),
});
export type RegressedQuantity = z.infer<typeof regressedQuantitySchema>;

/** Size of a regression on a platform, as a run measured it. */
export const regressionSizeSchema = z.strictObject({
  platform: z.string().max(200),
  baseline: nameSchema,
  version: nameSchema,
  kind: quantityKindSchema.describe("`total` also where a timer is the cause of a slow total."),
  change: z
    .number()
    .nullable()
    .describe("As in 0.02; memory growth: MiB per simulated day; null: has no size."),
  low: z.number().nullable(),
  high: z.number().nullable(),
  confidence: z.number().nullable(),
  run: z.string().max(160),
  measured: z.string().max(40).describe("End of the run's last trial, ISO 8601; empty: none."),
});
export type RegressionSize = z.infer<typeof regressionSizeSchema>;

/** Cause of a regression: what got worse in which workload, and the version that brought it. */
export const knownCauseSchema = z.strictObject({
  workload: nameSchema,
  quantity: regressedQuantitySchema,
  version: nameSchema,
  also: z
    .array(regressedQuantitySchema)
    .max(20)
    .readonly()
    .describe("Quantities that are worse by the same cause, so that a run may name it by them."),
  sizes: z.array(regressionSizeSchema).max(100).readonly(),
});
export type KnownCause = z.infer<typeof knownCauseSchema>;

/** Why a person closed the issue. */
export const closingReasonSchema = z.strictObject({
  kind: z.enum(["accepted", "fixed"]),
  by: z.string().max(100),
  reason: z.string().max(500),
  url: z.string().max(500).describe("Address of the comment."),
  comment: z.number().int().positive(),
  at: z.string().max(40),
});
export type ClosingReason = z.infer<typeof closingReasonSchema>;

/** Maximum number of causes in an issue. */
export const MAX_CAUSES = 60;

/** State of a regression, which its issue holds. */
export const regressionSchema = z.strictObject({
  source: z.string().max(64).nullable().describe("Separate source of the figures; null: none."),
  causes: z
    .array(knownCauseSchema)
    .min(1)
    .max(MAX_CAUSES)
    .readonly()
    .describe("More than one only in the last issue of a run with many regressions."),
  measured: z.string().max(40).describe("End of the newest run that changed this state."),
  goneSince: z.string().max(160).nullable().describe("Run that proved that it is gone."),
  closed: closingReasonSchema.nullable().describe("Null: no person closed it with a reason."),
  earlier: closingReasonSchema
    .nullable()
    .describe("Reason of an earlier closing that no longer counts; null: none."),
});
export type Regression = z.infer<typeof regressionSchema>;
