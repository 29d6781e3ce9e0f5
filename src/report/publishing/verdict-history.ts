import { z } from "zod";
import { commitSchema, runNameSchema } from "../../core/documents/published-run.ts";
import { shortened } from "../../core/format/text.ts";
import type { Publication } from "./publication.ts";

/** Verdicts that a comment remembers. */
const MAX_ENTRIES = 20;
/** Characters of each: with all of them a third of what a comment takes, at the most. */
const MAX_VERDICT_LENGTH = 200;

const entrySchema = z.strictObject({
  run: runNameSchema,
  sha: commitSchema.nullable(),
  verdict: z.string().max(2000),
  measured: z.string().max(40),
});
/** A verdict of before, on the same pull request. */
export type PastVerdict = z.infer<typeof entrySchema>;

const historySchema = z.array(entrySchema).max(MAX_ENTRIES);

/** Nothing but this line is ever read back: base64, so that no text in it can end the comment that it stands in. */
const LINE = /^<!-- gcbench-verdicts: ([A-Za-z0-9+/=]{1,40000}) -->$/m;

/** What an earlier body of our comment remembers; nothing where it remembers nothing, or was tampered with. */
export function readVerdicts(body: string): readonly PastVerdict[] {
  const [, encoded] = LINE.exec(body) ?? [];
  if (!encoded) return [];
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return historySchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return []; // Somebody edited the comment: its history begins again.
  }
}

/** The line that a comment carries. */
export function writeVerdicts(verdicts: readonly PastVerdict[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(verdicts));
  return `<!-- gcbench-verdicts: ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))} -->`;
}

/** Those of before and this one, in the order in which they were measured. The same run is there once. */
export function addVerdict(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): readonly PastVerdict[] {
  const own = ownVerdict(publication);
  const place = earlierVerdicts.findIndex(({ run }) => run === own.run);
  const all = place < 0 ? [...earlierVerdicts, own] : earlierVerdicts.with(place, own);
  const times = timesOf(all);
  return all
    .map((verdict, index) => ({ verdict, time: times[index] ?? "" }))
    .toSorted((one, other) => compareText(one.time, other.time))
    .map(({ verdict }) => verdict)
    .slice(-MAX_ENTRIES);
}

/** Where each stands in time. A run in which nothing was measured has no time: it stays behind the one that was there before it. */
function timesOf(verdicts: readonly PastVerdict[]): readonly string[] {
  let last = "";
  return verdicts.map(({ measured }) => {
    last = measured === "" ? last : measured;
    return last;
  });
}

/** Whether a comment says just this of this run: among its verdicts, or left out because newer ones have filled it. */
export function hasVerdict(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): boolean {
  return writeVerdicts(addVerdict(earlierVerdicts, publication)) === writeVerdicts(earlierVerdicts);
}

function ownVerdict({ run, verdict, context, measured }: Publication): PastVerdict {
  return { run, sha: context.sha, verdict: shortened(verdict, MAX_VERDICT_LENGTH), measured };
}

/** What of the others was measured after this one, the newest of it; null: this is the newest. */
export function newerThan(
  earlierVerdicts: readonly PastVerdict[],
  { run, measured }: Pick<Publication, "run" | "measured">,
): PastVerdict | null {
  const known = earlierVerdicts.findIndex((one) => one.run === run);
  // Nothing was measured, and nobody told of it yet: what is told now is the news.
  if (measured === "" && known < 0) return null;
  const time = measured === "" ? (timesOf(earlierVerdicts)[known] ?? "") : measured;
  // A verdict that rests on nothing is not newer than any measurement.
  const newer = earlierVerdicts.filter((one) => one.run !== run && one.measured > time);
  return newer.toSorted((one, other) => compareText(one.measured, other.measured)).at(-1) ?? null;
}

/** Whether a comment says of this run just this, and has gone on to a later one since. */
export function isSuperseded(
  earlierVerdicts: readonly PastVerdict[],
  publication: Publication,
): boolean {
  const own = ownVerdict(publication);
  const isSame = (one: PastVerdict) =>
    one.run === own.run && one.sha === own.sha && one.verdict === own.verdict;
  return earlierVerdicts.some(isSame) && newerThan(earlierVerdicts, publication) !== null;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
