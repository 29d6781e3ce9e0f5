import { LOCAL_PLATFORM } from "../documents/platform.ts";
import type { PlatformUse, Suite } from "../documents/suite.ts";
import { UsageError } from "../errors.ts";
import { parseList } from "../format/parse-list.ts";
import { withSpotInstances } from "../planning/loaded-suite.ts";

/**
 * The suite with its AWS platforms only, or with other platforms of the catalogue instead.
 *
 * @param options.platforms names, separated by commas
 * @throws {UsageError} no platform is in AWS
 */
export function selectPlatformUses(
  suite: Suite,
  { platforms, spot }: { readonly platforms?: string | undefined; readonly spot: boolean },
): Suite {
  const uses = platforms === undefined ? suite.platforms : usesOf(suite, parseList(platforms));
  const machines = uses.filter((use) => nameOf(use) !== LOCAL_PLATFORM);
  if (machines.length === 0) {
    throw new UsageError(
      `Suite ${suite.name} runs on this machine alone: \`gcbench plan\` says how long that takes. ` +
        "Name machines of AWS with --platforms, as in --platforms graviton3,amd-genoa.",
    );
  }
  const selected = { ...suite, platforms: machines };
  return spot ? withSpotInstances(selected) : selected;
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
