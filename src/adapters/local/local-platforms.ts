import type { PinnedPlatform } from "../../core/documents/plan.ts";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import type { Suite } from "../../core/documents/suite.ts";
import { UsageError } from "../../core/errors.ts";
import { hostArchitecture, type LogicalProcessor } from "../../machine/machine.ts";
import { chooseCores, usableProcessors } from "../../machine/processors.ts";

/** @throws {UsageError} a platform is not this machine, or has fewer processors than threads */
export function pinPlatforms({ platforms }: Suite): readonly PinnedPlatform[] {
  const pinned = platforms.flatMap((use) => {
    const { name, threads, cores } = typeof use === "string" ? { name: use } : use;
    if (name !== LOCAL_PLATFORM) {
      throw new UsageError(
        `Platform ${name} is in AWS, and this plan is for this machine. \`gcbench run SUITE --engine batch\` measures there, ` +
          "`gcbench estimate SUITE` says before what it will run and cost. " +
          `To measure here, name ${LOCAL_PLATFORM} as the platform of the suite.`,
      );
    }
    const processors = usableProcessors(cores);
    const counts = threads === undefined ? [defaultThreads(processors)] : [threads].flat();
    return counts.map((count) => pinLocal(count, processors));
  });
  const duplicate = pinned.find(
    ({ id }, index) => pinned.findIndex((platform) => platform.id === id) < index,
  );
  if (duplicate)
    throw new UsageError(
      `The suite names platform ${duplicate.name} with ${duplicate.threads} threads twice.`,
    );
  return pinned;
}

function pinLocal(threads: number, processors: readonly LogicalProcessor[]): PinnedPlatform {
  if (processors.length > 0 && threads > processors.length) {
    throw new UsageError(
      `${threads} threads need as many processors, but only ${processors.length} are available. ` +
        "More threads than processors would wait for each other and spoil the times. Reduce the threads.",
    );
  }
  return {
    id: `${LOCAL_PLATFORM}-${threads}t`,
    name: LOCAL_PLATFORM,
    architecture: hostArchitecture(),
    threads,
    cores: [...chooseCores(threads, processors)],
  };
}

function defaultThreads(processors: readonly LogicalProcessor[]): number {
  const cores = new Set(processors.map(({ socket, core }) => `${socket}:${core}`));
  return Math.max(1, cores.size);
}
