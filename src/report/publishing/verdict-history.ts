import { z } from "zod";
import { commitSchema, runNameSchema } from "../../core/published-run.ts";
import { shortened } from "../../core/text.ts";
import type { Publication } from "./publication.ts";

/** Verdicts that a comment remembers. */
const MOST_ENTRIES = 20;
/** Characters of each: with all of them a third of what a comment takes, at the most. */
const LONGEST_VERDICT = 200;

const entrySchema = z.strictObject({
  run: runNameSchema,
  sha: commitSchema.nullable(),
  verdict: z.string().max(2000),
  measured: z.string().max(40),
});
/** A verdict of before, on the same pull request. */
export type PastVerdict = z.infer<typeof entrySchema>;

const historySchema = z.array(entrySchema).max(MOST_ENTRIES);

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
  past: readonly PastVerdict[],
  publication: Publication,
): readonly PastVerdict[] {
  const own = ownVerdict(publication);
  const others = past.filter((one) => one.run !== own.run);
  return [...others, own].toSorted(byMeasured).slice(-MOST_ENTRIES);
}

/** Whether a comment says just this of this run: among its verdicts, or left out because newer ones have filled it. */
export function knowsVerdict(past: readonly PastVerdict[], publication: Publication): boolean {
  return writeVerdicts(addVerdict(past, publication)) === writeVerdicts(past);
}

function ownVerdict({ run, verdict, context, measured }: Publication): PastVerdict {
  return { run, sha: context.sha, verdict: shortened(verdict, LONGEST_VERDICT), measured };
}

/** What of the others was measured after this one, the newest of it; null: this is the newest. */
export function newerThan(
  past: readonly PastVerdict[],
  { run, measured }: Pick<Publication, "run" | "measured">,
): PastVerdict | null {
  const newer = past.filter((one) => one.run !== run && instantOf(one) > instantOf({ measured }));
  return newer.toSorted(byMeasured).at(-1) ?? null;
}

function byMeasured(one: PastVerdict, other: PastVerdict): number {
  return compareText(instantOf(one), instantOf(other));
}

/** Instants as we write them sort as texts. A run in which nothing was measured has none: what is not known to be older is the newest. */
function instantOf({ measured }: Pick<PastVerdict, "measured">): string {
  return measured === "" ? "~" : measured;
}

/** Whether a comment says of this run just this, and has gone on to a later one since. */
export function isPassed(past: readonly PastVerdict[], publication: Publication): boolean {
  const own = ownVerdict(publication);
  const isSame = (one: PastVerdict) =>
    one.run === own.run && one.sha === own.sha && one.verdict === own.verdict;
  return past.some(isSame) && newerThan(past, publication) !== null;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
