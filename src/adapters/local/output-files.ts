import { constants } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import type { OutputFiles } from "../../ports/output-files.ts";

/** Output files in directories of this machine. */
export class DirectoryOutputFiles implements OutputFiles {
  async replace(path: string, content: string): Promise<void> {
    const full = resolve(path);
    const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
    try {
      await mkdir(dirname(full), { recursive: true });
      await writeFile(temporary, content);
      await rename(temporary, full);
    } catch (cause) {
      throw explainWriteError(path, cause);
    } finally {
      await rm(temporary, { force: true }).catch(() => {}); // The first error is the one to report.
    }
  }

  async reserve(folder: string): Promise<void> {
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    } catch (cause) {
      throw explainWriteError(folder, cause);
    }
    const names = await readdir(folder);
    const taken = names.filter((name) => REPORT_FILES.includes(name));
    if (taken.length === 0) return;
    const comparison = await readFile(join(folder, "comparison.json")).catch(() => null);
    if (comparison && isFromGcbench(comparison)) return;
    throw new UsageError(
      `${folder} holds ${taken.join(", ")}, which gcbench did not write and would replace. Name another folder with --out.`,
    );
  }

  async removeOthers(folder: string, names: ReadonlySet<string>, extension: string): Promise<void> {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith(extension) || names.has(name)) continue;
      await rm(join(folder, name), { force: true });
    }
  }

  shown(path: string): string {
    return relative("", path);
  }
}

const REPORT_FILES = ["report.md", "index.html", "comparison.json"];

/** A wrong path is the user's mistake; a full or broken disk is not. */
function explainWriteError(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `Cannot write ${path}: ${reason}`;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return PATH_ERRORS.includes(code)
    ? new UsageError(`${message}. Name another place with --out.`, { cause })
    : new InfrastructureError(message, { cause });
}

const PATH_ERRORS = ["EACCES", "EEXIST", "EISDIR", "ENOENT", "ENOTDIR", "EPERM", "EROFS"];

function isFromGcbench(comparison: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(comparison).toString("utf8"));
    return typeof value === "object" && value !== null && "gcbench" in value;
  } catch {
    return false;
  }
}
