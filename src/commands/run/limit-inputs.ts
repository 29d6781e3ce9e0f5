import { z } from "zod";

/** Limits of a run in AWS, as commands take them. */
export const limitInputs = {
  spendUsd: z.number().positive().optional().meta({
    description:
      "Spend limit of a run in AWS, in USD. Default: the last limit requested for this run, else the suite's.",
  }),
  deadlineHours: z.number().positive().optional().meta({
    description:
      "Hours after this call at which gcbench cancels the jobs in AWS. Default: the last deadline requested for this run, else the suite's.",
  }),
};
