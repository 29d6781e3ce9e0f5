import type { Plan } from "../documents/plan.ts";
import {
  type ConfigurationComparison,
  type ConfigurationDifference,
  type DifferingSetting,
  settingEffectSchema,
} from "../documents/run-settings.ts";
import type { PinnedVersion } from "../documents/version.ts";
import { classifySetting } from "./classify-setting.ts";

const EFFECTS = settingEffectSchema.options;

/** Names for settings outside the run directory. */
const ENVIRONMENT = "environment";
const ARGUMENTS = "arguments";

/** Versions and workload of a comparison, on any platform. */
interface Pair {
  readonly workload: string;
  readonly baseline: string;
  readonly candidate: string;
}

/**
 * Differences between the configurations of a plan's versions: run directories, environment and arguments. A comparison
 * without a difference is absent.
 */
export function compareConfigurations(plan: Plan): readonly ConfigurationComparison[] {
  return pairsOf(plan).flatMap((pair) => {
    const pinned = plan.workloads.find(({ workload }) => workload.name === pair.workload);
    const { settings = [], omitted = 0 } = pinned?.configurations ?? {};
    const differences = differencesOf(
      [...settings, ...outsideRunDirectory(plan, pair)],
      pair.baseline,
      pair.candidate,
    );
    return differences.length > 0 ? [{ ...pair, differences: [...differences], omitted }] : [];
  });
}

/** Differences between two versions among the settings in which some versions differ, the weightiest first. */
export function differencesOf(
  settings: readonly DifferingSetting[],
  baseline: string,
  candidate: string,
): readonly ConfigurationDifference[] {
  return settings
    .flatMap((one) => {
      const { file, setting, values } = one;
      const [a = null, b = null] = [values[baseline], values[candidate]];
      return a === b ? [] : [{ file, setting, a, b, ...classifySetting(one) }];
    })
    .toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

function pairsOf(plan: Plan): readonly Pair[] {
  const pairs = plan.blocks.flatMap(({ workload, baseline, candidate }) =>
    candidate === null ? [] : [{ workload, baseline, candidate }],
  );
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

/** A version has one environment and one list of arguments on all architectures. */
function outsideRunDirectory(
  { versions }: Plan,
  { baseline, candidate }: Pair,
): readonly DifferingSetting[] {
  const find = (name: string) => versions.find((version) => version.name === name);
  const [a, b] = [find(baseline), find(candidate)];
  if (!a || !b) return [];
  const both = (
    file: string,
    setting: string | null,
    read: (of: PinnedVersion) => string | null,
  ) => ({
    file,
    setting,
    values: { [baseline]: read(a), [candidate]: read(b) },
  });
  const names = new Set([a, b].flatMap(({ environment }) => Object.keys(environment)));
  return [
    ...[...names]
      .sort()
      .map((name) => both(ENVIRONMENT, name, (of) => of.environment[name] ?? null)),
    both(ARGUMENTS, null, (of) => of.arguments.join(" ")),
  ];
}
