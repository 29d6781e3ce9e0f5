import type { Bootstrap } from "./bootstrap.ts";

/* CloudFormation stacks, as use cases see them. */

/** The current state of a stack. */
export interface Stack {
  readonly name: string;
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

/** A stack in one of these states can only be deleted. */
const PERMANENT_FAILURES = [
  "CREATE_FAILED",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
  "DELETE_FAILED",
] as const;

/** Whether a stack failed for good, so that it must be deleted and created again. */
export function isPermanentlyFailed(status: string): boolean {
  return PERMANENT_FAILURES.some((one) => one === status);
}

/** A change to one resource of a stack. */
export interface StackChange {
  /** CloudFormation's word: Add, Modify, Remove. */
  readonly action: string;
  readonly resource: string;
  readonly type: string;
  readonly replacement: "no" | "yes" | "perhaps";
  /** The resource leaves the stack and stays in the account. */
  readonly isRetained: boolean;
}

/** What an update of a stack would change. */
export type StackPlan =
  | { readonly kind: "unchanged"; readonly stack: Stack }
  | {
      readonly kind: "create" | "update";
      readonly name: string;
      readonly changeSet: string;
      readonly stackId: string;
      readonly changes: readonly StackChange[];
    }
  /** The stack failed for good: it is deleted and created again. */
  | { readonly kind: "recreate"; readonly name: string; readonly status: string };

/** Where hosts run. */
export interface HostNetwork {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
}

/** GitHub's OIDC identity provider in an account. */
export interface GithubProvider {
  readonly arn: string;
  /** Whether it accepts tokens for AWS. Without that, no role can be assumed through it. */
  readonly hasAwsAudience: boolean;
}

/** Parameters of the bootstrap stack. */
export interface BootstrapParameters {
  readonly parameters: Readonly<Record<string, string>>;
  /** Initial values of parameters that otherwise keep their value in AWS. */
  readonly initial: Readonly<Record<string, string>>;
}

/** The stack that all platforms of an account and region share. */
export interface BootstrapStack {
  /** @returns null: there is no bootstrap stack */
  read(): Promise<Stack | null>;
  /** @throws {InfrastructureError} the template or the stack does not allow the change */
  plan(parameters: BootstrapParameters): Promise<StackPlan>;
  /** Asks whether to carry the plan out, and discards it unless the answer is yes. */
  confirmPlan(plan: StackPlan, ask: () => Promise<boolean>): Promise<boolean>;
  /** @throws {InfrastructureError} names the resource that failed first, and why */
  apply(parameters: BootstrapParameters, plan: StackPlan): Promise<Stack>;
  /** The outputs of the stack. @throws {UsageError} an output is missing */
  outputsOf(stack: Stack): Bootstrap;
  /** The given network, else the default VPC with one subnet in each zone. @throws {UsageError} there is none */
  findNetwork(request: NetworkRequest): Promise<HostNetwork>;
  /** @param issuer without https://. @returns null: the account has none; "unknown": the current role may not look */
  findGithubProvider(issuer: string): Promise<GithubProvider | null | "unknown">;
  /** ARN of the identity provider that the stack owns; null: it owns none. */
  providerOf(stack: Stack): Promise<string | null>;
}

export interface NetworkRequest {
  readonly vpc?: string | undefined;
  readonly subnets?: readonly string[] | undefined;
}

/** The stacks of platforms, and what belongs to them in AWS Batch. */
export interface PlatformStacks {
  /** The stacks of all platforms, in any state. */
  list(): Promise<readonly Stack[]>;
  /** The number of jobs in each stack's queue that have not ended. */
  countLiveJobs(stacks: readonly Stack[]): Promise<readonly number[]>;
  /** Deletes stacks side by side and waits for all. @throws {InfrastructureError} lists what could not be deleted */
  remove(names: readonly string[]): Promise<void>;
  /** @param platforms kinds of machines; null: all. @returns names with revisions */
  deregisterJobDefinitions(platforms: readonly string[] | null): Promise<readonly string[]>;
}
