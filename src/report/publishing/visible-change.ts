import type { Comparison } from "../../core/documents/comparison.ts";
import { formatSize } from "../../core/format/text.ts";
import { MIN_CHANGE } from "../../core/verdict/verdict.ts";

/**
 * The smallest change of wall time that a run on shared machines could have found, from its own noise.
 *
 * @returns a sentence; null: nothing was compared
 */
export function describeVisibleChange({ cells }: Pick<Comparison, "cells">): string | null {
  const compared = cells.filter(({ candidate }) => candidate !== null);
  if (compared.length === 0) return null;
  const isSingle = compared.length === 1;
  const sizes = compared.flatMap(({ platform, effect }) => {
    if (effect?.smallestDetectable == null) return [];
    const size = formatSize(Math.max(effect.smallestDetectable, MIN_CHANGE));
    return [isSingle ? size : `${size} (${platform})`];
  });
  const where = isSingle ? "On a shared runner" : "On shared runners";
  if (sizes.length === 0) return `${where}: too few blocks to say which changes can be seen.`;
  return `${where}: changes below ${sizes.join(" and ")} can't be seen.`;
}
