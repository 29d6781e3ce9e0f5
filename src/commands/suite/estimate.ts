import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { instanceTypesOf, pinCloudPlatforms } from "../../core/cloud/cloud-platforms.ts";
import { noiseHistoryFor } from "../../core/comparison/run-noise-history.ts";
import { planFromNames } from "../../core/cost/named-plan.ts";
import type { InstanceFacts } from "../../core/documents/instance.ts";
import { factsOf, instanceCatalogueSchema } from "../../core/documents/instance-catalogue.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import type { PriceList } from "../../core/documents/prices.ts";
import { parseStored } from "../../core/documents/stored.ts";
import type { PlatformUse, Suite } from "../../core/documents/suite.ts";
import { UsageError } from "../../core/errors.ts";
import { estimateRun } from "../../core/estimate/estimate-run.ts";
import { withPrices } from "../../core/platforms/price-lookup.ts";
import { readMachine } from "../../machine/machine.ts";
import type { Host } from "../../ports/host.ts";
import { renderEstimate } from "../../report/cost/estimate-terminal.ts";
import { openStore } from "../../wiring/open-store.ts";
import { command } from "../command.ts";
import { instanceTypesFile, recordedPricesFile } from "../locations.ts";
import { DEFAULT_PRICES, readPriceFile } from "../prices.ts";
import { readEarlierRecords } from "../results/earlier-records.ts";
import { regionInput, reportsInput, storeInput, suiteInput } from "../shared-inputs.ts";
import { allSpot } from "../spot.ts";

export const estimate = command({
  name: "estimate",
  summary: "say what a suite takes on machines of AWS, before anything runs",
  description:
    "Time and dollars for each platform, from what is decided at the first look to what takes all looks: from earlier " +
    "records, or from what the workloads expect. Machines and prices are the recorded ones, with their dates: it needs no " +
    "account and no image. --live asks AWS for both.",
  positionals: ["suite"],
  examples: [
    "gcbench estimate benchmarks/suites/architectures.yml",
    "gcbench estimate benchmarks/suites/quickstart.yml --platforms graviton3,graviton4,amd-genoa",
  ],
  inputs: z.strictObject({
    suite: suiteInput,
    platforms: z.string().min(1).optional().meta({
      description:
        "Platforms of platforms.yml in place of the suite's, or some of the suite's: graviton3,amd-genoa.",
    }),
    region: regionInput,
    spot: z
      .boolean()
      .default(false)
      .meta({ description: "As if all machines were bought as spot." }),
    live: z
      .boolean()
      .default(false)
      .meta({ description: "Ask AWS for machines and prices, spot included. Needs credentials." }),
    prices: z.string().min(1).optional().meta({
      description:
        "File of what machines cost an hour. Default: benchmarks/prices.json, else the recorded one.",
    }),
    store: storeInput,
    reports: reportsInput,
  }),

  async run(inputs, host) {
    const region = inputs.region ?? defaultRegion();
    const loaded = await loadSuite(inputs.suite, (suite) => selectPlatforms(suite, inputs));
    const types = instanceTypesOf(loaded.suite, loaded.platforms);
    const { facts, prices } = await readFacts({ ...inputs, region, types }, host);
    const platforms = pinCloudPlatforms(loaded.suite, loaded.platforms, facts);
    const plan = planFromNames(loaded, platforms);
    const store = await openStore(inputs.store, { region });
    const earlierRecords = await readEarlierRecords({ store, reports: inputs.reports }, host);
    const history = noiseHistoryFor(plan, earlierRecords, readMachine().host);
    const estimated = estimateRun({ plan, earlierRecords, history, prices, region });
    return { json: estimated, text: renderEstimate(estimated) };
  },
});

/** The suite as it would be with other platforms, or all of them bought as spot. */
function selectPlatforms(
  suite: Suite,
  { platforms, spot }: { platforms?: string | undefined; spot: boolean },
): Suite {
  const uses = platforms === undefined ? suite.platforms : selectedPurchases(suite, platforms);
  const machines = uses.filter((use) => nameOf(use) !== LOCAL_PLATFORM);
  if (machines.length === 0) {
    throw new UsageError(
      `Suite ${suite.name} runs on this machine alone: \`gcbench plan\` says how long that takes. ` +
        "Name machines of AWS with --platforms, as in --platforms graviton3,amd-genoa.",
    );
  }
  const asked = { ...suite, platforms: machines };
  return spot ? allSpot(asked) : asked;
}

function selectedPurchases(suite: Suite, platforms: string): PlatformUse[] {
  const names = platforms.split(",").map((name) => name.trim());
  return names.flatMap((name): PlatformUse[] => {
    const own = suite.platforms.filter((use) => nameOf(use) === name);
    return own.length > 0 ? own : [name];
  });
}

function nameOf(use: PlatformUse): string {
  return typeof use === "string" ? use : use.name;
}

interface InstanceTypeQuery {
  readonly types: readonly string[];
  readonly region: string;
  readonly live: boolean;
  readonly prices?: string | undefined;
}

async function readFacts(
  { types, region, live, prices: path }: InstanceTypeQuery,
  host: Host,
): Promise<{ facts: readonly InstanceFacts[]; prices: PriceList }> {
  const place = path ?? (existsSync(DEFAULT_PRICES) ? DEFAULT_PRICES : recordedPricesFile());
  const recorded = await readPriceFile(place);
  if (!live) return { facts: await readRecordedFacts(types), prices: recorded };
  const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
  const { readOnDemandPrices, readSpotPrices } = await import("../../adapters/aws/aws-prices.ts");
  const { describeInstanceTypes } = await import("../../adapters/aws/ec2-instance-types.ts");
  const account = new AwsAccount(region);
  const question = { types, region, now: host.clock.now() };
  const facts = await describeInstanceTypes(account, types);
  const found = [
    ...(await readOnDemandPrices(account.pricing, question)),
    ...(await readSpotPrices(account.ec2, question)),
  ];
  return { facts, prices: withPrices(recorded, found) };
}

async function readRecordedFacts(types: readonly string[]): Promise<readonly InstanceFacts[]> {
  const path = instanceTypesFile();
  const catalogue = parseStored(path, await readFile(path), instanceCatalogueSchema);
  const facts = factsOf(catalogue, types);
  const missing = types.filter((type) => !facts.some((one) => one.type === type));
  if (missing.length > 0) {
    throw new UsageError(
      `No facts are recorded of ${missing.join(", ")} (as of ${catalogue.date}): --live asks AWS.`,
    );
  }
  return facts;
}
