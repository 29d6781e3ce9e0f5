import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseStored } from "../core/documents/parse-stored.ts";
import type { Side } from "../core/documents/plan.ts";
import { type Profile, profileSchema } from "../core/documents/profile.ts";
import { profileKeys, stackKeys } from "../core/documents/store-layout.ts";
import { callTreeOf } from "../core/profile/call-tree.ts";
import { foldedStacks, type StackCounts } from "../core/profile/stack-counts.ts";
import { Launcher } from "../machine/launcher.ts";
import {
  findProfiler,
  type Profiler,
  profiled,
  readSamples,
  samplingRate,
} from "../machine/profiler.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { BlockFiles } from "./block-files.ts";
import type { StagedBlock } from "./block-trials.ts";
import type { BlockOptions, BlockProfiles, RunningBlock } from "./running-block.ts";
import { versionOf } from "./trial.ts";
import { maxTrialSeconds, missingSides, runUntimed, scratchOf } from "./untimed-trial.ts";

/** Profiles that a session stored. */
export async function readProfiles(
  { store, run, block }: BlockOptions,
  session: number,
): Promise<readonly Profile[]> {
  const found = await Promise.all(
    (["A", "B"] as const).map(async (side) => {
      const key = profileKeys.of(run, block, session, side);
      const content = await store.read(key);
      return content ? [parseStored(store.describe(key), content, profileSchema)] : [];
    }),
  );
  return found.flat();
}

/**
 * Profiles a trial of each side after the timed trials. A profile that cannot be made never fails the block.
 *
 * @throws {UsageError} a file that the trials read differs from the planned one
 * @throws {InterruptedError} the signal fired; completed profiles are in the store
 */
export async function profileBlock(
  state: StagedBlock,
  known: readonly Profile[],
): Promise<BlockProfiles> {
  if (!state.spec.profile) return {};
  const profiles = [...known];
  const problems: string[] = [];
  const missing = missingSides(state, known);
  const profiler = missing.length > 0 ? await findProfiler() : null;
  if (profiler && "problem" in profiler) problems.push(profiler.problem);
  else if (profiler) {
    const files = await BlockFiles.open(state.spec, state.links);
    const launcher = await Launcher.prepare(join(state.options.work, "build"));
    for (const side of missing) {
      const made = await profileSide(state, { launcher, files, profiler, side });
      if ("problem" in made) problems.push(made.problem);
      else profiles.push(made);
    }
  }
  const [problem] = problems;
  if (problem !== undefined)
    state.options.say({ event: "warning", message: `No profile: ${problem}` });
  return { profiles, ...(problem === undefined ? {} : { profileProblem: problem }) };
}

interface ProfileTools {
  readonly launcher: Launcher;
  readonly files: BlockFiles;
  readonly profiler: Profiler;
  readonly side: Side;
}

async function profileSide(
  state: StagedBlock,
  { launcher, files, profiler, side }: ProfileTools,
): Promise<Profile | { readonly problem: string }> {
  const { options, spec } = state;
  const { name } = versionOf(spec, side);
  const hertz = samplingRate(maxTrialSeconds(state, side), spec.platform.threads);
  const file = join(scratchOf(state), "samples");
  let counts: StackCounts | { readonly problem: string } = { problem: "it did not run" };
  const finished = await runUntimed(state, {
    launcher,
    files,
    side,
    name: "The profiled trial",
    wrap: (launch) => profiled(launch, { clock: profiler.clock, hertz, file }),
    onEnd: async () => {
      counts = await readSamples(file, options.signal);
    },
  });
  if ("problem" in finished) return finished;
  if ("problem" in counts) return { problem: `${name}: ${counts.problem}` };
  const { session, startedAt, wallSeconds } = finished.trial;
  return store(
    state,
    { side, session, startedAt, wallSeconds, clock: profiler.clock, hertz },
    counts,
  );
}

type Measured = Pick<Profile, "side" | "session" | "startedAt" | "wallSeconds" | "clock" | "hertz">;

async function store(
  { options }: RunningBlock,
  measured: Measured,
  counts: StackCounts,
): Promise<Profile> {
  const { run, block } = options;
  const key = stackKeys.of(run, block, measured.session, measured.side);
  await options.store.writeOnce(key, gzipSync(foldedStacks(counts)));
  const stacks = counts.stacks();
  const profile = profileSchema.parse({
    ...measured,
    samples: stacks.reduce((sum, { samples }) => sum + samples, 0),
    waitingSamples: counts.waiting,
    tree: callTreeOf(stacks),
    stacks: key,
  });
  const summary = profileKeys.of(run, block, measured.session, measured.side);
  await writeExclusive(options.store, summary, profile);
  return profile;
}
