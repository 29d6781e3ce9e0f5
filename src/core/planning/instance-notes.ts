import type { PinnedPlatform } from "../documents/plan.ts";

/** What limits the choice of an instance type: no spot instances, few regions. */
export function notesOnInstances(
  platforms: readonly Pick<PinnedPlatform, "instance">[],
): readonly string[] {
  const notes = platforms.flatMap(({ instance }) => {
    if (!instance) return [];
    const { type, isOnDemandOnly, regions } = instance;
    const limits = [
      ...(isOnDemandOnly ? ["has no spot instances"] : []),
      ...(regions ? [`is offered in ${regions.join(", ")} only`] : []),
    ];
    return limits.length > 0 ? [`${type} ${limits.join(" and ")}.`] : [];
  });
  return [...new Set(notes)];
}
