import type { InstructionCount } from "../core/documents/instructions.ts";
import { parseStored } from "../core/documents/parse-stored.ts";
import { type BlockSpec, blockSpecSchema, type PinnedPlatform } from "../core/documents/plan.ts";
import type { Profile } from "../core/documents/profile.ts";
import type { Machine, Trial } from "../core/documents/record.ts";
import { recordKeys, specKeys, stagingKeys } from "../core/documents/store-layout.ts";
import { InfrastructureError, UsageError } from "../core/errors.ts";
import { checkArchitecture, readEvidence } from "../machine/emulation.ts";
import type { Instance } from "../machine/instance-metadata.ts";
import { readMachine } from "../machine/machine.ts";
import { chooseCores, usableProcessors } from "../machine/processors.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import { type BlockInputs, stageBlockInputs } from "../staging/block-inputs.ts";
import { countInstructions, readInstructions } from "./block-instructions.ts";
import { profileBlock, readProfiles } from "./block-profiles.ts";
import { beginSession, readSessions, readTrials } from "./block-sessions.ts";
import { runRemaining } from "./block-trials.ts";
import { keepsOutputs, storeOutputs } from "./kept-outputs.ts";
import { type BlockOptions, isDecided, type RunningBlock, writeRecord } from "./running-block.ts";
import { missingSides } from "./untimed-trial.ts";

/**
 * Runs a block: a warm-up, then its trials in order, one at a time. Each completed trial is stored before the next one
 * starts. After an interruption, a new harness resumes at the next trial if the machine is the same and has not
 * rebooted. On another machine the block starts from the beginning.
 *
 * @throws {UsageError} the block's spec is unreadable, an executable differs from the planned one, or the machine's
 *   architecture differs from the platform's
 * @throws {InterruptedError} the signal fired; completed trials are in the store
 */
export async function runBlock(options: BlockOptions): Promise<void> {
  const { store, run, block, say } = options;
  const end = { event: "end", record: store.describe(recordKeys.of(run, block)) } as const;
  if (await store.read(recordKeys.of(run, block))) return say(end);
  const spec = await readSpec(options);
  const found = readMachine(options.instance);
  const machine = { ...found, host: options.host ?? found.host };
  checkArchitecture(spec.platform, readEvidence());
  checkInstance(spec.platform, options.instance);
  const earlier = await readSessions(options);
  const resumed = earlier.filter(
    (session) => session.machine.host === machine.host && session.machine.boot === machine.boot,
  );
  const trials = new Map<number, Trial>();
  const known: Profile[] = [];
  const counts: InstructionCount[] = [];
  for (const session of resumed) {
    for (const trial of await readTrials(options, session.session))
      trials.set(trial.position, trial);
    known.push(...(await readProfiles(options, session.session)));
    counts.push(...(await readInstructions(options, session.session)));
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
  if ((spec.platform.instance || spec.platform.node) && !session.pinned) {
    const message = `This machine has too few processors for ${spec.platform.threads} threads, so threads are not bound to processors.`;
    say({ event: "note", message });
  }
  const state = { options, spec, cores, session: session.session, trials };
  const isMissing = [known, counts].some((found) => missingSides(state, found).length > 0);
  const isDone = isDecided(state) && !isMissing;
  const inputs = isDone ? null : await stage(state);
  const staged = { ...state, links: inputs?.links ?? {} };
  if (!isDecided(state)) await runRemaining(staged);
  const profiles = await profileBlock(staged, known);
  const instructions = await countInstructions(staged, counts);
  const last = inputs ? { ...session, staging: inputs.staging } : session;
  await writeRecord(state, [...resumed, last], { ...profiles, ...instructions });
  if (keepsOutputs(spec)) await storeOutputs(state);
  say(end);
  // Uploading after the last trial disturbs no measurement. If the host is lost first, no result is lost.
  await inputs?.keep();
}

/** Stores staging times before the trials start, so a host that is lost later still accounts for them. */
async function stage({ options, spec, session }: RunningBlock): Promise<BlockInputs | null> {
  const { store, run, block, inputs: access } = options;
  const inputs = await stageBlockInputs({ ...options, spec, access });
  if (inputs) await writeExclusive(store, stagingKeys.of(run, block, session), inputs.staging);
  return inputs;
}

/** A machine of another type would be measured under the planned type's name. */
function checkInstance({ name, instance: planned }: PinnedPlatform, found: Instance | null): void {
  if (!planned || !found || planned.type === found.type) return;
  throw new InfrastructureError(
    `Platform ${name} needs instance type ${planned.type}, but this machine (${found.id}) is ${found.type}. Check the instance types of the queue's compute environment.`,
  );
}

function describeInstance({ instance }: Machine): string | null {
  return instance ? `${instance.type}, ${instance.zone}, ${instance.purchase}` : null;
}

/** The plan's processors; on AWS and clusters they are chosen on the machine. Empty: the kernel chooses. */
function coresFor({ threads, cores, instance, node }: PinnedPlatform, { cgroup }: Machine) {
  if (!(instance || node) || cores.length > 0) return cores;
  return cgroup.cpus !== null && cgroup.cpus < threads
    ? []
    : chooseCores(threads, usableProcessors());
}

/** @throws {UsageError} the block has no readable spec */
export async function readSpec({ store, run, block }: BlockOptions): Promise<BlockSpec> {
  const key = specKeys.of(run, block);
  const content = await store.read(key);
  if (!content)
    throw new UsageError(
      `Run ${run} has no block ${block}: ${store.describe(key)} does not exist.`,
    );
  return parseStored(store.describe(key), content, blockSpecSchema);
}
