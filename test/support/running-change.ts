import { spawn } from "node:child_process";
import type { PlannedBlock } from "./planned-block.ts";

/** The run of the program during which another process changes something; the warm-up is the first run. */
export const CHANGED_RUN = 3;

/** Runs a block, and lets another process run a script during its third run of the program. */
export async function runWithChange(block: PlannedBlock, change: string): Promise<void> {
  const wait = `until [ "$(wc -c < runs 2>/dev/null || echo 0)" -ge ${CHANGED_RUN} ]; do sleep 0.02; done`;
  const other = spawn("sh", ["-ec", `${wait}\n${change}\ntouch changed`], { cwd: block.top });
  const ended = new Promise<number | null>((resolve) => other.on("close", resolve));
  try {
    await block.run();
  } finally {
    other.kill(); // It still waits if the block ended earlier.
    await ended;
  }
}

/** Shell commands that wait from the third run on until the other process is done, at most ten seconds. */
export function waitForChange(top: string): string {
  return `[ "$(wc -c < ${top}/runs)" -lt ${CHANGED_RUN} ] || for i in $(seq 500); do [ -e ${top}/changed ] || sleep 0.02; done`;
}
