import { defaultRegion } from "../adapters/aws/aws-options.ts";
import { blockInputsMaker } from "../adapters/synthetic/block-inputs.ts";
import type { HarnessEvent } from "../core/documents/harness-event.ts";
import { InterruptedError, UsageError } from "../core/errors.ts";
import { EXIT } from "../core/exit-status.ts";
import { formatSeconds } from "../core/format/text.ts";
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
import { countBlock } from "../harness/count-block.ts";
import { describeSelfTest, requirePassed, runSelfTest } from "../harness/self-test.ts";
import { WrongArchitectureError } from "../machine/emulation.ts";
import { InstanceMetadata } from "../machine/instance-metadata.ts";
import { describeHolder, MachineLock } from "../machine/machine-lock.ts";
import { HostDiskError } from "../staging/disk-errors.ts";
import { openInputCache, openInputSource } from "../wiring/open-inputs.ts";
import { openStore } from "../wiring/open-store.ts";

/*
 * The program on the machine under test:
 *
 *   harness --store DIRECTORY --run RUN --block BLOCK --work DIRECTORY     started by the local engine
 *   harness --spec /shared/runs/RUN/blocks/BLOCK/spec.json --job ID --nodes NODES      as a job of a cluster
 *   harness ... --count                                                    counts instructions under callgrind instead
 *   harness --spec s3://bucket/runs/RUN/blocks/BLOCK/spec.json             as a job of AWS Batch
 *   harness --self-test [--json] [--build]                                 checks whether this image can measure
 *
 * It reads the block's spec from the store and writes the record there. It prints events, one JSON object for each line
 * (src/core/documents/harness-event.ts). If the local engine started it, it stops when standard input closes, because the
 * engine is then gone. A job stops when Batch sends SIGTERM (and SIGKILL 30 s later). In an image it tests itself before each block.
 */

/** Interval of progress events. The live display needs one every second; each line of a job's log costs money. */
const PROGRESS_SECONDS = { engine: 1, batch: 10, cluster: 10 } as const;

const startedAt = new Date(Date.now() - process.uptime() * 1000);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => stop.abort());
process.stdout.on("error", () => stop.abort()); // No process reads the events any more.

const say = (event: HarnessEvent) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const args = process.argv.slice(2);
  const selfTestRequest = parseSelfTest(args);
  if (selfTestRequest) await runSelfTestCommand(selfTestRequest);
  else await work(parseAssignment(args));
} catch (error) {
  const kind = kindOf(error);
  process.exitCode = EXIT[kind];
  const message = error instanceof Error ? error.message : String(error);
  say({
    event: "error",
    kind,
    ...(error instanceof WrongArchitectureError ? { class: error.class } : {}),
    ...(error instanceof HostDiskError && error.isTooSmall ? { isPermanent: true } : {}),
    message,
  });
}

async function work(assignment: Assignment): Promise<void> {
  if (assignment.startedBy === "batch") return runAsJob(assignment);
  if (assignment.startedBy === "cluster") {
    return measure(assignment, { startedBy: "cluster", metadata: null });
  }
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
    say({ event: "note", message: `AWS reclaims this spot instance: ${action} at ${time}.` }),
  );
  try {
    await measure(place, { startedBy: "batch", metadata });
  } finally {
    unwatch?.();
  }
}

/** Runs the self-test on request. It prints text or JSON for people and image builds, not events. */
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

/** Tests the image before inputs are staged and trials run, to save their cost. Outside an image there is nothing to test. */
async function testImage({ work: directory }: BlockLocation): Promise<void> {
  if (!process.env["GCBENCH_BUILD"]) return;
  const result = await selfTest(directory, false);
  requirePassed(result);
  const message = `Self-test passed: ${result.checks.length} checks in ${result.seconds.toFixed(2)} s.`;
  say({ event: "note", message });
}

interface MeasurementContext {
  readonly startedBy: Assignment["startedBy"];
  readonly metadata: InstanceMetadata | null;
}

async function measure(
  place: BlockLocation & Pick<Assignment, "counts" | "clusterJob">,
  { startedBy, metadata }: MeasurementContext,
): Promise<void> {
  const { store, run, block, work, clusterJob } = place;
  const begin = performance.now();
  let hasWaited = false;
  const lock = await MachineLock.acquire({
    signal: stop.signal,
    purpose: `run ${run}, block ${block}`,
    onWait: (holder) => {
      hasWaited = true;
      say({ event: "waiting", reason: `another measurement runs: ${describeHolder(holder)}` });
    },
  });
  const waitedSeconds = hasWaited ? (performance.now() - begin) / 1000 : 0;
  if (hasWaited) {
    const message = `Waited ${formatSeconds(waitedSeconds)} for another measurement on this machine.`;
    say({ event: "note", message });
  }
  try {
    await testImage(place);
    const instance = (await metadata?.instance()) ?? null;
    const region = defaultRegion(instance?.region);
    const execute = place.counts ? countBlock : runBlock;
    await execute({
      run,
      block,
      work,
      store: await openStore(store, { region }),
      harnessVersion: VERSION,
      signal: stop.signal,
      say,
      progressSeconds: PROGRESS_SECONDS[startedBy],
      instance,
      waitedSeconds,
      ...(clusterJob ? { host: clusterJob.nodes } : {}),
      job: clusterJob
        ? { id: clusterJob.id, attempt: 1, startedAt: startedAt.toISOString() }
        : batchJob(startedAt),
      inputs: {
        cache: await openInputCache(store, region),
        openSource: (location, itsRegion) =>
          openInputSource(location, { region: itsRegion, here: region }),
        // A host of AWS can hold files of another run, and those can be fetched again. A folder here can be the user's own.
        makeSynthetic: blockInputsMaker(startedBy === "batch" ? "replace" : "refuse"),
      },
    });
  } finally {
    await lock.release();
  }
}

function kindOf(error: unknown): "usage" | "infrastructure" | "interrupted" {
  // A job gets its credentials from AWS, so missing ones are not a mistake of the user.
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && cause.name === "CredentialsProviderError") return "infrastructure";
  if (error instanceof UsageError) return "usage";
  return error instanceof InterruptedError ? "interrupted" : "infrastructure";
}
