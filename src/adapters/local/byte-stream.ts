import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { UsageError } from "../../core/errors.ts";

/** @throws {UsageError} standard input is a terminal */
export function readStandardInput(): AsyncIterable<Uint8Array> {
  if (!process.stdin.isTTY) return process.stdin;
  throw new UsageError(
    "There is nothing on standard input. Give it comparisons, one a line: `gcbench verdict < FILE`.",
  );
}

/** @throws {UsageError} the file cannot be read */
export async function readBytes(file: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(file).catch((cause) => {
    throw new UsageError(`${file} can't be read.`, { cause });
  });
  if (found.isDirectory()) {
    throw new UsageError(`${file} is a directory, not a file of comparisons.`);
  }
  return createReadStream(file);
}
