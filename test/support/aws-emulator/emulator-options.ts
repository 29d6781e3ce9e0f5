/** How jobs run: as containers, as processes, or as containers where an engine answers. */
export type EmulatorMode = "auto" | "docker" | "process";

/** Delays in seconds, sizes, and capacity: see `Limits` in emulator_state.py. Only what is given is changed. */
export interface EmulatorLimits {
  readonly computeEnvironmentSeconds?: number;
  readonly jobQueueSeconds?: number;
  readonly stackResourceSeconds?: number;
  readonly submittedSeconds?: number;
  readonly bootSeconds?: number;
  readonly pullSeconds?: number;
  readonly idleSeconds?: number;
  readonly stopSeconds?: number;
  readonly spotNoticeSeconds?: number;
  readonly timeoutScale?: number;
  readonly stateTimeLimitScale?: number;
  readonly processes?: number;
  readonly pageSize?: number;
  readonly logBytes?: number;
  readonly sessionSeconds?: number;
  readonly jobQueues?: number;
  readonly computeEnvironments?: number;
  readonly hostsTakeTurns?: boolean;
  readonly submitsPerSecond?: number;
  readonly iamSeconds?: number;
  readonly vcpuQuota?: number;
  readonly vcpuQuotas?: Readonly<Record<string, number>>;
  readonly capacity?: Readonly<Record<string, number>>;
  readonly totalCapacity?: number | null;
}

/** Which calls go wrong, how, and how often. Shares are from 0 to 1. */
export interface EmulatorFault {
  /** Globs over `service.Action`, such as `batch.DescribeJobs` or `s3.Put*`; default all. */
  readonly calls?: string | readonly string[];
  readonly principal?: "client" | "job" | "stack";
  readonly throttle?: number;
  readonly serverErrors?: number;
  /** The connection is reset before anything is done. */
  readonly resets?: number;
  /** All is done, and the connection is reset instead of the answer. */
  readonly droppedResponses?: number;
  readonly slow?: number;
  readonly slowSeconds?: number;
  /** AccessDenied. */
  readonly deny?: boolean;
  /** Only calls whose path or body has this text. */
  readonly resource?: string;
  /** How many faults at most. */
  readonly count?: number;
  readonly seed?: number;
}

/** The end of an attempt, in AWS's words. */
export interface EmulatorEnding {
  /** Id, name, or start of a name and `*`. */
  readonly job: string;
  /** How many attempts; default 1. */
  readonly next?: number;
  /** Of the container. */
  readonly reason?: string;
  readonly statusReason?: string;
  readonly exitCode?: number;
  readonly log?: readonly string[];
}

/** An image as a registry describes it. */
export interface ImageConfig {
  readonly architecture: string;
  readonly os?: string;
  readonly config?: {
    readonly Entrypoint?: readonly string[];
    readonly Cmd?: readonly string[];
    readonly Env?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
    readonly User?: string;
    readonly WorkingDir?: string;
  };
}

export interface EmulatorImage {
  readonly repository: string;
  readonly tag?: string;
  /** Absent: as the engine has it. Only the architecture: all else as the engine has it. */
  readonly config?: ImageConfig;
  /** The engine's image that it runs as, by id or name. */
  readonly docker?: string | null;
  /** The program that it runs as where there is no engine. */
  readonly process?: {
    readonly entrypoint: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
  } | null;
}

export interface PushedImage {
  readonly digest: string;
  /** `<registry>/<repository>@<digest>`, for a job definition. */
  readonly uri: string;
  readonly repositoryUri: string;
  readonly configDigest: string;
}

export interface EmulatorState {
  readonly jobs: Readonly<Record<string, number>>;
  readonly processes: number;
  readonly instances: readonly {
    readonly id: string;
    readonly type: string;
    readonly spot: boolean;
    readonly up: boolean;
    readonly jobs: readonly string[];
  }[];
  readonly containers: boolean;
}

/** What happened: a job's, an instance's, a compute environment's or a stack's change. */
export type EmulatorEvent = Readonly<Record<string, unknown>> & { readonly kind: string };

export interface EmulatorOptions {
  readonly mode?: EmulatorMode;
  readonly port?: number;
  readonly limits?: EmulatorLimits;
  readonly seed?: number;
  /** Hears of every change; without it none is sent. */
  readonly onEvent?: (event: EmulatorEvent) => void;
}
