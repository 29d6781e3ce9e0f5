import { type FileHandle, open, readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { UsageError } from "../core/errors.ts";
import { candidates, type NamedLog } from "./cause.ts";
import { type Exit, exitFromStatus } from "./causes/exit-statuses.ts";
import { HISTORY_FILE } from "./diagnostics.ts";
import { GCHP_LOG, GCHP_LOG_ALL_RANKS, isGchpDirectory, readGchpFiles } from "./gchp-files.ts";
import type { RunEvidence } from "./judgement.ts";
import { LogScanner } from "./log-scanner.ts";
import type { ModelLog } from "./model-log.ts";
import { RESTARTS, TIMERS_FILE } from "./run-directory.ts";

/** What the model prints first; tells its log from any other file. 12.0 to 12.3 print the resolution in it. */
const START_BANNER = /S T A R T I N G\s+(?:\S.{0,40}\s)?G E O S/;
const NO_LOG =
  /\.(?:nc4?|h5|hdf5?|rc|ya?ml|py|sh|env|template|json|gz|zip|tar|png|pdf|csv|ipynb|o|mod|a|so|run|slurm|pbs|md)$|^(?:gcclassic|geos(?:\.mp)?|kpp_standalone)$|^README|~$/i;
/** Executables hold the banner as well: Linux's, and macOS's. */
const EXECUTABLE = /^(?:\x7fELF|\xcf\xfa\xed\xfe)/;
const DRY_RUN_LOG = /dry-?run/i;
const HEMCO_LOG = "HEMCO.log";
/** What schedulers and people name the file that takes standard error. */
const JOB_OUTPUT =
  /^slurm-|\.[oe]\d+(?:[.-]\d+)?$|(?:^|[._-])(?:std)?(?:err|error|out|e|o)(?:[._-]|\d*$)|stderr|error/i;
/** An older file belongs to an older run. */
const MAX_AGE_MS = 24 * 3600 * 1000;
const RESTART_NAME = /restart|rst|checkpoint/i;
const HISTORY_RESTART = /^\s*Restart\.filename:\s*['"]?([^'"\s,]+)/m;

/** Standard input, where a log is piped in. */
const STANDARD_INPUT = "/dev/stdin";
/** Logs are read in pieces of this size. The banner is in the first one, after what a job script prints. */
const BUFFER_BYTES = 256 * 1024;
/** Used again: a thousand logs would leave a thousand buffers to the collector. */
const spareBuffers: Buffer[] = [];
const GZIP_MAGIC = "\x1f\x8b";

export interface ReadOptions {
  /** Default: the newest file of the directory that holds the model's banner. */
  readonly log: string | undefined;
  readonly exitCode: number | undefined;
}

interface Found {
  readonly path: string;
  readonly modified: number;
}

/**
 * Collects what one model run left.
 *
 * @param path a run directory, or a log: then what lies beside it counts as well
 * @throws {UsageError} there is no such file or directory, or no log in it
 */
export async function readRunEvidence(
  path: string,
  { log: named, exitCode }: ReadOptions,
): Promise<{ evidence: RunEvidence; logPath: string }> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new UsageError(
      `There is no file or directory ${path}. Give a run directory, or a log of the model.`,
    );
  const isLog = found.isFile();
  const directory = isLog ? dirname(path) : path;
  const names = await readdir(directory).catch((cause) => {
    throw new UsageError(`${directory} can't be read: ${cause.message}`, { cause });
  });
  const logPath = isLog
    ? path
    : named === undefined
      ? await findLog(directory, names)
      : await locateLog(directory, named);
  const log = await scanLog(logPath);
  const exit: Exit | null = exitCode === undefined ? null : exitFromStatus(exitCode);
  const restartFiles = await writtenRestarts(directory, names, log);
  const gchp = log.gchp ? await readGchpFiles(directory, restartFiles) : null;
  return {
    logPath,
    evidence: {
      log,
      ...(gchp ? { gchp } : {}),
      otherLogs: log.ended ? [] : await readOtherLogs(directory, names, { logPath, log }),
      timersJson: await readFile(join(directory, TIMERS_FILE), "latin1").catch(() => null),
      exit,
      restartFiles: isLog && restartFiles.length === 0 ? null : restartFiles,
    },
  };
}

function takeBuffer(): Buffer {
  return spareBuffers.pop() ?? Buffer.allocUnsafe(BUFFER_BYTES);
}

/** Reads a log of any length in pieces. */
async function scanLog(path: string): Promise<ModelLog> {
  const scanner = new LogScanner();
  const buffer = takeBuffer();
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    let isFirst = true;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, BUFFER_BYTES, null);
      if (bytesRead === 0) break;
      const piece = buffer.subarray(0, bytesRead);
      if (isFirst && piece.indexOf(GZIP_MAGIC, 0, "latin1") === 0) throw compressedError(path);
      isFirst = false;
      scanner.push(piece);
    }
  } catch (cause) {
    if (cause instanceof UsageError || !(cause instanceof Error)) throw cause;
    throw new UsageError(`${path} can't be read: ${cause.message}`, { cause });
  } finally {
    spareBuffers.push(buffer);
    await file?.close();
  }
  return scanner.finish();
}

function compressedError(path: string): UsageError {
  return new UsageError(`${path} is compressed: zcat ${path} | gcbench inspect DIRECTORY --log -`);
}

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

