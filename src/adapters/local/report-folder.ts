import { constants } from "node:fs";
import { lstat, open, opendir } from "node:fs/promises";
import { join } from "node:path";
import { type Comparison, comparisonSchema } from "../../core/documents/comparison.ts";
import { type BlockRecord, recordSchema } from "../../core/documents/record.ts";
import { parseStored } from "../../core/documents/stored.ts";
import { UsageError } from "../../core/errors.ts";
import { formatMemory } from "../../core/format/text.ts";

const MIB = 2 ** 20;
/** A comparison of 100 cells with 20 blocks each is 4 MiB; a record with its timers some 100 KiB. */
const MAX_COMPARISON_BYTES = 32 * MIB;
const MAX_RECORD_BYTES = 4 * MIB;
const MAX_REPORT_BYTES = 256 * MIB;
const MAX_RECORDS = 5000;

/**
 * What a report rests on, from a folder that anybody may have filled: an artifact of a fork's workflow. Only comparison.json
 * and records are read, each of a bounded size and checked by its schema; links are not followed, and what else lies
 * there is never looked at.
 *
 * @throws {UsageError} something of it is not what gcbench wrote
 */
export async function readReportFolder(
  folder: string,
): Promise<{ comparison: Comparison; records: ReadonlyMap<string, BlockRecord> }> {
  await requireFolder(folder);
  const path = join(folder, "comparison.json");
  const comparison = parseStored(
    path,
    await readBounded(path, MAX_COMPARISON_BYTES),
    comparisonSchema,
  );
  const directory = join(folder, "records");
  const names = await recordNames(directory);
  if (names.length === 0 && comparison.cells.some(({ trials }) => trials.length > 0)) {
    throw new UsageError(`${folder} has no records: the comparison alone proves nothing.`);
  }
  const records = new Map<string, BlockRecord>();
  let bytes = 0;
  for (const name of names) {
    const file = join(directory, name);
    const content = await readBounded(file, MAX_RECORD_BYTES);
    bytes += content.length;
    if (bytes > MAX_REPORT_BYTES) {
      throw new UsageError(`${directory} holds more than ${formatMemory(MAX_REPORT_BYTES / MIB)}.`);
    }
    records.set(name.slice(0, -".json".length), parseStored(file, content, recordSchema));
  }
  return { comparison, records };
}

/** @returns none where there is no directory: of a run in which no block came through there are no records */
async function recordNames(directory: string): Promise<readonly string[]> {
  const stat = await lstat(directory).catch(() => null);
  if (stat === null) return [];
  if (!stat.isDirectory()) throw new UsageError(`${directory} is no folder of its own.`);
  const names: string[] = [];
  for await (const { name } of await opendir(directory)) {
    if (name.endsWith(".json")) names.push(name);
    if (names.length > MAX_RECORDS) {
      throw new UsageError(`${directory} holds more than ${MAX_RECORDS} records.`);
    }
  }
  return names.sort();
}

/** Not a link to one: a folder from elsewhere could lead anywhere. */
async function requireFolder(folder: string): Promise<void> {
  const stat = await lstat(folder).catch((cause) => {
    const message = `There is no report in ${folder}: gcbench run leaves one there.`;
    throw new UsageError(message, { cause });
  });
  if (!stat.isDirectory()) throw new UsageError(`${folder} is no folder of its own.`);
}

async function readBounded(path: string, most: number): Promise<Uint8Array> {
  // Neither a link, nor a pipe that would never end.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch((cause: NodeJS.ErrnoException) => {
    const absent = "is not there. Name the folder that gcbench run, or gcbench report --out, made";
    const why =
      cause.code === "ENOENT"
        ? absent
        : cause.code === "ELOOP"
          ? "is a link"
          : `can't be read (${cause.code})`;
    throw new UsageError(`${path} ${why}.`, { cause });
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new UsageError(`${path} is no file.`);
    if (stat.size > most) {
      throw new UsageError(
        `${path} is ${formatMemory(stat.size / MIB)}: more than gcbench takes, ${formatMemory(most / MIB)}.`,
      );
    }
    const content = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(content, 0, stat.size, 0);
    return content.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
