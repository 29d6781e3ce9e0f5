import { join } from "node:path";
import {
  type InstructionCount,
  type InstructionCounter,
  instructionCountSchema,
} from "../core/documents/instructions.ts";
import { parseStored } from "../core/documents/parse-stored.ts";
import { instructionKeys } from "../core/documents/store-layout.ts";
import { formatRoughly } from "../core/format/text.ts";
import { CALLGRIND_SLOWDOWN } from "../core/profile/callgrind-output.ts";
import { hasValgrind, readCallgrind, underCallgrind } from "../machine/callgrind.ts";
import { counted, counterProblem } from "../machine/instruction-counter.ts";
import { Launcher } from "../machine/launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { BlockFiles } from "./block-files.ts";
import type { StagedBlock } from "./block-trials.ts";
import { type BlockInstructions, type BlockOptions, countedTrials } from "./running-block.ts";
import { missingSides, runUntimed, scratchOf, type UntimedTools } from "./untimed-trial.ts";

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
 * Counts the instructions of a trial of each side after the timed trials: by the processor, or for short trials under
 * callgrind. A count that cannot be made never fails the block.
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
  const chosen = await chooseCounter(state, launcher);
  if ("problem" in chosen) return { instructions: [...known], instructionsProblem: chosen.problem };
  const files = await BlockFiles.open(state.spec, state.links);
  const counts = [...known];
  const problems: string[] = [];
  for (const side of missing) {
    const tools = { launcher, files, side, name: "The counted trial" };
    const made = await countSide(state, tools, chosen.counter);
    if ("problem" in made) problems.push(made.problem);
    else counts.push(made);
  }
  const [problem] = problems;
  return {
    instructions: counts,
    ...(problem === undefined ? {} : { instructionsProblem: problem }),
  };
}

async function chooseCounter(
  state: StagedBlock,
  launcher: Launcher,
): Promise<{ readonly counter: InstructionCounter } | { readonly problem: string }> {
  const unable = await counterProblem(launcher, state.options.signal);
  if (unable === null) return { counter: "processor" };
  const seconds = CALLGRIND_SLOWDOWN * maxTrialCpuSeconds(state);
  if (seconds > MAX_CALLGRIND_SECONDS) return { problem: `${unable} ${SHORTER}` };
  if (!(await hasValgrind())) return { problem: `${unable} ${INSTALL}` };
  const message = `${unable} Callgrind counts them, in about ${formatRoughly(seconds)} for each version.`;
  state.options.say({ event: "note", message });
  return { counter: "callgrind" };
}

/** Longest expected trial under callgrind: counting must not take much longer than the timed trials. */
const MAX_CALLGRIND_SECONDS = 30;
const SHORTER = "Count a shorter workload: gcbench run SUITE --instructions.";
const INSTALL =
  "Valgrind, if installed, counts short trials (Debian, Ubuntu: apt-get install valgrind).";

function maxTrialCpuSeconds(state: StagedBlock): number {
  return Math.max(
    ...countedTrials(state).map(({ userSeconds, systemSeconds }) => userSeconds + systemSeconds),
  );
}

async function countSide(
  state: StagedBlock,
  tools: UntimedTools,
  counter: InstructionCounter,
): Promise<InstructionCount | { readonly problem: string }> {
  const directory = scratchOf(state);
  let underValgrind = 0;
  const finished = await runUntimed(
    state,
    counter === "processor"
      ? { ...tools, wrap: counted }
      : {
          ...tools,
          wrap: (launch) => underCallgrind(launch, directory),
          onEnd: async () => {
            underValgrind = (await readCallgrind(directory)).instructions;
          },
        },
  );
  if ("problem" in finished) return finished;
  const { trial } = finished;
  const instructions = counter === "processor" ? finished.instructions : underValgrind;
  if (typeof instructions !== "number") return instructions;
  const { side, session, startedAt, wallSeconds } = trial;
  const count = instructionCountSchema.parse({
    side,
    session,
    startedAt,
    wallSeconds,
    counter,
    instructions,
  });
  const { store, run, block } = state.options;
  await writeExclusive(store, instructionKeys.of(run, block, session, side), count);
  return count;
}
