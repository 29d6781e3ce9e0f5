import type { Platform } from "../core/documents/platform.ts";
import { UsageError } from "../core/errors.ts";
import { didYouMean } from "../core/format/did-you-mean.ts";

/**
 * Those of a suite's platforms that names stand for, as far as the catalogue tells: which machines they are, and whether
 * graviton3-4xlarge-spot is among them, only AWS says. Rather one too many than one too few.
 *
 * @param names of platforms, of their machines (graviton3-4xlarge), or what several begin with (amd); empty: all platforms
 * @throws {UsageError} a name stands for none
 */
export function selectPlatformNames(
  platforms: readonly Platform[],
  names: readonly string[],
): readonly Platform[] {
  if (names.length === 0) return platforms;
  const known = platforms.map(({ name }) => name);
  const unknownName = names.find(
    (name) => !known.some((platform) => matchesPlatform(name, platform)),
  );
  if (unknownName !== undefined) {
    const hint = didYouMean(unknownName, known);
    throw new UsageError(`The suite has no platform ${unknownName}${hint ? `: ${hint}` : "."}`);
  }
  return platforms.filter((platform) => names.some((name) => matchesPlatform(name, platform.name)));
}

function matchesPlatform(name: string, platform: string): boolean {
  return name === platform || name.startsWith(`${platform}-`) || platform.startsWith(`${name}-`);
}
