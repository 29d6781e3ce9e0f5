import { InfrastructureError } from "../../core/errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Forge, ForgeComment } from "../../ports/forge.ts";

/** Which comment is meant, and of what. */
export interface StickyComment {
  readonly number: number;
  /** First line of its body. */
  readonly marker: string;
}

/** What somebody adds to a comment that others add to as well. */
export interface CommentSection {
  /** The body, from that which is there; null: it is the first. From one that says it already: the same. */
  write(before: string | null): string;
  /** Whether a body has what we have to say, also where somebody else wrote it anew since, around it. */
  holds(body: string): boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Between a write and the look whether it is still there. An answer of GitHub's takes some tenths of a second; between its reading and its
 * writing another writer waits for one.
 */
const MIN_PAUSE_SECONDS = 1;
/** The more others write, the further apart we come. */
const MAX_PAUSE_SECONDS = 8;
/** Writes until it is given up: with these pauses 20 writers at once all get their part in. */
const MAX_WRITES = 12;

/**
 * The one comment of ours with a marker: made once, and then updated in place. Two who make the first at once end with one of them:
 * both look again, the oldest stays, and gets what the other was to say. Of two who update it at once the last one has its say; what others
 * say is not to get lost in {@link addToSticky}.
 *
 * @param write the body, from that which is there; null: it is the first
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
 * The same for a comment that keeps a part of each who writes it, as the verdicts in its fold.
 *
 * GitHub has no way to change a comment only where it is as it was read: who writes at the same moment writes over what another wrote. So
 * each writer reads right before it writes, waits, looks whether its part is there, and where it is not, writes anew from what is there by
 * then. What remains: a part is lost where another writer's request takes longer than our pause (a second, at the least) from its
 * reading to its arrival at GitHub, so that it is written after we have looked; and where a writer dies between its write and its look.
 * Then the next publication of the lost run adds it again.
 *
 * @throws {InfrastructureError} others wrote over it each time
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
    // Somebody deleted it: there is another one, or none.
    if (now === null) ({ id } = (await findOrMake(forge, place, write)).kept);
    else await forge.updateComment(id, write(now.body));
  }
}

/** Leaves one of them. @returns which; new: it says what was to be said, and nothing else */
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

/** Seconds; random, so that those who wrote at once do not look, and write, at once again. */
function pauseAfter(writes: number): number {
  const longest = Math.min(MAX_PAUSE_SECONDS, MIN_PAUSE_SECONDS * 2 ** writes);
  return MIN_PAUSE_SECONDS + Math.random() * (longest - MIN_PAUSE_SECONDS);
}

function wasOverwritten({ number }: StickyComment): Error {
  return new InfrastructureError(
    `Others wrote the comment on #${number} at the same moment, ${MAX_WRITES} times. What it was to say is not in it; the same command tries again.`,
  );
}
