import { appendFile, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { digestSchema } from "../core/documents/digest.ts";
import type { InputFile } from "../core/documents/inputs.ts";

/** Beside the data, under a name that no model reads. */
export const STAGING_FOLDER = ".gcbench";
const INPUT_LOG_FILE = join(STAGING_FOLDER, "ledger.jsonl");

const entrySchema = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  etag: z.string(),
  sha256: digestSchema,
  mtimeMs: z.number().describe("Of the file as it was checked: later ones are of somebody else."),
});
type Entry = z.infer<typeof entrySchema>;

/** What a file below the data root is to us. */
export type Presence =
  | { readonly state: "absent" }
  /** Checked, and untouched since. */
  | { readonly state: "present"; readonly sha256: string }
  /** Ours, of another time of its source. */
  | { readonly state: "outdated" }
  /** Not put there by us, or changed since. */
  | { readonly state: "foreign"; readonly bytes: number };

/**
 * Which files below a data root were fetched and checked: one line each, appended before the file gets its name, so that
 * whatever bears a name that the ledger knows, with its size and time, is whole.
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
      const entry = entrySchema.safeParse(jsonOf(line)); // The last one may have been cut off.
      return entry.success ? [[entry.data.path, entry.data] as const] : [];
    });
    return new InputLog(root, new Map(entries));
  }

  async presenceOf({ path, bytes, etag }: InputFile): Promise<Presence> {
    const found = await stat(join(this.#root, path)).catch(() => null);
    if (!found) return { state: "absent" };
    const entry = this.#entries.get(path);
    const isGcbench =
      found.isFile() && entry?.bytes === found.size && entry.mtimeMs === found.mtimeMs;
    if (!isGcbench) return { state: "foreign", bytes: found.isFile() ? found.size : -1 };
    return entry.etag === etag && entry.bytes === bytes
      ? { state: "present", sha256: entry.sha256 }
      : { state: "outdated" };
  }

  /** @param file checked, under whatever name: renaming keeps its time */
  async add(file: InputFile, { place, sha256 }: { place: string; sha256: string }): Promise<void> {
    const { mtimeMs } = await stat(place);
    const { path, bytes, etag } = file;
    const entry: Entry = { path, bytes, etag, sha256, mtimeMs };
    this.#entries.set(path, entry);
    const inputLog = join(this.#root, INPUT_LOG_FILE);
    await mkdir(dirname(inputLog), { recursive: true });
    // A line that was cut off must not take this one with it.
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
