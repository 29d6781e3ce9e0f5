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

/** What a run means for the issue about its suite: one for a suite, opened where a release regressed, closed where it is fine again. */
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
      /** Workloads and platforms that were found fine. */
      readonly fine: readonly string[];
      readonly body: (title: string) => string;
    };

/** @param isRegression a version is slower, failed, or computed what it should not */
export function renderAlert(
  publication: Publication,
  comparison: Comparison,
  isRegression: boolean,
): Alert {
  if (isRegression) return raise(publication, comparison);
  const { cells } = comparison;
  if (publication.conclusion !== "success") {
    return { action: "none", why: "nothing regressed, and not all was decided" };
  }
  if (!cells.every(isOfRelease)) return { action: "none", why: noRelease(cells) };
  const state = stateOf(publication, comparison, []);
  const search = searchOf(publication);
  const head = [search.marker, writeAlertState(state)].join("\n");
  const body = (title: string) =>
    withHead(head, publication, [
      `No longer: run ${codeSpan(publication.run)} found all decided, and nothing slower or failed. This issue was about: ${escapeMarkdown(title)}`,
      ...leadMarkdown(publication),
    ]);
  return { action: "close", search, state, fine: cells.map(placeOf), body };
}

function raise(publication: Publication, comparison: Comparison): Alert {
  const { cells } = comparison;
  const worse = cells.filter(
    ({ effect, failures }) => effect?.verdict === "slower" || failures.length > 0,
  );
  // Results that do not agree are of no cell: then all are meant.
  const meant = worse.length > 0 ? worse : cells;
  if (!meant.some(isOfRelease)) return { action: "none", why: noRelease(meant) };
  const search = searchOf(publication);
  const state = stateOf(publication, comparison, meant.map(placeOf));
  const head = [search.marker, writeAlertState(state)].join("\n");
  const body = [
    ...leadMarkdown(publication),
    "This issue is updated with each run that finds a regression, closed by a later run that finds none, and opened again by the next that does.",
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
  const left = MAX_BODY_LENGTH - new TextEncoder().encode(`${head}\n`).length;
  return `${head}\n${fitParts(parts, left, omittedNote(publication))}`;
}

function searchOf(publication: Publication): IssueSearch {
  return { label: ALERT_LABEL, marker: `<!-- gcbench-alert: ${subjectOf(publication)} -->` };
}

function stateOf(
  { run }: Publication,
  { measuredTo }: Comparison,
  places: readonly string[],
): AlertState {
  return { run, measured: measuredTo ?? "", places };
}

type Cell = Comparison["cells"][number];

const placeOf = ({ workload, platform }: Cell) => `${workload}/${platform}`;
const versionOf = ({ candidate, baseline }: Cell) => candidate ?? baseline;

function isOfRelease(cell: Cell): boolean {
  return modelTagInName(versionOf(cell))?.stage === "release";
}

function noRelease(cells: readonly Cell[]): string {
  const names = [...new Set(cells.map(versionOf))].slice(0, 3).join(", ");
  return `issues are about releases of GEOS-Chem, told by names such as geos-chem-14.7.0, and ${names} is none`;
}
