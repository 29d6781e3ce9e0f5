import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Architecture } from "../core/documents/version.ts";
import { formatCount } from "../core/format/text.ts";
import { isExecutable } from "../machine/helper-program.ts";
import type { Launcher } from "../machine/launcher.ts";
import { stackEnvironment } from "../machine/openmp-check.ts";
import { findForeign } from "./executable-check.ts";
import { SelfTestError } from "./self-test-error.ts";

/** A version's own self-test program, included in its tree in the image. */
export interface VersionTest {
  readonly version: string;
  /** Path of a program without arguments. Exit code 0 means success; the last line of output gives the result. */
  readonly program: string;
}

/** What running a version's self-test needs. */
export interface TreeTest {
  readonly launcher: Launcher;
  /** Directory for the test's log. */
  readonly directory: string;
  readonly signal: AbortSignal;
}

const VERSIONS = "versions";
/** Directories of a version's tree that hold only data, no programs. */
const DATA = ["run-directories", "inputs"];
const TIMEOUT_SECONDS = 120;

/**
 * Checks the header of every program and library in the image's versions, and of their interpreters and linkers.
 *
 * @param prebuilt directory of the image's helper programs, next to the `versions` directory
 * @throws {SelfTestError} the first file for another architecture
 */
export async function checkVersionFiles(
  prebuilt: string,
  architecture: Architecture,
): Promise<string> {
  const top = dirname(prebuilt);
  const trees = await directoriesOf(join(top, VERSIONS));
  const directories = [prebuilt, ...trees.map((name) => join(top, VERSIONS, name))];
  let count = 0;
  for (const directory of directories) {
    for (const path of await filesBelow(directory)) {
      const foreign = await findForeign(path, architecture);
      if (foreign) throw wrongArchitectureError(path, foreign, architecture);
      count++;
    }
  }
  const counted = `${formatCount(count, "file")} of ${formatCount(trees.length, "version")}`;
  return `${counted}: all programs, interpreters and linkers are built for ${architecture}`;
}

function wrongArchitectureError(
  path: string,
  foreign: { path: string; madeFor: string },
  architecture: Architecture,
): SelfTestError {
  const what = path === foreign.path ? path : `${path} starts with ${foreign.path}, which`;
  return new SelfTestError(
    `${what} is built for ${foreign.madeFor}, but this machine is ${architecture}`,
    `Build the image for ${architecture}, or run it on ${foreign.madeFor} machines.`,
  );
}

/** Self-test programs of the image's versions; most versions have none. */
export async function versionTests(prebuilt: string): Promise<readonly VersionTest[]> {
  const versions = join(dirname(prebuilt), VERSIONS);
  const names = await directoriesOf(versions);
  return names
    .map((version) => ({ version, program: join(versions, version, "self-test", "run") }))
    .filter(({ program }) => isExecutable(program));
}

/** @throws {SelfTestError} the test fails; the message includes its last line of output */
export async function runVersionTest(
  { version, program }: VersionTest,
  { launcher, directory, signal }: TreeTest,
): Promise<string> {
  const log = join(directory, "version.log");
  const result = await launcher.run(
    {
      program,
      arguments: [],
      environment: stackEnvironment(),
      directory,
      log,
      stack: "unlimited",
      cores: null,
      timeoutSeconds: TIMEOUT_SECONDS,
    },
    signal,
  );
  const text = await readFile(log, "latin1").catch(() => "");
  const last = text.trim().split("\n").at(-1) ?? "";
  if (result.started && result.code === 0 && !result.timedOut) return last || "passed";
  const advice = `Version ${version} gives wrong results on this machine. Rebuild the image and check the build's log.`;
  throw new SelfTestError(`${explainEnd(result)}${last && `; last line: ${last}`}`, advice);
}

function explainEnd(result: Awaited<ReturnType<Launcher["run"]>>): string {
  if (!result.started) return `${result.step}: ${result.error}`;
  if (result.timedOut) return `still running after ${TIMEOUT_SECONDS} s`;
  return result.signal === null
    ? `ended with exit code ${result.code}`
    : `killed by signal ${result.signal}`;
}

async function directoriesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Regular files below a directory. Symbolic links are ignored: their targets are checked where they are. */
async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name);
      if (entry.isFile()) return [path];
      return entry.isDirectory() && !DATA.includes(entry.name) ? filesBelow(path) : [];
    }),
  );
  return found.flat();
}
