import { suspectRanges } from "../../core/comparison/suspect-ranges.ts";
import type { Comparison } from "../../core/documents/comparison.ts";
import { modelTagInName } from "../../core/documents/model-tags.ts";
import type { KnownCause, Regression } from "../../core/documents/regression.ts";
import { stripControls } from "../../core/format/control-characters.ts";
import { formatNames } from "../../core/format/text.ts";
import { fitParts } from "../fit-markdown.ts";
import { codeSpan, escapeMarkdown, table } from "../text/markdown.ts";
import { metadataLine } from "./body.ts";
import { omittedNote } from "./comment.ts";
import { MAX_BODY_LENGTH } from "./limits.ts";
import type { Publication } from "./publication.ts";
import { writeRegression } from "./regression-state.ts";
import {
  describeCause,
  formatRegressionChange,
  formatRegressionInterval,
  maxSize,
  reasonMarkdown,
  regressionTitle,
} from "./regression-text.ts";
import { sourceNote } from "./source.ts";

/** Label of every issue about a regression. */
export const REGRESSION_LABEL = "perf-regression";
/** Label of a regression that a person has looked at. */
export const TRIAGED_LABEL = "perf-regression-triaged";

/** Why gcbench changed an issue that was closed. */
export type Reopening = "no reason" | "larger" | "not fixed" | "again";

export interface IssueView {
  readonly regression: Regression;
  readonly publication: Publication;
  readonly comparison: Comparison;
  /** Timers that got slower too. */
  readonly minor: readonly string[];
  /** Null: it was not closed. */
  readonly reopening: Reopening | null;
}

/** The issue about a regression: evidence, suspects and what to do. The report, which it links, has the rest. */
export function renderRegression(view: IssueView): {
  readonly title: string;
  readonly body: string;
} {
  const { regression, publication } = view;
  const head = writeRegression(regression);
  const available = MAX_BODY_LENGTH - new TextEncoder().encode(`${head}\n`).length;
  return {
    title: regressionTitle(regression),
    body: `${head}\n${fitParts(bodyParts(view), available, omittedNote(publication))}`,
  };
}

function bodyParts(view: IssueView): readonly string[] {
  const { regression, publication, minor } = view;
  const { goneSince, closed, causes } = regression;
  const state = stateParts(view);
  const isDone = goneSince !== null || closed !== null;
  return [
    ...causes.map((cause) => `**▲ ${escapeMarkdown(describeCause(cause))}.**`),
    ...state,
    ...sourceNote(publication),
    ...causes.map(sizesTable),
    ...(minor.length > 0
      ? [
          `Timers that also got slower: ${escapeMarkdown(formatNames(minor.map(stripControls), 5))}.`,
        ]
      : []),
    ...(isDone ? [] : [...suspects(view), whatToDo(view)]),
    `Last run: ${metadataLine(publication)}`,
  ];
}

/** What became of it. */
function stateParts({ regression, publication: { run }, reopening }: IssueView): readonly string[] {
  const { goneSince, closed, earlier } = regression;
  const quiet = "gcbench reports it again only if it is clearly larger";
  if (goneSince !== null) {
    return [
      `**Gone:** run ${codeSpan(goneSince)} measured all of this again and found no regression.`,
    ];
  }
  if (closed !== null) {
    const also = closed.kind === "fixed" ? ", or in a later version" : "";
    return [`${reasonMarkdown(closed)}. ${quiet}${also}.`];
  }
  const why: Readonly<Record<Reopening, string>> = {
    "no reason":
      "nobody with write access gave a reason for closing. Write the reason in a comment, then close the issue.",
    larger: `run ${codeSpan(run)} measured it clearly larger.`,
    "not fixed": `run ${codeSpan(run)} found it in a later version.`,
    again: `run ${codeSpan(run)} found it again.`,
  };
  return [
    ...(reopening === null ? [] : [`**Reopened:** ${why[reopening]}`]),
    ...(earlier === null ? [] : [`Before, ${reasonMarkdown(earlier)}.`]),
  ];
}

function sizesTable(cause: KnownCause): string {
  return table(
    [
      { title: "Platform" },
      { title: "Version" },
      { title: "Against" },
      { title: "Change", isNumber: true },
      { title: "Interval", isNumber: true },
      { title: "Run" },
    ],
    cause.sizes.map((size) => [
      escapeMarkdown(size.platform),
      escapeMarkdown(size.version),
      size.baseline === size.version ? "" : escapeMarkdown(size.baseline),
      formatRegressionChange(size, cause),
      formatRegressionInterval(size),
      codeSpan(size.run),
    ]),
  );
}

/** Links to the commits between the two versions. */
function suspects({ regression, comparison }: IssueView): readonly string[] {
  const [cause] = regression.causes;
  const size = cause && maxSize(cause);
  if (!cause || !size || size.baseline === size.version) return [];
  const ranges = suspectRanges(comparison, size);
  if (ranges.length === 0) return [];
  const links = ranges.map(({ repository, from, to }) => {
    const address = `https://github.com/${repository}/compare/${from}...${to}`;
    return `[${repository} ${shortCommit(from)} to ${shortCommit(to)}](${address})`;
  });
  return [`**Suspects:** commits in ${links.join(", ")}.`];
}

function shortCommit(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 10) : revision;
}

function whatToDo({ regression, publication: { suite } }: IssueView): string {
  const [cause] = regression.causes;
  const command = cause && bisectCommand(cause, suite);
  return [
    "**What to do**",
    "",
    ...(command ? [`- To find the commit, run ${codeSpan(command)}.`] : []),
    `- If you work on it, assign yourself and add the label ${codeSpan(TRIAGED_LABEL)}.`,
    "- To accept it, write the reason in a comment and close the issue as not planned. gcbench then reports it again only if it is clearly larger.",
    "- If you fixed it, say where in a comment and close the issue as completed. A run that proves the fix also closes it.",
  ].join("\n");
}

/** @returns null if bisecting can't find it, or a name is unsafe in a shell */
function bisectCommand(cause: KnownCause, suite: string): string | null {
  const { quantity, workload } = cause;
  const size = maxSize(cause);
  if (!size || size.baseline === size.version || quantity.kind === "failure") return null;
  const [good, bad] = [size.baseline, size.version].map((name) => modelTagInName(name)?.tag);
  if (!good || !bad || !/^[\w.-]+ [\w.-]+$/.test(`${suite} ${workload}`)) return null;
  const base = `gcbench bisect ${suite}.yml --workload ${workload} --good ${good} --bad ${bad}`;
  switch (quantity.kind) {
    case "timer":
      return /^[\w ().,:+/-]+$/.test(quantity.timer ?? "")
        ? `${base} --timer '${quantity.timer}'`
        : null;
    case "total":
      return base;
    case "memory":
    case "memory growth":
      return `${base} --memory`;
    case "results":
      return null;
  }
}
