import { TAGS } from "../../../core/cloud/tags.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import type { Bootstrap } from "../../../ports/bootstrap.ts";
import type { Caller } from "../../../ports/caller.ts";
import type { Deployment, DeployOptions } from "../../../ports/infrastructure.ts";
import type { StackPlan } from "../../../ports/stacks.ts";
import type { AwsAccount } from "../aws-account.ts";
import { CloudFormationStacks } from "./cloudformation-stacks.ts";
import { platformSpecs } from "./platform-specs.ts";
import { deployedOf } from "./platform-stacks.ts";
import type { StackSpec } from "./stack-spec.ts";
import { all } from "./wait-for-all.ts";

/**
 * Creates or updates the stacks of all kinds of machines, several at once. Matching stacks are not changed.
 *
 * @throws {InfrastructureError} names the failed stacks, resources and reasons; the other stacks are complete
 */
export async function deployPlatforms(
  account: AwsAccount,
  bootstrap: Bootstrap,
  platforms: readonly PinnedPlatform[],
  options: DeployOptions,
  caller: Caller,
): Promise<Deployment> {
  const stacks = new CloudFormationStacks(account, caller);
  const specs = await platformSpecs(account, { bootstrap, platforms, options });
  const plans = await planAll(stacks, specs);
  const changes = plans.map(({ spec, plan }) => ({
    platform: spec.tags[TAGS.platform] ?? "",
    stack: spec.name,
    plan,
  }));
  const isChange = plans.some(({ plan }) => plan.kind !== "unchanged");
  const { confirm } = options;
  const isConfirmed = await stacks.confirmPlan(
    plans.map(({ plan }) => plan),
    async () => !isChange || !confirm || confirm(changes),
  );
  if (!isConfirmed) return { outcome: "declined", changes, platforms: new Map() };
  const applied = await all(plans.map(({ spec, plan }) => stacks.apply(spec, plan)));
  const deployed = applied.map(deployedOf);
  return {
    outcome: isChange ? "changed" : "unchanged",
    changes,
    platforms: new Map(deployed.map((platform) => [platform.name, platform])),
  };
}

interface SpecPlan {
  readonly spec: StackSpec;
  readonly plan: StackPlan;
}

/** Computes all changes. If one fails, discards the others. */
async function planAll(
  stacks: CloudFormationStacks,
  specs: readonly StackSpec[],
): Promise<readonly SpecPlan[]> {
  const plans: SpecPlan[] = [];
  try {
    await all(
      specs.map(async (spec) => {
        plans.push({ spec, plan: await stacks.plan(spec) });
      }),
    );
    return specs.flatMap((spec) => plans.filter((plan) => plan.spec === spec));
  } catch (error) {
    await Promise.allSettled(plans.map(({ plan }) => stacks.discard(plan)));
    throw error;
  }
}
