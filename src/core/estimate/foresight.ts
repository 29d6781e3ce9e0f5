import { compare, hostsMissing } from "../comparison/compare.ts";
import type { Block, Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { RunHistory } from "../documents/run-history.ts";
import { type Estimate, estimatePlan } from "./trial-time.ts";

/** What a run takes if every comparison is decided at its first look, and if none is before its last. */
export interface ForesightInput {
  readonly past: readonly BlockRecord[];
  readonly history: RunHistory;
  readonly done?: readonly BlockRecord[];
}

export interface Foresight {
  readonly least: Estimate;
  readonly most: Estimate;
}

/** The blocks that every comparison's first look needs, or its next one where some are done. */
export function firstLook(
  plan: Plan,
  { history, done = [] }: Omit<ForesightInput, "past">,
): readonly Block[] {
  const { cells } = compare({ run: plan.suite, plan, records: done, history, gcbench: "" });
  const missing = cells.map((cell) => ({ cell, hosts: hostsMissing(cell) }));
  const isDone = new Set(done.map(({ spec }) => spec.block.id));
  return plan.blocks.filter((block) => {
    const entry = missing.find(
      ({ cell }) =>
        cell.workload === block.workload &&
        cell.platform === block.platform &&
        cell.candidate === block.candidate,
    );
    if (!entry || entry.hosts <= 0 || isDone.has(block.id)) return false;
    entry.hosts -= 1;
    return true;
  });
}

/** @param done what the run has already, where it goes on */
export function foresee(plan: Plan, { past, history, done = [] }: ForesightInput): Foresight {
  const isDone = new Set(done.map(({ spec }) => spec.block.id));
  const first = firstLook(plan, { history, done });
  const all = [...past, ...done];
  return {
    least: estimatePlan({ ...plan, blocks: [...first] }, all),
    most: estimatePlan({ ...plan, blocks: plan.blocks.filter(({ id }) => !isDone.has(id)) }, all),
  };
}
