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
import { UsageError } from "../errors.ts";
import { stripControls } from "../format/control-characters.ts";
import { shortened } from "../format/text.ts";
import { VERSION } from "../product.ts";
import { planOf } from "./build-provenance.ts";
import { compare } from "./compare.ts";
import { type Difference, firstDifference } from "./first-difference.ts";

/** Ids of blocks are names of files. */
const BLOCK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/;
const PRODUCT_VERSION = /^[\w.+-]{1,40}$/;
/** Blocks of a plan: a hundred times those of a large run. Comparing takes time for each. */
const MAX_PLANNED_BLOCKS = 20_000;

/**
 * Whether a comparison that somebody handed in is what its records say: compared anew, with what it keeps of its plan,
 * of the noise and of prices, it must come out the same, every number up to rounding and every record in its place. A
 * schema does not know that.
 *
 * @param records by the name of their file, without `.json`
 * @throws {UsageError} the first thing that is wrong
 */
export function verifyReport(
  comparison: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): void {
  const fault = findMismatch(comparison, records);
  if (fault === null) return;
  const { run, gcbench } = comparison;
  const isOther = PRODUCT_VERSION.test(gcbench) && gcbench !== VERSION;
  const other = isOther ? ` gcbench ${gcbench} compared it, and this is ${VERSION}.` : "";
  const name = runNameSchema.safeParse(run).success ? run : "RUN";
  throw new UsageError(
    `The report does not hold together: ${fault}${other} Nothing was published. ` +
      `\`gcbench compare ${name} --out FOLDER/comparison.json\` makes it anew from its store.`,
  );
}

function findMismatch(
  comparison: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): string | null {
  const { run, suite, gcbench, provenance } = comparison;
  if (!runNameSchema.safeParse(run).success) return "its run has no proper name.";
  if (!nameSchema.safeParse(suite).success) return "its suite has no proper name.";
  if (!PRODUCT_VERSION.test(gcbench)) return "it names no version of gcbench.";
  if (!provenance) return "it does not say what it was made from, as those of an earlier gcbench.";
  if (provenance.plan.blocks.length > MAX_PLANNED_BLOCKS)
    return `its plan has more than ${MAX_PLANNED_BLOCKS} blocks.`;
  const plan = planOf(comparison, provenance);
  const parsed = planSchema.safeParse(plan);
  if (!parsed.success) return `its plan is none (${parsed.error.issues[0]?.path.join(".")}).`;
  return (
    planMismatch(plan) ??
    recordsMismatch(records, { run, plan }) ??
    figuresMismatch(comparison, compareAgain(comparison, plan, [...records.values()]))
  );
}

/** Names in a plan mean what it lists; each block is there once. */
function planMismatch({ workloads, platforms, versions, blocks }: Plan): string | null {
  const known = {
    workload: new Set(workloads.map(({ workload }) => workload.name)),
    platform: new Set(platforms.map(({ id }) => id)),
    version: new Set(versions.map(({ name }) => name)),
  };
  const ids = new Set<string>();
  for (const { id, workload, platform, baseline, candidate } of blocks) {
    if (!BLOCK_ID.test(id)) return "a block has no proper id.";
    if (ids.has(id)) return `its plan has block ${id} twice.`;
    ids.add(id);
    const unknown =
      (!known.workload.has(workload) && "workload") ||
      (!known.platform.has(platform) && "platform") ||
      (![baseline, candidate ?? baseline].every((name) => known.version.has(name)) && "version");
    if (unknown) return `it names a ${unknown} that it does not list.`;
  }
  return null;
}

/** Each record is of a block of this plan, with just these versions on just this platform. */
function recordsMismatch(
  records: ReadonlyMap<string, BlockRecord>,
  { run, plan }: { readonly run: string; readonly plan: Plan },
): string | null {
  const blocks = new Map(
    blocksAmong(plan, [...records.keys()]).map((block) => [block.id, block] as const),
  );
  for (const [file, { spec }] of records) {
    if (!BLOCK_ID.test(file) || spec.block.id !== file)
      return "a record's file is not named after its block.";
    if (spec.run !== run || spec.plan !== plan.id)
      return `the record of ${file} is of another run.`;
    const block = blocks.get(file);
    if (!block) return `the plan has no block ${file}, of which there is a record.`;
    const part = differingPart(spec, blockSpec(plan, run, block));
    if (part !== null) return `the record of ${file} has another ${part} than the plan.`;
  }
  return null;
}

function differingPart(one: BlockSpec, other: BlockSpec): string | null {
  const parts = ["block", "workload", "platform", "versions", "warmUp", "limits"] as const;
  return parts.find((part) => firstDifference(one[part], other[part]) !== null) ?? null;
}

/** @returns what is compared with itself as it would be read back; null: nothing comes of these records */
function compareAgain(
  { run, gcbench, provenance }: Comparison,
  plan: Plan,
  records: readonly BlockRecord[],
): unknown {
  try {
    return asRead(compare({ ...provenance, run, gcbench, plan, records }));
  } catch {
    return null; // Times or prices that no machine gives.
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

function describe({ path, one, other }: Difference): string {
  const place = stripControls(shortened(path, 120));
  const says = [one, other].map(written);
  return says[0] === says[1]
    ? `${place} is not what its records give.`
    : `${place} is ${says[0]}, where its records give ${says[1]}.`;
}

function written(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return "something";
  return stripControls(shortened(JSON.stringify(value), 80));
}
