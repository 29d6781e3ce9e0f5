import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspectRun } from "../../model/inspection.ts";
import type { RunEvidence } from "../../model/judgement.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { readOutputs } from "../../model/outputs.ts";
import { RESTARTS, TIMERS_FILE } from "../../model/run-directory.ts";
import { type SimulatedSpan, spanFailure } from "../../model/span-failure.ts";
import { writtenFiles } from "../../model/written-files.ts";
import type { Judgement, TrialOutcome, TrialRequest } from "./workload-kind.ts";

/**
 * Judges a run with GEOS-Chem Classic's logs and files, by the same rules as `gcbench inspect`.
 *
 * @param asked the simulated time that the run should cover; null: unknown
 */
export async function judgeModel(
  { directory }: TrialRequest,
  outcome: TrialOutcome,
  asked: SimulatedSpan | null,
): Promise<Judgement> {
  const evidence = {
    log: parseModelLog(outcome.log),
    timersJson: await readFile(join(directory, TIMERS_FILE), "utf8").catch(() => null),
    exit: outcome.exit,
    restartFiles: await writtenFiles(join(directory, RESTARTS), outcome.startedAt),
  };
  return judgeEvidence(evidence, outcome, { directory, asked, outputs: [`${RESTARTS}/*`] });
}

export interface JudgedRun {
  readonly directory: string;
  /** The simulated time that the run should cover; null: unknown. */
  readonly asked: SimulatedSpan | null;
  /** Glob patterns of the files whose values are compared. */
  readonly outputs: readonly string[];
}

/** Judges a trial by what the model left, by the same rules as `gcbench inspect`. */
export async function judgeEvidence(
  evidence: RunEvidence,
  { startedAt, wantsValues }: Pick<TrialOutcome, "startedAt" | "wantsValues">,
  { directory, asked, outputs }: JudgedRun,
): Promise<Judgement> {
  const inspection = inspectRun(evidence);
  const { message, modelSeconds, simulatedDays, timers, status } = inspection;
  const dryRun = {
    class: "bad-output" as const,
    message: "the run was a dry run: the model computed nothing",
  };
  const failed = inspection.class ?? (status === "unknown" ? "bad-output" : null);
  return {
    failure:
      status === "dry-run"
        ? dryRun
        : failed
          ? { class: failed, message: message ?? "" }
          : asked && spanFailure(evidence.log, asked),
    modelSeconds,
    simulatedDays,
    timers: [...timers],
    outputs: await readOutputs(directory, outputs, { since: startedAt, wantsValues }),
  };
}
