import { InfrastructureError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Forge, ForgeComment } from "../../ports/forge.ts";

/** Identifies a sticky comment of an issue or pull request. */
export interface StickyComment {
  readonly number: number;
  /** First line of the comment's body. */
  readonly marker: string;
}

/** Text that one writer adds to a comment that has several writers. */
export interface CommentSection {
  /** Returns the new body for the current body; null: there is no comment yet. Idempotent. */
  write(before: string | null): string;
  /** Whether a body contains this text, even if another writer has changed the rest. */
  holds(body: string): boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Minimum pause between a write and the check that it is still there. Another writer needs one answer of GitHub, some tenths
 * of a second, between its read and its write.
 */
const MIN_PAUSE_SECONDS = 1;
/** The pause doubles with each retry, up to this limit. */
const MAX_PAUSE_SECONDS = 8;
/** Maximum number of writes. With these pauses, 20 concurrent writers all succeed. */
const MAX_WRITES = 12;

/**
 * Creates or updates gcbench's only comment with a marker. If two writers create the first comment at once, the oldest stays and gets
 * the newest text; the other is deleted. If two writers update it at once, the last one wins. {@link addToSticky} keeps both texts.
 *
 * @param write returns the new body for the current body; null: there is no comment yet
 */
export async function putSticky(
  forge: Forge,
  place: StickyComment,
  write: CommentSection["write"],
): Promise<ForgeComment> {
  const { kept, isNew } = await findOrMake(forge, place, write);
  const body = isNew ? kept.body : write(kept.body);
  return body === kept.body ? kept : forge.updateComment(kept.id, body);
}

/**
 * Adds text to a comment that keeps the texts of all writers, such as the list of earlier verdicts.
 *
 * GitHub cannot update a comment conditionally, so concurrent writers overwrite each other. Each writer therefore reads, writes, waits, and
 * checks that its text is still there. If not, it adds the text to the current body. A text can still get lost in two cases: another
 * writer needs longer than the pause (at least a second) from its read to its write, or a writer dies between its write and its check.
 * The next publication of that run adds the text again.
 *
 * @throws {InfrastructureError} other writers overwrote the text each time
 */
export async function addToSticky(
  forge: Forge,
  place: StickyComment,
  { write, holds, clock, signal }: CommentSection,
): Promise<ForgeComment> {
  const first = await findOrMake(forge, place, write);
  let { id } = first.kept;
  for (let writes = first.isNew ? 1 : 0; ; writes++) {
    if (writes > 0) await clock.sleep(pauseAfter(writes), signal);
    const now = await forge.comment(id);
    if (now !== null && (writes > 0 ? holds(now.body) : write(now.body) === now.body)) return now;
    if (writes >= MAX_WRITES) throw wasOverwritten(place);
    // The comment was deleted. Use another one, or create it.
    if (now === null) ({ id } = (await findOrMake(forge, place, write)).kept);
    else await forge.updateComment(id, write(now.body));
  }
}

/** Finds or creates the comment, and deletes duplicates. @returns the comment; isNew: this call created it, with the text in it */
async function findOrMake(
  forge: Forge,
  { number, marker }: StickyComment,
  write: CommentSection["write"],
): Promise<{ readonly kept: ForgeComment; readonly isNew: boolean }> {
  const there = await forge.findComments(number, marker);
  const made = there.length > 0 ? null : await forge.createComment(number, write(null));
  const [kept = made, ...others] = made === null ? there : await forge.findComments(number, marker);
  if (kept === null) throw new RangeError("no comment to keep");
  for (const { id } of others) await forge.deleteComment(id);
  return { kept, isNew: kept.id === made?.id };
}

/** Random pause in seconds, so that concurrent writers do not collide again. */
function pauseAfter(writes: number): number {
  const longest = Math.min(MAX_PAUSE_SECONDS, MIN_PAUSE_SECONDS * 2 ** writes);
  return MIN_PAUSE_SECONDS + Math.random() * (longest - MIN_PAUSE_SECONDS);
}

function wasOverwritten({ number }: StickyComment): Error {
  return new InfrastructureError(
    `Other jobs overwrote the comment on #${number} ${MAX_WRITES} times, so this text is missing from it. Run the same command again.`,
  );
}
