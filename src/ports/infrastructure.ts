import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Bootstrap } from "./bootstrap.ts";
import type { StackPlan } from "./stacks.ts";

/** The resources of a cloud account that runs need. */
export interface Infrastructure {
  /** @throws {UsageError} the account is not bootstrapped in this region */
  readBootstrap(): Promise<Bootstrap>;
  /**
   * Checks credentials, AWS Batch limits and vCPU quotas.
   *
   * @throws {UsageError} lists every problem, and what to do about each
   */
  preflight(platforms: readonly PinnedPlatform[]): Promise<Preflight>;
  /**
   * Creates or updates one stack for each kind of machine. Repeated calls are idempotent.
   *
   * @throws {InfrastructureError} lists the stacks that failed, with resource and reason
   */
  deployPlatforms(
    bootstrap: Bootstrap,
    platforms: readonly PinnedPlatform[],
    options: DeployOptions,
  ): Promise<Deployment>;
  /** Whether an error means that the current role lacks a permission. */
  isAccessDenied(error: unknown): boolean;
}

export interface DeployOptions extends PlatformSize {
  /** Called once with all changes, if there are any. Default: yes. */
  readonly confirm?: (changes: readonly PlannedChange[]) => Promise<boolean>;
}

export interface PlannedChange {
  /** Kind of machine. */
  readonly platform: string;
  readonly stack: string;
  readonly plan: StackPlan;
}

export interface Deployment {
  /** declined: nothing was changed. */
  readonly outcome: "unchanged" | "changed" | "declined";
  readonly changes: readonly PlannedChange[];
  /** The queues of the requested platforms, by kind of machine. */
  readonly platforms: ReadonlyMap<string, DeployedPlatform>;
}

/** Number and disk size of the hosts of each kind. */
export interface PlatformSize {
  /** Hosts of each kind at once. Default: as deployed, or DEFAULT_HOSTS. */
  readonly hosts?: number | undefined;
  /** Disk of each host. Default: as deployed, or DEFAULT_DISK_GIB. */
  readonly diskGiB?: number | undefined;
  /** The disk that the inputs need. A larger disk stays. Default: no requirement. */
  readonly minDiskGiB?: number | undefined;
  /** Whether containers may profile themselves with perf. Default: as deployed, or off. */
  readonly profiling?: "on" | "off" | undefined;
}

/** A kind of machine that accepts jobs. */
export interface DeployedPlatform {
  /** PinnedPlatform.name. */
  readonly name: string;
  readonly stack: string;
  readonly queueArn: string;
  readonly computeEnvironmentArn: string;
}

export interface Preflight {
  readonly account: string;
  /** ARN of the credentials' owner. */
  readonly identity: string;
  readonly region: string;
  /** Limits that allow the run and make it slower. */
  readonly notes: readonly string[];
}
