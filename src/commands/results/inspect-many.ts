import pc from "picocolors";
import type { FailureClass } from "../../core/documents/failure-class.ts";
import type { Inspection } from "../../core/documents/inspection.ts";
import { UsageError } from "../../core/errors.ts";
import { stripControls, stripControlsDeep } from "../../core/format/control-characters.ts";
import { formatCount } from "../../core/format/text.ts";
import { ADVICE, FAILURE_PAGE } from "../../model/causes/advice.ts";
import { inspectRun } from "../../model/inspection.ts";
import { notInspected } from "../../model/judgement.ts";
import { readRunEvidence } from "../../model/read-run-directory.ts";
import type { Listing } from "../command.ts";

/** Reading overlaps with matching; more would only hold more buffers. */
const MAX_AT_ONCE = 4;
const MAX_MESSAGE_LENGTH = 160;

interface Line {
  readonly target: string;
  readonly log: string | null;
  readonly inspection: Inspection;
}

/** Inspects runs in the given order, in memory that does not grow with their number. */
export function inspectMany(paths: readonly string[], signal: AbortSignal): Listing {
  const counts = new Map<string, number>();
  return {
    items: inspectInOrder(paths, signal, counts),
    summary: () => summarise(counts),
  };
}

async function* inspectInOrder(
  paths: readonly string[],
  signal: AbortSignal,
  counts: Map<string, number>,
) {
  const started: Promise<Line>[] = [];
  for (let next = 0; next < paths.length || started.length > 0; ) {
    while (started.length < MAX_AT_ONCE && next < paths.length) {
      const one = inspectOne(paths[next++] ?? "");
      one.catch(() => {}); // Reported when its turn comes.
      started.push(one);
    }
    const line = await started.shift();
    signal.throwIfAborted();
    if (!line) continue;
    const { target, log, inspection } = line;
    const kind = inspection.class ?? inspection.status;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    yield { json: { directory: target, ...inspection, log }, text: describeLine(line) };
  }
}

async function inspectOne(target: string): Promise<Line> {
  try {
    const { evidence, logPath } = await readRunEvidence(target, {
      log: undefined,
      exitCode: undefined,
    });
    return { target, log: logPath, inspection: inspectRun(evidence) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { target, log: null, inspection: notInspected(error.message) };
  }
}

function describeLine({ target, inspection }: Line): string {
  const { status, class: kind, message } = stripControlsDeep(inspection);
  const paint = { succeeded: pc.green, failed: pc.red, "dry-run": pc.yellow, unknown: pc.yellow };
  const short =
    message && message.length > MAX_MESSAGE_LENGTH
      ? `${message.slice(0, MAX_MESSAGE_LENGTH)}...`
      : (message ?? "");
  const columns = [
    paint[status](status.padEnd(9)),
    (kind ?? "").padEnd(18),
    stripControls(target),
    short,
  ];
  return columns.join("  ").trimEnd();
}

function summarise(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => {
      const advice = kind in ADVICE ? ADVICE[kind as FailureClass].action : "";
      return `${String(count).padStart(6)}  ${kind.padEnd(18)}  ${pc.dim(advice)}`.trimEnd();
    });
  return ["", pc.bold(formatCount(total, "run")), ...rows, pc.dim(FAILURE_PAGE)].join("\n");
}
