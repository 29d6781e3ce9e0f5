import { z } from "zod";
import { regionHere } from "../../adapters/aws/aws-options.ts";
import type { Kept } from "../../adapters/aws/infrastructure/aws-leftovers.ts";
import type { Removal } from "../../adapters/aws/infrastructure/aws-sweep.ts";
import type { Leftover } from "../../adapters/aws/infrastructure/leftover.ts";
import { InfrastructureError } from "../../core/errors.ts";
import { formatCount, formatRoughly, NONE } from "../../core/format/text.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { command } from "../command.ts";
import { agrees, NOTHING_DONE, yesInput } from "../consent.ts";
import { regionInput } from "../shared-inputs.ts";

const SECONDS_AN_HOUR = 3600;
/** A week: no run is under way for so long, and a bare call must never end the jobs of one that is. */
const OLD_ENOUGH_HOURS = 168;

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
    olderThan: z.number().nonnegative().default(OLD_ENOUGH_HOURS).meta({
      description:
        "Leave alone what is younger than so many hours: it may be of a run under way. 0 takes all, also what does not tell its age.",
    }),
    yes: yesInput,
  }),

  async run({ region, olderThan, yes }, host) {
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { findLeftovers, isTooYoung } = await import(
      "../../adapters/aws/infrastructure/aws-leftovers.ts"
    );
    const { removeLeftovers } = await import("../../adapters/aws/infrastructure/aws-sweep.ts");
    const account = new AwsAccount(region ?? regionHere());
    const now = host.clock.now();
    const before = olderThan === 0 ? null : now - olderThan * SECONDS_AN_HOUR;
    const { leftovers, kept } = await findLeftovers(account, before);
    const leftAlone = describeKept(kept, kept.some(isTooYoung));
    if (leftovers.length === 0) {
      const age = before === null ? "" : ` that is older than ${formatCount(olderThan, "hour")}`;
      const text = [`Nothing is left over in ${account.region}${age}.`, ...leftAlone].join("\n");
      return {
        json: { outcome: "unchanged", removed: [], kept },
        outputs: { outcome: "unchanged", removed: 0 },
        text,
      };
    }
    const preview = [describe(leftovers, now), ...leftAlone].join("\n");
    const question = "Remove these? Jobs that a run under way waits for are lost.";
    if (!(await agrees(host, { preview, question, yes }))) {
      return { json: { outcome: "declined", leftovers, kept }, text: NOTHING_DONE };
    }
    const removals = await removeLeftovers(account, leftovers, host);
    refuseRest(removals);
    return {
      json: { outcome: "changed", removed: removals.map(({ leftover }) => leftover), kept },
      outputs: { outcome: "changed", removed: removals.length },
      text: [`Removed ${formatCount(removals.length, "leftover")}.`, ...leftAlone].join("\n"),
    };
  },
});

const HOW_TO_TAKE_YOUNG =
  "--older-than 0 takes what is too young too, and with it the jobs of runs under way.";

function describe(leftovers: readonly Leftover[], now: number): string {
  return terminalTable(
    ["left over", "name", "state", "age"],
    leftovers.map(({ kind, name, state, since }) => [
      kind,
      name,
      state,
      since === null ? NONE : formatRoughly(now - since),
    ]),
  );
}

function describeKept(kept: readonly Kept[], hasYoung: boolean): readonly string[] {
  if (kept.length === 0) return [];
  return [
    "Left alone:",
    ...kept.map(({ name, why }) => `  ${name}: ${why}`),
    ...(hasYoung ? [HOW_TO_TAKE_YOUNG] : []),
  ];
}

function refuseRest(removals: readonly Removal[]): void {
  const failed = removals.filter(({ fault }) => fault !== null);
  if (failed.length === 0) return;
  const lines = failed.map(
    ({ leftover, fault }) => `  ${leftover.kind} ${leftover.name}: ${fault ?? ""}`,
  );
  throw new InfrastructureError(
    [
      `Removed ${removals.length - failed.length} of ${removals.length}. What could not be removed:`,
      ...lines,
      "The same command tries again.",
    ].join("\n"),
  );
}
