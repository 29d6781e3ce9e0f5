import { defaultRegion } from "../adapters/aws/aws-options.ts";
import type { HarnessEvent } from "../core/documents/harness-event.ts";
import { InterruptedError, UsageError } from "../core/errors.ts";
import { EXIT } from "../core/exit-status.ts";
import { VERSION } from "../core/product.ts";
import {
  type Assignment,
  type BlockLocation,
  batchJob,
  defaultWorkDirectory,
  parseAssignment,
  parseSelfTest,
  type SelfTestRequest,
} from "../harness/assignment.ts";
import { runBlock } from "../harness/block.ts";
import { describeSelfTest, requirePassed, runSelfTest } from "../harness/self-test.ts";
import { WrongArchitectureError } from "../machine/emulation.ts";
import { InstanceMetadata } from "../machine/instance-metadata.ts";
import { MachineLock } from "../machine/machine-lock.ts";
import { openInputCache, openInputSource } from "../wiring/open-inputs.ts";
import { openStore } from "../wiring/open-store.ts";

/*
 * The program on the machine under test:
 *
 *   harness --store DIRECTORY --run RUN --block BLOCK --work DIRECTORY     by the local engine
 *   harness --spec s3://bucket/runs/RUN/blocks/BLOCK/spec.json             as a job of AWS Batch
 *   harness --self-test [--json] [--build]                                 could a measurement work here?
 *
 * It reads the block's spec from the store and leaves the record there. What it says is one JSON object a line
 * (src/core/documents/harness-event.ts). By the local engine it ends when its standard input does, for then whoever asked for
 * the measurement is gone; a job has none, and ends when Batch tells it to (SIGTERM, and SIGKILL 30 s later).
 * In an image it tests itself before each block.
 */

/** The live display wants every second; a job's log is paid for, and read by people. */
const PROGRESS_SECONDS = { engine: 1, batch: 10 } as const;

const startedAt = new Date(Date.now() - process.uptime() * 1000);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stop.abort());
process.stdout.on("error", () => stop.abort()); // Nobody reads us any more.

const say = (event: HarnessEvent) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const args = process.argv.slice(2);
  const asked = parseSelfTest(args);
  if (asked) await runSelfTestCommand(asked);
  else await work(parseAssignment(args));
} catch (error) {
  const kind = kindOf(error);
  process.exitCode = EXIT[kind];
  const message = error instanceof Error ? error.message : String(error);
  say({
    event: "error",
    kind,
    ...(error instanceof WrongArchitectureError ? { class: error.class } : {}),
    message,
  });
}

async function work(assignment: Assignment): Promise<void> {
  if (assignment.startedBy === "batch") return runAsJob(assignment);
  process.stdin.on("close", () => stop.abort()).resume();
  try {
    await measure(assignment, { startedBy: "engine", metadata: null });
  } finally {
    process.stdin.destroy();
  }
}

async function runAsJob(place: BlockLocation): Promise<void> {
  const metadata = await InstanceMetadata.connect();
  const unwatch = metadata?.onInterruption(({ action, time }) =>
    say({ event: "note", message: `AWS takes this spot instance back: ${action} at ${time}.` }),
  );
  try {
    await measure(place, { startedBy: "batch", metadata });
  } finally {
    unwatch?.();
  }
}

/** On request. People, and the end of an image's build, read what it says; it is no event. */
async function runSelfTestCommand({ json, build }: SelfTestRequest): Promise<void> {
  const allowsEmulation = build && process.env["GCBENCH_EMULATED"] === "1";
  const result = await selfTest(defaultWorkDirectory(), allowsEmulation);
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : describeSelfTest(result));
  if (!result.ok) process.exitCode = EXIT.usage;
}

function selfTest(directory: string, allowsEmulation: boolean) {
  return runSelfTest({
    work: directory,
    prebuilt: process.env["GCBENCH_BUILD"] || undefined,
    data: process.env["GCBENCH_DATA"] || undefined,
    allowsEmulation,
    signal: stop.signal,
  });
}

/** Before anything is staged or measured, and paid for. On a machine of one's own there is no image to doubt. */
async function testImage({ work: directory }: BlockLocation): Promise<void> {
  if (!process.env["GCBENCH_BUILD"]) return;
  const result = await selfTest(directory, false);
  requirePassed(result);
  const message = `Self-test passed: ${result.checks.length} checks in ${result.seconds.toFixed(2)} s.`;
  say({ event: "note", message });
}

interface MeasurementContext {
  readonly startedBy: "engine" | "batch";
  readonly metadata: InstanceMetadata | null;
}

async function measure(
  place: BlockLocation,
  { startedBy, metadata }: MeasurementContext,
): Promise<void> {
  const { store, run, block, work } = place;
  const lock = await MachineLock.acquire(stop.signal, () =>
    say({ event: "waiting", reason: "another measurement is running on this machine" }),
  );
  try {
    await testImage(place);
    const instance = (await metadata?.instance()) ?? null;
    const region = defaultRegion(instance?.region);
    await runBlock({
      run,
      block,
      work,
      store: await openStore(store, { region }),
      harnessVersion: VERSION,
      signal: stop.signal,
      say,
      progressSeconds: PROGRESS_SECONDS[startedBy],
      instance,
      job: batchJob(startedAt),
      inputs: {
        cache: await openInputCache(store, region),
        openSource: (location, itsRegion) =>
          openInputSource(location, { region: itsRegion, here: region }),
      },
    });
  } finally {
    await lock.release();
  }
}

function kindOf(error: unknown): "usage" | "infrastructure" | "interrupted" {
  // A job is handed its credentials: where they are missing, nobody's request was wrong.
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && cause.name === "CredentialsProviderError") return "infrastructure";
  if (error instanceof UsageError) return "usage";
  return error instanceof InterruptedError ? "interrupted" : "infrastructure";
}
