import { parseList } from "../../core/format/parse-list.ts";
import { GITHUB_HOST, hostOf, issuerOf } from "../../core/github/github-subjects.ts";
import {
  NO_TRUST,
  type TrustParameters,
  trustedIds,
  trustedSubjects,
  trustOf,
} from "../../core/github/github-trust.ts";
import type { WorkflowTrust } from "../../core/github/workflow-trust.ts";
import type { Bootstrap } from "../../ports/bootstrap.ts";
import type { Caller } from "../../ports/caller.ts";
import type { Cloud } from "../../ports/cloud.ts";
import type { BootstrapParameters, BootstrapStack, Stack } from "../../ports/stacks.ts";
import { describeStackPlans } from "../../report/infrastructure/stack-plans.ts";
import { confirmChanges } from "./confirm-changes.ts";
import { chooseProvider } from "./github-provider.ts";
import { describeTrust, requestedTrust, type TrustInputs } from "./github-trust.ts";
import { describeJobs, requestedWorkflows } from "./workflow-trust.ts";

export interface BootstrapRequest extends TrustInputs {
  /** Workflows that may assume the roles: OWNER/NAME[@REF] separated by commas, or `any`. Default: as before, else gcbench's. */
  readonly workflows?: string | undefined;
  /** Workflows to trust as well, in the same format. */
  readonly addedWorkflows?: string | undefined;
  /** github.com or SUBDOMAIN.ghe.com. Default: as before, else github.com. */
  readonly githubHost?: string | undefined;
  readonly oidcProvider?: string | undefined;
  readonly vpc?: string | undefined;
  /** Separated by commas. */
  readonly subnets?: string | undefined;
  /** Make the changes without asking. */
  readonly yes: boolean;
}

export type BootstrapResult =
  | { readonly outcome: "declined" }
  | {
      readonly outcome: "unchanged" | "changed";
      readonly stack: Stack;
      readonly bootstrap: Bootstrap;
    };

const COST = "While nothing runs, only the bucket and the images in the repository cost money.";

/**
 * Creates or updates the bootstrap stack. Repeated calls are idempotent.
 *
 * @param confirm asks whether to make the changes of the preview. Default: the caller is asked
 * @throws {UsageError} the request does not fit the account
 */
export async function bootstrapAccount(
  request: BootstrapRequest,
  { region, bootstrapStack }: Pick<Cloud, "region" | "bootstrapStack">,
  caller: Caller,
  confirm = (preview: string): Promise<boolean> =>
    confirmChanges(caller, { preview, question: "Make these changes?", yes: request.yes }),
): Promise<BootstrapResult> {
  const stack = await bootstrapStack.read();
  const trust = { before: trustOf(stack?.parameters ?? {}), after: requestedTrust(request, stack) };
  const workflows = requestedWorkflows(request, stack);
  const parameters = await parametersOf(
    { request, stack, trust: trust.after, workflows: workflows.after },
    bootstrapStack,
    caller,
  );
  const plan = await bootstrapStack.plan(parameters);
  if (plan.kind === "unchanged") return resultOf("unchanged", plan.stack, bootstrapStack);
  const preview = [
    describeStackPlans([plan]),
    ...describeTrust(trust),
    ...describeJobs(trust.after, workflows),
  ].join("\n\n");
  const isConfirmed = await bootstrapStack.confirmPlan(plan, () =>
    confirm(`${preview}\n\nIn region ${region}. ${COST}`),
  );
  if (!isConfirmed) return { outcome: "declined" };
  return resultOf("changed", await bootstrapStack.apply(parameters, plan), bootstrapStack);
}

/** Host of GitHub whose workflows the stack trusts. Default: github.com. */
export async function currentHost(bootstrapStack: Pick<BootstrapStack, "read">): Promise<string> {
  return hostIn(await bootstrapStack.read());
}

function hostIn(stack: Stack | null): string {
  const issuer = stack?.parameters["GithubIssuer"];
  return issuer === undefined ? GITHUB_HOST : hostOf(issuer);
}

function resultOf(
  outcome: "unchanged" | "changed",
  stack: Stack,
  bootstrapStack: BootstrapStack,
): BootstrapResult {
  return { outcome, stack, bootstrap: bootstrapStack.outputsOf(stack) };
}

interface Known {
  readonly request: BootstrapRequest;
  readonly stack: Stack | null;
  readonly trust: TrustParameters;
  readonly workflows: WorkflowTrust;
}

async function parametersOf(
  { request, stack, trust, workflows }: Known,
  bootstrapStack: BootstrapStack,
  caller: Caller,
): Promise<BootstrapParameters> {
  const network = await networkOf(request, stack, bootstrapStack);
  const issuer = issuerOf(request.githubHost ?? hostIn(stack));
  const provider = {
    stack,
    issuer,
    requested: request.oidcProvider,
    isNeeded: trustedSubjects(trust).length > 0,
  };
  return {
    parameters: {
      VpcId: network.vpcId,
      SubnetIds: network.subnetIds.join(","),
      GithubIssuer: issuer,
      ...trust,
      ...workflows,
      RepositoryIds: trustedIds(trust),
      OidcProviderArn: await chooseProvider(provider, bootstrapStack, caller),
    },
    initial: { ...NO_TRUST, OidcProviderArn: "" },
  };
}

/** The network of the stack stays unless the request names another. */
async function networkOf(
  { vpc, subnets }: BootstrapRequest,
  stack: Stack | null,
  bootstrapStack: BootstrapStack,
) {
  const { VpcId, SubnetIds } = stack?.outputs ?? {};
  if (vpc === undefined && subnets === undefined && VpcId && SubnetIds) {
    return { vpcId: VpcId, subnetIds: parseList(SubnetIds) };
  }
  return bootstrapStack.findNetwork({
    vpc: vpc ?? VpcId,
    subnets: subnets === undefined ? undefined : parseList(subnets),
  });
}
