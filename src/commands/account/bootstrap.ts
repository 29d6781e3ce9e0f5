import { z } from "zod";
import type { AwsAccount } from "../../adapters/aws/aws-account.ts";
import { regionHere } from "../../adapters/aws/aws-options.ts";
import type { Stack } from "../../adapters/aws/infrastructure/read-stacks.ts";
import { UsageError } from "../../core/errors.ts";
import { githubSubjects } from "../../core/github-subjects.ts";
import { repositoryNameSchema } from "../../core/origin.ts";
import { BOOTSTRAP_STACK } from "../../core/tags.ts";
import { listed } from "../cloud-suite.ts";
import { command } from "../command.ts";
import { agrees, NOTHING_DONE, yesInput } from "../consent.ts";
import { regionInput } from "../shared-inputs.ts";
import { describeStackPlans } from "./describe-stack-plans.ts";

const COST =
  "While nothing runs this costs what the bucket and the images in the repository take up, nothing else.";

const numericId = z.string().regex(/^\d+$/, "expected a number");

const inputs = z.strictObject({
  region: regionInput,
  repository: repositoryNameSchema.optional().meta({
    description:
      "GitHub repository (owner/name) whose workflows may deploy and run. Default: as before, or none.",
  }),
  ownerId: numericId.optional().meta({
    description: "Id of the repository's owner: part of the tokens of newer repositories.",
  }),
  repositoryId: numericId.optional().meta({
    description:
      "Id of the repository: `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both.",
  }),
  branch: z
    .string()
    .min(1)
    .default("main")
    .meta({ description: "Branch whose workflows may take on the run role." }),
  environment: z
    .string()
    .min(1)
    .default("gcbench-deploy")
    .meta({ description: "GitHub environment whose jobs may take on the deploy role." }),
  oidcProvider: z
    .string()
    .regex(/^arn:/, "expected an ARN")
    .optional()
    .meta({ description: "ARN of GitHub's identity provider, where the account has one." }),
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
    "gcbench bootstrap --vpc vpc-0abc --subnets subnet-0a,subnet-0b",
  ],
  inputs,

  async run(inputs, host) {
    const { AwsAccount } = await import("../../adapters/aws/aws-account.ts");
    const { CloudFormationStacks } = await import(
      "../../adapters/aws/infrastructure/cloudformation-stacks.ts"
    );
    const account = new AwsAccount(inputs.region ?? regionHere());
    const stacks = new CloudFormationStacks(account, host);
    const spec = await specOf(account, inputs, await stacks.read(BOOTSTRAP_STACK));
    const plan = await stacks.plan(spec);
    if (plan.kind === "unchanged") return describe(plan.stack, account, "unchanged");
    const isAgreed = await stacks.consent([plan], () =>
      agrees(host, {
        preview: `${describeStackPlans([plan])}\n\nIn region ${account.region}. ${COST}`,
        question: "Make these changes?",
        yes: inputs.yes,
      }),
    );
    if (!isAgreed) return { json: { outcome: "declined" }, text: NOTHING_DONE };
    return describe(await stacks.apply(spec, plan), account, "changed");
  },
});

async function specOf(account: AwsAccount, inputs: Inputs, stack: Stack | null) {
  const { bootstrapSpec } = await import("../../adapters/aws/infrastructure/bootstrap-stack.ts");
  const { findNetwork } = await import("../../adapters/aws/infrastructure/default-network.ts");
  const { VpcId, SubnetIds } = stack?.outputs ?? {};
  const isKept = inputs.vpc === undefined && inputs.subnets === undefined && VpcId && SubnetIds;
  const network = isKept
    ? { vpcId: VpcId, subnetIds: listed(SubnetIds) }
    : await findNetwork(account, {
        vpc: inputs.vpc ?? VpcId,
        subnets: inputs.subnets === undefined ? undefined : listed(inputs.subnets),
      });
  return bootstrapSpec({
    parameters: {
      VpcId: network.vpcId,
      SubnetIds: network.subnetIds.join(","),
      ...subjectsOf(inputs),
      ...(inputs.oidcProvider ? { OidcProviderArn: inputs.oidcProvider } : {}),
    },
    initial: { ...NO_SUBJECTS, OidcProviderArn: "" },
  });
}

/** Parameters of the stack that say who may take on its roles. */
const NO_SUBJECTS = {
  DeploySubject: "",
  DeploySubjectWithIds: "",
  RunSubject: "",
  RunSubjectWithIds: "",
};

function subjectsOf(inputs: Inputs): Readonly<Record<string, string>> {
  const { repository, ownerId, repositoryId, branch, environment } = inputs;
  if (!repository) {
    if (ownerId ?? repositoryId) throw new UsageError("Ids need --repository beside them.");
    return {};
  }
  if ((ownerId === undefined) !== (repositoryId === undefined)) {
    throw new UsageError("--owner-id and --repository-id belong together: give both or none.");
  }
  const ids = ownerId && repositoryId ? { owner: ownerId, repository: repositoryId } : null;
  const subjects = (context: string) => githubSubjects({ repository, ids, context });
  const deploy = subjects(`environment:${environment}`);
  const run = subjects(`ref:refs/heads/${branch}`);
  return {
    DeploySubject: deploy.plain,
    DeploySubjectWithIds: deploy.withIds ?? "",
    RunSubject: run.plain,
    RunSubjectWithIds: run.withIds ?? "",
  };
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
  const trusted = Object.keys(NO_SUBJECTS).flatMap((key) => stack.parameters[key] || []);
  const text = [
    head,
    `  store        s3://${made.bucketName}`,
    `  images       ${made.repositoryUri}`,
    `  logs         ${made.logGroupName}`,
    ...roles,
    ...trusted.map((subject) => `  trusts       ${subject}`),
    "Next: an image in the repository (docs/aws.md), then gcbench run SUITE --engine batch",
  ].join("\n");
  return { json: { outcome, region: account.region, bootstrap: made }, text };
}
