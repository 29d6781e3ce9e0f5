import { UsageError } from "../errors.ts";
import { nameSchema } from "../names.ts";
import { runNameSchema } from "../published-run.ts";
import type { BlockRecord } from "../record.ts";
import type { Comparison } from "./comparison.ts";

/** Ids of blocks are names of files. */
const BLOCK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,250}$/;

const PRODUCT_VERSION = /^[\w.+-]{1,40}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/**
 * Whether a comparison that somebody handed in holds together: its names are names, and mean what it lists, and its trials
 * are those of its records, to the last digit. A schema does not know that.
 *
 * @param records by the name of their file, without `.json`
 * @throws {UsageError} the first thing that is wrong
 */
export function verifyReport(
  comparison: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): void {
  const fault =
    faultOfNames(comparison) ??
    faultOfRecords(comparison, records) ??
    faultOfTrials(comparison, records);
  if (fault === null) return;
  throw new UsageError(
    `The report does not hold together: ${fault} Nothing was published. \`gcbench compare RUN\` makes it anew from the store.`,
  );
}

function faultOfNames(comparison: Comparison): string | null {
  const { run, suite, gcbench, measuredFrom, measuredTo, cells } = comparison;
  const { workloads, platforms, versions, cost, platformQuestions } = comparison;
  if (!runNameSchema.safeParse(run).success) return "its run has no proper name.";
  if (!nameSchema.safeParse(suite).success) return "its suite has no proper name.";
  if (!PRODUCT_VERSION.test(gcbench)) return "it names no version of gcbench.";
  for (const instant of [measuredFrom, measuredTo]) {
    if (instant !== null && !INSTANT.test(instant)) return "when it was measured is no instant.";
  }
  const known = {
    workload: new Set<string>(workloads.map(({ workload }) => workload.name)),
    platform: new Set<string>(platforms.map(({ id }) => id)),
    version: new Set<string>(versions.map(({ name }) => name)),
    block: new Set(cells.flatMap(({ blocks }) => blocks.map(({ id }) => id))),
  };
  const questions = platformQuestions ?? [];
  const used: readonly (readonly [keyof typeof known, readonly string[]])[] = [
    ["workload", cells.map(({ workload }) => workload)],
    ["workload", questions.map(({ workload }) => workload)],
    ["workload", (cost?.simulatedDays ?? []).map(({ workload }) => workload)],
    ["platform", cells.map(({ platform }) => platform)],
    ["platform", questions.flatMap((one) => one.platforms.map(({ platform }) => platform))],
    [
      "platform",
      questions.flatMap(({ rankings }) =>
        rankings.flatMap((one) => one.platforms.map(({ platform }) => platform)),
      ),
    ],
    ["platform", (cost?.platforms ?? []).map(({ platform }) => platform)],
    ["platform", (cost?.simulatedDays ?? []).map(({ platform }) => platform)],
    ["version", cells.flatMap(({ baseline, candidate }) => [baseline, candidate ?? baseline])],
    ["version", cells.flatMap(({ failures }) => failures.map(({ version }) => version))],
    ["version", questions.map(({ version }) => version)],
    ["version", (cost?.simulatedDays ?? []).map(({ version }) => version)],
    ["block", cells.flatMap(({ trials }) => trials.map(({ block }) => block))],
    ["block", cells.flatMap(({ failures }) => failures.map(({ block }) => block))],
  ];
  for (const [kind, names] of used) {
    if (names.some((name) => !known[kind].has(name)))
      return `it names a ${kind} that it does not list.`;
  }
  return null;
}

function faultOfRecords(
  { run, plan, cells }: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): string | null {
  for (const [file, { spec }] of records) {
    if (!BLOCK_ID.test(file) || spec.block.id !== file)
      return "a record's file is not named after its block.";
    if (spec.run !== run || spec.plan !== plan) return `the record of ${file} is of another run.`;
  }
  for (const cell of cells) {
    for (const { id } of cell.blocks) {
      const { block } = records.get(id)?.spec ?? {};
      if (!BLOCK_ID.test(id)) return "a block has no proper id.";
      if (!block) return `there is no record of block ${id}.`;
      const isOfCell =
        block.workload === cell.workload &&
        block.platform === cell.platform &&
        block.baseline === cell.baseline &&
        block.candidate === cell.candidate;
      if (!isOfCell) return `block ${id} is not of the comparison that names it.`;
    }
  }
  return null;
}

function faultOfTrials(
  { cells }: Comparison,
  records: ReadonlyMap<string, BlockRecord>,
): string | null {
  for (const { block, position, side, wallSeconds } of cells.flatMap(({ trials }) => trials)) {
    const trial = records.get(block)?.trials.find((one) => one.position === position);
    if (trial?.side === side && trial.wallSeconds === wallSeconds) continue;
    return `trial ${position} of block ${block} is not what its record says.`;
  }
  return null;
}
