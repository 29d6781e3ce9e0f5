import type { PinnedPlatform } from "../documents/plan.ts";
import { UsageError } from "../errors.ts";
import { didYouMean } from "../format/did-you-mean.ts";
import { parseList } from "../format/parse-list.ts";

/**
 * The platforms that a comma-separated list names. A short name selects every kind of the machine: graviton3 selects
 * graviton3-4xlarge-spot.
 *
 * @param only undefined: all platforms
 * @throws {UsageError} no platform has one of the names
 */
export function selectPlatforms(
  pinned: readonly PinnedPlatform[],
  only: string | undefined,
): readonly PinnedPlatform[] {
  if (only === undefined) return pinned;
  const names = parseList(only);
  const isNamed = (platform: PinnedPlatform, name: string) =>
    [platform.id, platform.name].includes(name) || platform.name.startsWith(`${name}-`);
  const unknown = names.find((name) => !pinned.some((platform) => isNamed(platform, name)));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, [...new Set(pinned.map(({ name }) => name))]);
    throw new UsageError(`The suite has no platform ${unknown}${hint ? `: ${hint}` : "."}`);
  }
  return pinned.filter((platform) => names.some((name) => isNamed(platform, name)));
}
