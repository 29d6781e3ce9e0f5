import { formatCount, formatInstant, formatRoughly } from "../../core/format/text.ts";
import type { ProgressView } from "../../ports/caller.ts";
import type { BlockState } from "../../ports/engine.ts";
import { terminalTable } from "../text/terminal-table.ts";

interface Listing {
  readonly run: string;
  readonly submitted: number;
  readonly done: number;
  readonly isFinished: boolean;
  readonly isCancelled: boolean;
}

/** The runs of a store as a table. */
export function renderRunList(runs: readonly Listing[], store: string): string {
  if (runs.length === 0) return `There are no runs in ${store}.`;
  const rows = runs.map(({ run, submitted, done, isFinished, isCancelled }) => [
    run,
    isFinished ? "finished" : isCancelled ? "cancelled" : "not finished",
    `${done} of ${submitted} submitted`,
  ]);
  return terminalTable(["Run", "State", "Blocks done"], rows);
}

interface Status {
  readonly run: string;
  readonly startedAt: string;
  readonly isFinished: boolean;
  readonly isLocal: boolean;
  readonly done: readonly { readonly block: string; readonly status: string }[];
  readonly running: readonly {
    readonly block: { readonly id: string };
    readonly state: BlockState;
  }[];
  readonly progress: ProgressView;
}

/** One run: how far it is, its platforms, its running blocks and those that failed. */
export function renderRunStatus(status: Status): string {
  const { run, startedAt, isFinished, done, running, progress } = status;
  const started = startedAt === "" ? "" : `, started ${formatInstant(startedAt)}`;
  const failed = done.filter((one) => one.status === "failed");
  return [
    `Run ${run}${started}: ${summary(status)}`,
    ...(done.length + running.length > 0 ? [platformTable(progress, isFinished)] : []),
    ...running.map(({ block, state }) => `  ${block.id}: ${describeState(state)}`),
    ...failed.map(({ block }) => `  ${block}: failed. gcbench logs ${run} ${block} shows why.`),
  ].join("\n");
}

function summary({ progress, isFinished, isLocal }: Status): string {
  const { done, total, remainingSeconds } = progress;
  const blocks = `${formatCount(done, "block")} done`;
  if (isFinished) return `finished, ${blocks}.`;
  if (isLocal) return `${blocks}, not finished. The command that started it resumes it.`;
  const running = total - done;
  if (running === 0) return `${blocks}, none running. gcbench wait resumes the run.`;
  const left = remainingSeconds === null ? "" : `, about ${formatRoughly(remainingSeconds)} left`;
  return `${blocks}, ${running} running${left}.`;
}

function platformTable({ table = [] }: ProgressView, isFinished: boolean): string {
  const hasChange = table.some(({ soFar }) => soFar !== undefined);
  const rows = table.map(({ label, marks, note, soFar = "" }) => {
    const counts = new Map<string, number>();
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const text = [...counts].map(([mark, count]) => `${count} ${mark}`).join(", ");
    return [label, note ? `${text} (${note})` : text, ...(hasChange ? [soFar] : [])];
  });
  const change = isFinished ? "Change" : "Change so far";
  return terminalTable(["Platform", "Blocks", ...(hasChange ? [change] : [])], rows);
}

function describeState(state: BlockState): string {
  switch (state.status) {
    case "waiting":
      return state.isStarting
        ? "its host starts"
        : `waits${state.reason ? `: ${state.reason}` : ""}`;
    case "running": {
      const since = state.seconds === undefined ? "" : `, ${formatRoughly(state.seconds)}`;
      const at = state.progress
        ? `, ${state.progress.position === 0 ? "warm-up" : `trial ${state.progress.position} of ${state.progress.trials}`}`
        : "";
      const attempt = (state.attempts ?? 1) > 1 ? `, attempt ${state.attempts}` : "";
      const note = state.note ? `, ${state.note}` : "";
      return `runs${since}${attempt}${at}${note}`;
    }
    case "ended":
      return "ended";
    case "lost":
      return `lost: ${state.reason}`;
  }
}
