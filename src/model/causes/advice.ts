import type { FailureClass } from "../../core/documents/failure-class.ts";

const GUIDES =
  "https://geos-chem.readthedocs.io/en/stable/geos-chem-shared-docs/supplemental-guides";
/** The support team's own guide to messages. */
export const ERROR_GUIDE = `${GUIDES}/error-guide.html`;
export const DEBUG_GUIDE = `${GUIDES}/debug-guide.html`;

/** The page that scripts/failure-page.ts writes from these tables. */
export const FAILURE_PAGE = "docs/how-to/my-run-failed.md";

export interface Advice {
  /** Heading on the page, a symptom in plain words. */
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

export const ADVICE: Readonly<Record<FailureClass, Advice>> = {
  "missing-input": {
    title: "A file is missing",
    meaning: "The model looked for an input file and could not find or open it.",
    action:
      "Check that the file exists and that you may read it. Fetch it with a dry run: " +
      "./gcclassic --dryrun > log.dryrun, then ./download_data.py log.dryrun geoschem+aws.",
  },
  "model-error": {
    title: "The model stopped itself",
    meaning: "The model found something wrong and stopped.",
    action:
      "Read the first error in the log, not the last. Compare geoschem_config.yml, HEMCO_Config.rc and HISTORY.rc " +
      "with those of a fresh run directory of the same version.",
  },
  crash: {
    title: "It crashed",
    meaning: "The program broke off without an error message of the model.",
    action:
      "Set ulimit -s unlimited and OMP_STACKSIZE=500m before the run. If it still crashes, rebuild with " +
      "-DCMAKE_BUILD_TYPE=Debug and run once more: the traceback then names the line.",
  },
  killed: {
    title: "Something killed it",
    meaning: "A signal from outside ended the run.",
    action:
      "Look for the reason in the scheduler's accounting (sacct, qstat -xf, bjobs -l, qacct) and in dmesg. " +
      "Most often, memory ran out.",
  },
  "out-of-memory": {
    title: "It ran out of memory",
    meaning: "The run needed more memory than it was given.",
    action:
      "Request more memory, or use a coarser grid, a smaller region or fewer diagnostics. " +
      "Full chemistry takes 8 to 15 GB at 4x5, and more at finer resolutions.",
  },
  timeout: {
    title: "It ran out of time",
    meaning: "A time limit ended the run.",
    action:
      "Raise the time limit, or shorten the simulation and continue from its restart file. " +
      "If the last simulated date did not advance for long, the run hung: look at that date's input.",
  },
  "wrong-architecture": {
    title: "The program does not fit the processor",
    meaning: "The executable was built for another kind of processor, or for a newer one.",
    action:
      "Rebuild on the machine that runs it, or build portable code without -march=native or -xHost.",
  },
  "bad-output": {
    title: "It ended, but its output is incomplete",
    meaning:
      "The run exited without error, but its END banner or its restart file is missing, or GCHP's cap_restart is not at the end.",
    action:
      "Check the free disk space and the quota (df -h, quota), and the end of the log. Then run again.",
  },
};
