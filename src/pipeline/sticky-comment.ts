import type { Forge, ForgeComment } from "../forge-ports.ts";

/** Which comment is meant, and of what. */
export interface StickyPlace {
  readonly number: number;
  /** First line of its body. */
  readonly marker: string;
}

/**
 * The one comment of ours with a marker: made once, and then updated in place. Two who make the first at once end with one of them:
 * both look again, the oldest stays, and gets what the other was to say.
 *
 * @param write the body, from that which is there; null: it is the first
 */
export async function putSticky(
  forge: Forge,
  { number, marker }: StickyPlace,
  write: (before: string | null) => string,
): Promise<ForgeComment> {
  const there = await forge.findComments(number, marker);
  if (there.length > 0) return settle(forge, there, { write, made: null });
  const made = await forge.createComment(number, write(null));
  const now = await forge.findComments(number, marker);
  return now.length > 0 ? settle(forge, now, { write, made: made.id }) : made;
}

/** Leaves one of them. */
async function settle(
  forge: Forge,
  [kept, ...others]: readonly ForgeComment[],
  { write, made }: { write: (before: string | null) => string; made: number | null },
): Promise<ForgeComment> {
  if (!kept) throw new RangeError("no comment to keep");
  const body = kept.id === made ? kept.body : write(kept.body);
  const written = body === kept.body ? kept : await forge.updateComment(kept.id, body);
  for (const { id } of others) await forge.deleteComment(id);
  return written;
}
