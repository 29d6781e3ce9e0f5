import { group } from "d3-array";
import type { Effect } from "../documents/comparison.ts";
import type { InstructionChange, WorkChange, WorkFinding } from "../documents/instructions.ts";
import type { Side } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import { hostOf, isBlockReplicate } from "../verdict/block-times.ts";
import { average } from "../verdict/replicates.ts";
import { tEstimate } from "../verdict/statistics.ts";
import { CONFIDENCE } from "../verdict/verdict.ts";

/** Smallest change of instructions that is called more or less work. */
export const MIN_WORK_CHANGE = 0.001;
/** Share of the change in time that instructions must explain to be its cause, and may explain if they are not. */
const CAUSE_SHARE = 0.5;
const OTHER_CAUSE_SHARE = 0.1;

/**
 * Explains a change of wall time by the instructions of the same blocks. It never decides a verdict: instructions say
 * nothing about cache misses, vector width, waiting threads and frequency.
 *
 * @param records complete blocks of a cell
 * @returns null: no block counted instructions, or the blocks differ in architecture or executables
 */
export function workChange(
  records: readonly BlockRecord[],
  effect: Pick<Effect, "verdict" | "change">,
): WorkChange | null {
  const counting = records.filter(
    ({ instructions, instructionsProblem }) => instructions || instructionsProblem,
  );
  if (counting.length === 0 || new Set(counting.map(programsOf)).size > 1) return null;
  const instructions = instructionChange(counting);
  const problem = counting.find(({ instructionsProblem }) => instructionsProblem);
  return {
    finding: findWork(effect, instructions),
    instructions,
    problem: problem?.instructionsProblem ?? null,
  };
}

/** Architecture and executables: counts of others say nothing about these. */
function programsOf({ spec: { versions, platform } }: BlockRecord): string {
  const digests = [versions.A, versions.B].map((version) => version?.executable.sha256);
  return JSON.stringify([platform.architecture, ...digests]);
}

function instructionChange(records: readonly BlockRecord[]): InstructionChange | null {
  const blocks = records.flatMap((record) => {
    const of = (side: Side) => record.instructions?.find((one) => one.side === side);
    const [a, b] = [of("A"), of("B")];
    if (!a?.instructions || !b?.instructions || a.counter !== b.counter) return [];
    const host = isBlockReplicate(record) ? record.spec.block.id : hostOf(record);
    return [{ host, ratio: Math.log(b.instructions / a.instructions), counter: a.counter }];
  });
  const hosts = [...group(blocks, ({ host }) => host).values()];
  if (hosts.length < 2) return null;
  const values = hosts.map((own) => average(own.map(({ ratio }) => ratio)));
  const { estimate, low, high } = tEstimate(values, CONFIDENCE);
  return {
    change: Math.expm1(estimate),
    low: Math.expm1(low),
    high: Math.expm1(high),
    confidence: CONFIDENCE,
    hosts: hosts.length,
    counters: [...new Set(blocks.map(({ counter }) => counter))].toSorted(),
  };
}

/** Names the cause. @param instructions null: not known */
export function findWork(
  { verdict, change: timeChange }: Pick<Effect, "verdict" | "change">,
  instructions: Pick<InstructionChange, "change" | "low" | "high"> | null,
): WorkFinding {
  const hasChanged = verdict === "slower" || verdict === "faster";
  if (!hasChanged || timeChange === null) return workAlone(instructions);
  if (instructions === null) return "cannot tell";
  const direction = verdict === "slower" ? 1 : -1;
  const time = Math.abs(Math.log1p(timeChange));
  const ends = [instructions.low, instructions.high].map((end) => direction * Math.log1p(end));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (least >= CAUSE_SHARE * time) return direction > 0 ? "more work" : "less work";
  if (most <= OTHER_CAUSE_SHARE * time) return direction > 0 ? "slower work" : "faster work";
  return "cannot tell";
}

/** Instructions can change although the time is not proven to have changed. */
function workAlone(instructions: Pick<InstructionChange, "change" | "low" | "high"> | null) {
  if (instructions === null) return "no change";
  const { change, low, high } = instructions;
  if (low > 0 && change >= MIN_WORK_CHANGE) return "more work";
  return high < 0 && change <= -MIN_WORK_CHANGE ? "less work" : "no change";
}
