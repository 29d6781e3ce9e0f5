import { z } from "zod";
import type { BisectedQuantity } from "../../core/documents/bisection.ts";
import { UsageError } from "../../core/errors.ts";
import { change } from "../suite/change.ts";
import { runInputs } from "./run-inputs.ts";

const runShape = runInputs.shape;

/** Inputs of `gcbench bisect`. */
export const bisectInputs = z.strictObject({
  suite: runShape.suite,
  good: z.string().min(1).meta({ description: "Tag or commit before the change." }),
  bad: z.string().min(1).meta({ description: "Tag or commit after the change." }),
  timer: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "Timer to bisect, in place of wall time." }),
  memory: z.boolean().default(false).meta({ description: "Bisect peak memory." }),
  results: z.boolean().default(false).meta({
    description: "Find the first commit whose results differ from the good end's.",
  }),
  workload: z.string().min(1).optional().meta({
    description: "Workload to measure. Default: the suite's only one.",
  }),
  maxError: z.number().min(0.001).max(0.5).default(0.05).meta({
    description: "Largest probability of a wrong answer.",
  }),
  maxBlocks: z.number().int().min(2).max(1000).default(100).meta({
    description: "Number of blocks after which the bisection reports the range that is left.",
  }),
  retrySkipped: z.boolean().default(false).meta({
    description: "Try again the commits that could not be built or run.",
  }),
  clone: change.inputs.shape.clone,
  repository: change.inputs.shape.repository,
  submodule: change.inputs.shape.submodule,
  engine: runShape.engine,
  container: runShape.container,
  data: runShape.data,
  inputSource: runShape.inputSource,
  store: runShape.store,
  reports: runShape.reports,
  prices: runShape.prices,
  region: runShape.region,
  platforms: runShape.platforms,
  spot: runShape.spot,
  spendUsd: z.number().positive().optional().meta({
    description: "Spending limit of the whole bisection in AWS, in USD.",
  }),
  waitMinutes: z.number().nonnegative().optional().meta({
    description:
      "Maximum wait for the jobs of one comparison in AWS, in minutes. Default: no limit.",
  }),
});
type BisectInputs = z.infer<typeof bisectInputs>;

/** The options that openTarget knows. Containers always build: each commit is new. */
export function targetInputs({ engine, container, ...inputs }: BisectInputs) {
  const { data, inputSource, store, prices, region, platforms, spot } = inputs;
  const known = { engine, container, build: container, spot };
  return { ...known, data, inputSource, store, prices, region, platforms };
}

/** @throws {UsageError} more than one is given */
export function quantityOf({
  timer,
  memory,
  results,
}: Pick<BisectInputs, "timer" | "memory" | "results">): BisectedQuantity {
  if (Number(timer !== undefined) + Number(memory) + Number(results) > 1) {
    throw new UsageError(
      "A bisection has one quantity: use one of --timer, --memory and --results.",
    );
  }
  if (timer !== undefined) return { kind: "timer", timer };
  if (memory) return { kind: "memory" };
  return results ? { kind: "results" } : { kind: "wall-time" };
}
