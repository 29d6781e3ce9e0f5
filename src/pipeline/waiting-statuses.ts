import { z } from "zod";
import { toJson } from "../core/json.ts";
import { waiterKey, waitersPrefix } from "../core/keys.ts";
import { type Origin, pageAddressSchema } from "../core/origin.ts";
import { commitSchema } from "../core/published-run.ts";
import { parseStored } from "../core/stored.ts";
import type { Store } from "../ports.ts";
import { noteOrigin } from "./stored-runs.ts";

const waiterSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sha: commitSchema,
  workflowRun: pageAddressSchema.nullable(),
});
/** The status of a /benchmark comment that waits at a commit for the end of a run. */
export type Waiter = Omit<z.infer<typeof waiterSchema>, "schemaVersion">;

/**
 * Statuses that wait for a run: of whoever began it, then of those who asked for the same again. A run has one origin for good; this is what
 * a later asker adds to it.
 */
export async function readWaiters(
  store: Store,
  run: string,
  origin: Origin,
): Promise<readonly Waiter[]> {
  const waiters = [...waiterOf(origin)];
  for (const key of await store.list(waitersPrefix(run))) {
    const content = await store.read(key);
    if (!content) continue;
    const { sha, workflowRun } = parseStored(store.describe(key), content, waiterSchema);
    waiters.push({ sha, workflowRun });
  }
  return waiters;
}

/** Keeps who asks for a run: as whom it began for, or where that is another one, as one whose status waits for it, too. */
export async function noteAsker(store: Store, run: string, origin: Origin): Promise<void> {
  const kept = await noteOrigin(store, run, origin);
  for (const waiter of waiterOf(origin)) {
    for (let number = 1; ; number++) {
      const known = await readWaiters(store, run, kept);
      const isSame = (one: Waiter) =>
        one.sha === waiter.sha && one.workflowRun === waiter.workflowRun;
      if (known.some(isSame)) return;
      // Where somebody else asks at the same moment, the next number is ours.
      const note = { schemaVersion: 1, ...waiter };
      if (await store.writeOnce(waiterKey(run, number), toJson(note))) return;
    }
  }
}

function waiterOf({ publish, headSha, workflowRun }: Origin): readonly Waiter[] {
  return publish.status && headSha !== null ? [{ sha: headSha, workflowRun }] : [];
}
