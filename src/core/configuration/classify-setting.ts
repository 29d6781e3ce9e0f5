import type { DifferingSetting, SettingEffect } from "../documents/run-settings.ts";

/** What a setting is about, and what a change of it does to a run. */
export interface SettingClass {
  readonly effect: SettingEffect;
  readonly subject: string;
}

/** A rule applies to the settings that match all its patterns. The first rule that applies decides. */
interface Rule extends SettingClass {
  readonly file: RegExp;
  /** Absent: all settings of the file. */
  readonly setting?: RegExp;
}

const CONFIG = /^geoschem_config\.yml$/;
const HEMCO = /^HEMCO_Config\.rc/;
const GCHP_SETTINGS = /^setCommonRunSettings\.sh$/;
const GCHP_RESOURCES = /^(?:GCHP|CAP|ESMF)\.rc$/;

const work = (subject: string) => ({ effect: "changes the work", subject }) as const;
const outputs = (subject: string) => ({ effect: "changes outputs", subject }) as const;
const harmless = (subject: string) => ({ effect: "harmless", subject }) as const;

/**
 * Settings whose effect is known. Sources: the user guides of GEOS-Chem Classic, GCHP and HEMCO on their configuration
 * files (geos-chem.readthedocs.io, gchp.readthedocs.io, hemco.readthedocs.io).
 */
const RULES: readonly Rule[] = [
  { file: /^environment$/, setting: /^(?:OMP|KMP|MKL)_.*(?:THREAD|DYNAMIC)/, ...work("threads") },
  {
    file: /^environment$/,
    setting: /^(?:OMP|KMP)_(?:PLACES|PROC_BIND|AFFINITY|SCHEDULE)/,
    ...work("threads"),
  },
  { file: /^environment$/, setting: /UNBUFFERED|^LC_|^LANG$/, ...outputs("log") },

  { file: CONFIG, setting: /(?:^|\.)root_data_dir$/, ...harmless("path") },
  { file: CONFIG, setting: /timestep/, ...work("time step") },
  { file: CONFIG, setting: /transported_species|species/, ...work("species") },
  { file: CONFIG, setting: /^simulation\.(?:start|end)_date/, ...work("simulated time") },
  {
    file: CONFIG,
    setting: /^simulation\.(?:debug|verbose|use_gcclassic_timers)/,
    ...outputs("log"),
  },
  { file: CONFIG, setting: /^simulation\.(?:name|met_field|chem_inputs_dir)/, ...work("inputs") },
  { file: CONFIG, setting: /^grid\./, ...work("grid") },
  { file: CONFIG, setting: /^(?:operations|aerosols)\./, ...work("option") },
  { file: CONFIG, setting: /^extra_diagnostics\./, ...outputs("diagnostics") },

  { file: /^HISTORY\.rc$/, ...outputs("diagnostics") },
  { file: /^HEMCO_Diagn\.rc$/, ...outputs("diagnostics") },
  { file: HEMCO, setting: /^Diagn/, ...outputs("diagnostics") },
  { file: HEMCO, setting: /^(?:Log[Ff]ile|Verbose|VerboseOnCores|Warnings)/, ...outputs("log") },
  { file: HEMCO, setting: /^(?:METDIR|MET|RES|SpcFile|GridFile)$/, ...work("inputs") },
  { file: HEMCO, setting: /^extension /, ...work("emissions") },
  { file: HEMCO, setting: /^switch /, ...work("emissions") },
  { file: HEMCO, setting: /^(?:entry|scale) /, ...work("inputs") },
  { file: /^ExtData\.rc$/, setting: /: /, ...work("inputs") },
  { file: /^species_database\.yml$/, setting: /\.(?:FullName|Formula)$/, ...harmless("name") },
  { file: /^species_database\.yml$/, ...work("species") },

  { file: GCHP_SETTINGS, setting: /time_?step/i, ...work("time step") },
  {
    file: GCHP_SETTINGS,
    setting: /^(?:TOTAL_CORES|NUM_NODES|NUM_CORES_PER_NODE|NXNY_AUTO|NX|NY)\b/,
    ...work("cores"),
  },
  { file: GCHP_SETTINGS, setting: /^(?:CS_RES|STRETCH_\w+|TARGET_L\w+)\b/i, ...work("grid") },
  { file: GCHP_SETTINGS, setting: /^Run_Duration/i, ...work("simulated time") },
  { file: GCHP_SETTINGS, setting: /mass_?flux|advection|phase|chem|emis|dust/i, ...work("option") },
  { file: GCHP_SETTINGS, setting: /diag|checkpoint|debug|log/i, ...outputs("diagnostics") },
  { file: GCHP_RESOURCES, setting: /_DT$|TIMESTEP|_dt$|^dt$/, ...work("time step") },
  { file: GCHP_RESOURCES, setting: /^(?:NX|NY|CoresPerNode)$/, ...work("cores") },
  {
    file: GCHP_RESOURCES,
    setting: /(?:^|\.)(?:[IJ]M(?:_WORLD)?|LM|NF|GRID\w*|STRETCH\w*)$/,
    ...work("grid"),
  },
  {
    file: GCHP_RESOURCES,
    setting: /^(?:BEG_DATE|END_DATE|JOB_SGMT|NUM_SGMT)$/,
    ...work("simulated time"),
  },
  {
    file: GCHP_RESOURCES,
    setting: /DEBUG|PRINT|LOG|CHECKPOINT|RECORD/i,
    ...outputs("diagnostics"),
  },
  { file: /^input\.nml$/, setting: /layout/, ...work("cores") },
  { file: /^logging\.ya?ml$/, ...outputs("log") },
];

/** Files that createRunDir.sh adds for people, and that the model does not read. */
const HELPER_FILE =
  /^README|^(?:download_data|metrics|cleanRunDir|archiveRun|getRunInfo|createRunDir|rundir|singleCarbonSpecies|run_?[Ss]cript)|\.(?:py|md|run|template|txt)$/;

/** What a setting is about, and what a change of it does to a run. An unknown setting may change the work. */
export function classifySetting({
  file,
  setting,
  hasSameSettings,
}: Pick<DifferingSetting, "file" | "setting" | "hasSameSettings">): SettingClass {
  if (HELPER_FILE.test(file)) return harmless("file that the model does not read");
  if (hasSameSettings) return harmless("comments, order or spaces");
  const rule = RULES.find(
    (one) =>
      one.file.test(file) &&
      (one.setting === undefined || (setting !== null && one.setting.test(setting))),
  );
  return {
    effect: rule?.effect ?? "may change the work",
    subject: rule?.subject ?? (setting === null ? "whole file" : "unknown setting"),
  };
}
