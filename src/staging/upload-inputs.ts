import { join } from "node:path";
import pLimit from "p-limit";
import { formatBytes, formatCount } from "../core/format/text.ts";
import type { InputCache, StagedContent } from "../ports/inputs.ts";
import { hasEtag } from "./etag.ts";
import type { Staged } from "./staged.ts";

/** Concurrent uploads. Few, because no one waits for them and they read from one disk. */
const MAX_CONCURRENT_UPLOADS = 8;

/**
 * Uploads staged files that the cache lacks, then the set's manifest. The manifest comes last, so its files exist until
 * the bucket expires them. Files that their ETag cannot verify are excluded, because hosts would reject them. After an
 * error, the next host fetches from the source.
 *
 * @returns a message for a person, or null if there was nothing to upload
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
    const failure = (await Promise.allSettled(works)).find(({ status }) => status === "rejected");
    if (failure?.status === "rejected") throw failure.reason;
    const isComplete = staged.contents.size === staging.files;
    if (!isCached && isComplete) await cache.putManifest(staging.set, contents);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `Cannot upload inputs to the cache (${cache.location}): ${why}. The next host fetches them from their source.`;
  }
  const excluded =
    tooLarge.length === 0
      ? ""
      : `; ${formatCount(tooLarge.length, "file")} above 5 GiB still ${tooLarge.length === 1 ? "comes" : "come"} from the source`;
  return `${formatCount(stored, "input file")} (${formatBytes(bytes)}) uploaded to the cache${excluded}.`;
}

/** Staged contents that the next host can verify against the source's ETag. */
async function provableContents({ set, root, contents, uncached, isCached }: Staged) {
  const provable = new Map<string, string>();
  const verifiedUncached = new Map<string, StagedContent>();
  for (const file of set.files) {
    const sha256 = contents.get(file.path);
    if (sha256 === undefined) continue;
    const content = uncached.get(sha256);
    if (isCached && content === undefined) continue;
    if (!(await hasEtag(join(root, file.path), file))) continue;
    provable.set(file.path, sha256);
    if (content) verifiedUncached.set(sha256, content);
  }
  return { contents: provable, uncached: verifiedUncached };
}
