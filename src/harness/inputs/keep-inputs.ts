import pLimit from "p-limit";
import { formatBytes, formatCount } from "../../core/text.ts";
import type { InputCache } from "../../ports.ts";
import type { Staged } from "./stage-inputs.ts";

/** Uploads at once: nobody waits for them, and the source of their bytes is one disk. */
const KEPT_AT_ONCE = 8;

/**
 * Puts what the cache lacked of a staged set into it, and the set's manifest last: who reads that finds the files, until
 * the bucket forgets them. What goes wrong hurts nobody but the next host, which goes to the source.
 *
 * @returns what was done, for a person; null: nothing was to be done
 */
export async function keepInputs(
  cache: InputCache,
  { staging, contents, uncached, isCached }: Staged,
  signal: AbortSignal,
): Promise<string | null> {
  if (isCached && uncached.size === 0) return null;
  const slots = pLimit(KEPT_AT_ONCE);
  let stored = 0;
  let bytes = 0;
  const tooLarge: string[] = [];
  try {
    const works = [...uncached].map(([sha256, file]) =>
      slots(async () => {
        signal.throwIfAborted();
        if (!file.isRepair && (await cache.has(sha256))) return;
        const end = await cache.put(sha256, file, signal);
        if (end === "too-large") tooLarge.push(file.path);
        else {
          stored += 1;
          bytes += file.bytes;
        }
      }),
    );
    const fault = (await Promise.allSettled(works)).find(({ status }) => status === "rejected");
    if (fault?.status === "rejected") throw fault.reason;
    if (!isCached && contents.size === staging.files) {
      await cache.putManifest(staging.set, contents);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The inputs could not be put into the cache (${cache.location}): ${why}. The next host takes them from their source.`;
  }
  const left =
    tooLarge.length === 0
      ? ""
      : `; ${formatCount(tooLarge.length, "file")} above 5 GiB always ${tooLarge.length === 1 ? "comes" : "come"} from the source`;
  return `${formatCount(stored, "input file")} (${formatBytes(bytes)}) put into the cache${left}.`;
}
