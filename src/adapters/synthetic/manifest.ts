import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { digestSchema } from "../../core/documents/digest.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { UsageError } from "../../core/errors.ts";

/** Lists the synthetic files of a data root. It marks the folder as synthetic. */
export const MANIFEST = "gcbench-synthetic.json";

const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.record(
    z.string(),
    z.strictObject({ digest: digestSchema, bytes: z.number().int().nonnegative() }),
  ),
});
export type SyntheticManifest = z.infer<typeof manifestSchema>;

/** @returns null: the folder holds no synthetic inputs. @throws {UsageError} the manifest is damaged */
export async function readManifest(root: string): Promise<SyntheticManifest | null> {
  const path = join(root, MANIFEST);
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw new UsageError(`${path} cannot be read: ${error.message}`, { cause: error });
  });
  return content && parseStored(path, content, manifestSchema);
}
