import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

/** sha256 of a file's bytes. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return `sha256:${hash.digest("hex")}`;
}

/** Mark of a file that a plan pins by size and time, because reading it takes long. */
const BY_TIME = "size-and-time:";

/** Size and modification time of a file, in the form that `isPlannedFile` compares. */
export async function timeDigest(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${BY_TIME}${size}:${mtimeMs}`;
}

/** Whether a file is still the one that a plan pinned by `fileDigest` or `timeDigest`. */
export async function isPlannedFile(path: string, planned: string): Promise<boolean> {
  const found = planned.startsWith(BY_TIME) ? await timeDigest(path) : await fileDigest(path);
  return found === planned;
}
