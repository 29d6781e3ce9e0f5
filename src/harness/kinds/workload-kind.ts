import type { FailureClass } from "../../core/documents/failure-class.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { Trial } from "../../core/documents/record.ts";
import type { PinnedVersion } from "../../core/documents/version.ts";
import type { Launch } from "../../machine/launcher.ts";
import type { Exit } from "../../model/causes/exit-statuses.ts";

/** One trial, before it runs. */
export interface TrialRequest {
  readonly version: PinnedVersion;
  readonly platform: PinnedPlatform;
  readonly warmUp: boolean;
  /** A directory of its own, empty, removed afterwards. */
  readonly directory: string;
  /** Files that it has to have: path in it to absolute path. */
  readonly links: Readonly<Record<string, string>>;
}

export type PreparedLaunch = Pick<
  Launch,
  "program" | "arguments" | "environment" | "directory" | "stack"
>;

/** One trial, after it ran. */
export interface TrialOutcome {
  readonly exit: Exit;
  readonly log: string;
  /** Milliseconds since 1970 at which the program was started: what is older is not its output. */
  readonly startedAt: number;
  /** Whether the values of a result with this digest are to be described. */
  readonly wantsValues: (sha256: string) => boolean;
}

export interface Judgement
  extends Pick<Trial, "simulatedDays" | "modelSeconds" | "timers" | "outputs"> {
  readonly failure: { readonly class: FailureClass; readonly message: string } | null;
}

/** A kind of workload: how one trial of it is set up, and how it is told whether it went well. */
export interface WorkloadKind {
  prepare(request: TrialRequest): Promise<PreparedLaunch>;
  judge(request: TrialRequest, outcome: TrialOutcome): Promise<Judgement>;
}
