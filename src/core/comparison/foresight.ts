import { type Estimate, estimatePlan } from "../estimate.ts";
import type { Plan } from "../plan.ts";
import type { BlockRecord } from "../record.ts";
import type { RunHistory } from "../verdict/noise-history.ts";
import { compare, hostsMissing } from "./compare.ts";

/** What a run takes if every comparison is decided at its first look, and if none is before its last. */
export interface Foresight {
  readonly least: Estimate;
  readonly most: Estimate;
}

export function foresee(plan: Plan, past: readonly BlockRecord[], history: RunHistory): Foresight {
  const { cells } = compare({ run: plan.suite, plan, records: [], history, gcbench: "" });
  const missing = cells.map((cell) => ({ cell, hosts: hostsMissing(cell) }));
  const first = plan.blocks.filter((block) => {
    const entry = missing.find(
      ({ cell }) =>
        cell.workload === block.workload &&
        cell.platform === block.platform &&
        cell.candidate === block.candidate,
    );
    if (!entry || entry.hosts === 0) return false;
    entry.hosts -= 1;
    return true;
  });
  return {
    least: estimatePlan({ ...plan, blocks: first }, past),
    most: estimatePlan(plan, past),
  };
}
