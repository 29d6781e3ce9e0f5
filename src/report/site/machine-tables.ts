import { group } from "d3-array";
import Handlebars from "handlebars";
import type { TrialFigures } from "../../core/documents/published-run.ts";
import { memoryColumn, numberColumn, secondsColumn, usdColumn } from "../../core/format/columns.ts";
import { formatChange, formatCount, NONE } from "../../core/format/text.ts";
import { MIN_CHANGE } from "../../core/verdict/verdict.ts";
import { toneOf } from "../history/history-view.ts";
import { machineName } from "../history/series-title.ts";
import machinesTemplate from "../templates/site-machines.html.hbs";
import type { Tone } from "../text/headline.ts";
import { PAGES, type SitePage } from "./site-page.ts";
import type { SiteSeries } from "./site-series.ts";
import { sparkline } from "./sparkline.ts";

/** A workload's machines: time, cost and history of each. */
interface MachineTable {
  readonly workload: string;
  /** Which machine is fastest and which costs least; empty with one machine. */
  readonly sentence: string;
  readonly hasUsd: boolean;
  /** The sentence does not name the version of all rows. */
  readonly hasVersions: boolean;
  readonly rows: readonly MachineRow[];
}

interface MachineRow {
  readonly machine: string;
  readonly threads: number;
  readonly href: string;
  readonly spark: string;
  readonly version: string;
  readonly change: string;
  readonly isChanged: boolean;
  readonly tone: Tone;
  /** Wall time, throughput, and cost if it is known of any machine. */
  readonly figures: readonly Figure[];
  readonly memory: string;
}

interface Figure {
  readonly text: string;
  /** For sorting; empty: unknown. */
  readonly value: number | "";
  readonly isBest: boolean;
}

interface Measured {
  readonly one: SiteSeries;
  readonly version: string;
  readonly figures: TrialFigures | null;
}

const tables = Handlebars.compile(machinesTemplate, { strict: true });

/** Renders the tables of workloads. */
export function renderMachineTables(all: readonly SiteSeries[], root: SitePage["root"]): string {
  return tables({ workloads: machineTables(all, root) });
}

/** Tables of workloads. Figures are of the version that most machines measured, so that machines compare. */
function machineTables(
  all: readonly SiteSeries[],
  root: SitePage["root"],
): readonly MachineTable[] {
  const byWorkload = group(all, ({ series }) => series.workloadDigest);
  return [...byWorkload.values()].map((own) => machineTable(own, root));
}

function machineTable(own: readonly SiteSeries[], root: SitePage["root"]): MachineTable {
  const common = commonVersion(own);
  const measured = own
    .map((one) => newestFigures(one, common))
    .toSorted((a, b) => a.one.machine.localeCompare(b.one.machine, "en"));
  const comparable = measured.filter(({ version }) => version === common?.label);
  const known = measured.flatMap(({ figures }) => figures ?? []);
  const seconds = secondsColumn(known.map(({ wallSeconds }) => wallSeconds));
  const days = numberColumn(known.flatMap((one) => one.simulatedDaysPerDay ?? []));
  const usd = usdColumn(known.flatMap((one) => one.usdPerSimulatedDay ?? []));
  const memory = memoryColumn(known.map(({ peakMemoryMiB }) => peakMemoryMiB));
  const figure = (
    { figures, version }: Measured,
    key: keyof TrialFigures,
    format: (value: number) => string,
  ): Figure => {
    const value = figures?.[key] ?? null;
    const others = comparable.flatMap((other) => other.figures?.[key] ?? []);
    const best = key === "simulatedDaysPerDay" ? Math.max(...others) : Math.min(...others);
    const isBest = new Set(others).size > 1 && version === common?.label && value === best;
    return { text: value === null ? NONE : format(value), value: value ?? "", isBest };
  };
  const hasUsd = known.some(({ usdPerSimulatedDay }) => usdPerSimulatedDay !== null);
  return {
    workload: own[0]?.workload ?? "",
    hasUsd,
    hasVersions: comparable.length < measured.length || measured.length < 2,
    sentence: describeBest(comparable, { days, usd }),
    rows: measured.map((row) => ({
      machine: machineName(row.one.series),
      threads: row.one.series.threads,
      href: `${root === "" ? `${PAGES}/` : ""}${row.one.file}`,
      spark: sparkline(row.one.newest) ?? "",
      version: row.version,
      ...changeOf(row.one),
      figures: [
        figure(row, "wallSeconds", seconds),
        figure(row, "simulatedDaysPerDay", days),
        ...(hasUsd ? [figure(row, "usdPerSimulatedDay", usd)] : []),
      ],
      memory: row.figures ? memory(row.figures.peakMemoryMiB) : NONE,
    })),
  };
}

