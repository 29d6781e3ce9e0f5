import type { PinnedVersion } from "../documents/version.ts";

/** Flags that let a compiler use the instructions of one kind of processor. */
const PROCESSOR_FLAG = /(?:^|\s)(-m(?:arch|cpu)=\S+|-a?x[A-Z]\S*)/g;

const UNKNOWN = "of an unknown kind";

/** Processors that a version was built for: `portable`, `native for znver4`, `built with -march=native`, `of an unknown kind`. */
export function buildKindOf({ target, image, toolchain }: PinnedVersion): string {
  if (target !== undefined) return `native for ${target}`;
  // An image without a CPU family runs on any processor of its architecture.
  if (image !== undefined) return "portable";
  if (toolchain.flags === null) return UNKNOWN;
  // The compiler takes the last one.
  const last = [...toolchain.flags.matchAll(PROCESSOR_FLAG)].at(-1)?.[1];
  return last === undefined ? "portable" : `built with ${last}`;
}

/**
 * Whether the platforms of a ranking ran like builds; null: the machines are of one kind.
 *
 * @param platforms by id, with the kinds of their builds
 */
export function describeBuilds(
  platforms: readonly {
    readonly platform: string;
    readonly name: string;
    readonly builds: readonly string[];
  }[],
): string | null {
  if (new Set(platforms.map(({ name }) => name)).size < 2) return null;
  const kinds = [...new Set(platforms.flatMap(({ builds }) => builds))];
  const [only = ""] = kinds;
  const unknown = kinds.includes(UNKNOWN)
    ? " Name the flags of an executable in its version (toolchain: { flags: ... })."
    : "";
  if (kinds.length === 1) return `All builds are ${only}.${unknown}`;
  const list = kinds.map((kind) => {
    const own = platforms.filter(({ builds }) => builds.includes(kind));
    return `${kind} on ${own.map(({ platform }) => platform).join(", ")}`;
  });
  return `Builds differ, so a part of a gap can be the compiler's: ${list.join("; ")}.${unknown}`;
}
