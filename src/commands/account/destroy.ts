import { z } from "zod";
import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import type { Stack } from "../../adapters/aws/infrastructure/read-stacks.ts";
import { BOOTSTRAP_STACK, TAGS } from "../../core/cloud/tags.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Host } from "../../ports/host.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { cloudPlatforms } from "../cloud-suite.ts";
import { command } from "../command.ts";
import { confirmChanges, NOT_CONFIRMED, yesInput } from "../confirm.ts";
import { platformsInput, regionInput } from "../shared-inputs.ts";
import { spotInput } from "../spot.ts";

const inputs = z.strictObject({
  suite: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "Path of a suite: its platforms are removed." }),
  region: regionInput,
  platforms: platformsInput,
  spot: spotInput,
  idle: z.boolean().default(false).meta({
    description:
      "Leave platforms alone that have jobs under way: they may be another run's. A run between two looks has none.",
  }),
  all: z.boolean().default(false).meta({ description: "Remove every platform, of all suites." }),
  bootstrap: z.boolean().default(false).meta({
    description: "Remove what all platforms share too. The bucket with the results stays.",
  }),
  yes: yesInput,
});
type Inputs = z.infer<typeof inputs>;

/** A stack that goes, and the jobs that go with it. */
interface StackRemoval {
  readonly stack: Stack;
  readonly jobs: number;
}

export const destroy = command({
  name: "destroy",
  summary: "remove platforms from AWS, and with --bootstrap all but the results",
  description:
    "Removes the stacks of a suite's platforms, or of all, with the jobs that have not ended and the job definitions. " +
    "Shows what goes and asks first. Results stay: the bucket is never removed, nor is GitHub's identity provider. With the same --platforms and --spot as at " +
    "deploy, it removes what that made.",
  positionals: ["suite"],
  examples: [
    "gcbench destroy benchmarks/suites/architectures.yml",
    "gcbench destroy my-suite.yml --spot --idle",
    "gcbench destroy --all --bootstrap --yes",
  ],
  inputs,

  async run(inputs, host) {
    if (!inputs.suite && !inputs.all && !inputs.bootstrap) {
      throw new UsageError("Say what to remove: a suite, --all platforms, or --bootstrap.");
    }
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { countLiveJobs } = await import(
      "../../adapters/aws/infrastructure/job-definition-removal.ts"
    );
    const { CloudFormationStacks } = await import(
      "../../adapters/aws/infrastructure/cloudformation-stacks.ts"
    );
    const account = new AwsAccount(inputs.region ?? defaultRegion());
    const stacks = new CloudFormationStacks(account, host);
    const chosen = await choosePlatforms(account, inputs);
    const jobs = await countLiveJobs(account, chosen);
    const all = chosen.map((stack, at) => ({ stack, jobs: jobs[at] ?? 0 }));
    const busy = inputs.idle ? all.filter((one) => one.jobs > 0) : [];
    const doomed = all.filter((one) => !busy.includes(one));
    for (const line of describeBusy(busy)) host.warn(line);
    const shared =
      inputs.bootstrap && busy.length === 0 ? await stacks.read(BOOTSTRAP_STACK) : null;
    if (doomed.length === 0 && !shared) {
      const text =
        busy.length > 0
          ? describeBusy(busy).join("\n")
          : `There is nothing of that in ${account.region}: nothing to remove.`;
      return {
        json: { outcome: "unchanged", removed: [] },
        outputs: { outcome: "unchanged", removed: "" },
        text,
      };
    }
    const preview = describeRemoval(doomed, shared);
    if (!(await confirmChanges(host, { preview, question: "Remove this?", yes: inputs.yes }))) {
      return { json: { outcome: "declined", removed: [] }, text: NOT_CONFIRMED };
    }
    const platforms = doomed.map(({ stack }) => stack);
    // Of all kinds of machines, also those whose stack went long ago.
    const isAll = inputs.all && busy.length === 0;
    return removeAll(account, { platforms, shared, isAll }, host);
  },
});

