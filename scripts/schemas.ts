/** Writes schema/*.schema.json from the zod schemas, for editors that check YAML and JSON while one types. */
import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { noiseModelsSchema } from "../src/core/calibration/noise-model.ts";
import { comparisonSchema } from "../src/core/comparison/comparison.ts";
import { instanceCatalogueSchema } from "../src/core/instance-catalogue.ts";
import { toJson } from "../src/core/json.ts";
import { planSchema } from "../src/core/plan.ts";
import { platformCatalogueSchema } from "../src/core/platform.ts";
import { priceListSchema } from "../src/core/platforms/prices.ts";
import { recordSchema } from "../src/core/record.ts";
import { suiteSchema } from "../src/core/suite.ts";
import { versionCatalogueSchema } from "../src/core/version.ts";
import { workloadSchema } from "../src/core/workload.ts";

const SCHEMAS = {
  suite: suiteSchema,
  workload: workloadSchema,
  platforms: platformCatalogueSchema,
  versions: versionCatalogueSchema,
  plan: planSchema,
  record: recordSchema,
  comparison: comparisonSchema,
  prices: priceListSchema,
  "instance-types": instanceCatalogueSchema,
  "noise-models": noiseModelsSchema,
};

mkdirSync("schema", { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const json = { title: `gcbench ${name}`, ...z.toJSONSchema(schema, { io: "input" }) };
  writeFileSync(`schema/${name}.schema.json`, toJson(json));
}
