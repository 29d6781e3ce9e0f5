import { constants } from "node:fs";
import { lstat, open, opendir } from "node:fs/promises";
import { join } from "node:path";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { nameSchema } from "../../core/documents/names.ts";
import { parseStored } from "../../core/documents/parse-stored.ts";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { UsageError } from "../../core/errors.ts";
import { formatMemory } from "../../core/format/text.ts";

interface Report {
  readonly comparison: Comparison;
  readonly records: ReadonlyMap<string, BlockRecord>;
}

interface MachineReport {
  readonly machine: string;
  readonly report: Report | null;
}

const COMPARISON = "comparison.json";
const MIB = 2 ** 20;
/** Size limits. A comparison of 100 cells with 20 blocks each is 4 MiB; a record with timers is about 100 KiB. */
const MAX_COMPARISON_BYTES = 32 * MIB;
const MAX_RECORD_BYTES = 4 * MIB;
const MAX_REPORT_BYTES = 256 * MIB;
const MAX_RECORDS = 5000;
const MAX_MACHINES = 8;

/**
 * Reads a report's data from an untrusted folder, such as an artifact of a fork's workflow. Reads only comparison.json and
 * records, limits their sizes and validates them by schema. Links are not followed, and other files are ignored.
 *
 * @throws {UsageError} a file was not written by gcbench
 */
export async function readReportFolder(folder: string): Promise<Report> {
  await requireFolder(folder);
  const path = join(folder, COMPARISON);
  const comparison = parseStored(
    path,
    await readBounded(path, MAX_COMPARISON_BYTES),
    comparisonSchema,
  );
  const directory = join(folder, "records");
  const names = await recordNames(directory);
  if (names.length === 0 && comparison.cells.some(({ trials }) => trials.length > 0)) {
    throw new UsageError(`${folder} has no records, which the comparison needs as evidence.`);
  }
  const records = new Map<string, BlockRecord>();
  let bytes = 0;
  for (const name of names) {
    const file = join(directory, name);
    const content = await readBounded(file, MAX_RECORD_BYTES);
    bytes += content.length;
    if (bytes > MAX_REPORT_BYTES) {
      throw new UsageError(`${directory} has more than ${formatMemory(MAX_REPORT_BYTES / MIB)}.`);
    }
    records.set(name.slice(0, -".json".length), parseStored(file, content, recordSchema));
  }
  return { comparison, records };
}

/**
 * Reads a folder with one report, or with a folder for each machine that was to leave one. A machine's folder is named after
 * it, and empty if the machine left no report.
 *
 * @returns null: the folder is itself a report
 * @throws {UsageError} a file was not written by gcbench, or there are too many machines
 */
export async function readMachineReports(folder: string): Promise<readonly MachineReport[] | null> {
  await requireFolder(folder);
  const machines: string[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.name === COMPARISON) return null;
    if (entry.isDirectory() && nameSchema.safeParse(entry.name).success) machines.push(entry.name);
    if (machines.length > MAX_MACHINES) {
      throw new UsageError(`${folder} has reports of more than ${MAX_MACHINES} machines.`);
    }
  }
  if (machines.length === 0) return null;
  const reports: MachineReport[] = [];
  for (const machine of machines.sort()) {
    const own = join(folder, machine);
    const isThere = (await lstat(join(own, COMPARISON)).catch(() => null)) !== null;
    reports.push({ machine, report: isThere ? await readReportFolder(own) : null });
  }
  return reports;
}

/** @returns no names without a directory: a run in which no block completed has no records */
async function recordNames(directory: string): Promise<readonly string[]> {
  const stat = await lstat(directory).catch(() => null);
  if (stat === null) return [];
  if (!stat.isDirectory()) throw new UsageError(`${directory} is not a directory.`);
  const names: string[] = [];
  for await (const { name } of await opendir(directory)) {
    if (name.endsWith(".json")) names.push(name);
    if (names.length > MAX_RECORDS) {
      throw new UsageError(`${directory} has more than ${MAX_RECORDS} records.`);
    }
  }
  return names.sort();
}

/** Rejects links, because a link in an untrusted folder could lead anywhere. */
async function requireFolder(folder: string): Promise<void> {
  const stat = await lstat(folder).catch((cause) => {
    const message = `Folder ${folder} does not exist. gcbench run creates a report folder.`;
    throw new UsageError(message, { cause });
  });
  if (!stat.isDirectory()) throw new UsageError(`${folder} is not a directory.`);
}

async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  // Rejects links, and pipes that would never end.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch((cause: NodeJS.ErrnoException) => {
    const absent =
      "does not exist. Give the folder that gcbench run or gcbench report --out created";
    const why =
      cause.code === "ENOENT"
        ? absent
        : cause.code === "ELOOP"
          ? "is a link"
          : `is unreadable (${cause.code})`;
    throw new UsageError(`${path} ${why}.`, { cause });
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new UsageError(`${path} is not a regular file.`);
    if (stat.size > maxBytes) {
      throw new UsageError(
        `${path} has ${formatMemory(stat.size / MIB)}, above the limit of ${formatMemory(maxBytes / MIB)}.`,
      );
    }
    const content = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(content, 0, stat.size, 0);
    return content.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
