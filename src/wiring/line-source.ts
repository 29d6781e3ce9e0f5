import { readBytes, readStandardInput } from "../adapters/local/byte-stream.ts";
import type { LineSource } from "../use-cases/report/judge-lines.ts";

export const STANDARD_INPUT = "-";

/** @param file path, or - for standard input. @throws {UsageError} it cannot be read */
export async function openLines(file: string): Promise<LineSource> {
  return file === STANDARD_INPUT
    ? { name: "standard input", bytes: readStandardInput() }
    : { name: file, bytes: await readBytes(file) };
}
