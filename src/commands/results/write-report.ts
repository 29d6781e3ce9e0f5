import { constants } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Comparison } from "../../core/documents/comparison.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { InfrastructureError, UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { renderReport } from "../../report/report-files.ts";

/** Writes a report's folder: the comparison, what is rendered from it, and the records that it rests on. */
export async function writeReport(
  folder: string,
  comparison: Comparison,
  records: readonly BlockRecord[],
): Promise<void> {
  await reserveFolder(folder);
  await removeOtherRecords(folder, records);
  const files = new Map([
    ["comparison.json", toJson(comparison)],
    ...records.map((record) => [`records/${record.spec.block.id}.json`, toJson(record)] as const),
    ...renderReport(comparison),
  ]);
  for (const [name, content] of files) await replaceFile(join(folder, name), content);
}

/** A reader sees the old file or the new one, never half of one. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const full = resolve(path);
  const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, full);
  } catch (cause) {
    throw cannotWrite(path, cause);
  } finally {
    await rm(temporary, { force: true }).catch(() => {}); // What failed before is the error to tell.
  }
}

/** A place that can't be written to is a mistake of whoever named it; a full or broken disk is not. */
function cannotWrite(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `Cannot write ${path}: ${reason}`;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return NO_PLACE.includes(code)
    ? new UsageError(`${message}. Name another place with --out.`, { cause })
    : new InfrastructureError(message, { cause });
}

const NO_PLACE = ["EACCES", "EEXIST", "EISDIR", "ENOENT", "ENOTDIR", "EPERM", "EROFS"];

/**
 * Makes sure, before hours are spent, that a report can go to this folder: that it can be made, and that it holds
 * nothing of somebody else's that the report would replace.
 *
 * @throws {UsageError} it can't, or it does
 */
export async function reserveFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw cannotWrite(folder, cause);
  });
  await access(folder, constants.W_OK).catch((cause) => {
    throw cannotWrite(folder, cause);
  });
  const names = await readdir(folder);
  const taken = names.filter((name) =>
    ["report.md", "index.html", "comparison.json"].includes(name),
  );
  if (taken.length === 0) return;
  const comparison = await readFile(join(folder, "comparison.json")).catch(() => null);
  if (comparison && isGcbench(comparison)) return;
  throw new UsageError(
    `${folder} holds ${taken.join(", ")}, and not from gcbench: it would be replaced. Name another folder with --out.`,
  );
}

function isGcbench(comparison: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(comparison).toString("utf8"));
    return typeof value === "object" && value !== null && "gcbench" in value;
  } catch {
    return false;
  }
}

/** Records of another run, from when the folder held its report: this one does not rest on them. */
async function removeOtherRecords(folder: string, records: readonly BlockRecord[]): Promise<void> {
  const directory = join(folder, "records");
  const ours = new Set(records.map(({ spec }) => `${spec.block.id}.json`));
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    if (name.endsWith(".json") && !ours.has(name)) await rm(join(directory, name), { force: true });
  }
}
