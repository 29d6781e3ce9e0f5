import { group } from "d3-array";
import type { RunSummary, SummaryRow } from "../documents/published-run.ts";
import { labelsOf } from "./compared-versions.ts";
import {
  type KnownVersion,
  knownVersions,
  type OrderRule,
  orderVersions,
} from "./version-order.ts";

/** What a run measured of a workload on a platform. */
export interface PublishedRow extends SummaryRow {
  readonly run: string;
  /** End of the run's last trial; empty without trials. */
  readonly measuredTo: string;
}

/** All published measurements of a workload on a platform, or on one machine for local platforms. */
export interface PublishedSeries
  extends Pick<
    SummaryRow,
    "workload" | "workloadDigest" | "inputs" | "platform" | "platformName" | "threads" | "machine"
  > {
  /** Oldest first. */
  readonly rows: readonly PublishedRow[];
  readonly orderedBy: OrderRule;
  /** All measured versions in order. */
  readonly versions: readonly KnownVersion[];
  /** By digest. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Groups the rows of published runs into series, the series measured last first. */
export function publishedSeries(summaries: readonly RunSummary[]): readonly PublishedSeries[] {
  const rows = summaries.flatMap(({ run, measuredTo, rows: own }) =>
    own.map((row) => ({ ...row, run, measuredTo: measuredTo ?? "" })),
  );
  rows.sort((a, b) => compareText(a.measuredTo, b.measuredTo) || compareText(a.run, b.run));
  const byPlace = group(rows, ({ workloadDigest, platform, machine }) =>
    JSON.stringify([workloadDigest, platform, machine?.host ?? null]),
  );
  return [...byPlace.values()].map(seriesOf).toReversed().toSorted(byLatest);
}

function seriesOf(rows: readonly PublishedRow[]): PublishedSeries {
  const measured = rows.flatMap((row) => {
    const startedAt = row.measuredTo;
    const baseline = { version: { name: row.baseline, digest: row.baselineDigest }, startedAt };
    const { candidate, candidateDigest: digest } = row;
    return candidate === null || digest === null
      ? [baseline]
      : [baseline, { version: { name: candidate, digest }, startedAt }];
  });
  const { rule, versions } = orderVersions(knownVersions(measured), []);
  const { workload, workloadDigest, inputs, platform, platformName, threads, machine } = rows.at(
    -1,
  ) as PublishedRow;
  return {
    workload,
    workloadDigest,
    inputs,
    platform,
    platformName,
    threads,
    machine,
    rows,
    orderedBy: rule,
    versions,
    labels: labelsOf(versions),
  };
}

function byLatest({ rows: a }: PublishedSeries, { rows: b }: PublishedSeries): number {
  return compareText(b.at(-1)?.measuredTo ?? "", a.at(-1)?.measuredTo ?? "");
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
