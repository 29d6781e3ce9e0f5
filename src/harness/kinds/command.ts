import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { OUTERMOST_TIMER, type Timer } from "../../core/documents/timer.ts";
import type { CommandWorkload } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { trialEnvironment } from "../../machine/environment.ts";
import { explainFailure, type Failure } from "../../model/cause.ts";
import { parseModelLog } from "../../model/log-scanner.ts";
import { readOutputs, unmatchedPatterns } from "../../model/outputs.ts";
import { TIMERS_FILE } from "../../model/run-directory.ts";
import { MINUTES_PER_DAY } from "../../model/simulated-time.ts";
import { spanFailure } from "../../model/span-failure.ts";
import {
  parseTimerLines,
  parseTimersJson,
  parseTimersObject,
  parseTimersTable,
} from "../../model/timers.ts";
import type { TrialOutcome, TrialRequest, WorkloadKind } from "./workload-kind.ts";

/** Workload kind `command`: any program. The suite defines its command line and its success criteria. */
export function command(workload: CommandWorkload): WorkloadKind {
  const directoryOf = (request: TrialRequest) =>
    workload.workingDirectory ? resolve(workload.workingDirectory) : request.directory;
  return {
    async prepare(request) {
      const { version, platform, warmUp } = request;
      await requireDirectory(workload, directoryOf(request));
      const template = (warmUp && workload.warmUpCommand) || workload.command;
      const [program = "", ...args] = template.map((part) => fill(part, request));
      return {
        program,
        arguments: [...args, ...version.arguments],
        environment: trialEnvironment(platform, workload.environment ?? {}, version.environment),
        directory: directoryOf(request),
        stack: "unlimited",
      };
    },
    async judge(request, outcome) {
      const directory = directoryOf(request);
      const timers = await readTimers(workload, directory, outcome.log);
      const failure = request.warmUp
        ? warmUpFailure(workload, outcome)
        : ((await findFailure(workload, directory, outcome)) ?? otherSpan(workload, outcome));
      const isWhole = failure === null && !request.warmUp;
      return {
        failure,
        doubts: isWhole ? await findDoubts(workload, directory, { ...outcome, timers }) : [],
        simulatedDays: workload.simulatedDays ?? null,
        modelSeconds: timers.find(({ name }) => name === OUTERMOST_TIMER)?.seconds ?? null,
        timers: [...timers],
        outputs: await readOutputs(directory, workload.outputs, {
          since: outcome.startedAt,
          wantsValues: outcome.wantsValues,
        }),
      };
    },
  };
}

async function requireDirectory({ name }: CommandWorkload, directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory()) return;
  throw new UsageError(
    `Workload ${name}: its working directory ${directory} does not exist or is not a directory.`,
  );
}

function fill(part: string, { version, platform, directory }: TrialRequest): string {
  return part
    .replaceAll("{executable}", version.executable.path)
    .replaceAll("{threads}", String(platform.threads))
    .replaceAll("{directory}", directory);
}

/** Failure of a warm-up. A warm-up may be shorter than a trial, so only its exit status counts. */
function warmUpFailure({ success }: CommandWorkload, { exit, log }: TrialOutcome): Failure | null {
  return exit.code === success.exitCode ? null : explainFailure(parseModelLog(log), exit);
}

async function findFailure(
  workload: CommandWorkload,
  directory: string,
  outcome: TrialOutcome,
): Promise<Failure | null> {
  const { exit, log, startedAt } = outcome;
  const { exitCode, logContains, files } = workload.success;
  if (exit.code !== exitCode) return explainFailure(parseModelLog(log), exit);
  if (logContains !== undefined && !log.includes(logContains)) {
    return { class: "bad-output", message: `the log does not contain "${logContains}"` };
  }
  for (const file of files) {
    const found = await stat(join(directory, file)).catch(() => null);
    if (!found || Math.ceil(found.mtimeMs) < Math.floor(startedAt)) {
      return { class: "bad-output", message: `the program did not write ${file}` };
    }
  }
  return null;
}

/** Failure of a GEOS-Chem run whose log shows another simulated time than the suite says. */
function otherSpan({ timers, simulatedDays }: CommandWorkload, { log }: TrialOutcome) {
  if (timers?.format !== "gcclassic" || simulatedDays === undefined) return null;
  return spanFailure(parseModelLog(log), { minutes: simulatedDays * MINUTES_PER_DAY });
}

async function findDoubts(
  workload: CommandWorkload,
  directory: string,
  { startedAt, timers }: TrialOutcome & { readonly timers: readonly Timer[] },
): Promise<readonly string[]> {
  const unmatched = await unmatchedPatterns(directory, workload.outputs, startedAt);
  return [
    ...(workload.timers && timers.length === 0 ? [NO_TIMERS[workload.timers.format]] : []),
    ...unmatched.map((pattern) => `outputs "${pattern}" matches no file that the program wrote`),
  ];
}

const NO_TIMERS = {
  gcclassic: "neither gcclassic_timers.json nor the log has timers",
  json: "timers.file has no timers",
  lines: "timers.pattern matches no line of the log",
} as const;

async function readTimers(
  { timers }: CommandWorkload,
  directory: string,
  log: string,
): Promise<readonly Timer[]> {
  const text = (name: string) => readFile(join(directory, name), "utf8").catch(() => "");
  switch (timers?.format) {
    case "gcclassic": {
      const file = parseTimersJson(await text(TIMERS_FILE));
      return file.length > 0 ? file : parseTimersTable(log);
    }
    case "json":
      return parseTimersObject(await text(timers.file));
    case "lines":
      return parseTimerLines(log, timers.pattern);
    case undefined:
      return [];
  }
}
