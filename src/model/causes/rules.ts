import type { CauseRule } from "./cause-rule.ts";
import { FORTRAN_MESSAGES } from "./fortran-messages.ts";
import { GCHP_MESSAGES, GCHP_REPORTS } from "./gchp-messages.ts";
import { INPUT_REPORTS } from "./input-reports.ts";
import { MODEL_REPORTS, OTHER_REPORTS } from "./model-reports.ts";
import { PROCESS_MESSAGES } from "./process-messages.ts";
import { SCHEDULER_MESSAGES } from "./scheduler-messages.ts";
import { SIGNAL_MESSAGES } from "./signal-messages.ts";

/** For the errors that the model itself reports, the most telling first. */
export const REPORT_RULES: readonly CauseRule[] = [
  ...GCHP_REPORTS,
  ...INPUT_REPORTS,
  ...MODEL_REPORTS,
  ...OTHER_REPORTS,
];

/** For single lines of everything around the model, the most telling first. */
export const LINE_RULES: readonly CauseRule[] = [
  ...GCHP_MESSAGES,
  ...SCHEDULER_MESSAGES,
  ...FORTRAN_MESSAGES,
  ...PROCESS_MESSAGES,
  ...SIGNAL_MESSAGES,
];

export const ALL_RULES: readonly CauseRule[] = [...REPORT_RULES, ...LINE_RULES];

/** The kind of a report, which is never unknown: the last rule takes any text. */
export function classifyReport(text: string): CauseRule {
  const lower = text.toLowerCase();
  const found = REPORT_RULES.find(
    ({ words, pattern }) => words.some((word) => lower.includes(word)) && pattern.test(text),
  );
  return found ?? (REPORT_RULES.at(-1) as CauseRule);
}
