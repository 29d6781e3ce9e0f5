import type { Trial } from "../core/documents/record.ts";
import { disturbanceBetween, ranOutOfMemory, readCounters } from "../machine/disturbance.ts";
import { EnergyMeter } from "../machine/energy.ts";
import type { Launch, Launcher, LaunchResult } from "../machine/launcher.ts";
import { runSampled } from "./memory-sampler.ts";

/** A run of a program, and what the machine did meanwhile. */
export interface WatchedRun extends Pick<Trial, "disturbance" | "memorySamples" | "energyJoules"> {
  readonly result: LaunchResult;
  /** Largest memory of all processes together, in MiB; 0: the launch does not sum them. */
  readonly sampledPeakMiB: number;
  /** The kernel killed a process of the trial for lack of memory. */
  readonly ranOutOfMemory: boolean;
}

/** Runs a program. Most of what it reads of the machine, it reads before and after. */
export async function runWatched(
  launcher: Launcher,
  launch: Launch,
  signal: AbortSignal,
): Promise<WatchedRun> {
  const before = readCounters();
  const meter = new EnergyMeter();
  let energyJoules: number | undefined;
  const { result, memorySamples, sampledPeakMiB, isElsewhere, meanMHz } = await runSampled(
    launcher,
    launch,
    signal,
  ).finally(() => {
    energyJoules = meter.stop();
  });
  const after = readCounters();
  const trialSeconds = result.started ? result.userSeconds + result.systemSeconds : 0;
  return {
    result,
    sampledPeakMiB,
    ranOutOfMemory: ranOutOfMemory(before, after, isElsewhere),
    disturbance: {
      ...disturbanceBetween(before, after, trialSeconds),
      ...(meanMHz === undefined ? {} : { meanMHz }),
    },
    ...(memorySamples ? { memorySamples } : {}),
    ...(energyJoules === undefined ? {} : { energyJoules }),
  };
}
