import { z } from "zod";

/** Limits of a run in AWS, as commands take them. */
export const limitInputs = {
  spendUsd: z.number().positive().optional().meta({
    description:
      "AWS: spending limit of the run in USD. Default: the one requested last, else the suite's.",
  }),
  deadlineHours: z.number().positive().optional().meta({
    description:
      "AWS: hours after the last request when unfinished blocks are cancelled. Default: as requested last, else the suite's.",
  }),
};
