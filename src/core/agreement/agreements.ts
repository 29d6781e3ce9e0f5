import type { Agreement, Relation } from "../documents/agreement.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { Result } from "./expectation.ts";
import { type Judged, judgeResults, worstVerdict } from "./judge-results.ts";
import { type Content, type Source, sourcesOf } from "./source.ts";

/**
 * Agreement between the results of a run's trials: first within a version and host, then between
 * hosts, between thread counts, between platforms, and between versions.
 */
export function agreementsOf(
  plan: Pick<Plan, "blocks" | "platforms">,
  records: readonly BlockRecord[],
): Agreement[] {
  const groups = grouped(sourcesOf(records));
  return [
    ...groups.flatMap(repeats),
    ...groups.flatMap(hosts),
    ...groups.flatMap((group) => threads(group, groups)),
    ...platforms(plan, groups),
    ...versions(plan, groups),
  ];
}

/** Results of a version for a workload on a platform: an entry per host. */
type Group = readonly [Source, ...Source[]];

function grouped(sources: readonly Source[]): readonly Group[] {
  const groups = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const { workload, version, platform } = source;
    const key = JSON.stringify([workload.name, version.name, platform.id]);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

function repeats(group: Group): readonly Agreement[] {
  const repeated = group.filter(({ trials }) => trials > 1);
  const judged = repeated.flatMap((source) => {
    const [first, ...others] = source.contents.map((content) => resultOf(source, content));
    if (!first) return [];
    return others.length > 0
      ? others.map((other) => judgeResults(first, other))
      : [judgeResults(first, first)];
  });
  return agreement("repeats", [repeated, repeated], judged);
}

function hosts(group: Group): readonly Agreement[] {
  const [first, ...others] = group;
  const judged = others.map((other) => judgeFirst(first, other));
  return agreement("hosts", [group, group], judged);
}

/** Compares each thread count with the lowest one of the same kind of machine. All trials count, because a race shows in some. */
function threads(group: Group, groups: readonly Group[]): readonly Agreement[] {
  const lowest = lowestThreads(group, groups);
  if (lowest === group) return [];
  const [a, b] = nearest(lowest, group);
  const judged = a.contents.flatMap((one) =>
    b.contents.map((other) => judgeResults(resultOf(a, one), resultOf(b, other))),
  );
  return agreement("threads", [lowest, group], judged);
}

/** The results of a version with the fewest threads on this kind of machine. */
function lowestThreads(group: Group, groups: readonly Group[]): Group {
  const [{ platform }] = group;
  const same = groups.filter(
    ([source]) => isSameVersion(source, group[0]) && source.platform.name === platform.name,
  );
  const min = Math.min(...same.map(([source]) => source.platform.threads));
  if (platform.threads === min) return group;
  return same.find(([source]) => source.platform.threads === min) ?? group;
}

/**
 * Compares each platform with the first platform of the plan that has results. Of several thread counts of a machine, the lowest one
 * stands for the others.
 */
function platforms(
  { platforms: all }: Pick<Plan, "platforms">,
  groups: readonly Group[],
): readonly Agreement[] {
  const ids = all.map(({ id }) => id);
  const inOrder = groups
    .filter((group) => lowestThreads(group, groups) === group)
    .toSorted(([a], [b]) => ids.indexOf(a.platform.id) - ids.indexOf(b.platform.id));
  return inOrder.flatMap((group) => {
    const first = inOrder.find(([source]) => isSameVersion(source, group[0]));
    if (!first || first === group) return [];
    return agreement("platforms", [first, group], [judgeFirst(...nearest(first, group))]);
  });
}

function isSameVersion(a: Source, b: Source): boolean {
  return a.workload.name === b.workload.name && a.version.name === b.version.name;
}

/** Compares each candidate with its baseline, host by host. */
function versions(
  { blocks }: Pick<Plan, "blocks">,
  groups: readonly Group[],
): readonly Agreement[] {
  const cells = new Map(
    blocks.map(({ workload, platform, baseline, candidate }) => [
      JSON.stringify([workload, platform, candidate]),
      { workload, platform, baseline, candidate },
    ]),
  );
  return [...cells.values()].flatMap(({ workload, platform, baseline, candidate }) => {
    const find = (name: string | null) =>
      groups.find(
        ([source]) =>
          source.workload.name === workload &&
          source.version.name === name &&
          source.platform.id === platform,
      );
    const [a, b] = [find(baseline), find(candidate)];
    if (!a || !b) return [];
    const judged = a.flatMap((source) => {
      const other = b.find(({ host }) => host === source.host);
      return other ? [judgeFirst(source, other)] : [];
    });
    return agreement("versions", [a, b], judged);
  });
}

/** Prefers results from the same host, then from the same kind of processor, where only the platform differs. */
function nearest(a: Group, b: Group): readonly [Source, Source] {
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
  return (
    pairs.find(([one, other]) => one.host === other.host) ??
    pairs.find(([one, other]) => one.processor === other.processor) ?? [a[0], b[0]]
  );
}

/** Compares the first result of each. `repeats` covers the others. */
function judgeFirst(a: Source, b: Source): Judged {
  const [[contentA], [contentB]] = [a.contents, b.contents];
  if (!contentA || !contentB) throw new RangeError("a source has no results");
  return judgeResults(resultOf(a, contentA), resultOf(b, contentB));
}

function resultOf(
  { contents: _contents, trials: _trials, ...origin }: Source,
  content: Content,
): Result {
  return { ...origin, content };
}

function agreement(
  relation: Relation,
  [a, b]: readonly [readonly Source[], readonly Source[]],
  judged: readonly Judged[],
): readonly Agreement[] {
  const worst = worstVerdict(judged);
  const [firstA] = a;
  const [firstB] = b;
  if (!worst || !firstA || !firstB) return [];
  const all = [...new Set([...a, ...b])];
  return [
    {
      workload: firstA.workload.name,
      relation,
      a: { version: firstA.version.name, platform: firstA.platform.id },
      b: { version: firstB.version.name, platform: firstB.platform.id },
      hosts: new Set(all.map(({ host }) => host)).size,
      trials: all.reduce((sum, { trials }) => sum + trials, 0),
      ...worst,
    },
  ];
}
