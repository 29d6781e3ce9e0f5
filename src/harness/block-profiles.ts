import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseStored } from "../core/documents/parse-stored.ts";
import type { Side } from "../core/documents/plan.ts";
import { type Profile, profileSchema } from "../core/documents/profile.ts";
import { profileKeys, stackKeys } from "../core/documents/store-layout.ts";
import { InfrastructureError, InterruptedError } from "../core/errors.ts";
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
import {
  type BlockOptions,
  type BlockProfiles,
  countedTrials,
  type RunningBlock,
} from "./running-block.ts";
import { type RunTrial, runTrial, versionOf } from "./trial.ts";

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

/** Sides whose profile is missing. Without perf, and in a failed block, none is. */
export function missingProfiles(
  { spec, trials }: RunningBlock,
  known: readonly Profile[],
): readonly Side[] {
  const isFailed = [...trials.values()].some(({ failure }) => failure);
  if (!spec.profile || isFailed) return [];
  return [...new Set(spec.block.order)].filter((side) => !known.some((one) => one.side === side));
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
  const missing = missingProfiles(state, known);
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
  const { options, spec, cores, session, links } = state;
  const { run, block, work, signal } = options;
  const { name } = versionOf(spec, side);
  const times = countedTrials(state).filter((trial) => trial.side === side);
  const expected = Math.max(...times.map(({ wallSeconds }) => wallSeconds));
  const hertz = samplingRate(expected, spec.platform.threads);
  const scratch = join(work, "scratch", `${run}__${block}`);
  const file = join(scratch, "samples");
  let counts: StackCounts | { readonly problem: string } = { problem: "it did not run" };
  let finished: RunTrial;
  try {
    finished = await runTrial(
      { ...spec, platform: { ...spec.platform, cores: [...cores] } },
      { side, session, position: countedTrials(state).length + 1 },
      {
        launcher,
        scratch,
        links,
        signal,
        onStart: () => {},
        wantsValues: () => false,
        wrap: (launch) => profiled(launch, { clock: profiler.clock, hertz, file }),
        onEnd: async () => {
          counts = await readSamples(file, signal);
        },
      },
    );
  } catch (error) {
    if (error instanceof InterruptedError || !(error instanceof InfrastructureError)) throw error;
    return { problem: `The profiled trial of ${name} did not end: ${error.message}` };
  }
  await files.requireUnchanged();
  const { failure, startedAt, wallSeconds } = finished.trial;
  if (failure) {
    return {
      problem: `The profiled trial of ${name} failed (${failure.class}: ${failure.message}).`,
    };
  }
  if ("problem" in counts) return { problem: `${name}: ${counts.problem}` };
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
