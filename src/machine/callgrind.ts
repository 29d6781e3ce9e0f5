import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { UsageError } from "../core/errors.ts";
import { CallgrindOutput, type RoutineCounts } from "../core/profile/callgrind-output.ts";
import { passiveWaiting } from "./environment.ts";
import type { Launch } from "./launcher.ts";

/** Files that callgrind writes, one a process. */
const OUTPUT = "callgrind.";
/** Stack of the main thread, in bytes. Valgrind gives 16 MB, whatever the limit is; the model needs more. */
const STACK_BYTES = 512 * 2 ** 20;

const MISSING =
  "--instructions needs valgrind, which is not installed. Install it (Debian, Ubuntu: apt-get install valgrind) and run the same command.";

/** @throws {UsageError} this machine has no valgrind */
export async function requireValgrind(): Promise<void> {
  if (!(await hasValgrind())) throw new UsageError(MISSING);
}

/** Whether valgrind is installed and starts. */
export async function hasValgrind(): Promise<boolean> {
  return promisify(execFile)("valgrind", ["--version"]).then(
    () => true,
    () => false,
  );
}

/**
 * The same launch below callgrind, with threads that sleep while they wait. It returns the program's own exit status.
 *
 * @param directory for callgrind's files
 */
export function underCallgrind(launch: Launch, directory: string): Launch {
  const options = [
    "--tool=callgrind",
    "--quiet",
    "--trace-children=yes",
    `--main-stacksize=${STACK_BYTES}`,
    `--log-file=${join(directory, "valgrind.%p")}`,
    `--callgrind-out-file=${join(directory, `${OUTPUT}%p`)}`,
  ];
  return {
    ...launch,
    program: "valgrind",
    arguments: [...options, launch.program, ...launch.arguments],
    environment: passiveWaiting(launch.environment),
  };
}

/** Instructions of all processes of a program. @param directory of callgrind's files */
export async function readCallgrind(directory: string): Promise<RoutineCounts> {
  const output = new CallgrindOutput();
  for (const name of (await readdir(directory)).filter((one) => one.startsWith(OUTPUT))) {
    const lines = createInterface({ input: createReadStream(join(directory, name), "latin1") });
    for await (const line of lines) output.add(line);
    output.endFile();
  }
  return output.end();
}
