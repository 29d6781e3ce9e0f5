import { join } from "node:path";
import type { Exit } from "./causes/exit-statuses.ts";
import { GCHP_LOG_ALL_RANKS, readGchpFiles } from "./gchp-files.ts";
import type { RunEvidence } from "./judgement.ts";
import { parseModelLog } from "./log-scanner.ts";
import { readLog } from "./read-log.ts";
import { RESTARTS } from "./run-directory.ts";
import { writtenFiles } from "./written-files.ts";

export interface EndedGchpRun {
  readonly directory: string;
  /** Standard output and standard error of the MPI launcher. */
  readonly log: string;
  readonly exit: Exit;
  /** Start of the program in milliseconds since 1970. Older files are not its output. */
  readonly since: number;
}

export interface GchpEvidence {
  readonly evidence: RunEvidence;
  /** Text of allPEs.log; null: the model wrote none. */
  readonly allRanks: string | null;
}

/** What a trial of GCHP left, in a run directory of its own. */
export async function readGchpEvidence({
  directory,
  log,
  exit,
  since,
}: EndedGchpRun): Promise<GchpEvidence> {
  const restartFiles = [
    ...(await writtenFiles(join(directory, RESTARTS), since)),
    ...(await writtenFiles(directory, since)).filter((name) => /checkpoint/.test(name)),
  ];
  const allRanks = await readLog(join(directory, GCHP_LOG_ALL_RANKS)).catch(() => null);
  const gchp = await readGchpFiles(directory, restartFiles);
  const evidence = {
    log: parseModelLog(log),
    otherLogs:
      allRanks === null ? [] : [{ file: GCHP_LOG_ALL_RANKS, log: parseModelLog(allRanks) }],
    isAlone: true,
    timersJson: null,
    exit,
    restartFiles,
    ...(gchp === null ? {} : { gchp }),
  };
  return { evidence, allRanks };
}
