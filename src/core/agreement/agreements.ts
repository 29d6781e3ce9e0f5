import type { Agreement, Relation } from "../documents/agreement.ts";
import type { Plan } from "../documents/plan.ts";
import type { BlockRecord } from "../documents/record.ts";
import type { Result } from "./expectation.ts";
import { type Judged, judgeResults, worstVerdict } from "./judge-results.ts";
import { type Content, type Source, sourcesOf } from "./source.ts";

/**
 * Whether what a run's trials computed agrees as far as it should: the trials of a version on a host with each other,
 * then from host to host, from platform to platform, and the versions with each other. From the records alone.
 */
export function agreementsOf(
  plan: Pick<Plan, "blocks" | "platforms">,
  records: readonly BlockRecord[],
): Agreement[] {
  const groups = grouped(sourcesOf(records));
  return [
    ...groups.flatMap(repeats),
    ...groups.flatMap(hosts),
    ...platforms(plan, groups),
    ...versions(plan, groups),
  ];
}

/** One version in one workload on one platform: an entry for each host. */
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

/** Each platform against the first one of the plan that has results. */
function platforms(
  { platforms: all }: Pick<Plan, "platforms">,
  groups: readonly Group[],
): readonly Agreement[] {
  const ids = all.map(({ id }) => id);
  const inOrder = groups.toSorted(
    ([a], [b]) => ids.indexOf(a.platform.id) - ids.indexOf(b.platform.id),
  );
  return inOrder.flatMap((group) => {
    const first = inOrder.find(([one]) => isSameBuild(one, group[0]));
    if (!first || first === group) return [];
    return agreement("platforms", [first, group], [judgeNearest(first, group)]);
  });
}

function isSameBuild(a: Source, b: Source): boolean {
  return a.workload.name === b.workload.name && a.version.name === b.version.name;
}

/** Each candidate against its baseline, host by host. */
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
        ([{ workload: own, version, platform: place }]) =>
          own.name === workload && version.name === name && place.id === platform,
      );
    const [a, b] = [find(baseline), find(candidate)];
    if (!a || !b) return [];
    const judged = a.flatMap((one) => {
      const other = b.find(({ host }) => host === one.host);
      return other ? [judgeFirst(one, other)] : [];
    });
    return agreement("versions", [a, b], judged);
  });
}

/** Where both ran on one host, that host's results: nothing but the platform differs there. */
function judgeNearest(a: Group, b: Group): Judged {
  const shared = a.find(({ host }) => b.some((other) => other.host === host));
  const other = b.find(({ host }) => host === shared?.host);
  return shared && other ? judgeFirst(shared, other) : judgeFirst(a[0], b[0]);
}

/** By the first trial of each: whether the others computed the same is what `repeats` says. */
function judgeFirst(a: Source, b: Source): Judged {
  const [[one], [other]] = [a.contents, b.contents];
  if (!one || !other) throw new RangeError("a source without results");
  return judgeResults(resultOf(a, one), resultOf(b, other));
}

function resultOf(
  { contents: _contents, trials: _trials, ...place }: Source,
  content: Content,
): Result {
  return { ...place, content };
}

function agreement(
  relation: Relation,
  [a, b]: readonly [readonly Source[], readonly Source[]],
  judged: readonly Judged[],
): readonly Agreement[] {
  const worst = worstVerdict(judged);
  const [one] = a;
  const [other] = b;
  if (!worst || !one || !other) return [];
  const all = [...new Set([...a, ...b])];
  return [
    {
      workload: one.workload.name,
      relation,
      a: { version: one.version.name, platform: one.platform.id },
      b: { version: other.version.name, platform: other.platform.id },
      hosts: new Set(all.map(({ host }) => host)).size,
      trials: all.reduce((sum, { trials }) => sum + trials, 0),
      ...worst,
    },
  ];
}
