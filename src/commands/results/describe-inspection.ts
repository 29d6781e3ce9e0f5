import pc from "picocolors";
import type { Inspection } from "../../core/documents/inspection.ts";
import { imbalanceOf, type Timer } from "../../core/documents/timer.ts";
import { formatCount, formatNumber, formatSeconds } from "../../core/format/text.ts";

const MB_PER_GB = 1000;

/** One run, for people. */
export function describeInspection(inspection: Inspection, log: string): string {
  const { status, message, version, modelSeconds, simulatedDays, simulatedDaysPerDay, memoryMB } =
    inspection;
  const paint = { succeeded: pc.green, failed: pc.red, "dry-run": pc.yellow, unknown: pc.yellow }[
    status
  ];
  const title = inspection.class ? `${status}: ${inspection.class}` : status;
  const rows = [
    ["log", log],
    ["version", version ?? "not said"],
    ["simulated", `${describeSpan(simulatedDays)} (whole time steps done)`],
    ["model time", modelSeconds === null ? "no timers" : formatSeconds(modelSeconds)],
    [
      "throughput",
      simulatedDaysPerDay === null
        ? "–"
        : `${formatNumber(simulatedDaysPerDay)} simulated days per day`,
    ],
    ...(memoryMB === undefined
      ? []
      : [["memory", `${formatNumber(memoryMB / MB_PER_GB)} GB in use on the fullest node`]]),
  ];
  return [
    pc.bold(paint(title)) + (message ? `\n  ${message}` : ""),
    ...(inspection.action ? [describeAction(inspection)] : []),
    rows.map(([name = "", value]) => `  ${pc.dim(name.padEnd(12))}${value}`).join("\n"),
    ...(inspection.timers.length > 0 ? [describeTimers(inspection.timers)] : []),
    ...(inspection.missing.length > 0 ? [describeMissing(inspection)] : []),
    ...inspection.assumptions.map((text) => pc.yellow(`  assumed: ${text}`)),
    ...inspection.warnings.map((text) => pc.yellow(`  warning: ${text}`)),
  ].join("\n\n");
}

function describeAction({ action, page }: Inspection): string {
  return `  ${pc.bold("what to do")}  ${action}${page ? `\n              ${pc.dim(page)}` : ""}`;
}

function describeSpan(days: number): string {
  if (days === 0) return "nothing";
  return days < 1 ? `${formatNumber(days * 24)} hours` : `${formatNumber(days)} days`;
}

/** The tree, with each timer's share of the outermost, and its imbalance over MPI ranks. */
function describeTimers(timers: readonly Timer[]): string {
  const total = timers.find(({ parent }) => parent === null)?.seconds ?? 0;
  const lines = (parent: string | null, depth: number): string[] =>
    timers
      .filter((timer) => timer.parent === parent)
      .flatMap((timer) => {
        const { name, seconds } = timer;
        const imbalance = imbalanceOf(timer);
        const waiting = imbalance === null ? "" : `  imbalance ${imbalance.toFixed(3)} s`;
        const share = total > 0 ? `${((100 * seconds) / total).toFixed(1)} %` : "";
        const label = `${"  ".repeat(depth)}${name}`.padEnd(30);
        return [
          `  ${label}${seconds.toFixed(3).padStart(12)} s ${pc.dim(`${share.padStart(8)}${waiting}`)}`,
          ...lines(name, depth + 1),
        ];
      });
  // The time of a timer can be unreadable, and its parts still have one.
  const names = new Set(timers.map(({ name }) => name));
  const orphans = new Set(timers.map(({ parent }) => parent).filter((name) => name !== null));
  const unread = [...orphans].filter((name) => !names.has(name));
  return [
    `  ${pc.dim("timers".padEnd(30))}`,
    ...lines(null, 0),
    ...unread.flatMap((name) => [`  ${pc.dim(`${name} (no time)`)}`, ...lines(name, 1)]),
  ].join("\n");
}

function describeMissing({ missing, status }: Inspection): string {
  const required = missing.filter((file) => file.required).length;
  const head = `  missing: ${formatCount(required, "required file")}, ${missing.length - required} optional`;
  const lines = missing.map(
    ({ path, required: must }) => `    ${must ? pc.red("required") : "optional"}  ${path}`,
  );
  const advice =
    status === "dry-run" && required > 0
      ? ["  Fetch them with ./download_data.py LOG geoschem+aws before the real run."]
      : [];
  return [head, ...lines, ...advice].join("\n");
}
