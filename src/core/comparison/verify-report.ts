import { type Comparison, comparisonSchema } from "../documents/comparison.ts";
import { nameSchema } from "../documents/names.ts";
import {
  type BlockSpec,
  blockSpec,
  blocksAmong,
  type Plan,
  planSchema,
} from "../documents/plan.ts";
import { runNameSchema } from "../documents/published-run.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { UsageError } from "../errors.ts";
import { stripControls } from "../format/control-characters.ts";
import { shortened } from "../format/text.ts";
import { VERSION } from "../product.ts";
import { planOf } from "./build-provenance.ts";
import { compare } from "./compare.ts";
import { type Difference, firstDifference } from "./first-difference.ts";

/** Block ids are file names. */
const BLOCK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/;
const PRODUCT_VERSION = /^[\w.+-]{1,40}$/;
/**
 * Maximum number of planned blocks, a hundred times a large run. The time to compare grows with it.
 */
const MAX_PLANNED_BLOCKS = 20_000;

/**
 * Verifies a submitted comparison against its records by comparing again with its stored plan,
 * noise history and prices. Every number must agree up to rounding, and every record must match the
 * plan. A schema can't check that.
 *
 * @param records by file name, without `.json`
 * @throws {UsageError} the first inconsistency
 */
export function verifyReport(
  comparison: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): void {
  const mismatch = findMismatch(comparison, records);
  if (mismatch === null) return;
  const { run, gcbench } = comparison;
  const isOtherVersion = PRODUCT_VERSION.test(gcbench) && gcbench !== VERSION;
  const versionHint = isOtherVersion
    ? ` It was made by gcbench ${gcbench}, but this is ${VERSION}.`
    : "";
  const name = runNameSchema.safeParse(run).success ? run : "RUN";
  throw new UsageError(
    `The report is inconsistent: ${mismatch}${versionHint} Nothing was published. ` +
      `Run \`gcbench compare ${name} --out FOLDER/comparison.json\` to make it again from the store.`,
  );
}

function findMismatch(
  comparison: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): string | null {
  const { run, suite, gcbench, provenance } = comparison;
  if (!runNameSchema.safeParse(run).success) return "its run name is invalid.";
  if (!nameSchema.safeParse(suite).success) return "its suite name is invalid.";
  if (!PRODUCT_VERSION.test(gcbench)) return "its gcbench version is invalid.";
  if (!provenance) return "it has no provenance, like reports of an earlier gcbench.";
  if (provenance.plan.blocks.length > MAX_PLANNED_BLOCKS)
    return `its plan has more than ${MAX_PLANNED_BLOCKS} blocks.`;
  const plan = planOf(comparison, provenance);
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success) return `its plan is invalid (${parsed.error.issues[0]?.path.join(".")}).`;
  return (
    planMismatch(plan) ??
    recordsMismatch(records, { run, plan, history: provenance.history }) ??
    figuresMismatch(comparison, compareAgain(comparison, plan, [...records.values()]))
  );
}

/** Checks that names in the plan's blocks refer to its lists and that block ids are unique. */
function planMismatch({ workloads, platforms, versions, blocks }: Plan): string | null {
  const known = {
    workload: new Set(workloads.map(({ workload }) => workload.name)),
    platform: new Set(platforms.map(({ id }) => id)),
    version: new Set(versions.map(({ name }) => name)),
  };
  const ids = new Set<string>();
  for (const { id, workload, platform, baseline, candidate } of blocks) {
    if (!BLOCK_ID.test(id)) return "a block id is invalid.";
    if (ids.has(id)) return `its plan lists block ${id} twice.`;
    ids.add(id);
    const unknown =
      (!known.workload.has(workload) && "workload") ||
      (!known.platform.has(platform) && "platform") ||
      (![baseline, candidate ?? baseline].every((name) => known.version.has(name)) && "version");
    if (unknown) return `it refers to a ${unknown} that it does not list.`;
  }
  return null;
}

/** Checks that each record belongs to a block of the plan, with the same versions and platform. */
function recordsMismatch(
  records: ReadonlyMap<string, BlockRecord>,
  {
    run,
    plan,
    history,
  }: { readonly run: string; readonly plan: Plan; readonly history: RunHistory },
): string | null {
  const blocks = new Map(
    blocksAmong(plan, [...records.keys()]).map((block) => [block.id, block] as const),
  );
  for (const [file, { spec }] of records) {
    if (!BLOCK_ID.test(file) || spec.block.id !== file)
      return "a record's file is not named after its block.";
    if (spec.run !== run || spec.plan !== plan.id)
      return `the record of ${file} belongs to another run.`;
    const block = blocks.get(file);
    if (!block) return `there is a record of block ${file}, but the plan does not contain it.`;
    const part = differingPart(spec, blockSpec(plan, run, block, history));
    if (part !== null) return `the record of ${file} has different ${part} than the plan.`;
  }
  return null;
}

function differingPart(a: BlockSpec, b: BlockSpec): string | null {
  const parts = [
    "block",
    "workload",
    "platform",
    "versions",
    "warmUp",
    "rounds",
    "profile",
    "limits",
  ] as const;
  return parts.find((part) => firstDifference(a[part], b[part]) !== null) ?? null;
}

/**
 * @returns the comparison as read back from JSON; null: nothing can be computed from the records
 */
function compareAgain(
  { run, gcbench, rankBy, provenance }: Comparison,
  plan: Plan,
  records: readonly BlockRecord[],
): unknown {
  try {
    return asRead(compare({ ...provenance, run, gcbench, rankBy, plan, records }));
  } catch {
    return null; // Impossible times or prices.
  }
}

function figuresMismatch(claimed: Comparison, again: unknown): string | null {
  if (again === null || !comparisonSchema.safeParse(again).success)
    return "nothing can be computed from its records.";
  const difference = firstDifference(asRead(claimed), again);
  return difference && describe(difference);
}

function asRead(comparison: Comparison): unknown {
  return JSON.parse(JSON.stringify(comparison));
}

function describe({ path, a, b }: Difference): string {
  const jsonPath = stripControls(shortened(path, 120));
  const [claimed, actual] = [a, b].map(toText);
  return claimed === actual
    ? `${jsonPath} differs from its records.`
    : `${jsonPath} is ${claimed}, but its records give ${actual}.`;
}

function toText(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "object" && value !== null) return "a value";
  return stripControls(shortened(JSON.stringify(value), 80));
}
