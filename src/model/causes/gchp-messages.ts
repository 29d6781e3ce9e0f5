import type { CauseRule } from "./cause-rule.ts";

const MAPL = "GCHP 13 to 14.8 (MAPL 2)";
/** Process, line and file of a row of MAPL's traceback, which begins where the error was found. */
const CALLER = /\bpe=(\d+) FAIL at line=(?=\d+\s+(\S+))(\d+)/;
const FETCH =
  "GCHP has no dry run: fetch the file with a dry run of GEOS-Chem Classic for the same simulation and dates, and check the links ChemDir, HcoDir and MetDir. Meteorology must reach one day beyond both ends of the run.";
const RANKS_ADVICE =
  "Give mpirun -n the TOTAL_CORES of setCommonRunSettings.sh: a multiple of 6, and NX times NY of GCHP.rc. If each process counts one rank, srun needs another --mpi, or ESMF needs ESMF_COMM of the MPI library that mpirun belongs to.";

/** Errors that GCHP prints as reports. */
export const GCHP_REPORTS: readonly CauseRule[] = [
  {
    id: "gchp-could-not-find-file",
    words: ["could not find file"],
    pattern: /^Could not find file \S/i,
    role: "report",
    class: "missing-input",
    meaning: "GCHP could not find an input file.",
    action: FETCH,
    source: MAPL,
    example: "Could not find file ./MetDir/2019/07/MERRA2.20190702.I3.05x0625.nc4",
  },
  {
    id: "gchp-checkpoint-exists",
    words: ["nc_noclobber"],
    pattern: /File exists && NC_NOCLOBBER/,
    role: "report",
    class: "model-error",
    meaning: "A checkpoint of an earlier run is in the way of this run's.",
    action: "Move Restarts/gcchem_internal_checkpoint away, then run again.",
    source: MAPL,
    example: " CB NetCDF4_FileFormatter.F90 err=NetCDF: File exists && NC_NOCLOBBER",
  },
];

