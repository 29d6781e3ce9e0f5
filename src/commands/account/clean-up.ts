import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import type { DeletionResult } from "../../adapters/aws/infrastructure/delete-orphaned-resources.ts";
import type { RetainedResource } from "../../adapters/aws/infrastructure/find-orphaned-resources.ts";
import type { OrphanedResource } from "../../adapters/aws/infrastructure/orphaned-resource.ts";
import { InfrastructureError } from "../../core/errors.ts";
import { formatCount, formatRoughly, NONE } from "../../core/format/text.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { command } from "../command.ts";
import { confirmChanges, NOT_CONFIRMED, yesInput } from "../confirm.ts";
import { regionInput } from "../shared-inputs.ts";

const SECONDS_PER_HOUR = 3600;
/** A week: no run is under way for so long, and a bare call must never end the jobs of one that is. */
const MIN_AGE_HOURS = 168;

export const cleanUp = command({
  name: "clean-up",
  summary: "remove what dead runs and failed deployments left in AWS",
  description:
    "Finds by tag what nothing uses any more: jobs that have not ended, job definitions, stacks that failed, queues, " +
    "compute environments and launch templates of no stack, hosts of no compute environment. Shows them with their " +
    "age and asks first. What is younger than a week may be of a run under way and is left alone. Whatever does not carry gcbench's tag is never touched; platforms and results stay.",
  positionals: [],
  examples: [
    "gcbench clean-up",
    "gcbench clean-up --older-than 24 --yes",
    "gcbench clean-up --older-than 0",
  ],
  inputs: z.strictObject({
    region: regionInput,
    olderThan: z.number().nonnegative().default(MIN_AGE_HOURS).meta({
      description:
        "Leave alone what is younger than so many hours: it may be of a run under way. 0 takes all, also what does not tell its age.",
    }),
    yes: yesInput,
  }),

  async run({ region, olderThan, yes }, host) {
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { findOrphanedResources, isTooRecent } = await import(
      "../../adapters/aws/infrastructure/find-orphaned-resources.ts"
    );
    const { deleteOrphanedResources } = await import(
      "../../adapters/aws/infrastructure/delete-orphaned-resources.ts"
    );
    const account = new AwsAccount(region ?? defaultRegion());
    const now = host.clock.now();
    const before = olderThan === 0 ? null : now - olderThan * SECONDS_PER_HOUR;
    const { orphans, retained } = await findOrphanedResources(account, before);
    const leftAlone = describeRetained(retained, retained.some(isTooRecent));
    if (orphans.length === 0) {
      const age = before === null ? "" : ` that is older than ${formatCount(olderThan, "hour")}`;
      const text = [`Nothing is left over in ${account.region}${age}.`, ...leftAlone].join("\n");
      return {
        json: { outcome: "unchanged", removed: [], retained },
        outputs: { outcome: "unchanged", removed: 0 },
        text,
      };
    }
    const preview = [describe(orphans, now), ...leftAlone].join("\n");
    const question = "Remove these? Jobs that a run under way waits for are lost.";
    if (!(await confirmChanges(host, { preview, question, yes }))) {
      return { json: { outcome: "declined", orphans, retained }, text: NOT_CONFIRMED };
    }
    const removals = await deleteOrphanedResources(account, orphans, host);
    rejectRemaining(removals);
    return {
      json: { outcome: "changed", removed: removals.map(({ orphan }) => orphan), retained },
      outputs: { outcome: "changed", removed: removals.length },
      text: [`Removed ${formatCount(removals.length, "leftover")}.`, ...leftAlone].join("\n"),
    };
  },
});

const INCLUDE_RECENT_HINT =
  "--older-than 0 takes what is too young too, and with it the jobs of runs under way.";

function describe(orphans: readonly OrphanedResource[], now: number): string {
  return terminalTable(
    ["left over", "name", "state", "age"],
    orphans.map(({ kind, name, state, since }) => [
      kind,
      name,
      state,
      since === null ? NONE : formatRoughly(now - since),
    ]),
  );
}

function describeRetained(
  retained: readonly RetainedResource[],
  hasYoung: boolean,
): readonly string[] {
  if (retained.length === 0) return [];
  return [
    "Left alone:",
    ...retained.map(({ name, why }) => `  ${name}: ${why}`),
    ...(hasYoung ? [INCLUDE_RECENT_HINT] : []),
  ];
}

function rejectRemaining(removals: readonly DeletionResult[]): void {
  const failed = removals.filter(({ error }) => error !== null);
  if (failed.length === 0) return;
  const lines = failed.map(
    ({ orphan, error }) => `  ${orphan.kind} ${orphan.name}: ${error ?? ""}`,
  );
  throw new InfrastructureError(
    [
      `Removed ${removals.length - failed.length} of ${removals.length}. What could not be removed:`,
      ...lines,
      "The same command tries again.",
    ].join("\n"),
  );
}
