import { z } from "zod";

/** Limits of a run in AWS or on a cluster, as commands take them. */
export const limitInputs = {
  spendUsd: z.number().positive().optional().meta({
    description:
      "Spending limit of a run in AWS, or on a cluster whose file has a price, in USD. Default: the last limit requested for this run, else the suite's.",
  }),
  coreHours: z.number().positive().optional().meta({
    description:
      "Core-hour limit of a run on a cluster. Default: the last limit requested for this run, else the suite's.",
  }),
  deadlineHours: z.number().positive().optional().meta({
    description:
      "Hours after this call at which gcbench cancels the jobs in AWS or on a cluster. Default: the last deadline requested for this run, else the suite's.",
  }),
};
