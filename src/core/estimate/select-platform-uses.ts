import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { PlatformUse, Suite } from "../documents/suite.ts";
import { UsageError } from "../errors.ts";
import { parseList } from "../format/parse-list.ts";

/**
 * The suite without this machine, or with other platforms of the catalogue instead.
 *
 * @param platforms names, separated by commas
 * @throws {UsageError} no platform is in AWS or on a cluster
 */
export function selectPlatformUses(suite: Suite, platforms: string | undefined): Suite {
  const uses = platforms === undefined ? suite.platforms : usesOf(suite, parseList(platforms));
  const machines = uses.filter((use) => nameOf(use) !== LOCAL_PLATFORM);
  if (machines.length === 0) {
    throw new UsageError(
      `Suite ${suite.name} runs on this machine alone: \`gcbench plan\` says how long that takes. ` +
        "Name machines of AWS or nodes of a cluster with --platforms, as in --platforms graviton3,amd-genoa.",
    );
  }
  return { ...suite, platforms: machines };
}

function usesOf(suite: Suite, names: readonly string[]): PlatformUse[] {
  return names.flatMap((name): PlatformUse[] => {
    const own = suite.platforms.filter((use) => nameOf(use) === name);
    return own.length > 0 ? own : [name];
  });
}

function nameOf(use: PlatformUse): string {
  return typeof use === "string" ? use : use.name;
}
