import { join } from "node:path";
import pLimit from "p-limit";
import { formatBytes, formatCount } from "../core/format/text.ts";
import type { InputCache, StagedContent } from "../ports/inputs.ts";
import { hasEtag } from "./etag.ts";
import type { Staged } from "./staged.ts";

/** Uploads at once: nobody waits for them, and the source of their bytes is one disk. */
const MAX_CONCURRENT_UPLOADS = 8;

/**
 * Puts what the cache lacked of a staged set into it, and the set's manifest last: who reads that finds the files, until
 * the bucket forgets them. What can't be shown to be right by its ETag is left out: nobody would take it from there. What goes wrong hurts nobody but the next host, which goes to the source.
 *
 * @returns what was done, for a person; null: nothing was to be done
 */
export async function uploadInputs(
  cache: InputCache,
  staged: Staged,
  signal: AbortSignal,
): Promise<string | null> {
  const { staging, isCached } = staged;
  if (isCached && staged.uncached.size === 0) return null;
  const slots = pLimit(MAX_CONCURRENT_UPLOADS);
  let stored = 0;
  let bytes = 0;
  const tooLarge: string[] = [];
  try {
    const { contents, uncached } = await provableContents(staged);
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
    const isWhole = staged.contents.size === staging.files;
    if (!isCached && isWhole) await cache.putManifest(staging.set, contents);
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

/** Of what was staged what the next host can hold against the source's ETag. */
async function provableContents({ set, root, contents, uncached, isCached }: Staged) {
  const provable = new Map<string, string>();
  const left = new Map<string, StagedContent>();
  for (const file of set.files) {
    const sha256 = contents.get(file.path);
    if (sha256 === undefined) continue;
    const content = uncached.get(sha256);
    if (isCached && content === undefined) continue;
    if (!(await hasEtag(join(root, file.path), file))) continue;
    provable.set(file.path, sha256);
    if (content) left.set(sha256, content);
  }
  return { contents: provable, uncached: left };
}
