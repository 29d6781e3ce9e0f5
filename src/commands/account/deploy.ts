import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import type { Deployment } from "../../adapters/aws/infrastructure/deploy-platforms.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { DEFAULT_HOSTS } from "../../core/cloud/cloud-platforms.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import { formatUsdAmount } from "../../core/format/text.ts";
import { maxUsdPerHour } from "../../core/platforms/price-lookup.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { cloudPlatforms } from "../cloud-suite.ts";
import { command } from "../command.ts";
import { confirmChanges, NOT_CONFIRMED, yesInput } from "../confirm.ts";
import { checkSuiteImage } from "../images/suite-image.ts";
import { readPrices } from "../prices.ts";
import { runnerOutputs } from "../runners.ts";
import { platformsInput, regionInput, suiteInput } from "../shared-inputs.ts";
import { spotInput } from "../spot.ts";
import { describeStackPlans } from "./describe-stack-plans.ts";

const NO_COST =
  "This costs nothing while no job runs: hosts come with jobs and go with them. `gcbench estimate` says what a run costs.";

export const deploy = command({
  name: "deploy",
  summary: "make a suite's platforms in AWS: a queue for each kind of machine",
  description:
    "Makes or updates one stack for each kind of machine that the suite names: launch template, compute environment, " +
    "queue. Looks at credentials, limits, quotas and the suite's image first, shows the changes and asks. Called again, " +
    "it changes nothing.",
  positionals: ["suite"],
  examples: [
    "gcbench deploy benchmarks/suites/architectures.yml",
    "gcbench deploy my-suite.yml --platforms graviton3,amd-genoa --hosts 4 --yes",
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
        description: `Most hosts of each kind at once. Default: as before, or ${DEFAULT_HOSTS}.`,
      }),
    diskGib: z.number().int().min(30).max(16_384).optional().meta({
      description:
        "Disk of each host, in GiB. Default: as before, or 100; more where the suite's inputs need it.",
    }),
    yes: yesInput,
  }),

  async run({ suite, region, platforms, spot, hosts, diskGib, yes }, host) {
    await loadSuite(suite); // A wrong path needs no account to be told.
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { deployPlatforms } = await import(
      "../../adapters/aws/infrastructure/deploy-platforms.ts"
    );
    const { readBootstrap } = await import("../../adapters/aws/infrastructure/bootstrap-stack.ts");
    const { preflight } = await import("../../adapters/aws/infrastructure/aws-preflight.ts");
    const account = new AwsAccount(region ?? defaultRegion());
    const bootstrap = await readBootstrap(account);
    const wanted = await cloudPlatforms(account, { suite, only: platforms, spot });
    const found = await preflight(account, wanted, host);
    host.info(`Account ${found.account}, region ${found.region}, as ${found.identity}`);
    const images = await checkSuiteImage(account, { suite, bootstrap, platforms: wanted }, host);
    const { minDiskOf } = await import("./host-disk.ts");
    const minDiskGiB =
      diskGib === undefined ? await minDiskOf(images, { suite, account }, host) : undefined;
    const prices = await readPrices(undefined, []);
    const deployment = await deployPlatforms(
      account,
      bootstrap,
      wanted,
      {
        hosts,
        diskGiB: diskGib,
        minDiskGiB,
        confirm: (changes) =>
          confirmChanges(host, {
            preview: `${describeStackPlans(changes.map(({ plan }) => plan))}\n\n${describeHosts({ platforms: wanted, hosts, region: account.region, prices })}\n${NO_COST}`,
            question: "Make these changes?",
            yes,
          }),
      },
      host,
    );
    const { outcome } = deployment;
    return {
      json: { outcome, platforms: [...deployment.platforms.values()] },
      outputs: outputsOf(outcome, wanted),
      text: describe(deployment, account.region),
    };
  },
});

function outputsOf(outcome: Deployment["outcome"], wanted: readonly PinnedPlatform[]) {
  return {
    outcome,
    platforms: [...new Set(wanted.map(({ name }) => name))].join(" "),
    ...runnerOutputs(wanted),
  };
}

interface PricedHosts {
  readonly platforms: readonly PinnedPlatform[];
  readonly hosts: number | undefined;
  readonly region: string;
  readonly prices: PriceList;
}

/** What there can be at once, and is paid for while it is. */
function describeHosts({ platforms, hosts, region, prices }: PricedHosts): string {
  const most = hosts === undefined ? `as many as before, or ${DEFAULT_HOSTS}` : String(hosts);
  const kinds = [...new Map(platforms.map((platform) => [platform.name, platform])).values()];
  const rows = kinds.map((kind) => {
    const usd = maxUsdPerHour(prices, kind, region);
    const { type = "", purchase = "" } = kind.instance ?? {};
    return [kind.name, type, purchase, usd === null ? "not known" : formatUsdAmount(usd)];
  });
  const titles = ["platform", "type", "purchase", "USD/h, at most"];
  return `Hosts of each kind at once, at most: ${most}.\n${terminalTable(titles, rows, [3])}`;
}

function describe({ outcome, platforms }: Deployment, region: string): string {
  if (outcome === "declined") return NOT_CONFIRMED;
  const head =
    outcome === "unchanged"
      ? `All platforms in ${region} are as they should be: nothing was changed.`
      : `Platforms in ${region} are ready.`;
  const rows = [...platforms.values()].map(({ name, stack }) => [name, stack]);
  return `${head}\n${terminalTable(["platform", "stack"], rows)}\nRemove them with gcbench destroy.`;
}
