import { shortened } from "../../core/format/text.ts";
import type { Annotation, CheckRun } from "../../ports/forge.ts";
import { fitParts } from "../fit-markdown.ts";
import type { Tone } from "../text/headline.ts";
import { foldsMarkdown, leadMarkdown } from "./body.ts";
import { omittedNote } from "./comment.ts";
import { MAX_ANNOTATION_BYTES, MAX_CHECK_TEXT_LENGTH, MAX_TITLE_LENGTH } from "./limits.ts";
import type { Publication } from "./publication.ts";
import { subjectOf } from "./source.ts";

/** File that names versions, for annotations. */
export interface AnnotatedFile {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Maximum number of annotations of a check. GitHub accepts 50 per call. */
const MAX_ANNOTATIONS = 100;

/** Renders the check run for the measured commit. */
export function renderCheck(
  publication: Publication,
  { sha, file }: { readonly sha: string; readonly file: AnnotatedFile | null },
): CheckRun {
  const { run, conclusion, verdict, context } = publication;
  const note = omittedNote(publication);
  const details = context.reportUrl ?? context.workflowUrl;
  return {
    sha,
    name: `gcbench: ${subjectOf(publication)}`,
    key: `gcbench:${subjectOf(publication)}:${run}`,
    conclusion,
    title: shortened(verdict, MAX_TITLE_LENGTH),
    summary: fitParts(leadMarkdown(publication), MAX_CHECK_TEXT_LENGTH, note),
    text: fitParts(foldsMarkdown(publication, []), MAX_CHECK_TEXT_LENGTH, note),
    ...(details ? { detailsUrl: details } : {}),
    annotations: file ? annotations(publication, file) : [],
  };
}

/** Annotations of the lines that name a version. */
function annotations(
  { report, conclusion }: Publication,
  { path, lines }: AnnotatedFile,
): readonly Annotation[] {
  // A failure annotation on a check that did not fail would be misleading.
  const worst = conclusion === "failure" ? "failure" : "warning";
  const found = report.cells.flatMap((cell): Annotation[] => {
    const { candidate, tone, workload, platform, baseline, verdict, change, interval } = cell;
    if (candidate === null || tone === "neutral") return [];
    const line = lines.findIndex((text) => namesVersion(text, candidate)) + 1;
    if (line === 0) return [];
    const level = tone === "better" ? "notice" : isFailureTone(tone) ? worst : "warning";
    const message = `${candidate} against ${baseline}, ${workload} on ${platform}: ${verdict}, ${change} (${interval}).`;
    return [
      {
        path,
        line,
        level,
        title: shortened(`${verdict}: ${candidate}`, MAX_TITLE_LENGTH),
        message: shortened(message, MAX_ANNOTATION_BYTES / 4),
      },
    ];
  });
  return found.slice(0, MAX_ANNOTATIONS);
}

function isFailureTone(tone: Tone): boolean {
  return tone === "worse" || tone === "refused";
}

/**
 * True if a line contains the name as a whole word: a line with 14.7.0-rc.1 does not name 14.7.0.
 */
function namesVersion(line: string, name: string): boolean {
  const text = line.replace(/#.*$/, "");
  return text.split(/[\s"',:[\]{}]+/).includes(name);
}
