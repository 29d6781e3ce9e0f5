import { symlink } from "node:fs/promises";
import { join } from "node:path";
import {
  faceCells,
  layoutOf,
  type MpiWorkload,
  ranksOf,
} from "../../core/documents/mpi-workload.ts";
import { trialEnvironment } from "../../machine/environment.ts";
import {
  LAUNCHER_GRACE_SECONDS,
  prepareMpiLaunch,
  removeLauncherFiles,
} from "../../machine/mpi-launcher.ts";
import { readGchpEvidence } from "../../model/gchp-evidence.ts";
import { GCHP_LOG_ALL_RANKS } from "../../model/gchp-files.ts";
import { applyGchpSettings } from "../../model/gchp-settings.ts";
import { OUTPUTS, RESTARTS } from "../../model/run-directory.ts";
import { judgeEvidence } from "./model.ts";
import type { Judgement, TrialRequest, WorkloadKind } from "./workload-kind.ts";

/** Name of every version's executable in the run directory, so both sides have equal arguments (see environment.ts). */
const EXECUTABLE = "gchp";
const MINUTES_PER_HOUR = 60;
/** The checkpoint of GCHP 14, that of GCHP 13, and the diagnostics. */
const COMPARED = [`${RESTARTS}/*`, "gcchem_internal_checkpoint*", `${OUTPUTS}/*`];

const NO_MPI_MODEL = {
  class: "bad-output" as const,
  message:
    "the program ended with exit status 0, but its log has no line of MAPL, GCHP's framework: it is not GCHP",
};

/** What Open MPI says about the rank that ended first. */
const ENDED_RANK =
  /noticed that process rank (\d+) with PID \d+ on node (\S+) exited on signal (\d+ \([^)]*\))/;

export interface MpiModel {
  readonly workload: MpiWorkload;
  /** Environment variables of the model, before those that the workload declares. */
  readonly environment: Readonly<Record<string, string>>;
  /** Fills the trial's empty directory with a run directory of GCHP. */
  fill(request: TrialRequest): Promise<void>;
}

/** A model with GCHP's run directory and logs, started by an MPI launcher. */
export function mpiModel({ workload, environment: own, fill }: MpiModel): WorkloadKind {
  const minutesOf = ({ warmUp }: Pick<TrialRequest, "warmUp">) =>
    Math.round(
      ((warmUp ? workload.warmUpHours : undefined) ?? workload.simulatedHours) * MINUTES_PER_HOUR,
    );
  return {
    async prepare(request) {
      const { version, platform, directory } = request;
      const { nodes } = workload;
      const ranks = ranksOf(workload, platform.threads);
      // A rank has one thread; binding its threads would put those of all ranks on the same processor.
      const declared = trialEnvironment(
        { ...platform, threads: 1, cores: [] },
        own,
        workload.environment ?? {},
        version.environment,
      );
      await fill(request);
      const layout = layoutOf(workload, ranks);
      const settings = { ranks, nodes, layout, cells: faceCells(workload) };
      await applyGchpSettings(directory, { ...settings, minutes: minutesOf(request) }, declared);
      await symlink(version.executable.path, join(directory, EXECUTABLE));
      const isOversubscribed = ranks / nodes > platform.threads;
      const { path: executable } = version.executable;
      const run = { executable, ranks, nodes, isOversubscribed };
      const launch = await prepareMpiLaunch(run, directory);
      return {
        program: launch.program,
        arguments: [...launch.arguments, `./${EXECUTABLE}`, ...version.arguments],
        environment: { ...launch.environment, ...declared },
        directory,
        stack: "unlimited",
        graceSeconds: LAUNCHER_GRACE_SECONDS,
        sumsProcesses: true,
      };
    },
    async judge(request, outcome) {
      const { directory } = request;
      const { log, exit, startedAt: since } = outcome;
      const { evidence, allRanks } = await readGchpEvidence({ directory, log, exit, since });
      const run = { directory, asked: { minutes: minutesOf(request) }, outputs: COMPARED };
      const judgement = await judgeEvidence(evidence, outcome, run);
      const isOther = exit.code === 0 && evidence.log.gchp === null;
      const failure = isOther ? NO_MPI_MODEL : judgement.failure;
      return {
        ...judgement,
        failure: failure && withRank(failure, log),
        ...(allRanks === null ? {} : { otherLogs: `\n[${GCHP_LOG_ALL_RANKS}]\n${allRanks}` }),
      };
    },
    dispose: ({ directory }) => removeLauncherFiles(directory),
  };
}

type Failure = NonNullable<Judgement["failure"]>;

/** A traceback does not say which rank it is of. */
function withRank(failure: Failure, log: string): Failure {
  const [line, rank, node, signal] = ENDED_RANK.exec(log) ?? [];
  if (line === undefined || failure.message.includes(line)) return failure;
  return {
    ...failure,
    message: `${failure.message}; rank ${rank} on node ${node} exited on signal ${signal}`,
  };
}
