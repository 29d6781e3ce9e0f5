import type { Plan } from "../documents/plan.ts";
import { REPEAT_SUFFIX } from "../verdict/earlier-comparisons.ts";
import { notesOnInstances } from "./instance-notes.ts";
import { notesOnRanks } from "./rank-checks.ts";

/** Doubts about a plan that do not stop its run. */
export function notesOnPlan(plan: Plan): readonly string[] {
  return [
    ...equalVersions(plan),
    ...singleBlocks(plan),
    ...notesOnRanks(plan),
    ...notesOnInstances(plan.platforms),
  ];
}

/** A version that equals the baseline can differ from it by noise only. */
function equalVersions({ versions, blocks }: Plan): readonly string[] {
  const baseline = blocks[0]?.baseline;
  const digests = new Set(
    versions.filter(({ name }) => name === baseline).map(({ digest }) => digest),
  );
  const equal = versions.filter(
    ({ name, digest }) =>
      baseline !== undefined &&
      name !== baseline &&
      !name.endsWith(REPEAT_SUFFIX) &&
      digests.has(digest),
  );
  return [...new Set(equal.map(({ name }) => name))].map(
    (name) =>
      `Versions ${baseline} and ${name} are the same (digest, arguments, environment), so this is an A/A comparison: any change found is a false alarm. ` +
      "For a deliberate one use --a-a; otherwise check the paths of their executables.",
  );
}

function singleBlocks({ platforms, versions, blocks }: Plan): readonly string[] {
  const names = new Set(versions.map(({ name }) => name));
  const isRanking = names.size === 1 && platforms.length > 1;
  if (!isRanking || blocks.some(({ id }) => id.endsWith("__02"))) return [];
  return [
    "With layout.maxBlocks: 1 the platforms get no rank, because one block says nothing about the noise.",
  ];
}
