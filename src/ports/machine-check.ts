import type { Caller } from "./caller.ts";

/** Facts about this machine that decide how well it measures. */
export interface MachineCheck {
  readonly nodeVersion: string;
  /** Null: there is none. */
  compiler(): Promise<{ readonly version: string; readonly hasOpenmp: boolean } | null>;
  machine(): MachineFacts;
  /** Version of the Docker engine; null: none answers. */
  dockerVersion(): Promise<string | null>;
  /** Where AWS credentials come from; null: there are none. */
  awsCredentials(): string | null;
  /** Runs the miniature repeatedly. @throws {UsageError} there is no C compiler */
  measureSteadiness(seconds: number, caller: Caller): Promise<SteadinessSample>;
}

export interface MachineFacts {
  readonly cpuModel: string;
  readonly physicalCores: number | null;
  readonly logicalProcessors: number;
  readonly threadsPerCore: number | null;
  readonly memoryMiB: number;
  /** Frequency governor; null: not known. */
  readonly governor: string | null;
  /** Limit of processor time, in processors; null: none. */
  readonly cpuLimit: number | null;
  /** Programs can be bound to processors. */
  readonly canPin: boolean;
}

export interface SteadinessSample {
  /** Wall seconds of each run, in order. */
  readonly seconds: readonly number[];
  /** Seconds that the hypervisor took from this machine meanwhile. */
  readonly stealSeconds: number;
}
