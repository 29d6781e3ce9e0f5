import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Architecture } from "../core/documents/version.ts";
import { formatCount } from "../core/format/text.ts";
import { isExecutable } from "../machine/helper-program.ts";
import type { Launcher } from "../machine/launcher.ts";
import { THREAD_STACK_MIB } from "../machine/openmp-check.ts";
import { findForeign } from "./executable-check.ts";
import { SelfTestError } from "./self-test-error.ts";

/** A version's own test, which its tree in the image brings along. */
export interface VersionTest {
  readonly version: string;
  /** Path of a program without arguments: exit 0 is good, and its last line says what it did or what is wrong. */
  readonly program: string;
}

/** What runs a version's test. */
export interface TreeTest {
  readonly launcher: Launcher;
  /** For what it writes. */
  readonly directory: string;
  readonly signal: AbortSignal;
}

const VERSIONS = "versions";
/** Of a version's tree: data, and links to data, among which no program is. */
const DATA = ["run-directories", "inputs"];
const TIMEOUT_SECONDS = 120;

/**
 * Reads the header of every program and library that the image's versions hold, and of those that start them.
 *
 * @param prebuilt directory of the image's helper programs, beside which the versions lie
 * @throws {SelfTestError} the first that is not of the architecture
 */
export async function checkVersionFiles(
  prebuilt: string,
  architecture: Architecture,
): Promise<string> {
  const top = dirname(prebuilt);
  const trees = await directoriesOf(join(top, VERSIONS));
  const places = [prebuilt, ...trees.map((name) => join(top, VERSIONS, name))];
  let count = 0;
  for (const place of places) {
    for (const path of await filesBelow(place)) {
      const foreign = await findForeign(path, architecture);
      if (foreign) throw wrongArchitectureError(path, foreign, architecture);
      count++;
    }
  }
  const counted = `${formatCount(count, "file")} of ${formatCount(trees.length, "version")}`;
  return `${counted}, and what starts them: none is made for another processor than ${architecture}`;
}

function wrongArchitectureError(
  path: string,
  foreign: { path: string; madeFor: string },
  architecture: Architecture,
): SelfTestError {
  const what = path === foreign.path ? path : `${path} is started by ${foreign.path}, which`;
  return new SelfTestError(
    `${what} is made for ${foreign.madeFor}, and this machine is ${architecture}`,
    `Build the image for ${architecture}, or run it on machines that are ${foreign.madeFor}.`,
  );
}

/** The tests that versions bring along; most bring none. */
export async function versionTests(prebuilt: string): Promise<readonly VersionTest[]> {
  const versions = join(dirname(prebuilt), VERSIONS);
  const names = await directoriesOf(versions);
  return names
    .map((version) => ({ version, program: join(versions, version, "self-test", "run") }))
    .filter(({ program }) => isExecutable(program));
}

/** @throws {SelfTestError} it fails; the message is its last line */
export async function runVersionTest(
  { version, program }: VersionTest,
  { launcher, directory, signal }: TreeTest,
): Promise<string> {
  const log = join(directory, "version.log");
  const result = await launcher.run(
    {
      program,
      arguments: [],
      environment: {
        PATH: process.env["PATH"] ?? "",
        OMP_STACKSIZE: `${THREAD_STACK_MIB}M`,
        QEMU_STACK_SIZE: String(THREAD_STACK_MIB * 2 ** 20),
      },
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
  const advice = `Version ${version} can't be trusted here: build the image anew, and read what its build says.`;
  throw new SelfTestError(`${explainEnd(result)}${last && `, its last line: ${last}`}`, advice);
}

function explainEnd(result: Awaited<ReturnType<Launcher["run"]>>): string {
  if (!result.started) return `${result.step}: ${result.error}`;
  if (result.timedOut) return `not ended after ${TIMEOUT_SECONDS} s`;
  return result.signal === null
    ? `ended with exit code ${result.code}`
    : `killed by signal ${result.signal}`;
}

async function directoriesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Plain files; links lead to what is looked at where it lies. */
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
