import { existsSync } from "node:fs";
import { z } from "zod";
import { instanceTypesOf } from "../../core/cloud/cloud-platforms.ts";
import { withPrices } from "../../core/cost/price-lookup.ts";
import { expandInstanceTypes, instanceTypesSchema } from "../../core/documents/instance.ts";
import { NO_PRICES } from "../../core/documents/prices.ts";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { cloudPart } from "../../core/planning/loaded-suite.ts";
import { priceTable } from "../../report/cost/price-table.ts";
import { readCurrentPrices } from "../../use-cases/account/current-prices.ts";
import { openCloud } from "../../wiring/open-cloud.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { DEFAULT_PRICES, readPriceFile } from "../../wiring/prices.ts";
import { loadSuite } from "../../wiring/suites.ts";
import { command } from "../command.ts";
import { regionInput } from "../shared-inputs.ts";

export const prices = command({
  name: "prices",
  summary: "ask AWS for machine prices, and store them with date and source",
  description:
    "Asks the Price List API for on-demand prices, and EC2 for the spot prices of the last seven days: the median, and the " +
    "10th and 90th percentile over time and zones. It asks for a suite's machines, or for the machines that you name. The " +
    "other prices in the file stay. It needs pricing:GetProducts and ec2:DescribeSpotPriceHistory.",
  positionals: ["suite"],
  examples: [
    "gcbench prices benchmarks/suites/architectures.yml",
    "gcbench prices --instance-types 'c8g.{2xlarge,4xlarge}' c8a.4xlarge --region eu-west-1",
  ],
  inputs: z.strictObject({
    suite: z
      .string()
      .min(1)
      .optional()
      .meta({ value: "path", description: "Path of the suite, a YAML file." }),
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
      .meta({ value: "path", description: "File of prices to create or update." }),
  }),

  async run({ suite, instanceTypes = [], region, out }, caller) {
    if (suite === undefined && instanceTypes.length === 0) {
      throw new UsageError("Name a suite, or instance types with --instance-types.");
    }
    const loaded = suite === undefined ? null : await loadSuite(suite);
    const ofSuite = loaded ? instanceTypesOf(cloudPart(loaded).suite, loaded.platforms) : [];
    const types = [...new Set([...ofSuite, ...instanceTypes.flatMap(expandInstanceTypes)])];
    const known = existsSync(out) ? await readPriceFile(out) : NO_PRICES;
    const cloud = await openCloud(region, caller);
    const { found, missing } = await readCurrentPrices(types, cloud, caller);
    await outputFiles.replace(out, toJson(withPrices(known, found)));
    return {
      json: { out, prices: found, missing },
      text: `${priceTable(found)}\n\n  ${out}`,
    };
  },
});
