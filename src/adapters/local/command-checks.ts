import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CommandWorkload } from "../../core/documents/workload.ts";
import { unmatchedPatterns } from "../../model/outputs.ts";

/** Doubts about the files that a command is said to write, if its working directory has files of an earlier run. */
export async function notesOnOutputs({
  name,
  workingDirectory: directory,
  outputs,
  timers,
}: CommandWorkload): Promise<readonly string[]> {
  if (directory === undefined) return [];
  const files = await readdir(directory).catch(() => []);
  if (files.length === 0) return [];
  const missing = timers?.format === "json" && !existsSync(join(directory, timers.file));
  return [
    ...(await unmatchedPatterns(directory, outputs, 0)).map(
      (pattern) =>
        `Workload ${name}: outputs "${pattern}" matches no file in ${directory} so far. If the command ran there before, correct the pattern.`,
    ),
    ...(missing
      ? [
          `Workload ${name}: timers.file ${timers.file} is not in ${directory} so far. If the command ran there before, correct the path.`,
        ]
      : []),
  ];
}
