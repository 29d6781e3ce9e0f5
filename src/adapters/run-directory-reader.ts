import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { UsageError } from "../core/errors.ts";
import { type Exit, exitFromStatus, type RunEvidence } from "../core/inspection.ts";
import { RESTARTS, TIMERS_FILE } from "../core/run-directory.ts";

/** What the model prints first; tells its log from any other file. */
const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const LOG_NAME = /(^log|\.log|\.out|\.txt|dryrun)/i;
const LARGEST_LOG = 512 * 2 ** 20;

export interface ReadOptions {
  /** Default: the newest file of the directory that holds the model's banner. */
  readonly log: string | undefined;
  readonly exitCode: number | undefined;
}

/**
 * Collects what one model run left in its directory.
 *
 * @throws {UsageError} there is no such directory, or no log in it
 */
export async function readRunEvidence(
  directory: string,
  { log, exitCode }: ReadOptions,
): Promise<{ evidence: RunEvidence; logPath: string }> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`${directory} is no directory.`);
  const logPath = log ?? (await findLog(directory));
  const exit: Exit | null = exitCode === undefined ? null : exitFromStatus(exitCode);
  return {
    logPath,
    evidence: {
      log: await readLog(logPath),
      timersJson: await readFile(join(directory, TIMERS_FILE), "latin1").catch(() => null),
      exit,
      restartFiles: await filledFiles(directory, RESTARTS),
    },
  };
}

async function readLog(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no log ${path}.`);
  if (found.size > LARGEST_LOG) {
    throw new UsageError(`${path} is larger than 512 MiB: give the last part of it with --log.`);
  }
  // Every byte is a character in latin1: a log with NUL or broken bytes can't fail to decode.
  return readFile(path, "latin1");
}

async function findLog(directory: string): Promise<string> {
  const candidates: { path: string; modified: number }[] = [];
  for (const name of await readdir(directory)) {
    if (!LOG_NAME.test(name) || name.startsWith("HEMCO")) continue;
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.size > LARGEST_LOG) continue;
    if ((await readFile(path, "latin1")).includes(START_BANNER)) {
      candidates.push({ path, modified: found.mtimeMs });
    }
  }
  const newest = candidates.toSorted((a, b) => b.modified - a.modified)[0];
  if (newest) return newest.path;
  throw new UsageError(
    `No file in ${directory} looks like a log of GEOS-Chem (with "${START_BANNER}" in it). ` +
      "Give the file that took the model's output with --log.",
  );
}

async function filledFiles(directory: string, inner: string): Promise<readonly string[]> {
  const names = await readdir(join(directory, inner)).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(directory, inner, name)).catch(() => null);
      return found?.isFile() && found.size > 0 ? [join(inner, name)] : [];
    }),
  );
  return files.flat();
}

/** For people: the file as they would name it from where they are. */
export function shownPath(path: string): string {
  const short = relative("", path);
  return short === "" ? basename(path) : short;
}
