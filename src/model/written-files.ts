import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Names of the files in a directory that hold anything and that a trial wrote.
 *
 * @param since start of the program in milliseconds since 1970
 */
export async function writtenFiles(directory: string, since: number): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  const written: string[] = [];
  for (const name of names) {
    const found = await stat(join(directory, name)).catch(() => null);
    if (!found?.isFile() || found.size === 0) continue;
    if (Math.ceil(found.mtimeMs) >= Math.floor(since)) written.push(name);
  }
  return written;
}
