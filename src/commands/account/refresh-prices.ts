import { existsSync } from "node:fs";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { loadSuite } from "../../adapters/catalogue/yaml-catalogue.ts";
import { instanceTypesOf } from "../../core/cloud/cloud-platforms.ts";
import { expandInstanceTypes, instanceTypesSchema } from "../../core/documents/instance.ts";
import {
  type InstancePrice,
  NO_PRICES,
  pricedMachine,
  priceKey,
} from "../../core/documents/prices.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { formatCount } from "../../core/format/text.ts";
import { withPrices } from "../../core/platforms/price-lookup.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { command } from "../command.ts";
import { DEFAULT_PRICES, readPriceFile } from "../prices.ts";
import { replaceFile } from "../results/write-report.ts";
import { regionInput } from "../shared-inputs.ts";

export const prices = command({
  name: "prices",
  summary: "ask AWS what machines cost, and keep it with date and source",
  description:
    "Asks the Price List API for on-demand prices and EC2 for the spot prices of the last seven days (the median, and the " +
    "10th and 90th percentile over time and zones), of a suite's machines or of those named. The file keeps everything " +
    "that was not asked for. It needs pricing:GetProducts and ec2:DescribeSpotPriceHistory.",
  positionals: ["suite"],
  examples: [
    "gcbench prices benchmarks/suites/architectures.yml",
    "gcbench prices --instance-types 'c8g.{2xlarge,4xlarge}' c8a.4xlarge --region eu-west-1",
  ],
  inputs: z.strictObject({
    suite: z.string().min(1).optional().meta({ description: "Path of the suite, a YAML file." }),
    instanceTypes: z
      .array(instanceTypesSchema)
      .min(1)
      .optional()
      .meta({ description: "Instance types, as in c7g.4xlarge or c7g.{2xlarge,4xlarge}." }),
    region: regionInput,
    out: z
      .string()
      .min(1)
      .default(DEFAULT_PRICES)
      .meta({ description: "File of prices to bring up to date, or to make." }),
  }),

  async run(inputs, host) {
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { readOnDemandPrices, readSpotPrices } = await import("../../adapters/aws/aws-prices.ts");
    const region = inputs.region ?? defaultRegion();
    const types = await requestedTypes(inputs);
    const known = existsSync(inputs.out) ? await readPriceFile(inputs.out) : NO_PRICES;
    const account = new AwsAccount(region);
    const question = { types, region, now: host.clock.now() };
    host.info(`Asking AWS for the prices of ${formatCount(types.length, "instance type")}.`);
    const found = [
      ...(await readOnDemandPrices(account.pricing, question)),
      ...(await readSpotPrices(account.ec2, question)),
    ].toSorted((a, b) => (priceKey(a) < priceKey(b) ? -1 : 1));
    const missing = types.filter((type) => !found.some((price) => price.instanceType === type));
    for (const type of missing) host.warn(`AWS has no price of ${type} in ${region}.`);
    if (found.length === 0) {
      throw new UsageError(`AWS has none of these machines in ${region}: ${types.join(", ")}.`);
    }
    await replaceFile(inputs.out, toJson(withPrices(known, found)));
    return {
      json: { out: inputs.out, prices: found, missing },
      text: `${priceTable(found)}\n\n  ${inputs.out}`,
    };
  },
});

async function requestedTypes({
  suite,
  instanceTypes = [],
}: {
  suite?: string | undefined;
  instanceTypes?: readonly string[] | undefined;
}): Promise<readonly string[]> {
  if (suite === undefined && instanceTypes.length === 0) {
    throw new UsageError("Name a suite, or instance types with --instance-types.");
  }
  const loaded = suite === undefined ? null : await loadSuite(suite);
  const ofSuite = loaded ? instanceTypesOf(loaded.suite, loaded.platforms) : [];
  return [...new Set([...ofSuite, ...instanceTypes.flatMap(expandInstanceTypes)])];
}

function priceTable(found: readonly InstancePrice[]): string {
  return terminalTable(
    ["machine", "purchase", "region", "USD an hour", "10 to 90 %", "source"],
    found.map((price) => [
      pricedMachine(price),
      price.purchase,
      price.region,
      String(price.usdPerHour),
      price.range ? `${price.range.low} to ${price.range.high}` : "",
      price.source,
    ]),
    [3, 4],
  );
}
