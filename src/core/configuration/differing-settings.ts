import { shortDigest } from "../documents/digest.ts";
import {
  type DifferingSetting,
  type DifferingSettings,
  MAX_DIFFERING_SETTINGS,
  type RunSettings,
  settingEffectSchema,
  storedValue,
} from "../documents/run-settings.ts";
import { classifySetting } from "./classify-setting.ts";

const EFFECTS = settingEffectSchema.options;

/**
 * Settings in which the run directories of versions differ, the weightiest first, bounded in number and length.
 *
 * @returns undefined: all run directories have the same files
 */
export function differingSettings(
  byVersion: Readonly<Record<string, RunSettings>>,
): DifferingSettings | undefined {
  const names = Object.keys(byVersion);
  const files = sortedUnion(Object.values(byVersion).map((settings) => Object.keys(settings)));
  const found = files.flatMap((file) => {
    const versions = names.map((name) => ({ name, content: byVersion[name]?.[file] }));
    return differencesIn(file, versions);
  });
  if (found.length === 0) return undefined;
  const weightOf = (one: DifferingSetting) => EFFECTS.indexOf(classifySetting(one).effect);
  const sorted = found.toSorted((a, b) => weightOf(a) - weightOf(b));
  return {
    settings: sorted.slice(0, MAX_DIFFERING_SETTINGS),
    omitted: Math.max(0, sorted.length - MAX_DIFFERING_SETTINGS),
  };
}

interface FileOfVersion {
  readonly name: string;
  /** Undefined: the version does not have the file. */
  readonly content: RunSettings[string] | undefined;
}

function differencesIn(
  file: string,
  versions: readonly FileOfVersion[],
): readonly DifferingSetting[] {
  const values = (read: (content: RunSettings[string]) => string | null) =>
    Object.fromEntries(versions.map(({ name, content }) => [name, content ? read(content) : null]));
  const texts = values(({ digest }) => digest);
  if (isEqual(texts)) return [];
  const wholeFile = { file, setting: null, values: values(({ digest }) => shortDigest(digest)) };
  const settings = versions.map(({ content }) => content?.settings ?? null);
  const known = settings.filter((one) => one !== null);
  if (known.length < versions.length) return [wholeFile];
  const differing = sortedUnion(known.map((one) => Object.keys(one))).flatMap((setting) => {
    const found = values((content) => {
      const value = content.settings?.[setting];
      return value === undefined ? null : storedValue(value);
    });
    return isEqual(found) ? [] : [{ file, setting, values: found }];
  });
  return differing.length > 0 ? differing : [{ ...wholeFile, hasSameSettings: true }];
}

function isEqual(values: Readonly<Record<string, string | null>>): boolean {
  return new Set(Object.values(values)).size === 1;
}

function sortedUnion(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
