import { allInTotal } from "../cost/run-cost.ts";
import type { Cell, Comparison } from "../documents/comparison.ts";
import {
  MAX_VERDICT_LENGTH,
  type PublishedRegression,
  type RunSummary,
  type SummaryRow,
  type TrialFigures,
} from "../documents/published-run.ts";
import type { PinnedVersion } from "../documents/version.ts";
import { inputKindOf } from "../documents/workload.ts";
import { shortened } from "../format/text.ts";
import { PEAK_MEMORY, WALL_TIME } from "../verdict/block-times.ts";
import { isRegression, needsMoreMemory, provenTimers } from "./finding.ts";
import { measuredChanges } from "./measured-changes.ts";

/** What triggered the run. */
export interface RunTrigger {
  readonly pullRequest: number | null;
  readonly sha: string | null;
}

/** Summarises a run for the pages about all runs. @param headline verdict in words, and its tone */
export function summariseRun(
  comparison: Comparison,
  headline: Pick<RunSummary, "verdict" | "tone">,
  { pullRequest, sha }: RunTrigger,
): RunSummary {
  const { run, suite, measuredFrom, measuredTo, gcbench, cells, cost } = comparison;
  const total = cost?.total ?? null;
  return {
    schemaVersion: 1,
    run,
    suite,
    verdict: shortened(headline.verdict, MAX_VERDICT_LENGTH),
    tone: headline.tone,
    measuredFrom,
    measuredTo,
    gcbench,
    usd: total && allInTotal(total),
    pullRequest,
    sha,
    rows: cells.flatMap((cell) => summariseCell(comparison, cell) ?? []),
  };
}

/** @returns null: the comparison does not define the cell's workload, platform or versions */
function summariseCell(comparison: Comparison, cell: Cell): SummaryRow | null {
  const { workload, platform, baseline, candidate, effect, failures, memory } = cell;
  const pinned = comparison.workloads.find((one) => one.workload.name === workload);
  const place = comparison.platforms.find(({ id }) => id === platform);
  const a = versionNamed(comparison, baseline);
  const b = candidate === null ? null : versionNamed(comparison, candidate);
  if (!pinned || !place || !a || (candidate !== null && !b)) return null;
  return {
    workload,
    workloadDigest: pinned.digest,
    inputs: inputKindOf(pinned.workload),
    platform,
    platformName: place.name,
    threads: place.threads,
    machine: cell.isSingleMachine ? machineOf(comparison, cell) : null,
    baseline,
    baselineDigest: a.digest,
    candidate,
    candidateDigest: b?.digest ?? null,
    verdict: effect && effect.hosts > 0 ? effect.verdict : null,
    regressions: regressionsOf(cell),
    isFailed: failures.length > 0,
    change: effect?.change ?? null,
    low: effect?.low ?? null,
    high: effect?.high ?? null,
    p: effect?.p ?? null,
    hosts: effect?.hosts ?? 0,
    measured: candidate === null ? [] : [...measuredChanges(cell)],
    memory: memory && { verdict: memory.peak.verdict, change: memory.peak.change },
    ...resultsOf(comparison, cell),
    a: figuresOf(comparison, cell, { version: baseline, summary: cell.a }),
    b:
      candidate === null
        ? null
        : figuresOf(comparison, cell, { version: candidate, summary: cell.b }),
  };
}

/** Wall time, the slower timers that cost most, memory. */
function regressionsOf(cell: Cell): PublishedRegression[] {
  if (!isRegression(cell)) return [];
  const { effect, memory } = cell;
  const slower = provenTimers(cell).filter((timer) => timer.effect?.verdict === "slower");
  const peak = memory?.peak.verdict === "more" ? memory.peak.change : null;
  return [
    ...(effect?.verdict === "slower" ? [{ quantity: WALL_TIME, change: effect.change }] : []),
    ...slower
      .slice(0, MAX_TIMERS)
      .map((timer) => ({ quantity: timer.name, change: timer.effect?.change ?? null })),
    ...(needsMoreMemory(cell) ? [{ quantity: PEAK_MEMORY, change: peak }] : []),
  ];
}

const MAX_TIMERS = 3;

function versionNamed({ versions }: Comparison, name: string): PinnedVersion | undefined {
  return versions.find((version) => version.name === name);
}

function machineOf({ machines }: Comparison, { blocks }: Cell): SummaryRow["machine"] {
  const host = blocks.at(-1)?.host;
  const machine = machines.find((one) => one.host === host);
  return machine ? { host: machine.host, cpuModel: machine.cpuModel } : null;
}

function resultsOf(
  { agreements = [] }: Comparison,
  { workload, platform, baseline, candidate }: Cell,
): Pick<SummaryRow, "results" | "hasUnexpectedResults"> {
  const own = agreements.filter(
    (one) => one.workload === workload && [one.a.platform, one.b.platform].includes(platform),
  );
  const ofVersions = own.find(
    ({ relation, a, b }) =>
      relation === "versions" &&
      [a.version, b.version].includes(baseline) &&
      candidate !== null &&
      [a.version, b.version].includes(candidate),
  );
  return {
    results: ofVersions?.verdict ?? null,
    hasUnexpectedResults: own.some(({ isUnexpected }) => isUnexpected),
  };
}

function figuresOf(
  { cost }: Comparison,
  { workload, platform }: Cell,
  { version, summary }: { readonly version: string; readonly summary: Cell["a"] },
): TrialFigures | null {
  if (!summary) return null;
  const { wallSeconds, simulatedDaysPerDay, peakMemoryMiB } = summary;
  const day = cost?.simulatedDays.find(
    (one) => one.workload === workload && one.platform === platform && one.version === version,
  );
  return {
    wallSeconds,
    simulatedDaysPerDay,
    peakMemoryMiB,
    usdPerSimulatedDay: day?.compute.value ?? null,
  };
}
