import { throughputOf, type UnpairedRun } from "../../core/documents/unpaired-run.ts";
import { formatCount, formatSeconds } from "../../core/format/text.ts";
import { axis, axisHeight } from "../charts/axis.ts";
import { positiveScale } from "../charts/plane.ts";
import { plotStrips, type RowText, rowArea, rowText } from "../charts/rows.ts";
import { chart, element, headHeight, type Layout, tooltip } from "../charts/svg.ts";

/** Unpaired runs of one workload. */
export interface UnpairedGroup {
  readonly workload: string;
  readonly runs: readonly UnpairedRun[];
}

export interface UnpairedRow {
  readonly version: string;
  readonly machine: string;
  readonly throughput: string;
  readonly time: string;
  readonly date: string;
  readonly source: string;
}

/** Said wherever such runs are shown. */
export const UNPAIRED_NOTE =
  "Single runs that others made without gcbench. Machine and load can explain any difference, so no verdict uses them.";

const AXIS_TITLE = "simulated days per day; each point is a single run";
/** Width of figures beside the plot. */
const VALUES = 120;
const MAX_ROWS = 40;

/** Groups runs by workload; the versions of each machine are in the order of their names. */
export function unpairedGroups(runs: readonly UnpairedRun[]): readonly UnpairedGroup[] {
  const names = [...new Set(runs.map(({ workload }) => workload))].toSorted();
  return names.map((workload) => ({
    workload,
    runs: runs.filter((run) => run.workload === workload).toSorted(byMachineAndVersion),
  }));
}

function byMachineAndVersion(one: UnpairedRun, other: UnpairedRun): number {
  return (
    IN_ORDER.compare(one.machine, other.machine) ||
    IN_ORDER.compare(one.version, other.version) ||
    IN_ORDER.compare(one.log, other.log)
  );
}

const IN_ORDER = new Intl.Collator("en", { numeric: true });

/** The runs of the newest versions. */
function newest(runs: readonly UnpairedRun[]): readonly UnpairedRun[] {
  return runs
    .toSorted((one, other) => IN_ORDER.compare(other.version, one.version))
    .slice(0, MAX_ROWS);
}

export function unpairedTitle({ workload, runs }: UnpairedGroup): string {
  return `${workload}: ${formatCount(runs.length, "unpaired run")}`;
}

export function unpairedRows({ runs }: UnpairedGroup): readonly UnpairedRow[] {
  return runs.map((run) => ({
    version: run.version,
    machine: machineOf(run),
    throughput: throughputOf(run).toPrecision(3),
    time: formatSeconds(run.modelSeconds),
    date: run.date ?? "",
    source: run.source,
  }));
}

function machineOf({ machine, threads, ranks }: UnpairedRun): string {
  return [
    machine,
    ...(ranks === undefined ? [] : [formatCount(ranks, "rank")]),
    ...(threads === null ? [] : [formatCount(threads, "thread")]),
  ].join(", ");
}

/** Chart of throughput with a hollow point for each run. */
export function unpairedChart({ workload, runs }: UnpairedGroup, layout: Layout): string {
  const shown = newest(runs).toSorted(byMachineAndVersion);
  const texts = shown.map(
    (run): RowText => ({
      name: run.version,
      context: [machineOf(run)],
      value: throughputOf(run).toPrecision(3),
    }),
  );
  const area = rowArea(texts, layout, VALUES);
  const values = shown.map(throughputOf);
  const { scale } = positiveScale(values, [area.left, area.right], layout);
  const top = headHeight(layout, workload) + 8;
  const bottom = top + shown.length * area.rowHeight;
  const tops = shown.map((_, index) => top + index * area.rowHeight);
  const rows = texts.map((text, index) => {
    const rowTop = tops[index] ?? top;
    const point = {
      class: "hollow line-a",
      cx: scale(values[index] ?? 0),
      cy: rowTop + area.centre,
    };
    return [
      rowText(text, area, layout, rowTop),
      element(
        "circle",
        { ...point, r: 5, "stroke-width": 2 },
        tooltip(`${text.name}: ${text.value}`),
      ),
    ].join("");
  });
  const strips = plotStrips(tops, area, layout);
  return chart(
    {
      title: "Unpaired runs",
      subject: workload,
      description: texts
        .map(({ name, context, value }) => [name, ...(context ?? []), value].join(" "))
        .join("; "),
      height: bottom + axisHeight(AXIS_TITLE, layout),
    },
    layout,
    axis(scale, { top, bottom, strips, title: AXIS_TITLE }, layout),
    ...rows,
  );
}
