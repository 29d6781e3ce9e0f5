import type { FailureClass } from "../../core/documents/failure-class.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { Trial } from "../../core/documents/record.ts";
import type { PinnedVersion } from "../../core/documents/version.ts";
import type { Launch } from "../../machine/launcher.ts";
import type { Exit } from "../../model/causes/exit-statuses.ts";

/** A trial before it runs. */
export interface TrialRequest {
  readonly version: PinnedVersion;
  readonly platform: PinnedPlatform;
  readonly warmUp: boolean;
  /** The trial's empty directory, removed after the trial. */
  readonly directory: string;
  /** Files that the directory needs: path in the directory to absolute path. */
  readonly links: Readonly<Record<string, string>>;
}

export type PreparedLaunch = Pick<
  Launch,
  "program" | "arguments" | "environment" | "directory" | "stack" | "graceSeconds" | "sumsProcesses"
>;

/** A trial after it ran. */
export interface TrialOutcome {
  readonly exit: Exit;
  readonly log: string;
  /** Start of the program in milliseconds since 1970. Older files are not its output. */
  readonly startedAt: number;
  /** Whether to record summary values of the output file with this digest. */
  readonly wantsValues: (sha256: string) => boolean;
}

export interface Judgement
  extends Pick<Trial, "simulatedDays" | "modelSeconds" | "timers" | "outputs"> {
  readonly failure: { readonly class: FailureClass; readonly message: string } | null;
  /** Text of the program's other logs, stored after its log. Default: none. */
  readonly otherLogs?: string;
  /** What the suite asks the program to report, and the program did not report. Default: nothing. */
  readonly doubts?: readonly string[];
}

/** A kind of workload: how to prepare a trial, and how to judge its outcome. */
export interface WorkloadKind {
  prepare(request: TrialRequest): Promise<PreparedLaunch>;
  judge(request: TrialRequest, outcome: TrialOutcome): Promise<Judgement>;
  /** Removes what the program left outside of the trial's directory, however it ended. Default: nothing. */
  dispose?(request: TrialRequest): Promise<void>;
}
