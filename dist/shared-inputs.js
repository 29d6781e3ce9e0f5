import { B as _enum, X as string } from "./vendor.js";
import { n as metricSchema } from "./platform-comparison.js";
import { t as parseS3Address } from "./s3-address.js";
import { r as InfrastructureError } from "./errors.js";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// src/commands/locations.ts
/** Builds, scratch and the default store of a local run, in the directory the command is called from. */
const WORK_DIRECTORY = ".gcbench";
const DEFAULT_STORE = `${WORK_DIRECTORY}/store`;
/** Where reports of local runs go; not kept by git. */
const DEFAULT_REPORTS = "reports/local";
const buildDirectory = () => resolve(WORK_DIRECTORY, "build");
/** The root of gcbench itself, found from the bundle in dist/ or from the sources. */
function productRoot() {
	let directory = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(directory, "package.json"))) {
		const parent = dirname(directory);
		if (parent === directory) throw new InfrastructureError("gcbench can't find its own files.");
		directory = parent;
	}
	return directory;
}
const harnessPath = () => join(productRoot(), "dist", "harness.js");
const miniatureSource = () => join(productRoot(), "benchmarks", "miniature", "miniature.c");
const noiseModelsFile = () => join(productRoot(), "benchmarks", "noise-models.yml");
/** What comes with gcbench to estimate with: recorded facts of instance types, and dated prices. */
const instanceTypesFile = () => join(productRoot(), "benchmarks", "instance-types.json");
const recordedPricesFile = () => join(productRoot(), "benchmarks", "prices.json");
// src/commands/shared-inputs.ts
/** Inputs that several commands share. The descriptions are what --help prints. */
const suiteInput = string().min(1).meta({ description: "Path of the suite, a YAML file." });
const storeAddress = string().min(1).refine((store) => !/^\w+:\/\//.test(store) || parseS3Address(store) !== null, "expected a directory, or s3://bucket/prefix");
const storeInput = storeAddress.default(DEFAULT_STORE).meta({ description: "What keeps plans, records and logs: a directory, or s3://bucket/prefix." });
/** Where runs in AWS are kept: the commands that go on with them find it by themselves. */
const cloudStoreInput = storeAddress.optional().meta({ description: "s3://bucket/prefix of the run. Default: the bucket that gcbench bootstrap made." });
const runInput = string().min(1).meta({ description: "Name of the run." });
const regionInput = string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected a region, as in us-west-2").optional().meta({ description: "AWS region. Default: AWS_REGION, or us-west-2 beside the input data." });
const platformsInput = string().min(1).optional().meta({ description: "Of the suite's platforms only these, separated by commas: graviton3,amd-genoa-4xlarge." });
const outInput = string().min(1).optional().meta({ description: `Folder for the report. Default: ${DEFAULT_REPORTS}/RUN.` });
const reportsInput = string().min(1).default("reports").meta({ description: "Folder of earlier reports: what their records say of the noise is used." });
const failOnInput = _enum([
	"never",
	"regression",
	"inconclusive"
]).default("never").meta({ description: "Exit with 1 where a version is slower, failed, or computed what it should not (regression), or where also nothing could be told (inconclusive)." });
const pricesInput = string().min(1).optional().meta({ description: "File of what machines cost an hour, with dates and sources. Default: what the run began with, else benchmarks/prices.json." });
const rankByInput = metricSchema.default("wall-time").meta({ description: "What platforms are ranked by, where a version ran on more than one." });
export { instanceTypesFile as _, pricesInput as a, productRoot as b, reportsInput as c, suiteInput as d, DEFAULT_REPORTS as f, harnessPath as g, buildDirectory as h, platformsInput as i, runInput as l, WORK_DIRECTORY as m, failOnInput as n, rankByInput as o, DEFAULT_STORE as p, outInput as r, regionInput as s, cloudStoreInput as t, storeInput as u, miniatureSource as v, recordedPricesFile as x, noiseModelsFile as y };
