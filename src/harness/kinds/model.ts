import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { inspectRun } from "../../model/inspection.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { readOutputs } from "../../model/outputs.ts";
import { RESTARTS, TIMERS_FILE } from "../../model/run-directory.ts";
import { type SimulatedSpan, spanFailure } from "../../model/span-failure.ts";
import type { Judgement, TrialOutcome, TrialRequest } from "./workload-kind.ts";

/**
 * Judges a run with GEOS-Chem Classic's logs and files, by the same rules as `gcbench inspect`.
 *
 * @param asked the simulated time that the run should cover; null: unknown
 */
export async function judgeModel(
  { directory }: TrialRequest,
  { exit, log, startedAt, wantsValues }: TrialOutcome,
  asked: SimulatedSpan | null,
): Promise<Judgement> {
  const parsed = parseModelLog(log);
  const inspection = inspectRun({
    log: parsed,
    timersJson: await readFile(join(directory, TIMERS_FILE), "utf8").catch(() => null),
    exit,
    restartFiles: await writtenRestarts(join(directory, RESTARTS), startedAt),
  });
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
          : asked && spanFailure(parsed, asked),
    modelSeconds,
    simulatedDays,
    timers: [...timers],
    outputs: await readOutputs(directory, [`${RESTARTS}/*`], {
      since: startedAt,
      wantsValues,
    }),
  };
}

async function writtenRestarts(directory: string, since: number): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  const written: string[] = [];
  for (const name of names) {
    const found = await stat(join(directory, name)).catch(() => null);
    if (found && found.size > 0 && Math.ceil(found.mtimeMs) >= Math.floor(since))
      written.push(name);
  }
  return written;
}
