import { z } from "zod";
import { repositoryNameSchema } from "../../core/documents/run-trigger.ts";
import { GITHUB_HOST_PATTERN, isGithubProvider } from "../../core/github/github-subjects.ts";
import { DEFAULT_BRANCH, DEFAULT_ENVIRONMENT } from "../../core/github/github-trust.ts";
import { describeBootstrap } from "../../report/infrastructure/bootstrap.ts";
import { bootstrapAccount, currentHost } from "../../use-cases/account/bootstrap.ts";
import { completeTrust } from "../../use-cases/account/complete-trust.ts";
import { NOT_CONFIRMED } from "../../use-cases/account/confirm-changes.ts";
import { openCloud } from "../../wiring/open-cloud.ts";
import { openOidcRepository } from "../../wiring/open-forge.ts";
import { command } from "../command.ts";
import { regionInput, yesInput } from "../shared-inputs.ts";

const numericId = z.string().regex(/^\d+$/, "expected a number");
/** Part of a token subject; a list of subjects has commas between them. */
const contextName = z
  .string()
  .min(1)
  .regex(/^[^,\s"\\]+$/, "expected a name without blanks, commas, quotes and backslashes");
/** The roles accept tokens of these addresses only: an enterprise's own provider has a longer ARN. */
const providerArn = z
  .string()
  .refine(
    (arn) => /^arn:[a-z-]+:iam::\d{12}:oidc-provider\//.test(arn) && isGithubProvider(arn),
    "expected arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com with the account's 12 digits: the roles accept tokens of no other address",
  );

export const bootstrap = command({
  name: "bootstrap",
  summary: "prepare an AWS account, once for each region",
  description:
    "Creates or updates stack gcbench: bucket, image repository, log group, network and roles. With --repository also " +
    "roles for GitHub Actions. Shows the changes and asks for confirmation. While nothing runs, only the bucket and the " +
    "images cost money.",
  positionals: [],
  examples: [
    "gcbench bootstrap",
    "gcbench bootstrap --repository geoschem/benchmarks --yes",
    "gcbench bootstrap --untrust geoschem/benchmarks",
    "gcbench bootstrap --vpc vpc-0abc --subnets subnet-0a,subnet-0b",
  ],
  inputs: z.strictObject({
    region: regionInput,
    repository: repositoryNameSchema.optional().meta({
      description:
        "GitHub repository (owner/name) whose workflows may deploy and run from now on. Default: no change.",
    }),
    untrust: z.string().min(1).optional().meta({
      description:
        "GitHub repositories whose workflows may no longer deploy and run, separated by commas.",
    }),
    ownerId: numericId.optional().meta({
      description:
        "Numeric id of the repository's owner. Default: as before, else GitHub's answer if GITHUB_TOKEN is set.",
    }),
    repositoryId: numericId.optional().meta({
      description:
        "Numeric id of the repository, given with --owner-id. `gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both ids.",
    }),
    branch: contextName.optional().meta({
      description: `Branch whose workflows may assume the run role. Default: as before, else ${DEFAULT_BRANCH}.`,
    }),
    environment: contextName.optional().meta({
      description: `GitHub environment whose jobs may assume the deploy role. Default: as before, else ${DEFAULT_ENVIRONMENT}.`,
    }),
    workflows: z
      .string()
      .min(1)
      .optional()
      .meta({
        description:
          "Workflows whose jobs may assume the roles: OWNER/NAME or OWNER/NAME@REF of gcbench's repository, separated by " +
          "commas, or any. Default: as before, else gcbench's own at its releases and branch main.",
      }),
    githubHost: z
      .string()
      .regex(GITHUB_HOST_PATTERN, "expected github.com or SUBDOMAIN.ghe.com")
      .optional()
      .meta({
        description:
          "Host of GitHub: SUBDOMAIN.ghe.com for an enterprise with data residency. Default: as before, else github.com.",
      }),
    oidcProvider: providerArn.optional().meta({
      description:
        "ARN of GitHub's identity provider. Default: the account's provider, else a new one in the stack.",
    }),
    vpc: z.string().regex(/^vpc-/, "expected vpc-...").optional().meta({
      description: "VPC of the hosts. Default: as before, else the region's default VPC.",
    }),
    subnets: z.string().min(1).optional().meta({
      description: "Subnets of that VPC, separated by commas. Default: one in each zone.",
    }),
    yes: yesInput,
  }),

  async run({ region, ...request }, caller) {
    const cloud = await openCloud(region, caller);
    const githubHost = request.githubHost ?? (await currentHost(cloud.bootstrapStack));
    const { repository } = request;
    const github = repository ? await openOidcRepository(repository, githubHost, caller) : null;
    const trust = await completeTrust(request, github, caller);
    const result = await bootstrapAccount({ ...request, ...trust, githubHost }, cloud, caller);
    const { outcome } = result;
    if (outcome === "declined") return { json: { outcome }, text: NOT_CONFIRMED };
    return {
      json: { outcome, region: cloud.region, bootstrap: result.bootstrap },
      text: describeBootstrap(result, cloud.region),
    };
  },
});
