import { readFile, stat } from "node:fs/promises";
import { UsageError } from "../../core/errors.ts";
import type { InputFiles } from "../../ports/input-files.ts";

/** Files of this machine. */
export class LocalInputFiles implements InputFiles {
  async read(path: string): Promise<Uint8Array | null> {
    return await readFile(path).catch((cause) => {
      if (["ENOENT", "ENOTDIR", "EISDIR"].includes(String(cause?.code))) return null;
      throw new UsageError(`Cannot read ${path}: ${String(cause?.message)}`, { cause });
    });
  }

  async size(path: string): Promise<number | null> {
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? found.size : null;
  }

  async isFolder(path: string): Promise<boolean> {
    return (await stat(path).catch(() => null))?.isDirectory() ?? false;
  }
}