interface CommonVersion {
  readonly digest: string;
  readonly label: string;
}

/** The version that most machines measured; the one that was measured last if several tie. */
function commonVersion(own: readonly SiteSeries[]): CommonVersion | null {
  const counts = new Map<string, { label: string; machines: number; measured: string }>();
  for (const { series } of own) {
    const newest = new Map<string, string>();
    for (const row of series.rows) {
      if (row.a) newest.set(row.baselineDigest, row.measuredTo);
      if (row.b && row.candidateDigest !== null) newest.set(row.candidateDigest, row.measuredTo);
    }
    for (const [digest, measuredTo] of newest) {
      const known = counts.get(digest);
      counts.set(digest, {
        label: series.labels.get(digest) ?? digest,
        machines: (known?.machines ?? 0) + 1,
        measured: (known?.measured ?? "") > measuredTo ? (known?.measured ?? "") : measuredTo,
      });
    }
  }
  const [first] = [...counts].toSorted(
    ([, a], [, b]) => b.machines - a.machines || (a.measured < b.measured ? 1 : -1),
  );
  return first ? { digest: first[0], label: first[1].label } : null;
}

/** Newest figures of a version, or of the newest version if the machine did not measure it. */
function newestFigures(one: SiteSeries, wanted: CommonVersion | null): Measured {
  const { rows, labels } = one.series;
  const label = (digest: string) => labels.get(digest) ?? digest;
  const all = rows.flatMap((row) => [
    { digest: row.baselineDigest, figures: row.a },
    { digest: row.candidateDigest ?? "", figures: row.b },
  ]);
  const known = all.filter(({ figures }) => figures !== null);
  const found = known.findLast(({ digest }) => digest === wanted?.digest) ?? known.at(-1);
  return { one, version: found ? label(found.digest) : NONE, figures: found?.figures ?? null };
}

/** Change of the level over all versions of the newest page. */
function changeOf({ newest }: SiteSeries): Pick<MachineRow, "change" | "isChanged" | "tone"> {
  const levels = newest.quantities[0]?.levels ?? [];
  const isChanged = newest.steps.length > 0;
  const change = (1 + (levels.at(-1) ?? 0)) / (1 + (levels[0] ?? 0)) - 1;
  const none = newest.versions.length < 2 ? NONE : "none";
  const tone = Math.abs(change) < MIN_CHANGE ? "neutral" : toneOf(change);
  return { change: isChanged ? formatChange(change) : none, isChanged, tone };
}

function describeBest(
  comparable: readonly Measured[],
  { days, usd }: Readonly<Record<"days" | "usd", (value: number) => string>>,
): string {
  const [any] = comparable;
  if (!any || comparable.length < 2) return "";
  const fastest = bestBy(comparable, ({ wallSeconds }) => wallSeconds);
  const cheapest = bestBy(comparable, ({ usdPerSimulatedDay }) => usdPerSimulatedDay);
  const throughput = fastest?.figures?.simulatedDaysPerDay ?? null;
  const cost = cheapest?.figures?.usdPerSimulatedDay ?? null;
  return [
    ...(fastest
      ? [
          `${any.version} runs fastest on ${nameOf(fastest)}${throughput === null ? "" : `: ${days(throughput)} simulated days a day`}.`,
        ]
      : []),
    ...(cheapest && cost !== null
      ? [`It costs least on ${nameOf(cheapest)}: ${usd(cost)} USD a simulated day.`]
      : []),
  ].join(" ");
}

/** `amd-turin-4xlarge (16 threads)`. */
function nameOf({ one: { series } }: Measured): string {
  return `${machineName(series)} (${formatCount(series.threads, "thread")})`;
}

function bestBy(
  measured: readonly Measured[],
  figureOf: (figures: TrialFigures) => number | null,
): Measured | null {
  const known = measured.flatMap((row) => {
    const value = row.figures && figureOf(row.figures);
    return value === null ? [] : [{ row, value }];
  });
  return known.toSorted((a, b) => a.value - b.value)[0]?.row ?? null;
}
