import { mkdir, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CreateRunDirectory } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { CONFIG_FILE, readDataRoot, readSpan } from "../../model/run-directory.ts";
import { lastLines, type ProcessResult, runBounded } from "../process/bounded-process.ts";

/** Where a version in an image looks for its input data; they are staged there before it runs. */
export const DATA_ROOT = "/data";

/** The script copies a few dozen small files: seconds, and a minute on a slow disk. */
const TIME_LIMIT_SECONDS = 300;
/** The script prints some 10 kB. At the end of its input it asks the same question for ever. */
const MAX_OUTPUT_BYTES = 2 ** 20;
const SCRIPT = "createRunDir.sh";
/** What the script leaves where its templates were not filled in. */
const UNSET_PLACEHOLDERS = /\$\{RUNDIR_\w+\}/;

/** What it says before it asks the same again: an answer that it did not take shifts all that follow. */
const REFUSED = /try again|make another selection|enter a new path|enter a different/i;

export interface CreateRunDirectoryOptions {
  readonly workload: string;
  readonly create: CreateRunDirectory;
  /** Directory of GCClassic's sources, its submodules included. */
  readonly source: string;
  /** An empty directory to work in. */
  readonly scratch: string;
  readonly timeLimitSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the model's own createRunDir.sh with the workload's answers: it never asks, whatever it wants to know.
 *
 * @returns path of the run directory as the script made it
 * @throws {UsageError} the answers don't fit the script, or it made no run directory
 */
export async function createRunDirectory(order: CreateRunDirectoryOptions): Promise<string> {
  const { workload, create, scratch } = order;
  const folder = join(order.source, "run");
  if (!(await isFile(join(folder, SCRIPT)))) {
    throw new UsageError(
      `There is no ${join(folder, SCRIPT)}: ${order.source} does not hold GCClassic with its submodules.`,
    );
  }
  const parent = join(scratch, "made");
  await mkdir(parent, { recursive: true });
  const answers = create.answers.map((answer) => answer.replaceAll("{directory}", parent));
  const { end, left } = await answered(order, folder, answers);
  const refuse = (what: string) =>
    new UsageError(`Workload ${workload}: ${what} Its last lines:\n${lastLines(end.output)}`);
  if (end.isTruncated !== null || end.code !== 0)
    throw refuse(explainExit(end, left, answers.length));
  if (REFUSED.test(end.output)) {
    throw refuse(
      `${SCRIPT} refused one of the answers of create.answers, and the next were for other questions.`,
    );
  }
  const unread = left.filter((answer) => answer !== "" && answer !== "n");
  if (unread.length > 0) {
    throw refuse(
      `${SCRIPT} asked less than create.answers answers, and ${JSON.stringify(unread)} was not read. The answers are for another version of it.`,
    );
  }
  const made = await madeDirectories(parent);
  if (made.length !== 1) {
    throw refuse(`${SCRIPT} ended well and made ${made.length || "no"} run directories.`);
  }
  const path = join(parent, made[0] ?? "");
  const fault = await faultIn(path);
  if (fault !== null) throw refuse(`${SCRIPT} ended well, but ${fault}.`);
  return path;
}

/**
 * The script reads its answers from a file: a pipe would be closed under it. The file's position afterwards is how far it
 * read, because the shell puts back what it read ahead.
 */
async function answered(
  { scratch, timeLimitSeconds = TIME_LIMIT_SECONDS, signal }: CreateRunDirectoryOptions,
  folder: string,
  answers: readonly string[],
): Promise<{ end: ProcessResult; left: readonly string[] }> {
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
    const left = rest.toString("utf8", 0, bytesRead).split("\n").slice(0, -1);
    return { end, left };
  } finally {
    await input.close();
  }
}

function explainExit(
  { code, isTruncated, killedBy }: ProcessResult,
  left: readonly string[],
  all: number,
) {
  if (left.length === 0 && isTruncated !== "time") {
    return `${SCRIPT} asked for more than the ${all} answers of create.answers.`;
  }
  if (isTruncated === "time") return `${SCRIPT} did not end within its time limit and was ended.`;
  if (isTruncated === "output") return `${SCRIPT} printed without end and was ended.`;
  return `${SCRIPT} ended with ${killedBy ?? `status ${code}`}.`;
}

async function madeDirectories(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The script ends with 0 whatever went wrong in it. */
async function faultIn(directory: string): Promise<string | null> {
  const config = await readFile(join(directory, CONFIG_FILE), "utf8").catch(() => "");
  const needs =
    "it needs bash, git, sed, awk and envsubst (Debian: gettext-base, Amazon Linux: gettext)";
  if (config.trim() === "") return `there is no ${CONFIG_FILE}, or it is empty: ${needs}`;
  const [token] = UNSET_PLACEHOLDERS.exec(config) ?? [];
  if (token !== undefined) return `${CONFIG_FILE} still says ${token}: ${needs}`;
  if (readSpan(config) === null) return `${CONFIG_FILE} has no start_date and end_date`;
  const root = readDataRoot(config);
  if (root?.replace(/\/+$/, "") === DATA_ROOT) return null;
  return `${CONFIG_FILE} reads its data from ${root ?? "nowhere"} in place of ${DATA_ROOT}`;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
