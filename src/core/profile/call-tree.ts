import { type CallTree, MAX_TREE_NODES } from "../documents/profile.ts";
import type { CountedStack } from "./stack-counts.ts";

/** Node of a call tree under construction. `own` and `total` hold a number for each profile. */
interface Node {
  readonly name: string;
  readonly depth: number;
  readonly parent: Node | null;
  readonly children: Map<string, Node>;
  own: number;
  total: number;
}

const newNode = (name: string, parent: Node | null): Node => ({
  name,
  depth: parent ? parent.depth + 1 : 0,
  parent,
  children: new Map(),
  own: 0,
  total: 0,
});

/** Node whose rarest children were dropped at the root. */
const OTHER = "[other]";

/** Builds the call tree of a profile. The rarest paths count for their callers if there are more than `maxNodes`. */
export function callTreeOf(stacks: readonly CountedStack[], maxNodes = MAX_TREE_NODES): CallTree {
  const root = newNode("", null);
  const nodes: Node[] = [];
  for (const { routines, samples } of stacks) {
    let node = root;
    for (const name of routines) {
      let child = node.children.get(name);
      if (!child) {
        child = newNode(name, node);
        node.children.set(name, child);
        nodes.push(child);
      }
      child.total += samples;
      node = child;
    }
    node.own += samples;
  }
  // A caller has at least the samples of what it calls, and comes first.
  const frequent = nodes.toSorted((a, b) => b.total - a.total || a.depth - b.depth);
  const kept = new Set(frequent.slice(0, nodes.length > maxNodes ? maxNodes - 1 : maxNodes));
  const dropped = nodes.filter((node) => !kept.has(node));
  for (const node of dropped) addToKeptCaller(node, { kept, root });
  if (root.own > 0) kept.add(Object.assign(newNode(OTHER, root), { own: root.own }));
  return numbered([...kept]);
}

function addToKeptCaller(
  { own, parent }: Node,
  { kept, root }: { readonly kept: ReadonlySet<Node>; readonly root: Node },
): void {
  let caller = parent;
  while (caller?.parent && !kept.has(caller)) caller = caller.parent;
  (caller ?? root).own += own;
}

function numbered(nodes: readonly Node[]): CallTree {
  const ordered = nodes.toSorted((a, b) => a.depth - b.depth);
  const indices = new Map(ordered.map((node, index) => [node, index]));
  const names = [...new Set(ordered.map(({ name }) => name))];
  const nameIndices = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    nodes: ordered.map((node) => [
      (node.parent && indices.get(node.parent)) ?? -1,
      nameIndices.get(node.name) ?? 0,
      node.own,
    ]),
  };
}

/** Paths of a call tree, one a node with samples of its own. A stored tree may be damaged: wrong indices are ignored. */
export function pathsOf({ names, nodes }: CallTree): readonly CountedStack[] {
  const paths: (readonly string[])[] = [];
  return nodes.flatMap(([parent, name, samples], index) => {
    // A caller comes before what it calls, so a path is never longer than the number of nodes before it.
    const path = [...(parent < index ? (paths[parent] ?? []) : []), names[name] ?? ""];
    paths.push(path);
    return samples > 0 ? [{ routines: path, samples }] : [];
  });
}
