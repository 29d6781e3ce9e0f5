import { TAGS } from "../../../core/cloud/tags.ts";
import type { PinnedPlatform } from "../../../core/documents/plan.ts";
import type { Host } from "../../../ports/host.ts";
import type { AwsAccount } from "../aws-account.ts";
import type { Bootstrap } from "./bootstrap-stack.ts";
import { CloudFormationStacks, type StackPlan } from "./cloudformation-stacks.ts";
import { type PlatformSize, platformSpecs } from "./platform-specs.ts";
import { type DeployedPlatform, deployedOf } from "./platform-stacks.ts";
import type { StackSpec } from "./stack-spec.ts";
import { all } from "./wait-for-all.ts";

export interface DeployOptions extends PlatformSize {
  /** Asked once, with all changes, where there are any. Default: yes. */
  readonly confirm?: (changes: readonly PlannedChange[]) => Promise<boolean>;
}

export interface PlannedChange {
  /** Kind of machine. */
  readonly platform: string;
  readonly stack: string;
  readonly plan: StackPlan;
}

export interface Deployment {
  /** declined: nothing was done. */
  readonly outcome: "unchanged" | "changed" | "declined";
  readonly changes: readonly PlannedChange[];
  /** What jobs can be submitted to, by kind of machine; of `platforms` alone. */
  readonly platforms: ReadonlyMap<string, DeployedPlatform>;
}

/**
 * Makes the stack of every kind of machine as it should be, several side by side. Stacks that are so already stay
 * untouched.
 *
 * @throws {InfrastructureError} says which stacks failed, at which resource and why; the others are made all the same
 */
export async function deployPlatforms(
  account: AwsAccount,
  bootstrap: Bootstrap,
  platforms: readonly PinnedPlatform[],
  options: DeployOptions,
  host: Host,
): Promise<Deployment> {
  const stacks = new CloudFormationStacks(account, host);
  const specs = await platformSpecs(account, { bootstrap, platforms, options });
  const plans = await planAll(stacks, specs);
  const changes = plans.map(({ spec, plan }) => ({
    platform: spec.tags[TAGS.platform] ?? "",
    stack: spec.name,
    plan,
  }));
  const isChange = plans.some(({ plan }) => plan.kind !== "unchanged");
  const { confirm } = options;
  const isAgreed = await stacks.confirmPlan(
    plans.map(({ plan }) => plan),
    async () => !isChange || !confirm || confirm(changes),
  );
  if (!isAgreed) return { outcome: "declined", changes, platforms: new Map() };
  const made = await all(plans.map(({ spec, plan }) => stacks.apply(spec, plan)));
  const deployed = made.map(deployedOf);
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

/** Works all changes out, or takes back those that could be. */
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
    return specs.flatMap((spec) => plans.filter((one) => one.spec === spec));
  } catch (error) {
    await Promise.allSettled(plans.map(({ plan }) => stacks.discard(plan)));
    throw error;
  }
}
