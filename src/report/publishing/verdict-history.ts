import { z } from "zod";
import { commitSchema, runNameSchema } from "../../core/documents/published-run.ts";
import { shortened } from "../../core/format/text.ts";
import { readHidden, writeHidden } from "./hidden-line.ts";
import type { Publication } from "./publication.ts";

/** Maximum number of verdicts in a comment. */
const MAX_ENTRIES = 20;
/** Maximum number of characters of each; together they use at most a third of a comment. */
const MAX_VERDICT_LENGTH = 200;

const entrySchema = z.strictObject({
  run: runNameSchema,
  sha: commitSchema.nullable(),
  verdict: z.string().max(2000),
  measured: z.string().max(40),
});
/** Earlier verdict on the same pull request. */
export type PastVerdict = z.infer<typeof entrySchema>;

const historySchema = z.array(entrySchema).max(MAX_ENTRIES);

const LINE = "gcbench-verdicts";

/** Parses the verdicts of an earlier comment; empty if there are none, or it was edited. */
export function readVerdicts(body: string): readonly PastVerdict[] {
  return readHidden(LINE, historySchema, body) ?? [];
}

/** Serializes verdicts to a line of a comment. */
export function writeVerdicts(verdicts: readonly PastVerdict[]): string {
  return writeHidden(LINE, verdicts);
}

/** Adds a verdict, sorted by time of measurement, with a single entry per run. */
export function addVerdict(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): readonly PastVerdict[] {
  const latest = toVerdict(publication);
  const position = earlierVerdicts.findIndex(({ run }) => run === latest.run);
  const all = position < 0 ? [...earlierVerdicts, latest] : earlierVerdicts.with(position, latest);
  const times = timesOf(all);
  return all
    .map((verdict, index) => ({ verdict, time: times[index] ?? "" }))
    .toSorted((a, b) => compareText(a.time, b.time))
    .map(({ verdict }) => verdict)
    .slice(-MAX_ENTRIES);
}

/** Times for sorting. A run without measurements has the time of the run published before it. */
function timesOf(verdicts: readonly PastVerdict[]): readonly string[] {
  let last = "";
  return verdicts.map(({ measured }) => {
    last = measured === "" ? last : measured;
    return last;
  });
}

/** True if a comment contains this verdict of the run, or has dropped it because of newer ones. */
export function hasVerdict(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): boolean {
  return writeVerdicts(addVerdict(earlierVerdicts, publication)) === writeVerdicts(earlierVerdicts);
}

function toVerdict({ run, verdict, context, measured }: Publication): PastVerdict {
  return { run, sha: context.sha, verdict: shortened(verdict, MAX_VERDICT_LENGTH), measured };
}

/** Latest verdict measured after this one; null: this is the latest. */
export function newerThan(
  earlierVerdicts: readonly PastVerdict[],
  { run, measured }: Pick<Publication, "run" | "measured">,
): PastVerdict | null {
  const known = earlierVerdicts.findIndex((verdict) => verdict.run === run);
  // An unknown run without measurements is shown as the latest.
  if (measured === "" && known < 0) return null;
  const time = measured === "" ? (timesOf(earlierVerdicts)[known] ?? "") : measured;
  // A run without measurements is not newer than any measurement.
  const newer = earlierVerdicts.filter((verdict) => verdict.run !== run && verdict.measured > time);
  return newer.toSorted((a, b) => compareText(a.measured, b.measured)).at(-1) ?? null;
}

/** True if a comment contains this verdict of the run, and a later one. */
export function isSuperseded(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): boolean {
  const latest = toVerdict(publication);
  const isSame = (verdict: PastVerdict) =>
    verdict.run === latest.run && verdict.sha === latest.sha && verdict.verdict === latest.verdict;
  return earlierVerdicts.some(isSame) && newerThan(earlierVerdicts, publication) !== null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
