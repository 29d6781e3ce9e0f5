import { z } from "zod";
import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import type { Stack } from "../../adapters/aws/infrastructure/read-stacks.ts";
import { BOOTSTRAP_STACK } from "../../core/cloud/tags.ts";
import { repositoryNameSchema } from "../../core/documents/run-trigger.ts";
import { GITHUB_PROVIDER } from "../../core/github/github-subjects.ts";
import {
  DEFAULT_BRANCH,
  DEFAULT_ENVIRONMENT,
  NO_TRUST,
  type TrustParameters,
  trustedSubjects,
  trustOf,
} from "../../core/github/github-trust.ts";
import type { Host } from "../../ports/host.ts";
import { parseList } from "../cloud-suite.ts";
import { command } from "../command.ts";
import { confirmChanges, NOT_CONFIRMED, yesInput } from "../confirm.ts";
import { regionInput } from "../shared-inputs.ts";
import { describeStackPlans } from "./describe-stack-plans.ts";
import { chooseProvider } from "./github-provider.ts";
import { describeTrust, requestedTrust } from "./github-trust.ts";

const COST =
  "While nothing runs this costs what the bucket and the images in the repository take up, nothing else.";

const numericId = z.string().regex(/^\d+$/, "expected a number");
/** Part of a subject; a list of subjects has commas between them. */
const contextName = z
  .string()
  .min(1)
  .regex(/^[^,\s]+$/, "expected a name without blanks and commas");
/** The roles' conditions name the address, so that no other provider can match: not an enterprise's, whose ARN goes on. */
const providerArn = z
  .string()
  .refine(
    (arn) =>
      /^arn:[a-z-]+:iam::\d{12}:/.test(arn) && arn.replace(/^.*::\d+/, "") === GITHUB_PROVIDER,
    `expected arn:aws:iam::ACCOUNT${GITHUB_PROVIDER} with the account's 12 digits: the roles take tokens of no other address`,
  );

const inputs = z.strictObject({
  region: regionInput,
  repository: repositoryNameSchema.optional().meta({
    description:
      "GitHub repository (owner/name) whose workflows may also deploy and run. Default: no change.",
  }),
  untrust: z.string().min(1).optional().meta({
    description:
      "GitHub repositories whose workflows may no longer deploy and run, separated by commas.",
  }),
  ownerId: numericId.optional().meta({
    description: "Id of the repository's owner: part of the tokens of newer repositories.",
  }),
  repositoryId: numericId.optional().meta({
    description:
      "Id of the repository: `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both.",
  }),
  branch: contextName.optional().meta({
    description: `Branch whose workflows may take on the run role. Default: as before, or ${DEFAULT_BRANCH}.`,
  }),
  environment: contextName.optional().meta({
    description: `GitHub environment whose jobs may take on the deploy role. Default: as before, or ${DEFAULT_ENVIRONMENT}.`,
  }),
  oidcProvider: providerArn.optional().meta({
    description:
      "ARN of GitHub's identity provider. Default: that of the account, where it has one, else one of the stack's own.",
  }),
  vpc: z.string().regex(/^vpc-/, "expected vpc-...").optional().meta({
    description: "Network of the hosts. Default: as before, or the region's default VPC.",
  }),
  subnets: z.string().min(1).optional().meta({
    description: "Subnets of that VPC, separated by commas. Default: one in each zone.",
  }),
  yes: yesInput,
});
type Inputs = z.infer<typeof inputs>;

