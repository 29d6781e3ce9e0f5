import type { Comparison } from "../../core/documents/comparison.ts";
import { modelTagInName } from "../../core/documents/model-tags.ts";
import { shortened } from "../../core/format/text.ts";
import type { IssueSearch } from "../../ports/forge.ts";
import { fitParts } from "../fit-markdown.ts";
import { codeSpan, escapeMarkdown } from "../text/markdown.ts";
import { type AlertState, writeAlertState } from "./alert-state.ts";
import { foldsMarkdown, leadMarkdown } from "./body.ts";
import { omittedNote } from "./comment.ts";
import { MAX_BODY_LENGTH, MAX_TITLE_LENGTH } from "./limits.ts";
import type { Publication } from "./publication.ts";
import { subjectOf } from "./source.ts";

const ALERT_LABEL = "gcbench-regression";

/**
 * Action on the issue about a suite: opened if a release regressed, closed if it is fine again.
 */
export type Alert =
  | { readonly action: "none"; readonly why: string }
  | {
      readonly action: "open";
      readonly search: IssueSearch;
      readonly state: AlertState;
      readonly title: string;
      readonly body: string;
    }
  | {
      readonly action: "close";
      readonly search: IssueSearch;
      readonly state: AlertState;
      /** Workloads and platforms without a regression. */
      readonly fine: readonly string[];
      readonly body: (title: string) => string;
    };

/**
 * Action for a run. @param isRegression true if a version is slower, failed, or gave unexpected
 * results
 */
export function renderAlert(
  publication: Publication,
  comparison: Comparison,
  isRegression: boolean,
): Alert {
  if (isRegression) return raise(publication, comparison);
  const { cells } = comparison;
  if (publication.conclusion !== "success") {
    return { action: "none", why: "nothing regressed, but not everything was decided" };
  }
  if (!cells.every(isOfRelease)) return { action: "none", why: noRelease(cells) };
  const state = stateOf(publication, comparison, []);
  const search = searchOf(publication);
  const head = [search.marker, writeAlertState(state)].join("\n");
  const body = (title: string) =>
    withHead(head, publication, [
      `No longer a regression: in run ${codeSpan(publication.run)}, every comparison was decided, and nothing was slower or failed. This issue was about: ${escapeMarkdown(title)}`,
      ...leadMarkdown(publication),
    ]);
  return { action: "close", search, state, fine: cells.map(seriesOf), body };
}

function raise(publication: Publication, comparison: Comparison): Alert {
  const { cells } = comparison;
  const worse = cells.filter(
    ({ effect, failures }) => effect?.verdict === "slower" || failures.length > 0,
  );
  // Unexpected results do not belong to a cell: then all cells are affected.
  const affected = worse.length > 0 ? worse : cells;
  if (!affected.some(isOfRelease)) return { action: "none", why: noRelease(affected) };
  const search = searchOf(publication);
  const state = stateOf(publication, comparison, affected.map(seriesOf));
  const head = [search.marker, writeAlertState(state)].join("\n");
  const body = [
    ...leadMarkdown(publication),
    "Each run with a regression updates this issue. A later run without a regression closes it, and the next regression reopens it.",
    ...foldsMarkdown(publication, []),
  ];
  return {
    action: "open",
    search,
    state,
    title: shortened(`${subjectOf(publication)}: ${publication.verdict}`, MAX_TITLE_LENGTH),
    body: withHead(head, publication, body),
  };
}

function withHead(head: string, publication: Publication, parts: readonly string[]): string {
  const available = MAX_BODY_LENGTH - new TextEncoder().encode(`${head}\n`).length;
  return `${head}\n${fitParts(parts, available, omittedNote(publication))}`;
}

function searchOf(publication: Publication): IssueSearch {
  return { label: ALERT_LABEL, marker: `<!-- gcbench-alert: ${subjectOf(publication)} -->` };
}

function stateOf(
  { run }: Publication,
  { measuredTo }: Comparison,
  series: readonly string[],
): AlertState {
  return { run, measured: measuredTo ?? "", series };
}

type Cell = Comparison["cells"][number];

const seriesOf = ({ workload, platform }: Cell) => `${workload}/${platform}`;
const versionOf = ({ candidate, baseline }: Cell) => candidate ?? baseline;

function isOfRelease(cell: Cell): boolean {
  return modelTagInName(versionOf(cell))?.stage === "release";
}

function noRelease(cells: readonly Cell[]): string {
  const names = [...new Set(cells.map(versionOf))].slice(0, 3).join(", ");
  return `issues are only for releases of GEOS-Chem, recognised by names like geos-chem-14.7.0, not for ${names}`;
}
