import { createHash } from "node:crypto";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { InputFile } from "../core/documents/inputs.ts";
import { UsageError } from "../core/errors.ts";
import { formatCount } from "../core/format/text.ts";
import type { InputLog } from "./input-log.ts";

const MAX_NAMED = 20;

/** Moves a verified file to its path below the data root, and logs it first. */
export async function moveToDataRoot(
  inputLog: InputLog,
  { root, file, part, sha256 }: { root: string; file: InputFile; part: string; sha256: string },
): Promise<void> {
  const target = join(root, file.path);
  await mkdir(dirname(target), { recursive: true });
  await inputLog.add(file, { location: part, sha256 });
  try {
    await rename(part, target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    // The directory is on another file system: copy the file beside its target, then rename the copy.
    const copy = `${target}.gcbench-part`;
    await copyFile(part, copy);
    await inputLog.add(file, { location: copy, sha256 });
    await rename(copy, target);
    await rm(part, { force: true });
  }
}

/** @throws {UsageError} lists files below the data root that gcbench did not fetch and that differ from the source's */
export function requireOwnFiles(root: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const named = paths.slice(0, MAX_NAMED).map((path) => `  ${path}`);
  const more = paths.length > MAX_NAMED ? [`  and ${paths.length - MAX_NAMED} more`] : [];
  const verb = paths.length === 1 ? "differs" : "differ";
  throw new UsageError(
    `${formatCount(paths.length, "file")} in ${root} ${verb} from the source, and gcbench did not fetch ${paths.length === 1 ? "it" : "them"}:\n${[...named, ...more].join("\n")}\n` +
      "gcbench changed nothing. Move these files away, or fetch into another directory.",
  );
}

/** A short file name derived from a long text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
