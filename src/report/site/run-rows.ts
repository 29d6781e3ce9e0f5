import type { RunSummary } from "../../core/documents/published-run.ts";
import { formatInstant, formatNames, formatUsd, NONE, shortened } from "../../core/format/text.ts";
import type { Tone } from "../text/headline.ts";
import { reportOf, type SitePage } from "./site-page.ts";

/** A run as a row of a table. */
export interface RunRow {
  readonly run: string;
  readonly href: string;
  readonly suite: string;
  readonly measured: string;
  /** Day of the measurement. */
  readonly day: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly versions: string;
  readonly platforms: string;
  readonly cost: string;
  /** For sorting; empty: unknown. */
  readonly usd: number | "";
  readonly trigger: string;
}

/** Maximum number of names in a cell. */
const MAX_NAMES = 3;
/** Maximum number of characters of a verdict in a row. */
export const MAX_VERDICT_LENGTH = 300;

export function viewRun(summary: RunSummary, root: SitePage["root"]): RunRow {
  const { run, suite, verdict, tone, measuredTo, usd, pullRequest, sha, rows } = summary;
  const unique = (names: readonly (string | null)[]) =>
    formatNames([...new Set(names.flatMap((name) => name ?? []))], MAX_NAMES);
  return {
    run,
    href: reportOf(run, root),
    suite,
    measured: measuredTo === null ? NONE : formatInstant(measuredTo),
    day: measuredTo === null ? NONE : measuredTo.slice(0, 10),
    verdict: shortened(verdict, MAX_VERDICT_LENGTH),
    tone,
    versions: unique(rows.flatMap(({ candidate, baseline }) => [candidate, baseline])),
    platforms: unique(rows.map(({ platform }) => platform)),
    cost: usd === null ? NONE : formatUsd(usd),
    usd: usd ?? "",
    trigger: [
      ...(pullRequest === null ? [] : [`PR ${pullRequest}`]),
      ...(sha === null ? [] : [sha.slice(0, 10)]),
    ].join(", "),
  };
}
