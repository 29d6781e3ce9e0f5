import { z } from "zod";
import { DEFAULT_HOSTS } from "../../core/cloud/cloud-platforms.ts";
import { runnerOutputs } from "../../core/github/build-runners.ts";
import { describeDeployment } from "../../report/infrastructure/deployment.ts";
import { NOT_CONFIRMED } from "../../use-cases/account/confirm-changes.ts";
import { deploySuite } from "../../use-cases/account/deploy.ts";
import { openCloud } from "../../wiring/open-cloud.ts";
import { inputSources } from "../../wiring/open-inputs.ts";
import { readPrices } from "../../wiring/prices.ts";
import { loadVariant } from "../../wiring/suites.ts";
import { inputDescriptions } from "../../wiring/synthetic-inputs.ts";
import { command } from "../command.ts";
import { platformsInput, regionInput, spotInput, suiteInput, yesInput } from "../shared-inputs.ts";

export const deploy = command({
  name: "deploy",
  summary: "create a suite's platforms in AWS: a queue for each kind of machine",
  description:
    "Creates or updates one stack for each kind of machine in the suite: launch template, compute environment, queue. " +
    "Checks credentials, limits, quotas and the suite's image, shows the changes and asks for confirmation. Repeated " +
    "calls are idempotent.",
  positionals: ["suite"],
  examples: [
    "gcbench deploy benchmarks/suites/architectures.yml",
    "gcbench deploy my-suite.yml --platforms graviton3,amd-genoa --hosts 4 --yes",
    "gcbench deploy my-suite.yml --check-only",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    region: regionInput,
    platforms: platformsInput,
    spot: spotInput,
    hosts: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .optional()
      .meta({
        description: `Maximum number of hosts of each kind at once. Default: as before, else ${DEFAULT_HOSTS}.`,
      }),
    diskGib: z.number().int().min(30).max(16_384).optional().meta({
      description:
        "Disk of each host, in GiB. Default: as before, else 100, or more if the suite's inputs need it.",
    }),
    profiling: z.enum(["on", "off"]).optional().meta({
      description:
        "Let containers profile themselves with perf (docs/explanation/threat-model.md). Default: as before, else off.",
    }),
    yes: yesInput,
    checkOnly: z.boolean().default(false).meta({
      description: "Check role, quotas, suite and platforms, and change nothing.",
    }),
  }),

  async run({ suite, region, ...request }, caller) {
    const loaded = await loadVariant(suite, request);
    const cloud = await openCloud(region, caller);
    const prices = await readPrices(undefined, []);
    const sources = inputSources(undefined, { here: cloud.region });
    const imageInputs = { inputSources: sources, descriptions: inputDescriptions() };
    const ports = { cloud, prices, inputs: imageInputs };
    const { deployment, platforms } = await deploySuite(loaded, request, ports, caller);
    const names = [...new Set(platforms.map(({ name }) => name))];
    const outputs = { platforms: names.join(" "), ...runnerOutputs(platforms) };
    if (!deployment) {
      const text = `The account can host ${names.join(", ")}. Nothing was changed.`;
      return { json: { outcome: "checked", platforms: names }, outputs, text };
    }
    const { outcome } = deployment;
    return {
      json: { outcome, platforms: [...deployment.platforms.values()] },
      outputs: { outcome, ...outputs },
      text: outcome === "declined" ? NOT_CONFIRMED : describeDeployment(deployment, cloud.region),
    };
  },
});
