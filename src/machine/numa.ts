import { listDirectory, read } from "./machine.ts";

/** Pages that programs were given since boot: on the NUMA node that they ran on, or on another one. */
export interface NumaPages {
  readonly local: number;
  readonly foreign: number;
}

/**
 * @param root directory that holds `sys`. Default: this machine's
 * @returns null: fewer than two nodes
 */
export function readNumaPages(root = ""): NumaPages | null {
  const nodes = `${root}/sys/devices/system/node`;
  const names = listDirectory(nodes).filter((name) => /^node\d+$/.test(name));
  if (names.length < 2) return null;
  const counts = names.map((name) => read(`${nodes}/${name}/numastat`) ?? "");
  const sumOf = (key: string) =>
    counts.reduce((sum, text) => {
      return sum + Number(new RegExp(`^${key} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
    }, 0);
  return { local: sumOf("local_node"), foreign: sumOf("other_node") };
}

/** Share of the pages given between two readings that was on another node; undefined: not known. */
export function foreignShare(
  before: NumaPages | null,
  after: NumaPages | null,
): number | undefined {
  if (!before || !after) return undefined;
  const foreign = after.foreign - before.foreign;
  const all = foreign + after.local - before.local;
  return all > 0 && foreign >= 0 ? Math.round((foreign / all) * 1000) / 1000 : undefined;
}
