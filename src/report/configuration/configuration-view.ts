import type {
  ConfigurationComparison,
  ConfigurationDifference,
  SettingEffect,
} from "../../core/documents/run-settings.ts";
import { formatCount, NONE } from "../../core/format/text.ts";

/** Maximum number of rows; comparison.json has all. */
const MAX_ROWS = 40;
/** Maximum number of settings that the sentence names. */
const MAX_NAMED = 4;

/** View of the differences between the configurations of two versions. */
export interface ConfigurationView {
  /** What differs, in sentences that precede every number. */
  readonly sentence: string;
  /** The times compare settings as well as versions. */
  readonly changesWork: boolean;
  readonly baseline: string;
  readonly candidate: string;
  readonly rows: readonly ConfigurationRow[];
  /** Differences without a row; null: none. */
  readonly more: string | null;
}

export interface ConfigurationRow {
  readonly effect: SettingEffect;
  readonly subject: string;
  readonly setting: string;
  readonly file: string;
  readonly baseline: string;
  readonly candidate: string;
}

/** Views of all comparisons whose configurations differ. */
export function viewConfigurations(
  configurations: readonly ConfigurationComparison[] = [],
): readonly ConfigurationView[] {
  const hasSeveral = configurations.length > 1;
  return configurations.map((one) => viewConfiguration(one, hasSeveral));
}

function viewConfiguration(
  { workload, baseline, candidate, differences, omitted }: ConfigurationComparison,
  hasSeveral: boolean,
): ConfigurationView {
  // Harmless differences are counted, not listed.
  const listed = differences.filter(({ effect }) => effect !== "harmless");
  const shown = listed.slice(0, MAX_ROWS);
  const hidden = listed.length - shown.length + omitted;
  const where = hasSeveral ? ` for ${workload}` : "";
  return {
    sentence: `${candidate} and ${baseline} have different configurations${where}. ${describe(differences)}`,
    changesWork: differences.some(({ effect }) => effect === "changes the work"),
    baseline,
    candidate,
    rows: shown.map(({ effect, subject, setting, file, a, b }) => ({
      effect,
      subject,
      setting: setting ?? "(whole file)",
      file,
      baseline: a ?? NONE,
      candidate: b ?? NONE,
    })),
    more: hidden > 0 ? `${formatCount(hidden, "more difference")} in comparison.json.` : null,
  };
}

function describe(differences: readonly ConfigurationDifference[]): string {
  const having = (effect: SettingEffect) => differences.filter((one) => one.effect === effect);
  const [work, unknown, outputs, harmless] = [
    having("changes the work"),
    having("may change the work"),
    having("changes outputs"),
    having("harmless"),
  ];
  const others = [
    ...(unknown.length > 0 ? [`${unknown.length} may change the work`] : []),
    ...(outputs.length > 0
      ? [`${outputs.length} ${verb(outputs, "changes", "change")} outputs`]
      : []),
    ...(harmless.length > 0 ? [`${harmless.length} ${verb(harmless, "is", "are")} harmless`] : []),
  ];
  const counts =
    others.length > 0
      ? ` ${formatCount(differences.length, "difference")}: ${[...(work.length > 0 ? [`${work.length} ${verb(work, "changes", "change")} the work`] : []), ...others].join(", ")}.`
      : "";
  if (work.length === 0) return counts.trim();
  return `These settings change the work, and the times include them: ${nameSettings(work)}.${counts}`;
}

function verb(list: readonly unknown[], one: string, many: string): string {
  return list.length === 1 ? one : many;
}

/** `time step ChemEmiss_Timestep_sec 1200 → 600`. Time steps come first, because they explain most. */
function nameSettings(work: readonly ConfigurationDifference[]): string {
  const first = work.toSorted((x, y) => rank(x) - rank(y)).slice(0, MAX_NAMED);
  const names = first.map(
    ({ subject, setting, file, a, b }) =>
      `${subject} ${setting ?? file} ${a ?? NONE} → ${b ?? NONE}`,
  );
  const more = work.length - first.length;
  return names.join("; ") + (more > 0 ? ` and ${more} more` : "");
}

const FIRST_SUBJECTS = ["time step", "threads", "cores", "grid", "simulated time"];

function rank({ subject }: ConfigurationDifference): number {
  const index = FIRST_SUBJECTS.indexOf(subject);
  return index < 0 ? FIRST_SUBJECTS.length : index;
}
