import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../core/documents/digest.ts";
import type { RunSettings } from "../../core/documents/run-settings.ts";
import { isGchpDirectory } from "../gchp-files.ts";
import { isPartOfGchpRun } from "../gchp-run-directory.ts";
import { adaptConfig, CONFIG_FILE, dataRootOf, isPartOfRun } from "../run-directory.ts";
import { hemcoSettings } from "./hemco-settings.ts";
import { namelistSettings } from "./namelist-settings.ts";
import { resourceSettings } from "./resource-settings.ts";
import { shellSettings } from "./shell-settings.ts";
import { yamlSettings } from "./yaml-settings.ts";

type Parser = (text: string) => Record<string, string> | null;

/** Formats by file name; the first match decides. */
const PARSERS: readonly (readonly [RegExp, Parser])[] = [
  [/^HEMCO_Config\.rc/, hemcoSettings],
  [/\.ya?ml$/, yamlSettings],
  [/\.rc(?:$|\.)/, resourceSettings],
  [/\.nml$/, namelistSettings],
  [/^setCommonRunSettings\.sh$/, shellSettings],
];

/** The largest configuration file, a species database, has 0.3 MiB. */
const MAX_FILE_BYTES = 4 * 2 ** 20;
/** Stands for the data root, so that versions may read the same files from different places. */
const ROOT = "<data root>";
const ROOT_SETTING = /^(\s*root_data_dir:).*$/m;

/**
 * Settings of a run directory of GEOS-Chem Classic or GCHP, as a trial has them.
 *
 * @param simulatedHours duration that replaces the end date; undefined: as configured
 */
export async function readRunSettings(
  directory: string,
  simulatedHours?: number,
): Promise<RunSettings> {
  const config = await readFile(join(directory, CONFIG_FILE), "utf8").catch(() => "");
  const root = dataRootOf(config)?.replace(/\/+$/, "") ?? "";
  const settings: RunSettings = {};
  const names = await readdir(directory);
  const isPart = isGchpDirectory(names) ? isPartOfGchpRun : isPartOfRun;
  for (const name of names.filter(isPart).sort()) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.size > MAX_FILE_BYTES) continue;
    const text = await readFile(path, "utf8");
    if (text.includes("\0")) continue; // Data, whose digest the plan has.
    const adapted = name === CONFIG_FILE ? adaptConfig(text, simulatedHours) : text;
    const parser = PARSERS.find(([pattern]) => pattern.test(name))?.[1];
    const inRoot = withoutRoot(adapted, root);
    settings[name] = { digest: digestOf(inRoot), settings: parser?.(inRoot) ?? null };
  }
  return settings;
}

/** The setting of the data root itself keeps its path. */
function withoutRoot(text: string, root: string): string {
  if (root === "" || root === "/") return text;
  return text.replaceAll(root, ROOT).replace(ROOT_SETTING, `$1 ${root}`);
}
