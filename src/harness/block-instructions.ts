import { join } from "node:path";
import { type InstructionCount, instructionCountSchema } from "../core/documents/instructions.ts";
import { parseStored } from "../core/documents/parse-stored.ts";
import { instructionKeys } from "../core/documents/store-layout.ts";
import { counted, counterProblem } from "../machine/instruction-counter.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { BlockFiles } from "./block-files.ts";
import type { StagedBlock } from "./block-trials.ts";
import type { BlockInstructions, BlockOptions } from "./running-block.ts";
import { missingSides, runUntimed, type UntimedTools } from "./untimed-trial.ts";

/** Counts that a session stored. */
export async function readInstructions(
  { store, run, block }: BlockOptions,
  session: number,
): Promise<readonly InstructionCount[]> {
  const found = await Promise.all(
    (["A", "B"] as const).map(async (side) => {
      const key = instructionKeys.of(run, block, session, side);
      const content = await store.read(key);
      return content ? [parseStored(store.describe(key), content, instructionCountSchema)] : [];
    }),
  );
  return found.flat();
}

/**
 * Counts the instructions of a trial of each side after the timed trials, if this machine counts any. A count that cannot
 * be made never fails the block.
 *
 * @throws {UsageError} a file that the trials read differs from the planned one
 * @throws {InterruptedError} the signal fired; completed counts are in the store
 */
export async function countInstructions(
  state: StagedBlock,
  known: readonly InstructionCount[],
): Promise<BlockInstructions> {
  if (!state.spec.profile) return {};
  const missing = missingSides(state, known);
  if (missing.length === 0) return { instructions: [...known] };
  const launcher = await Launcher.prepare(join(state.options.work, "build"));
  const unable = await counterProblem(launcher, state.options.signal);
  if (unable !== null) return { instructions: [...known], instructionsProblem: unable };
  const files = await BlockFiles.open(state.spec, state.links);
  const counts = [...known];
  const problems: string[] = [];
  for (const side of missing) {
    const made = await countSide(state, { launcher, files, side, name: "The counted trial" });
    if ("problem" in made) problems.push(made.problem);
    else counts.push(made);
  }
  const [problem] = problems;
  return {
    instructions: counts,
    ...(problem === undefined ? {} : { instructionsProblem: problem }),
  };
}

async function countSide(
  state: StagedBlock,
  tools: UntimedTools,
): Promise<InstructionCount | { readonly problem: string }> {
  const finished = await runUntimed(state, { ...tools, wrap: counted });
  if ("problem" in finished) return finished;
  const { trial, instructions } = finished;
  if (typeof instructions !== "number") return instructions;
  const { side, session, startedAt, wallSeconds } = trial;
  const count = instructionCountSchema.parse({
    side,
    session,
    startedAt,
    wallSeconds,
    instructions,
  });
  const { store, run, block } = state.options;
  await writeExclusive(store, instructionKeys.of(run, block, session, side), count);
  return count;
}
