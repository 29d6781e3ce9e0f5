import { z } from "zod";
import { AwsAccount } from "../adapters/aws-account.ts";
import {
  DEFAULT_HOSTS,
  type Deployment,
  deployPlatforms,
  readBootstrap,
} from "../adapters/aws-infrastructure.ts";
import { regionHere } from "../adapters/aws-options.ts";
import { preflight } from "../adapters/aws-preflight.ts";
import { terminalTable } from "../report/terminal.ts";
import { cloudPlatforms } from "./cloud-suite.ts";
import { command } from "./command.ts";
import { agrees, NOTHING_DONE, yesInput } from "./consent.ts";
import { describeStackPlans } from "./describe-stack-plans.ts";
import { platformsInput, regionInput, suiteInput } from "./inputs.ts";

const NO_COST =
  "This costs nothing while no job runs: hosts come with jobs and go with them. `gcbench estimate` says what a run costs.";

export const deploy = command({
  name: "deploy",
  summary: "make a suite's platforms in AWS: a queue for each kind of machine",
  description:
    "Makes or updates one stack for each kind of machine that the suite names: launch template, compute environment, " +
    "queue. Looks at credentials, limits and quotas first, shows the changes and asks. Called again, it changes nothing.",
  positionals: ["suite"],
  examples: [
    "gcbench deploy benchmarks/suites/architectures.yml",
    "gcbench deploy my-suite.yml --platforms graviton3,amd-genoa --hosts 4 --yes",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    region: regionInput,
    platforms: platformsInput,
    hosts: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .optional()
      .meta({
        description: `Most hosts of each kind at once. Default: as before, or ${DEFAULT_HOSTS}.`,
      }),
    diskGib: z.number().int().min(30).max(16_384).optional().meta({
      description: "Disk of each host, in GiB. Default: as before, or 100.",
    }),
    yes: yesInput,
  }),

  async run({ suite, region, platforms, hosts, diskGib, yes }, host) {
    const account = new AwsAccount(region ?? regionHere());
    const bootstrap = await readBootstrap(account);
    const wanted = await cloudPlatforms(account, { suite, only: platforms });
    const found = await preflight(account, wanted, host);
    host.info(`Account ${found.account}, region ${found.region}, as ${found.identity}`);
    const deployment = await deployPlatforms(
      account,
      bootstrap,
      wanted,
      {
        hosts,
        diskGiB: diskGib,
        agree: (changes) =>
          agrees(host, {
            preview: `${describeStackPlans(changes.map(({ plan }) => plan))}\n\n${NO_COST}`,
            question: "Make these changes?",
            yes,
          }),
      },
      host,
    );
    const { outcome } = deployment;
    return {
      json: { outcome, platforms: [...deployment.platforms.values()] },
      text: describe(deployment, account.region),
    };
  },
});

function describe({ outcome, platforms }: Deployment, region: string): string {
  if (outcome === "declined") return NOTHING_DONE;
  const head =
    outcome === "unchanged"
      ? `All platforms in ${region} are as they should be: nothing was changed.`
      : `Platforms in ${region} are ready.`;
  const rows = [...platforms.values()].map(({ name, stack }) => [name, stack]);
  return `${head}\n${terminalTable(["platform", "stack"], rows)}\nRemove them with gcbench destroy.`;
}
