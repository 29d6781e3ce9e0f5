import type { Comparison } from "../../core/documents/comparison.ts";
import { formatCount } from "../../core/format/text.ts";

/** Label of a platform (`local, 2 threads`), or its id if unknown. */
export function platformLabel({ platforms }: Comparison, id: string): string {
  const platform = platforms.find((candidate) => candidate.id === id);
  return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
