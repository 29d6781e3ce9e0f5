import type { z } from "zod";
import { stagingSchema } from "../core/documents/inputs.ts";
import { ranksOf } from "../core/documents/mpi-workload.ts";
import { parseStored } from "../core/documents/parse-stored.ts";
import type { BlockSpec } from "../core/documents/plan.ts";
import {
  type Machine,
  type Session,
  sessionSchema,
  type Trial,
  trialSchema,
} from "../core/documents/record.ts";
import { sessionKeys, stagingKeys, trialKeys } from "../core/documents/store-layout.ts";
import { usesMpi } from "../core/documents/workload.ts";
import { InfrastructureError } from "../core/errors.ts";
import { launcherWords } from "../machine/mpi-launcher.ts";
import { writeExclusive } from "../machine/write-exclusive.ts";
import type { Store } from "../ports/store.ts";
import type { BlockOptions } from "./running-block.ts";

/** Sessions of earlier harnesses for this block, on any machine. */
export async function readSessions({
  store,
  run,
  block,
}: BlockOptions): Promise<readonly Session[]> {
  const keys = await store.list(sessionKeys.prefix(run, block));
  const sessions = await readAll(
    store,
    keys.filter((key) => sessionKeys.parse(key)),
    sessionSchema,
  );
  return Promise.all(
    sessions.map(async (session) => {
      const key = stagingKeys.of(run, block, session.session);
      const content = await store.read(key);
      if (!content) return session;
      return { ...session, staging: parseStored(store.describe(key), content, stagingSchema) };
    }),
  );
}

/** Trials that completed in a session. */
export async function readTrials(
  { store, run, block }: BlockOptions,
  session: number,
): Promise<readonly Trial[]> {
  const keys = await store.list(trialKeys.prefix(run, block, session));
  return readAll(store, keys, trialSchema);
}

async function readAll<S extends z.ZodType>(
  store: Store,
  keys: readonly string[],
  schema: S,
): Promise<readonly z.infer<S>[]> {
  return Promise.all(
    keys.map(async (key) => {
      const content = await store.read(key);
      if (!content)
        throw new InfrastructureError(`${store.describe(key)} was listed but is missing.`);
      return parseStored(store.describe(key), content, schema);
    }),
  );
}

/** What a new session records. */
export interface SessionFacts {
  readonly earlier: readonly Session[];
  readonly machine: Machine;
  readonly spec: BlockSpec;
  readonly cores: readonly number[];
}

/**
 * Writes a new session to the store.
 *
 * @throws {InfrastructureError} another harness started a session of the block at the same time
 */
export async function beginSession(
  { store, run, block, harnessVersion, job, waitedSeconds = 0 }: BlockOptions,
  { earlier, machine, spec, cores }: SessionFacts,
): Promise<Session> {
  const { workload } = spec.workload;
  const isLocalChoice = spec.platform.cores.length === 0 && cores.length > 0;
  const session: Session = {
    schemaVersion: 1,
    session: Math.max(0, ...earlier.map((previous) => previous.session)) + 1,
    startedAt: new Date().toISOString(),
    ...(waitedSeconds > 0 ? { waitedSeconds } : {}),
    machine,
    harness: { version: harnessVersion, node: process.version },
    pinned: process.platform === "linux" && cores.length > 0,
    ...(isLocalChoice ? { cores: [...cores] } : {}),
    ...(usesMpi(workload)
      ? { mpiLauncher: launcherWords(ranksOf(workload, spec.platform.threads)).join(" ") }
      : {}),
    ...(job ? { job } : {}),
  };
  await writeExclusive(store, sessionKeys.of(run, block, session.session), session);
  return session;
}
