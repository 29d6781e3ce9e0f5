import { mkdir, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CreateRunDirectory } from "../../core/documents/workload-fields.ts";
import { UsageError } from "../../core/errors.ts";
import { EXT_DATA_FILE } from "../../model/ext-data.ts";
import { CONFIG_FILE, readDataRoot, readSpan } from "../../model/run-directory.ts";
import { lastLines, type ProcessResult, runBounded } from "../process/bounded-process.ts";

/** Data root of versions in an image; inputs are staged there before a run. */
export const DATA_ROOT = "/data";

/** The script copies a few dozen small files, which takes at most a minute on a slow disk. */
const TIME_LIMIT_SECONDS = 300;
/** The script prints about 10 kB, but repeats a question endlessly at the end of its input. */
const MAX_OUTPUT_BYTES = 2 ** 20;
const SCRIPT = "createRunDir.sh";
/** Placeholders that the script left unset. */
const UNSET_PLACEHOLDERS = /\$\{RUNDIR_\w+\}/;

/** Messages before the script repeats a question: a rejected answer shifts all later ones. */
const REJECTED = /try again|make another selection|enter a new path|enter a different/i;

export interface CreateRunDirectoryOptions {
  readonly workload: string;
  readonly create: CreateRunDirectory;
  /** Directory of the superproject's sources with submodules. */
  readonly source: string;
  readonly isGchp?: boolean;
  /** An empty directory for temporary files. */
  readonly scratch: string;
  readonly timeLimitSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the model's createRunDir.sh with the workload's answers, without prompts.
 *
 * @returns path of the run directory that the script created
 * @throws {UsageError} the answers do not match the script, or it created no run directory
 */
export async function createRunDirectory(order: CreateRunDirectoryOptions): Promise<string> {
  const { workload, create, scratch } = order;
  const folder = join(order.source, "run");
  if (!(await isFile(join(folder, SCRIPT)))) {
    throw new UsageError(
      `${join(folder, SCRIPT)} does not exist: ${order.source} must contain ${order.isGchp ? "GCHP" : "GCClassic"} with its submodules.`,
    );
  }
  const parent = join(scratch, "created");
  await mkdir(parent, { recursive: true });
  const answers = create.answers.map((answer) => answer.replaceAll("{directory}", parent));
  const { end, unreadAnswers } = await runScript(order, folder, answers);
  const fail = (what: string) =>
    new UsageError(`Workload ${workload}: ${what} Last lines:\n${lastLines(end.output)}`);
  if (end.isTruncated !== null || end.code !== 0)
    throw fail(explainExit(end, unreadAnswers, answers.length));
  if (REJECTED.test(end.output)) {
    throw fail(
      `${SCRIPT} rejected an answer of create.answers, so later answers went to other questions.`,
    );
  }
  const unread = unreadAnswers.filter((answer) => answer !== "" && answer !== "n");
  if (unread.length > 0) {
    throw fail(
      `${SCRIPT} asked fewer questions than create.answers has answers; ${JSON.stringify(unread)} was not read. Adapt the answers to this version of the script.`,
    );
  }
  const created = await directoriesIn(parent);
  if (created.length !== 1) {
    throw fail(`${SCRIPT} succeeded, but created ${created.length || "no"} run directories.`);
  }
  const path = join(parent, created[0] ?? "");
  const problem = order.isGchp ? await gchpProblemIn(path) : await problemIn(path);
  if (problem !== null) throw fail(`${SCRIPT} succeeded, but ${problem}.`);
  return path;
}

/**
 * Runs the script with answers from a file, because it would close a pipe. The file's position afterwards shows how many
 * answers were read: the shell resets its read-ahead.
 */
async function runScript(
  { scratch, timeLimitSeconds = TIME_LIMIT_SECONDS, signal }: CreateRunDirectoryOptions,
  folder: string,
  answers: readonly string[],
): Promise<{ end: ProcessResult; unreadAnswers: readonly string[] }> {
  const home = join(scratch, "home");
  await mkdir(join(home, ".geoschem"), { recursive: true });
  const settings = `export GC_DATA_ROOT=${DATA_ROOT}\nexport GC_USER_REGISTERED=true\n`;
  await writeFile(join(home, ".geoschem", "config"), settings);
  const text = `${answers.join("\n")}\n`;
  await writeFile(join(scratch, "answers"), text);
  const input = await open(join(scratch, "answers"));
  try {
    const end = await runBounded({
      program: "bash",
      arguments: [`./${SCRIPT}`],
      environment: { PATH: process.env["PATH"] ?? "", HOME: home, LC_ALL: "C" },
      directory: folder,
      input: input.fd,
      timeLimitSeconds,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      signal,
    });
    const rest = Buffer.alloc(text.length);
    const { bytesRead } = await input.read(rest, 0, rest.length, null);
    const unreadAnswers = rest.toString("utf8", 0, bytesRead).split("\n").slice(0, -1);
    return { end, unreadAnswers };
  } finally {
    await input.close();
  }
}

function explainExit(
  { code, isTruncated, killedBy }: ProcessResult,
  unreadAnswers: readonly string[],
  all: number,
) {
  if (unreadAnswers.length === 0 && isTruncated !== "time") {
    return `${SCRIPT} asked more questions than the ${all} answers of create.answers.`;
  }
  if (isTruncated === "time") return `${SCRIPT} exceeded its time limit and was killed.`;
  if (isTruncated === "output") return `${SCRIPT} exceeded its output limit and was killed.`;
  return `${SCRIPT} ended with ${killedBy ?? `exit code ${code}`}.`;
}

async function directoriesIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Problem of the created run directory, or null. The script exits with 0 even after errors. */
async function problemIn(directory: string): Promise<string | null> {
  const config = await readFile(join(directory, CONFIG_FILE), "utf8").catch(() => "");
  const needs =
    "the script needs bash, git, sed, awk and envsubst (Debian: gettext-base, Amazon Linux: gettext)";
  if (config.trim() === "") return `${CONFIG_FILE} is missing or empty: ${needs}`;
  const [token] = UNSET_PLACEHOLDERS.exec(config) ?? [];
  if (token !== undefined) return `${CONFIG_FILE} still contains ${token}: ${needs}`;
  if (readSpan(config) === null) return `${CONFIG_FILE} has no start_date and end_date`;
  const root = readDataRoot(config);
  if (root?.replace(/\/+$/, "") === DATA_ROOT) return null;
  return `${CONFIG_FILE} has data root ${root ?? "(none)"} instead of ${DATA_ROOT}`;
}

async function gchpProblemIn(directory: string): Promise<string | null> {
  const text = await readFile(join(directory, EXT_DATA_FILE), "utf8").catch(() => "");
  if (text.trim() === "") return `${EXT_DATA_FILE} is missing or empty`;
  const [token] = UNSET_PLACEHOLDERS.exec(text) ?? [];
  return token === undefined ? null : `${EXT_DATA_FILE} still contains ${token}`;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
