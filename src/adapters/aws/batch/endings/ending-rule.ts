/** Why a job ended without a record, or why it waits. */
export type EndingClass =
  | "host-lost"
  | "infrastructure"
  | "capacity"
  | "killed"
  | "wrong-architecture"
  | "image"
  | "permission"
  | "configuration"
  | "out-of-memory"
  | "timeout";

/** Whether another job for the block would end the same way, on any host. */
export const IS_PERMANENT: Readonly<Record<EndingClass, boolean>> = {
  "host-lost": false,
  infrastructure: false,
  capacity: false,
  killed: false,
  "wrong-architecture": true,
  image: true,
  permission: true,
  configuration: true,
  "out-of-memory": true,
  timeout: true,
};

/** First sentence of an action after an error that another job may avoid. AWS Batch chooses that job's host. */
export const RUNS_AGAIN = "gcbench runs the block again.";

/** Shared by several rules. */
export const BUILD_ON_ARCHITECTURE =
  "Build the image on a machine of the platform's architecture: gcbench build SUITE --push (docs/how-to/fix-exec-format-error.md).";
export const BUILD_IMAGE = "Build and push the image: gcbench build SUITE --push.";
export const ADD_PERMISSION = "Run gcbench bootstrap, which adds the permission.";

/** Stage at which ECS failed, by the names of its errors. A rule with a stage matches only texts of that stage. */
export const STAGES = {
  pull: /CannotPull|pull access denied|(?:image|ref) (?:manifest )?pull|pull image|failed to (?:pull|resolve ref|register layer|extract layer)|toomanyrequests|https?:\/\/\S+\/v2\/|manifest (?:unknown|for )|no matching manifest/i,
  create: /CannotCreate(?:Container|Volume)|failed to create container/i,
  start:
    /CannotStartContainer|DockerStateError|OCI runtime|failed to create (?:shim )?task|failed to initialize logging driver/i,
  initialize: /ResourceInitialization|unable to pull secrets or registry auth/i,
} as const;

/** A known message. To add another one, add a row to a table in this folder; the tests check its examples. */
export interface EndingRule {
  /** Unique, in kebab case. */
  readonly id: string;
  readonly stage?: keyof typeof STAGES;
  /** Tested on each reason from Batch and on each of the last log lines. The first matching rule is used. */
  readonly pattern: RegExp;
  /** The exit code that the rule also requires. */
  readonly exitCode?: number;
  readonly class: EndingClass;
  /** One sentence. */
  readonly meaning: string;
  /** What to do, one or two sentences. */
  readonly action: string;
  /** AWS page that documents the message, or the program that prints it. */
  readonly source: string;
  /** The message as Batch or the log shows it. */
  readonly example: string;
  /** Other wordings of the same message. */
  readonly variants?: readonly string[];
}
