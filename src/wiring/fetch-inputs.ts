import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { describeStaging } from "../core/documents/harness-event.ts";
import type { Staging } from "../core/documents/inputs.ts";
import { UsageError } from "../core/errors.ts";
import type { Caller } from "../ports/caller.ts";
import { stageInputs } from "../staging/stage-inputs.ts";
import type { PinnedInputs } from "../use-cases/plan/pin-inputs.ts";
import { openInputSource } from "./open-inputs.ts";

const PROGRESS_INTERVAL_SECONDS = 0.1;

/**
 * Fetches input files to a data root of this machine, and checks them. A repeated call resumes.
 *
 * @param region Region of the sources. Default: as known, else AWS_REGION
 * @throws {UsageError} the folder cannot be made, or holds other files of the same names
 */
export async function fetchInputs(
  folder: string,
  { set, digest }: PinnedInputs,
  region: string | undefined,
  caller: Caller,
): Promise<Staging> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true }).catch((cause) => {
    throw new UsageError(`${root} can't be made: ${cause.message}`, { cause });
  });
  const here = defaultRegion();
  try {
    const { staging } = await stageInputs({
      set,
      digest,
      root,
      cache: null,
      signal: caller.signal,
      foreign: "refuse",
      openSource: (location) => openInputSource(location, { region, here }),
      onProgress: progressOf(caller),
      onWait: (holder) => caller.info(`Waiting for another gcbench: ${holder}.`),
      onNote: (message) => caller.warn(message),
    });
    return staging;
  } finally {
    caller.progress(null);
  }
}

function progressOf(caller: Caller): (doneBytes: number, totalBytes: number) => void {
  const begin = caller.clock.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  return (doneBytes, totalBytes) => {
    const now = caller.clock.now();
    if (now - shownAt < PROGRESS_INTERVAL_SECONDS) return;
    shownAt = now;
    const fraction = totalBytes === 0 ? 1 : doneBytes / totalBytes;
    caller.progress({
      title: "inputs",
      unit: "byte",
      done: doneBytes,
      total: totalBytes,
      maxTotal: totalBytes,
      fraction,
      remainingSeconds: fraction > 0 ? ((now - begin) / fraction) * (1 - fraction) : null,
      lines: [describeStaging({ doneBytes, totalBytes })],
    });
  };
}
