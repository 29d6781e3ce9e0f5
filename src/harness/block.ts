import { type BlockSpec, blockSpecSchema, type PinnedPlatform } from "../core/documents/plan.ts";
import type { Machine, Trial } from "../core/documents/record.ts";
import { recordKey, specKey, stagingKey } from "../core/documents/store-layout.ts";
import { parseStored } from "../core/documents/stored.ts";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { checkArchitecture, readEvidence } from "../machine/emulation.ts";
import type { Instance } from "../machine/instance-metadata.ts";
import { readMachine } from "../machine/machine.ts";
import { chooseCores, usableProcessors } from "../machine/processors.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { type BlockInputs, stageBlockInputs } from "../staging/block-inputs.ts";
import { beginSession, readSessions, readTrials } from "./block-sessions.ts";
import { runRemaining } from "./block-trials.ts";
import { type BlockOptions, isDecided, type RunningBlock, writeRecord } from "./running-block.ts";

/**
 * Runs a block: a warm-up, then its trials in order, one at a time. Each trial that ended is in the store before
 * the next begins, so that a harness that was cut off goes on after the last one, if the machine is still the same
 * and was not started anew; on another machine the block begins again.
 *
 * @throws {UsageError} the block's spec can't be read, an executable is not the one that was planned, or the
 *   machine's architecture is not the platform's
 * @throws {InterruptedError} the signal fired; what is complete is kept
 */
export async function runBlock(options: BlockOptions): Promise<void> {
  const { store, run, block, say } = options;
  const end = { event: "end", record: store.describe(recordKey(run, block)) } as const;
  if (await store.read(recordKey(run, block))) return say(end);
  const spec = await readSpec(options);
  const machine = readMachine(options.instance);
  checkArchitecture(spec.platform, readEvidence());
  checkInstance(spec.platform, options.instance);
  const earlier = await readSessions(options);
  const kept = earlier.filter(
    (session) => session.machine.host === machine.host && session.machine.boot === machine.boot,
  );
  const trials = new Map<number, Trial>();
  for (const session of kept) {
    for (const trial of await readTrials(options, session.session))
      trials.set(trial.position, trial);
  }
  const cores = coresFor(spec.platform, machine);
  const session = await beginSession(options, { earlier, machine, spec, cores });
  say({
    event: "begin",
    run,
    block,
    host: machine.host,
    instance: describeInstance(machine),
    session: session.session,
    earlierTrials: trials.size,
  });
  if (spec.platform.instance && !session.pinned) {
    const message = `This machine has too few processors to give one to each of ${spec.platform.threads} threads: none is bound.`;
    say({ event: "note", message });
  }
  const state = { options, spec, cores, session: session.session, trials };
  const inputs = isDecided(state) ? null : await stage(state);
  if (!isDecided(state)) await runRemaining({ ...state, links: inputs?.links ?? {} });
  const staged = inputs ? { ...session, staging: inputs.staging } : session;
  await writeRecord(state, [...kept, staged]);
  say(end);
  // When all is measured: what it takes disturbs nobody, and what is lost with the host is only time.
  await inputs?.keep();
}

/** Timed apart from the trials, and kept at once: a host that is lost later took that time all the same. */
async function stage({ options, spec, session }: RunningBlock): Promise<BlockInputs | null> {
  const { store, run, block, inputs: access } = options;
  const inputs = await stageBlockInputs({ ...options, spec, access });
  if (inputs) await writeExclusive(store, stagingKey(run, block, session), inputs.staging);
  return inputs;
}

/** A machine of another type would be measured under the name of the one that was asked for. */
function checkInstance({ name, instance: asked }: PinnedPlatform, found: Instance | null): void {
  if (!asked || !found || asked.type === found.type) return;
  throw new InfrastructureError(
    `Platform ${name} is ${asked.type}, and this machine (${found.id}) is ${found.type}. Check the queue's compute environment.`,
  );
}

function describeInstance({ instance }: Machine): string | null {
  return instance ? `${instance.type}, ${instance.zone}, ${instance.purchase}` : null;
}

/** The plan's processors; in AWS they are chosen on the machine. None: wherever the kernel likes. */
function coresFor({ threads, cores, instance }: PinnedPlatform, { cgroup }: Machine) {
  if (!instance || cores.length > 0) return cores;
  return cgroup.cpus !== null && cgroup.cpus < threads
    ? []
    : chooseCores(threads, usableProcessors());
}

async function readSpec({ store, run, block }: BlockOptions): Promise<BlockSpec> {
  const key = specKey(run, block);
  const content = await store.read(key);
  if (!content)
    throw new UsageError(`There is no block ${block} in run ${run} (${store.describe(key)}).`);
  return parseStored(store.describe(key), content, blockSpecSchema);
}
