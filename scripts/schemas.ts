/** Writes schema/*.schema.json from the zod schemas. Editors use them to check YAML and JSON. */
import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { bisectionSchema } from "../src/core/documents/bisection.ts";
import { changeSummarySchema } from "../src/core/documents/change-summary.ts";
import { comparisonSchema } from "../src/core/documents/comparison.ts";
import { inspectionSchema } from "../src/core/documents/inspection.ts";
import { instanceCatalogueSchema } from "../src/core/documents/instance-catalogue.ts";
import { noiseModelsSchema } from "../src/core/documents/noise-model.ts";
import { planSchema } from "../src/core/documents/plan.ts";
import { platformCatalogueSchema } from "../src/core/documents/platform.ts";
import { priceListSchema } from "../src/core/documents/prices.ts";
import { recordSchema } from "../src/core/documents/record.ts";
import { siteSchema } from "../src/core/documents/site.ts";
import { suiteSchema } from "../src/core/documents/suite.ts";
import { versionCatalogueSchema } from "../src/core/documents/version.ts";
import { versionHistorySchema } from "../src/core/documents/version-history.ts";
import { workloadSchema } from "../src/core/documents/workload.ts";
import { toJson } from "../src/core/format/json.ts";
import {
  descriptionSchema,
  hemcoRulesSchema,
  sharedDefinitionsSchema,
} from "../src/synthetic/description.ts";

const SCHEMAS = {
  suite: suiteSchema,
  workload: workloadSchema,
  platforms: platformCatalogueSchema,
  site: siteSchema,
  versions: versionCatalogueSchema,
  plan: planSchema,
  record: recordSchema,
  comparison: comparisonSchema,
  "change-summary": changeSummarySchema,
  inspection: inspectionSchema,
  bisection: bisectionSchema,
  "version-history": versionHistorySchema,
  prices: priceListSchema,
  "instance-types": instanceCatalogueSchema,
  "noise-models": noiseModelsSchema,
  "synthetic-description": descriptionSchema,
  "synthetic-definitions": sharedDefinitionsSchema,
  "synthetic-hemco-rules": hemcoRulesSchema,
};

mkdirSync("schema", { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const json = { title: `gcbench ${name}`, ...z.toJSONSchema(schema, { io: "input" }) };
  writeFileSync(`schema/${name}.schema.json`, toJson(json));
}
