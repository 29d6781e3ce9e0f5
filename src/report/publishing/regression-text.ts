import type {
  ClosingReason,
  KnownCause,
  Regression,
  RegressionSize,
} from "../../core/documents/regression.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import {
  formatChange,
  formatInterval,
  formatNumber,
  formatSize,
  NONE,
  shortened,
} from "../../core/format/text.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { MAX_TITLE_LENGTH } from "./limits.ts";

/** A regression in a line: plain text. */
export function regressionTitle({
  causes: [first, ...others],
}: Pick<Regression, "causes">): string {
  if (!first) return "";
  const more = others.length > 0 ? `, and ${others.length} more regressions` : "";
  return `${shortened(stripControls(describeCause(first)), MAX_TITLE_LENGTH - more.length)}${more}`;
}

/** `geos-chem-14.7.0: Convection takes 12.3 % longer in full-chemistry`. Plain text. */
export function describeCause(cause: KnownCause): string {
  const { workload, version, quantity } = cause;
  const size = maxSize(cause);
  const change = size?.change ?? 0;
  switch (quantity.kind) {
    case "total":
      return `${version} is ${formatSize(change)} slower in ${workload}`;
    case "timer": {
      const timer = stripControls(quantity.timer ?? "");
      // The timer's own size can be unknown: on this platform only the total was slower.
      const longer = size?.kind === "timer" ? `${formatSize(change)} longer` : "longer";
      return `${version}: ${timer} takes ${longer} in ${workload}`;
    }
    case "memory":
      return `${version} needs ${formatSize(change)} more memory in ${workload}`;
    case "memory growth":
      return `${version}: memory grows by ${formatNumber(change)} MiB more per simulated day in ${workload}`;
    case "results":
      return `Results of ${version} do not agree in ${workload}`;
    case "failure":
      return `${version} fails in ${workload}`;
  }
}

/** The largest size of the quantity itself; else, of a total that it explains. */
export function maxSize({ quantity, sizes }: KnownCause): RegressionSize | undefined {
  const own = sizes.filter(({ kind }) => kind === quantity.kind);
  return (own.length > 0 ? own : sizes).toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0))[0];
}

/** `+12.3 %`, `+3.20 MiB per simulated day`; where the cause is a timer, `+4.1 % (total)`. */
export function formatRegressionChange(
  { kind, change }: RegressionSize,
  { quantity }: KnownCause,
): string {
  if (change === null) return NONE;
  if (kind === "memory growth") return `${signed(change)} MiB per simulated day`;
  return `${formatChange(change)}${kind === quantity.kind ? "" : " (total)"}`;
}

/** `+10.1 to +14.5 % (98 %)`. */
export function formatRegressionInterval({ kind, low, high, confidence }: RegressionSize): string {
  if (low === null || high === null) return NONE;
  const ends =
    kind === "memory growth" ? `${signed(low)} to ${signed(high)}` : formatInterval(low, high);
  return confidence === null ? ends : `${ends} (${Math.round(confidence * 100)} %)`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
}

/** `octo accepted this on 2026-02-01: needed for HEMCO 4 ([comment](...))`. Markdown. */
export function reasonMarkdown(reason: ClosingReason): string {
  return `${escapeMarkdown(reasonText(reason))} ([comment](${reason.url}))`;
}

/** `octo accepted this on 2026-02-01: needed for HEMCO 4`. Plain text. */
export function reasonText({ kind, by, reason, at }: ClosingReason): string {
  const verb = kind === "accepted" ? "accepted this" : "closed this as fixed";
  return `${by} ${verb} on ${at.slice(0, 10)}: ${reason}`;
}
