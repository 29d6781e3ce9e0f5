import { z } from "zod";
import { describeBusyStack, describeRemoved } from "../../report/infrastructure/removal.ts";
import { NOT_CONFIRMED } from "../../use-cases/account/confirm-changes.ts";
import { type DestroyResult, destroyPlatforms } from "../../use-cases/account/destroy.ts";
import { openCloud } from "../../wiring/open-cloud.ts";
import { loadVariant } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { platformsInput, regionInput, spotInput, yesInput } from "../shared-inputs.ts";

export const destroy = command({
  name: "destroy",
  summary: "remove platforms from AWS, and with --bootstrap everything but the results",
  description:
    "Deletes the stacks of a suite's platforms, or of all platforms, with their jobs and job definitions. Shows what is " +
    "deleted and asks for confirmation. Results stay: the bucket is never deleted, nor is GitHub's identity provider. " +
    "Give the same --platforms and --spot as at deploy.",
  positionals: ["suite"],
  examples: [
    "gcbench destroy benchmarks/suites/architectures.yml",
    "gcbench destroy my-suite.yml --spot --idle",
    "gcbench destroy --all --bootstrap --yes",
  ],
  inputs: z.strictObject({
    suite: z
      .string()
      .min(1)
      .optional()
      .meta({ value: "path", description: "Path of the suite whose platforms to remove." }),
    region: regionInput,
    platforms: platformsInput,
    spot: spotInput,
    idle: z.boolean().default(false).meta({
      description:
        "Skip platforms that have jobs, which may belong to another run. A detached run has none after its first blocks, until gcbench wait submits more.",
    }),
    all: z.boolean().default(false).meta({ description: "Remove the platforms of all suites." }),
    bootstrap: z.boolean().default(false).meta({
      description:
        "Remove the bootstrap stack, which all platforms share. The bucket with the results stays.",
    }),
    yes: yesInput,
  }),

  async run({ suite, region, spot, ...request }, caller) {
    const loaded = suite ? await loadVariant(suite, { spot }) : null;
    const cloud = await openCloud(region, caller);
    const result = await destroyPlatforms({ loaded, ...request }, cloud, caller);
    const { outcome, removed, definitions, bucket } = result;
    const text = describe(result, cloud.region);
    if (outcome === "declined") return { json: { outcome, removed }, text };
    const more = outcome === "changed" ? { definitions, bucket } : {};
    return {
      json: { outcome, removed, ...more },
      outputs: { outcome, removed: removed.join(" ") },
      text,
    };
  },
});

function describe(result: DestroyResult, region: string): string {
  if (result.outcome === "declined") return NOT_CONFIRMED;
  if (result.outcome === "changed") return describeRemoved(result);
  return result.busy.length > 0
    ? result.busy.map(describeBusyStack).join("\n")
    : `There is nothing to remove in ${region}.`;
}
