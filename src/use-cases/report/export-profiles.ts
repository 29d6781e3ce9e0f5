import { UsageError } from "../../core/errors.ts";
import { callersIn, joined } from "../../core/profile/joined-stacks.ts";
import { parseFolded } from "../../core/profile/stack-counts.ts";
import type { Store } from "../../ports/store.ts";
import type { ExportedProfile } from "../../report/export/profiles.ts";
import { readRecords } from "../run/stored-runs.ts";

/**
 * Reads the call paths of a run's profiled trials from the store.
 *
 * @param decompress reads gzip
 * @throws {UsageError} the run has no profile, or the stacks are unreadable
 */
export async function readStacks(
  store: Store,
  run: string,
  decompress: (content: Uint8Array) => string,
): Promise<readonly ExportedProfile[]> {
  const records = await readRecords(store, run);
  const read = await Promise.all(
    records.flatMap(({ spec, profiles = [] }) =>
      profiles.map(async ({ side, stacks: key }) => ({
        block: spec.block.id,
        version: spec.versions[side]?.name ?? side,
        side,
        stacks: await readFolded(store, key, decompress),
      })),
    ),
  );
  if (read.length === 0) {
    throw new UsageError(
      `Run ${run} in ${store.location} has no profiles. Measure it again with --profile --again.`,
    );
  }
  const callers = callersIn(read.flatMap(({ stacks }) => stacks));
  return read.map((one) => ({ ...one, stacks: one.stacks.map((stack) => joined(stack, callers)) }));
}

async function readFolded(store: Store, key: string, decompress: (content: Uint8Array) => string) {
  const content = await store.read(key);
  if (!content) throw new UsageError(`${store.describe(key)} does not exist.`);
  try {
    return parseFolded(decompress(content));
  } catch (cause) {
    throw new UsageError(`${store.describe(key)} does not hold folded stacks.`, { cause });
  }
}
