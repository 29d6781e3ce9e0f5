import type { Comparison } from "../../core/documents/comparison.ts";
import { formatCount } from "../../core/format/text.ts";

/** A platform as people name it (`local, 2 threads`); its id where the comparison does not describe it. */
export function platformLabel({ platforms }: Comparison, id: string): string {
  const platform = platforms.find((one) => one.id === id);
  return platform ? `${platform.name}, ${formatCount(platform.threads, "thread")}` : id;
}
