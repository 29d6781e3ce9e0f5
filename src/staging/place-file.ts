import { createHash } from "node:crypto";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { InputFile } from "../core/documents/inputs.ts";
import { UsageError } from "../core/errors.ts";
import { formatCount } from "../core/format/text.ts";
import type { InputLog } from "./input-log.ts";

const MAX_NAMED = 20;

/** Gives a checked file its name below the data root, and the ledger its line before. */
export async function placeFile(
  inputLog: InputLog,
  { root, file, part, sha256 }: { root: string; file: InputFile; part: string; sha256: string },
): Promise<void> {
  const place = join(root, file.path);
  await mkdir(dirname(place), { recursive: true });
  await inputLog.add(file, { place: part, sha256 });
  try {
    await rename(part, place);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    // The folder leads to another disk: a copy beside the place can be renamed.
    const near = `${place}.gcbench-part`;
    await copyFile(part, near);
    await inputLog.add(file, { place: near, sha256 });
    await rename(near, place);
    await rm(part, { force: true });
  }
}

export function requireOwnFiles(root: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const named = paths.slice(0, MAX_NAMED).map((path) => `  ${path}`);
  const more = paths.length > MAX_NAMED ? [`  and ${paths.length - MAX_NAMED} more`] : [];
  const are = paths.length === 1 ? "is" : "are";
  throw new UsageError(
    `${formatCount(paths.length, "file")} in ${root} ${are} not what the source has now, and not of gcbench:\n${[...named, ...more].join("\n")}\n` +
      "They were left as they are. Move them away, or fetch into another directory.",
  );
}

/** A name that a file system takes, for what has a long one. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
