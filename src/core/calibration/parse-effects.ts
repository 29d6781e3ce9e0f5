import { UsageError } from "../errors.ts";

const MIN_EFFECT = -0.9;
const MAX_EFFECT = 10;

/**
 * True changes to try, as fractions: B over A minus 1. Sorted, each once.
 *
 * @throws {UsageError} a part is no number, or out of range
 */
export function parseEffects(text: string): readonly number[] {
  const effects = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (effects.every((effect) => effect >= MIN_EFFECT && effect <= MAX_EFFECT)) {
    return [...new Set(effects)].toSorted((a, b) => a - b);
  }
  throw new UsageError(
    `--effects ${text}: expected fractions between ${MIN_EFFECT} and ${MAX_EFFECT}, as in 0,0.02,0.05`,
  );
}