async function choosePlatforms(
  account: AwsAccount,
  { suite, all, bootstrap, platforms, spot }: Inputs,
) {
  const { platformStacks } = await import("../../adapters/aws/infrastructure/platform-stacks.ts");
  const stacks = await platformStacks(account);
  const named = suite
    ? (await cloudPlatforms(account, { suite, only: platforms, spot })).map(({ name }) => name)
    : [];
  const chosen = all
    ? stacks
    : stacks.filter(({ tags }) => named.includes(tags[TAGS.platform] ?? ""));
  const rest = stacks.filter((stack) => !chosen.includes(stack));
  if (bootstrap && rest.length > 0) {
    throw new UsageError(
      `What platforms share can't go while some are there: ${rest.map(({ name }) => name).join(", ")}. Add --all.`,
    );
  }
  return chosen;
}

function describeBusy(busy: readonly StackRemoval[]): readonly string[] {
  return busy.map(
    ({ stack, jobs }) => `${stack.name}: ${formatCount(jobs, "job")} under way, left alone.`,
  );
}

function describeRemoval(platforms: readonly StackRemoval[], shared: Stack | null): string {
  const rows = platforms.map(({ stack, jobs }) => [
    stack.name,
    stack.status.toLowerCase().replaceAll("_", " "),
    jobs === 0 ? "none" : `${formatCount(jobs, "job")}, ended with it`,
  ]);
  const parts = [
    ...(rows.length > 0 ? [terminalTable(["stack", "state", "jobs under way"], rows)] : []),
    ...(shared
      ? [
          `Stack ${shared.name}: its roles, log group, and image repository with all images go. ` +
            `The bucket ${shared.outputs["BucketName"] ?? ""} stays, with the results in it.`,
          ...retainedProvider(shared).map(
            (arn) =>
              `GitHub's identity provider ${arn} stays too: others in the account may use it.`,
          ),
        ]
      : []),
  ];
  return parts.join("\n\n");
}

/** GitHub's identity provider that a stack made, and leaves behind; none where it is somebody else's. */
function retainedProvider(shared: Stack | null): readonly string[] {
  const arn = shared?.outputs["OidcProviderArn"];
  return arn ? [arn] : [];
}

const removalOf = (providerArn: string) =>
  `aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${providerArn}`;

interface Removed {
  readonly platforms: readonly Stack[];
  readonly shared: Stack | null;
  readonly isAll: boolean;
}

async function removeAll(account: AwsAccount, { platforms, shared, isAll }: Removed, host: Host) {
  const { all } = await import("../../adapters/aws/infrastructure/wait-for-all.ts");
  const { deregisterDefinitions } = await import(
    "../../adapters/aws/infrastructure/job-definition-removal.ts"
  );
  const { CloudFormationStacks } = await import(
    "../../adapters/aws/infrastructure/cloudformation-stacks.ts"
  );
  const stacks = new CloudFormationStacks(account, host);
  await all(platforms.map(({ name }) => stacks.remove(name)));
  const kinds = platforms.flatMap(({ tags }) => tags[TAGS.platform] ?? []);
  const definitions = await deregisterDefinitions(account, isAll ? null : kinds);
  if (shared) await stacks.remove(shared.name);
  const removed = [...platforms, ...(shared ? [shared] : [])].map(({ name }) => name);
  const bucket = shared?.outputs["BucketName"] ?? null;
  const text = [
    `Removed: ${removed.join(", ")}, and ${formatCount(definitions.length, "job definition")}.`,
    ...(bucket
      ? [`Results are still in s3://${bucket}; without them: aws s3 rb --force s3://${bucket}`]
      : []),
    ...retainedProvider(shared).map(
      (arn) =>
        `GitHub's identity provider is still there, and the next gcbench bootstrap uses it. Once no role of the account goes by it: ${removalOf(arn)}`,
    ),
  ].join("\n");
  return {
    json: { outcome: "changed", removed, definitions, bucket },
    outputs: { outcome: "changed", removed: removed.join(" ") },
    text,
  };
}
