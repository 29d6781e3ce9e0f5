import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { UsageError } from "../core/errors.ts";
import { type Exit, exitFromStatus, type RunEvidence } from "./inspection.ts";
import { readLog } from "./read-log.ts";
import { RESTARTS, TIMERS_FILE } from "./run-directory.ts";

/** What the model prints first; tells its log from any other file. */
const START_BANNER = "S T A R T I N G   G E O S - C H E M";
const LOG_NAME = /(^log|\.log|\.out|\.txt|dryrun)/i;

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
  if (found?.isFile()) {
    throw new UsageError(
      `${directory} is a file. Give its run directory, and the log apart: ` +
        `gcbench inspect ${dirname(directory)} --log ${directory}`,
    );
  }
  if (!found?.isDirectory()) throw new UsageError(`There is no directory ${directory}.`);
  const logPath = log === undefined ? await findLog(directory) : await locateLog(directory, log);
  const exit: Exit | null = exitCode === undefined ? null : exitFromStatus(exitCode);
  return {
    logPath,
    evidence: {
      log: await readText(logPath),
      timersJson: await readFile(join(directory, TIMERS_FILE), "latin1").catch(() => null),
      exit,
      restartFiles: await nonEmptyFiles(directory, RESTARTS),
    },
  };
}

/** Standard input, where a log is piped in. */
const STANDARD_INPUT = "/dev/stdin";
const GZIP_MAGIC = "\x1f\x8b";

/** A log is named as from where the user is, or else as from the run directory. */
async function locateLog(directory: string, log: string): Promise<string> {
  if (log === "-") return STANDARD_INPUT;
  for (const path of [log, join(directory, log)]) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) throw new UsageError(`${path} is a directory, not a log.`);
    if (found) return path;
  }
  throw new UsageError(`There is no log ${log}, neither here nor in ${directory}.`);
}

async function readText(path: string): Promise<string> {
  // A pipe has no length and can't be read from its end.
  const isFile = (await stat(path).catch(() => null))?.isFile() ?? false;
  const reading = isFile ? readLog(path) : readFile(path, "latin1");
  const text = await reading.catch((cause) => {
    throw new UsageError(`${path} can't be read: ${cause.message}`, { cause });
  });
  if (text.startsWith(GZIP_MAGIC)) {
    throw new UsageError(`${path} is compressed: zcat ${path} | gcbench inspect DIRECTORY --log -`);
  }
  return text;
}

async function findLog(directory: string): Promise<string> {
  const candidates: { path: string; modified: number }[] = [];
  for (const name of await readdir(directory)) {
    if (!LOG_NAME.test(name) || name.startsWith("HEMCO")) continue;
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) continue;
    if ((await readLog(path).catch(() => "")).includes(START_BANNER)) {
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

async function nonEmptyFiles(directory: string, inner: string): Promise<readonly string[]> {
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
  if (path === "/dev/stdin") return "standard input";
  const short = relative("", path);
  return short === "" ? basename(path) : short;
}