/** Lines of MAPL, ExtData, FMS and Open MPI, the most telling first. */
export const GCHP_MESSAGES: readonly CauseRule[] = [
  {
    id: "gchp-extdata-no-file",
    words: ["extdata: error", "could not find file"],
    pattern:
      /EXTDATA: ERROR.*(?:(?:could not|cannot) (?:find|open) (?!:)(?:any |appropriate )?(?:file|data)|file (?:not found|does not exist))|FAIL at line=.*could not find file/i,
    caller: CALLER,
    role: "fatal",
    class: "missing-input",
    meaning: "ExtData found no file, or no time in it, for the simulated date.",
    action: FETCH,
    source: MAPL,
    example:
      "0000: CAP.EXTDATA: ERROR: UpdateBracketTime: Could not find data within maximum offset range from ./HcoDir/OFFLINE_BIOVOC/v2021-12/0.5x0.625/%y4/%m2/biovoc_05.%y4%m2%d2.nc",
  },
  {
    id: "gchp-extdata-error",
    words: ["extdata: error"],
    pattern: /EXTDATA: ERROR/,
    role: "fatal",
    class: "model-error",
    meaning: "ExtData cannot use an entry of ExtData.rc or the file that it names.",
    action:
      "Look at the entry of that name in ExtData.rc, and at its switch in HEMCO_Config.rc. The level DEBUG of CAP.EXTDATA in logging.yml prints each file in allPEs.log.",
    source: MAPL,
    example: "0000: CAP.EXTDATA: ERROR: In ExtData resource file, could not find: PS1",
  },
  {
    id: "gchp-logged-error",
    words: [": error: "],
    pattern: /^\s*(?:\d+:\s*)?[A-Za-z][\w.]*: ERROR: \S/,
    role: "fatal",
    class: "model-error",
    meaning: "A component of GCHP reported an error.",
    action:
      "Compare GCHP.rc, CAP.rc, HISTORY.rc and logging.yml with those of a fresh run directory, and run setCommonRunSettings.sh again.",
    source: MAPL,
    example: "0000: CAP: ERROR: inconsistent values of HEARTBEAT_DT (600) and root RUN_DT (300)",
  },
  {
    id: "gchp-file-missing",
    words: ["nf90_open: returned"],
    pattern: /nf90_open: returned error code \(\d+\) opening .*No such file/i,
    role: "fatal",
    class: "missing-input",
    meaning: "GCHP could not open a file that does not exist, most often its restart file.",
    action:
      "Check that the file is there. For gchp_restart.nc4: Restarts/ needs the restart of cap_restart's date and of this resolution, and setRestartLink.sh makes the link.",
    source: MAPL,
    example:
      "nf90_open: returned error code (2) opening gchp_restart.nc4 [No such file or directory]",
  },
  {
    id: "gchp-file-unreadable",
    words: ["nf90_open: returned"],
    pattern: /nf90_open: returned error code/i,
    role: "fatal",
    class: "model-error",
    meaning: "GCHP could not read a netCDF file.",
    action: "Open the file with ncdump -h. If that fails, delete it and download it again.",
    source: MAPL,
    example: "nf90_open: returned error code (116) opening gchp_restart.nc4 [Stale file handle]",
  },
  {
    id: "gchp-ranks",
    words: ["mpp_domains_define", "something impossible happened"],
    pattern: /FATAL.*mpp_domains_define\.inc|CapGridComp\.F90\s+<something impossible happened>/,
    caller: CALLER,
    role: "fatal",
    class: "model-error",
    meaning: "The number of MPI ranks does not fit the layout of the run directory.",
    action: RANKS_ADVICE,
    source: `${MAPL}; FMS`,
    example: "FATAL from PE     1: mpp_domains_define.inc: not all the pe_end are in the pelist",
  },
  {
    id: "mpi-slots",
    words: ["not enough slots"],
    pattern: /not enough slots available/i,
    role: "launch",
    class: "crash",
    meaning: "The run has more ranks than mpirun was given cores, so nothing ran.",
    action:
      "Ask for a machine or a job with as many cores as ranks, or lower TOTAL_CORES in setCommonRunSettings.sh.",
    source: "Open MPI 3 to 5",
    example: "There are not enough slots available in the system to satisfy the 24",
  },
  {
    id: "mpi-no-pmi",
    words: ["slurm's pmi support", "no pmix server was reachable"],
    pattern: /not built with SLURM's PMI support|No PMIx server was reachable/i,
    role: "launch",
    class: "crash",
    meaning:
      "The MPI library does not know the way in which srun starts ranks, so they did not find each other.",
    action:
      "Use srun --mpi=pmix with Open MPI, and srun --mpi=pmi2 with MPICH or Intel MPI; srun --mpi=list lists what Slurm has. Or use mpirun in the job.",
    source: "Open MPI 3 to 5",
    example: "but OMPI was not built with SLURM's PMI support and therefore cannot",
  },
  {
    id: "mpi-rank-killed",
    words: ["noticed that process rank"],
    pattern: /noticed that process rank \d+ .*exited on signal 9\b/,
    role: "signal",
    class: "killed",
    meaning:
      "The system killed one rank, and mpirun ended the others; most often memory was used up.",
    action:
      "Look for 'Out of memory' in dmesg -T on that node. Then give the run more memory, or spread its ranks over more nodes.",
    source: "Open MPI 1 to 5",
    example:
      "mpirun noticed that process rank 3 with PID 4242 on node n1 exited on signal 9 (Killed).",
  },
  {
    id: "gchp-extdata-fail",
    words: ["fail at line="],
    pattern: /\bpe=\d+ FAIL at line=\d+\s+(?:MAPL_)?ExtDataGridCompMod\.F90/,
    isDerived: true,
    caller: CALLER,
    role: "fatal",
    class: "missing-input",
    meaning: "ExtData stopped the run; most often an input file is missing or lacks the date.",
    action: `Look for EXTDATA: ERROR in allPEs.log, which names the file. ${FETCH}`,
    source: MAPL,
    example:
      "pe=00000 FAIL at line=02630    MAPL_ExtDataGridCompMod.F90              <unknown error>",
  },
  {
    id: "gchp-fail",
    words: ["fail at line="],
    pattern: /\bpe=\d+ FAIL at line=\d+\s+\S+/,
    isDerived: true,
    caller: CALLER,
    role: "fatal",
    class: "model-error",
    meaning: "MAPL found an error at this line and stopped. The lines below it are its callers.",
    action:
      "Look at the lines above the first FAIL and for ERROR in allPEs.log. Compare GCHP.rc, CAP.rc and setCommonRunSettings.sh with those of a fresh run directory.",
    source: MAPL,
    example: "pe=00000 FAIL at line=00250    MAPL_CapGridComp.F90                     <status=2>",
  },
];
