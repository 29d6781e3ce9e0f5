import { type Block, type Plan, versionFor } from "../documents/plan.ts";
import { buildDifferences } from "../documents/version.ts";

export type CellKey = Pick<Block, "workload" | "platform" | "baseline" | "candidate">;

export function cellsOf({ blocks }: Plan): readonly CellKey[] {
  const cells = new Map<string, CellKey>();
  for (const { workload, platform, baseline, candidate } of blocks) {
    const key = { workload, platform, baseline, candidate };
    cells.set(JSON.stringify(key), key);
  }
  return [...cells.values()];
}

export function belongsToCell(key: CellKey, block: Block): boolean {
  return (
    block.workload === key.workload &&
    block.platform === key.platform &&
    block.candidate === key.candidate
  );
}

/** Differences of the two builds that make their times incomparable, such as compiler or flags. */
export function differencesBetweenSides(plan: Plan, key: CellKey): readonly string[] {
  const platform = plan.platforms.find(({ id }) => id === key.platform);
  if (!platform || key.candidate === null) return [];
  return buildDifferences(
    versionFor(plan, key.baseline, platform),
    versionFor(plan, key.candidate, platform),
  );
}

/** Comparisons of a plan whose sides differ in more than the version. */
export function refusedCells(plan: Plan) {
  return cellsOf(plan).flatMap((key) => {
    const differences = differencesBetweenSides(plan, key);
    const { platform, baseline, candidate } = key;
    return differences.length > 0 ? [{ platform, baseline, candidate, differences }] : [];
  });
}
