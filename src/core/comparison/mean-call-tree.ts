import { MAX_TREE_NODES, type ProfileComparison } from "../documents/profile.ts";
import { callTreeOf } from "../profile/call-tree.ts";
import type { ProfiledBlock } from "../profile/routine-shares.ts";

/** Parts of a second that a call tree counts, because it counts whole samples. */
const PARTS = 1e6;

/** Call tree of both versions, in seconds of wall time, averaged over blocks. */
export function meanTree(blocks: readonly ProfiledBlock[]): ProfileComparison["tree"] {
  const both = new Map<string, [number, number]>();
  for (const { shares, seconds } of blocks) {
    (["A", "B"] as const).forEach((side, index) => {
      for (const [path, share] of shares[side].paths) {
        const sum = both.get(path) ?? [0, 0];
        sum[index] = (sum[index] ?? 0) + (share * seconds[side]) / blocks.length;
        both.set(path, sum);
      }
    });
  }
  const paths = [...both].map(([path, sums]) => ({ routines: JSON.parse(path) as string[], sums }));
  // One tree for both, so that a path is kept or dropped in both.
  const kept = callTreeOf(
    paths.map(({ routines, sums }) => ({ routines, samples: sums[0] + sums[1] })),
    MAX_TREE_NODES,
  );
  const sums = kept.nodes.map((): [number, number] => [0, 0]);
  const children = new Map(
    kept.nodes.map(([parent, name], index) => [`${parent} ${kept.names[name]}`, index]),
  );
  for (const { routines, sums: own } of paths) {
    let node = -1;
    for (const name of routines) {
      const child = children.get(`${node} ${name}`);
      if (child === undefined) break;
      node = child;
    }
    const to = sums[node === -1 ? (children.get("-1 [other]") ?? 0) : node];
    if (!to) continue;
    to[0] += own[0];
    to[1] += own[1];
  }
  const rounded = (value: number) => Math.round(value * PARTS) / PARTS;
  return {
    names: kept.names,
    nodes: kept.nodes.map(([parent, name], index) => [
      parent,
      name,
      rounded(sums[index]?.[0] ?? 0),
      rounded(sums[index]?.[1] ?? 0),
    ]),
  };
}
