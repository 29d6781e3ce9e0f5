import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { differencesOf } from "../../core/configuration/compare-configurations.ts";
import { differingSettings } from "../../core/configuration/differing-settings.ts";
import type { RunSettings } from "../../core/documents/run-settings.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { readRunSettings } from "../../model/settings/read-run-settings.ts";
import { configurationTerminal } from "../../report/configuration/configuration-section.ts";
import { viewConfigurations } from "../../report/configuration/configuration-view.ts";

/**
 * Compares the settings of two run directories of GEOS-Chem Classic or GCHP.
 *
 * @throws {UsageError} there are not two directories, or one holds no configuration
 */
export async function compareSettings(paths: readonly string[]) {
  const [a, b] = paths;
  if (a === undefined || b === undefined || paths.length > 2) {
    throw new UsageError(
      `--settings compares two run directories; there ${paths.length === 1 ? "is 1" : `are ${paths.length}`}.`,
    );
  }
  const isSameName = basename(a) === basename(b);
  const nameOf = (path: string) => (isSameName ? path : basename(path));
  const [baseline, candidate] = [nameOf(a), nameOf(b)];
  const { settings = [], omitted = 0 } =
    differingSettings({ [baseline]: await settingsOf(a), [candidate]: await settingsOf(b) }) ?? {};
  const differences = differencesOf(settings, baseline, candidate);
  const compared = { baseline, candidate, differences: [...differences], omitted };
  const [view] = viewConfigurations([{ workload: "", ...stripControlsDeep(compared) }]);
  return {
    json: compared,
    text:
      view && differences.length > 0
        ? configurationTerminal(view, Number.POSITIVE_INFINITY)
        : `${baseline} and ${candidate} have the same configuration.`,
  };
}

async function settingsOf(directory: string): Promise<RunSettings> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`${directory} is not a directory.`);
  const settings = await readRunSettings(directory);
  if (Object.values(settings).some((file) => file.settings !== null)) return settings;
  throw new UsageError(
    `${directory} is not a run directory: it has no configuration file such as geoschem_config.yml or GCHP.rc.`,
  );
}
