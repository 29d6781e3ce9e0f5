import { z } from "zod";
import { formatCount } from "../../core/format/text.ts";
import { describeRetained } from "../../report/infrastructure/orphans.ts";
import { cleanUpAccount } from "../../use-cases/account/clean-up.ts";
import { NOT_CONFIRMED } from "../../use-cases/account/confirm-changes.ts";
import { openCloud } from "../../wiring/open-cloud.ts";
import { command } from "../command.ts";
import { regionInput, yesInput } from "../shared-inputs.ts";

/** A week: no run takes so long, so a call without options never cancels the jobs of one. */
const MIN_AGE_HOURS = 168;

export const cleanUp = command({
  name: "clean-up",
  summary: "remove what dead runs and failed deployments left in AWS",
  description:
    "Finds by tag the resources that nothing uses any more: jobs that have not ended, job definitions, failed stacks, " +
    "queues, compute environments and launch templates without a stack, hosts without a compute environment. Shows them " +
    "with their age and asks for confirmation. Resources younger than a week may belong to a run and stay. Resources " +
    "without gcbench's tag, platforms and results stay too.",
  positionals: [],
  examples: [
    "gcbench clean-up",
    "gcbench clean-up --older-than 24 --yes",
    "gcbench clean-up --older-than 0",
  ],
  inputs: z.strictObject({
    region: regionInput,
    olderThan: z.number().nonnegative().default(MIN_AGE_HOURS).meta({
      description:
        "Minimum age in hours. Younger resources may belong to a run and stay. 0 removes all, also those of unknown age, and cancels all jobs: use it when nothing runs.",
    }),
    yes: yesInput,
  }),

  async run({ region, ...request }, caller) {
    const cloud = await openCloud(region, caller);
    const result = await cleanUpAccount(request, cloud.orphanedResources, caller);
    const { outcome, orphans, retained } = result;
    if (outcome === "declined") return { json: result, text: NOT_CONFIRMED };
    const { olderThan } = request;
    const age = olderThan === 0 ? "" : ` that is older than ${formatCount(olderThan, "hour")}`;
    const head =
      outcome === "changed"
        ? `Removed ${formatCount(orphans.length, "leftover")}.`
        : `Nothing is left over in ${cloud.region}${age}.`;
    return {
      json: { outcome, removed: orphans, retained },
      outputs: { outcome, removed: orphans.length },
      text: [head, ...describeRetained(retained)].join("\n"),
    };
  },
});
