import { appendFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { digestSchema } from "../core/documents/digest.ts";
import type { InputFile } from "../core/documents/inputs.ts";

/** Folder next to the data, with a name that no model reads. */
export const STAGING_FOLDER = ".gcbench";
const INPUT_LOG_FILE = join(STAGING_FOLDER, "input-log.jsonl");

const entrySchema = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  etag: z.string(),
  sha256: digestSchema,
  mtimeMs: z
    .number()
    .describe(
      "Modification time of the verified file; another time means that the file was changed.",
    ),
});
type Entry = z.infer<typeof entrySchema>;

/** State of a file below the data root. */
export type Presence =
  | { readonly state: "absent" }
  /** Verified and unchanged since. */
  | { readonly state: "present"; readonly sha256: string }
  /** Fetched by gcbench, for another ETag of its source. */
  | { readonly state: "outdated" }
  /** Not fetched by gcbench, or changed since. */
  | { readonly state: "foreign"; readonly bytes: number };

/**
 * Log of fetched and verified files below a data root. Each line is appended before the file gets its final name, so a
 * file with the name, size and time of an entry is complete.
 */
export class InputLog {
  readonly #root: string;
  readonly #entries: Map<string, Entry>;

  private constructor(root: string, entries: Map<string, Entry>) {
    this.#root = root;
    this.#entries = entries;
  }

  static async read(root: string): Promise<InputLog> {
    await mkdir(join(root, STAGING_FOLDER), { recursive: true });
    const text = await readFile(join(root, INPUT_LOG_FILE), "utf8").catch(() => "");
    const entries = text.split("\n").flatMap((line) => {
      const entry = entrySchema.safeParse(jsonOf(line)); // The last line may be truncated.
      return entry.success ? [[entry.data.path, entry.data] as const] : [];
    });
    return new InputLog(root, new Map(entries));
  }

  async presenceOf({ path, bytes, etag }: InputFile): Promise<Presence> {
    const found = await stat(join(this.#root, path)).catch(() => null);
    if (!found) return { state: "absent" };
    const entry = this.#entries.get(path);
    const isLogged =
      found.isFile() && entry?.bytes === found.size && entry.mtimeMs === found.mtimeMs;
    if (!isLogged) return { state: "foreign", bytes: found.isFile() ? found.size : -1 };
    return entry.etag === etag && entry.bytes === bytes
      ? { state: "present", sha256: entry.sha256 }
      : { state: "outdated" };
  }

  /** @param location current path of the verified file; a later rename preserves its modification time */
  async add(
    file: InputFile,
    { location, sha256 }: { location: string; sha256: string },
  ): Promise<void> {
    const { mtimeMs } = await stat(location);
    const { path, bytes, etag } = file;
    const entry: Entry = { path, bytes, etag, sha256, mtimeMs };
    this.#entries.set(path, entry);
    const inputLog = join(this.#root, INPUT_LOG_FILE);
    await mkdir(dirname(inputLog), { recursive: true });
    // The leading newline separates this line from a truncated one.
    await appendFile(inputLog, `\n${JSON.stringify(entry)}`);
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
