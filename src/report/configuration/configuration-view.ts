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
    sentence: `The configuration of ${candidate} differs from that of ${baseline}${where}. ${describe(differences)}`,
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
  const counts = EFFECTS.flatMap(({ effect, one, many }) => {
    const count = differences.filter((difference) => difference.effect === effect).length;
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  const [only] = differences;
  const summary =
    differences.length === 1 && only
      ? `The only difference ${only.effect === "harmless" ? "is harmless" : only.effect}.`
      : `Of ${differences.length} differences, ${counts.join(", ")}.`;
  const work = differences.filter(({ effect }) => effect === "changes the work");
  if (work.length === 0) return summary;
  return `Settings that change the work, and so the times: ${nameSettings(work)}. ${summary}`;
}

const EFFECTS: readonly { effect: SettingEffect; one: string; many: string }[] = [
  { effect: "changes the work", one: "changes the work", many: "change the work" },
  { effect: "may change the work", one: "may change the work", many: "may change the work" },
  { effect: "changes outputs", one: "changes outputs", many: "change outputs" },
  { effect: "harmless", one: "is harmless", many: "are harmless" },
];

/** Time steps come first, because they explain most. */
function nameSettings(work: readonly ConfigurationDifference[]): string {
  const first = work.toSorted((x, y) => rank(x) - rank(y)).slice(0, MAX_NAMED);
  const more = work.length - first.length;
  return first.map(nameSetting).join("; ") + (more > 0 ? ` and ${more} more` : "");
}

/** `time step transport_timestep_in_s 600 → 300`, `species HMS added`. */
function nameSetting({ subject, setting, file, a, b }: ConfigurationDifference): string {
  const [path = file, entry] = setting?.split(": ") ?? [];
  const name = entry ?? path.split(".").at(-1);
  if (a === null) return `${subject} ${name} added`;
  if (b === null) return `${subject} ${name} removed`;
  return `${subject} ${name} ${a} → ${b}`;
}

const FIRST_SUBJECTS = ["time step", "threads", "cores", "grid", "simulated time"];

function rank({ subject }: ConfigurationDifference): number {
  const index = FIRST_SUBJECTS.indexOf(subject);
  return index < 0 ? FIRST_SUBJECTS.length : index;
}
