import type { Store } from "../ports/store.ts";
import { listRuns } from "../use-cases/run/stored-runs.ts";
import { openStore } from "./open-store.ts";

/** Which runs a command means: those in a directory, of this machine or its cluster, or in AWS. */
export interface RunLocation {
  readonly store?: string | undefined;
  readonly region?: string | undefined;
  /** Default: this machine if it has the run, else AWS. */
  readonly engine?: "local" | "batch" | "slurm" | undefined;
}

/**
 * The directory that holds the run, or any run. It needs no credentials for AWS.
 *
 * @returns null: the run is in AWS
 */
export async function openLocalRuns(
  { store, region, engine }: RunLocation,
  run?: string,
): Promise<Store | null> {
  const isRemote = store !== undefined && /^\w+:\/\//.test(store);
  if (engine === "batch" || region !== undefined || isRemote) return null;
  const local = await openStore(store);
  if (store !== undefined || engine !== undefined) return local;
  const runs = await listRuns(local);
  const isLocal = run === undefined ? runs.length > 0 : runs.includes(run);
  return isLocal ? local : null;
}