export const bootstrap = command({
  name: "bootstrap",
  summary: "prepare an account of AWS, once for each region",
  description:
    "Makes or updates stack gcbench: bucket, image repository, log group, network choice and roles, and roles for " +
    "GitHub Actions where a repository is named. Shows the changes and asks first. While nothing runs, it costs what " +
    "the bucket and the images take up.",
  positionals: [],
  examples: [
    "gcbench bootstrap",
    "gcbench bootstrap --repository geoschem/benchmarks --yes",
    "gcbench bootstrap --untrust geoschem/benchmarks",
    "gcbench bootstrap --vpc vpc-0abc --subnets subnet-0a,subnet-0b",
  ],
  inputs,

  async run(inputs, host) {
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { CloudFormationStacks } = await import(
      "../../adapters/aws/infrastructure/cloudformation-stacks.ts"
    );
    const account = new AwsAccount(inputs.region ?? defaultRegion());
    const stacks = new CloudFormationStacks(account, host);
    const stack = await stacks.read(BOOTSTRAP_STACK);
    const trust = {
      before: trustOf(stack?.parameters ?? {}),
      after: requestedTrust(inputs, stack),
    };
    const spec = await specOf(account, { inputs, stack, trust: trust.after }, host);
    const plan = await stacks.plan(spec);
    if (plan.kind === "unchanged") return describe(plan.stack, account, "unchanged");
    const preview = [describeStackPlans([plan]), ...describeTrust(trust)].join("\n\n");
    const isAgreed = await stacks.confirmPlan([plan], () =>
      confirmChanges(host, {
        preview: `${preview}\n\nIn region ${account.region}. ${COST}`,
        question: "Make these changes?",
        yes: inputs.yes,
      }),
    );
    if (!isAgreed) return { json: { outcome: "declined" }, text: NOT_CONFIRMED };
    return describe(await stacks.apply(spec, plan), account, "changed");
  },
});

interface Asked {
  readonly inputs: Inputs;
  readonly stack: Stack | null;
  readonly trust: TrustParameters;
}

async function specOf(account: AwsAccount, { inputs, stack, trust }: Asked, host: Host) {
  const { bootstrapSpec } = await import("../../adapters/aws/infrastructure/bootstrap-stack.ts");
  const { findNetwork } = await import("../../adapters/aws/infrastructure/default-network.ts");
  const { VpcId, SubnetIds } = stack?.outputs ?? {};
  const isRetained = inputs.vpc === undefined && inputs.subnets === undefined && VpcId && SubnetIds;
  const network = isRetained
    ? { vpcId: VpcId, subnetIds: parseList(SubnetIds) }
    : await findNetwork(account, {
        vpc: inputs.vpc ?? VpcId,
        subnets: inputs.subnets === undefined ? undefined : parseList(inputs.subnets),
      });
  return bootstrapSpec({
    parameters: {
      VpcId: network.vpcId,
      SubnetIds: network.subnetIds.join(","),
      ...trust,
      OidcProviderArn: await chooseProvider(
        account,
        { stack, asked: inputs.oidcProvider, isNeeded: trustedSubjects(trust).length > 0 },
        host,
      ),
    },
    initial: { ...NO_TRUST, OidcProviderArn: "" },
  });
}

async function describe(stack: Stack, account: AwsAccount, outcome: "unchanged" | "changed") {
  const { bootstrapOf } = await import("../../adapters/aws/infrastructure/bootstrap-stack.ts");
  const made = bootstrapOf(stack);
  const head =
    outcome === "unchanged"
      ? `Stack ${stack.name} in ${account.region} is as it should be: nothing was changed.`
      : `Stack ${stack.name} in ${account.region} is ready.`;
  const roles = [
    ...(made.deployRoleArn ? [`  deploy role  ${made.deployRoleArn}`] : []),
    ...(made.runRoleArn ? [`  run role     ${made.runRoleArn}`] : []),
  ];
  const trusted = trustedSubjects(trustOf(stack.parameters));
  const text = [
    head,
    `  store        s3://${made.bucketName}`,
    `  images       ${made.repositoryUri}`,
    `  logs         ${made.logGroupName}`,
    ...roles,
    ...trusted.map((subject) => `  trusts       ${subject}`),
    "Next: an image in the repository (docs/how-to/set-up-aws.md), then gcbench run SUITE --engine batch",
  ].join("\n");
  return { json: { outcome, region: account.region, bootstrap: made }, text };
}
