import {
  findingOf,
  isRegression,
  needsMoreMemory,
  provenTimers,
} from "../../core/comparison/finding.ts";
import type { Cell, Comparison } from "../../core/documents/comparison.ts";
import { formatChange, formatSize, shortened } from "../../core/format/text.ts";
import { statusContext } from "../../core/github/commit-status.ts";
import type { CommitStatus } from "../../ports/forge.ts";
import { DISAGREEMENT } from "../agreement/agreement-view.ts";
import { isMeasured } from "../text/headline.ts";
import { MAX_STATUS_LENGTH } from "./limits.ts";
import type { Publication } from "./publication.ts";

const MAX_TIMERS = 2;

/** The commit status with the verdict. An inconclusive run passes, unless fail-on says otherwise: a status has no third outcome. */
export function renderStatus(
  { headline, warning, conclusion, context }: Publication,
  { cells }: Pick<Comparison, "cells">,
): CommitStatus {
  const isUnmeasured = cells.every(({ trials }) => trials.length === 0);
  const words = describeCells(cells) ?? headline;
  const { missing = [] } = context;
  const all = missing.length === 0 ? words : `no report from ${missing.join(", ")}; ${words}`;
  const description = warning === null ? all : `${DISAGREEMENT} ${all}`;
  return {
    context: statusContext(context.source ?? null),
    state: conclusion === "failure" || isUnmeasured ? "failure" : "success",
    description: shortened(description, MAX_STATUS_LENGTH),
    ...(context.workflowUrl === null ? {} : { url: context.workflowUrl }),
  };
}

/** `slower by 12.7 %: Convection`; null: the headline is short enough, or all that is known. */
function describeCells(cells: readonly Cell[]): string | null {
  const compared = cells.filter(({ candidate }) => candidate !== null);
  const [first, ...others] = compared;
  if (!first) return null;
  if (others.length === 0) return isMeasured(first) ? describeCell(first) : null;
  const worse = compared.filter(isRegression);
  const [worst] = worse.toSorted((a, b) => (b.effect?.change ?? 0) - (a.effect?.change ?? 0));
  if (!worst) return null;
  const word = worse.some(needsMoreMemory) ? "worse" : "slower";
  return `${describeCell(worst) ?? ""} (${worst.platform}; ${worse.length} of ${compared.length} comparisons are ${word})`;
}

function describeCell(cell: Cell): string | null {
  const { effect } = cell;
  if (!effect || effect.verdict === "not comparable" || effect.change === null) return null;
  const finding = findingOf(cell);
  if (finding === "none") return `${effect.verdict} (${formatChange(effect.change)})`;
  const isTotal = finding === "slower" || finding === "faster";
  const size = isTotal ? ` by ${formatSize(effect.change)}` : "";
  const timers = provenTimers(cell).slice(0, MAX_TIMERS);
  const where = timers.length === 0 ? "" : `: ${timers.map(({ name }) => name).join(", ")}`;
  const memory = finding !== "more memory" && needsMoreMemory(cell) ? "; more memory" : "";
  return `${finding}${size}${where}${memory}`;
}
