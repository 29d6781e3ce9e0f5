import { BOOTSTRAP_STACK, TAGS } from "../../core/cloud/tags.ts";
import { UsageError } from "../../core/errors.ts";
import type { LoadedSuite } from "../../core/planning/loaded-suite.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Cloud } from "../../ports/cloud.ts";
import type { Stack } from "../../ports/stacks.ts";
import {
  describeBusyStack,
  describeRemoval,
  retainedProvider,
  type StackRemoval,
} from "../../report/infrastructure/removal.ts";
import { pinSuitePlatforms } from "../plan/plan-in-cloud.ts";
import { confirmChanges } from "./confirm-changes.ts";

export interface DestroyRequest {
  /** Null: no suite was named. */
  readonly loaded: LoadedSuite | null;
  /** Names of platforms, separated by commas. Default: all of the suite. */
  readonly platforms?: string | undefined;
  /** Skip platforms that have jobs. */
  readonly idle: boolean;
  /** Every platform, of all suites. */
  readonly all: boolean;
  /** The bootstrap stack as well. */
  readonly bootstrap: boolean;
  readonly yes: boolean;
}

export interface DestroyResult {
  readonly outcome: "unchanged" | "changed" | "declined";
  readonly removed: readonly string[];
  /** Job definitions with revisions. */
  readonly definitions: readonly string[];
  /** Skipped because they have jobs. */
  readonly busy: readonly StackRemoval[];
  /** The bucket that stays; null: the bootstrap stack was not removed. */
  readonly bucket: string | null;
  /** ARNs of GitHub's identity providers that stay. */
  readonly providers: readonly string[];
}

/**
 * Deletes the stacks of platforms with their jobs and job definitions. Results stay.
 *
 * @throws {UsageError} the request names nothing, or the bootstrap stack is still in use
 */
export async function destroyPlatforms(
  request: DestroyRequest,
  cloud: Cloud,
  caller: Caller,
): Promise<DestroyResult> {
  const { loaded, all, bootstrap, idle, yes } = request;
  if (!loaded && !all && !bootstrap) {
    throw new UsageError("Say what to remove: a suite, --all platforms, or --bootstrap.");
  }
  const chosen = await choosePlatforms(request, cloud);
  const jobs = await cloud.platformStacks.countLiveJobs(chosen);
  const stacks = chosen.map((stack, index) => ({ stack, jobs: jobs[index] ?? 0 }));
  const busy = idle ? stacks.filter((one) => one.jobs > 0) : [];
  const doomed = stacks.filter((one) => !busy.includes(one));
  for (const one of busy) caller.warn(describeBusyStack(one));
  const shared = bootstrap && busy.length === 0 ? await cloud.bootstrapStack.read() : null;
  const nothing = { removed: [], definitions: [], busy, bucket: null, providers: [] };
  if (doomed.length === 0 && !shared) return { outcome: "unchanged", ...nothing };
  const preview = describeRemoval(doomed, shared);
  if (!(await confirmChanges(caller, { preview, question: "Remove this?", yes }))) {
    return { outcome: "declined", ...nothing };
  }
  const platforms = doomed.map(({ stack }) => stack);
  // With --all also the definitions of platforms whose stack is already gone.
  const isAll = all && busy.length === 0;
  return { ...nothing, ...(await removeAll({ platforms, shared, isAll }, cloud)) };
}

async function choosePlatforms(
  { loaded, all, bootstrap, platforms }: DestroyRequest,
  cloud: Cloud,
): Promise<readonly Stack[]> {
  const stacks = await cloud.platformStacks.list();
  const named = loaded
    ? (await pinSuitePlatforms(loaded, platforms, cloud)).map(({ name }) => name)
    : [];
  const chosen = all
    ? stacks
    : stacks.filter(({ tags }) => named.includes(tags[TAGS.platform] ?? ""));
  const rest = stacks.filter((stack) => !chosen.includes(stack));
  if (bootstrap && rest.length > 0) {
    throw new UsageError(
      `Stack ${BOOTSTRAP_STACK} is shared, and these platforms still use it: ${rest.map(({ name }) => name).join(", ")}. Add --all.`,
    );
  }
  return chosen;
}

interface Doomed {
  readonly platforms: readonly Stack[];
  readonly shared: Stack | null;
  readonly isAll: boolean;
}

async function removeAll(
  { platforms, shared, isAll }: Doomed,
  { platformStacks }: Cloud,
): Promise<Omit<DestroyResult, "busy">> {
  await platformStacks.remove(platforms.map(({ name }) => name));
  const kinds = platforms.flatMap(({ tags }) => tags[TAGS.platform] ?? []);
  const definitions = await platformStacks.deregisterJobDefinitions(isAll ? null : kinds);
  if (shared) await platformStacks.remove([shared.name]);
  return {
    outcome: "changed",
    removed: [...platforms, ...(shared ? [shared] : [])].map(({ name }) => name),
    definitions,
    bucket: shared?.outputs["BucketName"] ?? null,
    providers: retainedProvider(shared),
  };
}