async function findLog(directory: string, names: readonly string[]): Promise<string> {
  const files = await filesOf(
    directory,
    names.filter((name) => !NO_LOG.test(name)),
  );
  for (const { path } of files) {
    if (basename(path) === HEMCO_LOG) continue;
    const head = await readHead(path);
    if (START_BANNER.test(head) && !EXECUTABLE.test(head)) return path;
  }
  const ofGchp = files.find(({ path }) => GCHP_LOG.test(basename(path)));
  if (ofGchp) return ofGchp.path;
  // A program that never started leaves only what the shell or the scheduler said.
  for (const { path } of files.toSorted(allRanksLast)) {
    if (basename(path) === HEMCO_LOG) continue;
    if (!/log|\.txt$/i.test(basename(path)) && !JOB_OUTPUT.test(basename(path))) continue;
    const log = await scanLog(path).catch(() => null);
    if (log?.gchp || (log && candidates({ file: null, log }, false).length > 0)) return path;
  }
  if (isGchpDirectory(names)) {
    throw new UsageError(
      `${directory} has no log of GCHP: gchp.DATE.log, RunGCHP.txt or allPEs.log. Give the file that took the model's ` +
        "output with --log.",
    );
  }
  throw new UsageError(
    `No file in ${directory} looks like a log of GEOS-Chem (with "S T A R T I N G   G E O S - C H E M" in it). ` +
      "Give the file that took the model's output with --log.",
  );
}

/** The main log of GCHP says more. */
function allRanksLast(a: Found, b: Found): number {
  const isAllRanks = ({ path }: Found) => Number(basename(path) === GCHP_LOG_ALL_RANKS);
  return isAllRanks(a) - isAllRanks(b);
}

async function readHead(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (!file) return "";
  const buffer = takeBuffer();
  try {
    const { bytesRead } = await file.read(buffer, 0, BUFFER_BYTES, 0);
    return buffer.toString("latin1", 0, bytesRead).replaceAll("\0", "");
  } catch {
    return "";
  } finally {
    spareBuffers.push(buffer);
    await file.close();
  }
}

/** HEMCO's log, and the newest of each kind of file that a scheduler or a shell wrote. */
async function readOtherLogs(
  directory: string,
  names: readonly string[],
  { logPath, log: { gchp } }: { readonly logPath: string; readonly log: ModelLog },
): Promise<readonly NamedLog[]> {
  const isGchp = gchp !== null;
  const own = await stat(logPath).catch(() => null);
  const isOther = (name: string) =>
    (name === HEMCO_LOG || name === GCHP_LOG_ALL_RANKS || JOB_OUTPUT.test(name)) &&
    !NO_LOG.test(name) &&
    name !== basename(logPath);
  const kinds = new Set<string>();
  const logs: NamedLog[] = [];
  for (const { path, modified } of await filesOf(directory, names.filter(isOther))) {
    const kind = basename(path).replace(/\d+/g, "0");
    const isOld = own?.isFile() && own.mtimeMs - modified > MAX_AGE_MS;
    if (kinds.has(kind) || isOld) continue;
    kinds.add(kind);
    const log = await scanLog(path).catch(() => null);
    // With a banner, or with another model's lines, it is the log of another run.
    const isOfRun = !log?.started && (isGchp || !log?.gchp);
    if (log && isOfRun) logs.push({ file: basename(path), log });
  }
  return logs;
}

/** Files that hold anything, the newest first. */
async function filesOf(directory: string, names: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const name of names) {
    const path = join(directory, name);
    const file = await stat(path).catch(() => null);
    if (file?.isFile() && file.size > 0) found.push({ path, modified: file.mtimeMs });
  }
  const byName = (a: Found, b: Found) =>
    Number(DRY_RUN_LOG.test(basename(a.path))) - Number(DRY_RUN_LOG.test(basename(b.path))) ||
    b.path.localeCompare(a.path, "en", { numeric: true });
  return found.toSorted((a, b) => b.modified - a.modified || byName(a, b));
}

/** Restart files are where the log says, where HISTORY.rc says, in Restarts/, or (before 14.0) in the run directory. */
async function writtenRestarts(
  directory: string,
  names: readonly string[],
  log: ModelLog,
): Promise<readonly string[]> {
  const history = names.includes(HISTORY_FILE)
    ? await readFile(join(directory, HISTORY_FILE), "latin1").catch(() => "")
    : "";
  const folder = dirname(HISTORY_RESTART.exec(history)?.[1] ?? `${RESTARTS}/x`);
  const folders = new Set([RESTARTS, folder]);
  const inFolders = await Promise.all(
    [...folders].map(async (inner) => {
      const path = inner.startsWith("/") ? inner : join(directory, inner);
      return filesOf(path, await readdir(path).catch(() => []));
    }),
  );
  const named = log.restartsNamed.at(-1);
  const exact = named === undefined ? [] : [named.startsWith("/") ? named : join(directory, named)];
  const top = names.filter((name) => RESTART_NAME.test(name));
  const files = [
    ...inFolders.flat(),
    ...(await filesOf(directory, top)),
    ...(await Promise.all(exact.map((path) => filesOf(dirname(path), [basename(path)])))).flat(),
  ];
  return [...new Set(files.map(({ path }) => path))];
}

/** For people: the file as they would name it from where they are. */
export function shownPath(path: string): string {
  if (path === STANDARD_INPUT) return "standard input";
  const short = relative("", path);
  return short === "" ? basename(path) : short;
}
