import type { Inspection } from "../core/documents/inspection.ts";
import type { Cause, NamedLog } from "./cause.ts";
import { ADVICE, FAILURE_PAGE } from "./causes/advice.ts";
import type { Exit } from "./causes/exit-statuses.ts";
import type { GchpFiles } from "./gchp-files.ts";
import type { ModelLog } from "./model-log.ts";

/** All that is known of one run of the model after it ended. */
export interface RunEvidence {
  readonly log: ModelLog;
  /** Other files that can hold the cause: HEMCO.log, what a scheduler wrote. */
  readonly otherLogs?: readonly NamedLog[];
  /** The other logs can only be this run's, because its directory was empty before. Default: they can be older. */
  readonly isAlone?: boolean;
  /** Text of gcclassic_timers.json; null where there is none. */
  readonly timersJson: string | null;
  /** Null: nobody kept it, so it is inferred from the log and that is said. */
  readonly exit: Exit | null;
  /** Restart files that hold anything, by name or path; null: the log came without its run directory. */
  readonly restartFiles: readonly string[] | null;
  /** What GCHP left beside its log; absent: it is a run of GEOS-Chem Classic, or its log came alone. */
  readonly gchp?: GchpFiles;
}

export type Judgement = Pick<Inspection, "status" | "class" | "message" | "action" | "source">;

const MAX_QUOTES = 5;
const MAX_QUOTE_LENGTH = 160;

const PATH =
  /(?:^|[\s'"(=:,])((?:\$\{?\w+\}?|~|\.{1,2})?\/[^\s'",;)>]+?|[\w.-]+(?:\/[\w.+-]+)+\.(?:nc4?|dat|txt|rc|yml|geos|csv))['")>]*[!.,;:]*(?=\s|$|['")>])/;

/** A run that could not be inspected, among others that could. */
export function notInspected(message: string): Inspection {
  return {
    schemaVersion: 1,
    ...unknown(message, "Give the run directory of GEOS-Chem Classic or GCHP, or the log itself."),
    page: null,
    version: null,
    modelSeconds: null,
    simulatedDays: 0,
    simulatedDaysPerDay: null,
    timers: [],
    missing: [],
    assumptions: [],
    warnings: [],
  };
}

/** Page and section that explain a failure. */
export function pageOf({ class: kind }: Judgement): string | null {
  return kind && `${FAILURE_PAGE}#${anchor(ADVICE[kind].title)}`;
}

/** The address of a heading, as GitHub makes it. */
export function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

export const NOTHING_WRONG = {
  succeeded: { status: "succeeded", class: null, message: null, action: null, source: null },
  "dry-run": { status: "dry-run", class: null, message: null, action: null, source: null },
} as const;

export function failed({ class: kind, message, action, source }: Cause): Judgement {
  return { status: "failed", class: kind, message, action, source };
}

export function badOutput(message: string): Judgement {
  const { action } = ADVICE["bad-output"];
  return { status: "failed", class: "bad-output", message, action, source: null };
}

export function unknown(message: string, action: string): Judgement {
  return { status: "unknown", class: null, message, action, source: null };
}

export function quoteSurvived(log: ModelLog, status: Inspection["status"]): readonly string[] {
  const after = log.ended && status === "succeeded" ? [...log.events, ...log.reports] : [];
  return [...log.survived, ...after].slice(0, MAX_QUOTES).map(({ text, line }) => {
    const short = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}...` : text;
    return `line ${line} looks like an error, and the run survived it: ${short}`;
  });
}

export function missingByMessage(log: ModelLog, { class: kind, message }: Judgement) {
  const path = kind === "missing-input" ? PATH.exec(message ?? "")?.[1] : undefined;
  if (!path || log.missing.some((file) => file.path === path)) return [];
  return [{ path, required: true }];
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
