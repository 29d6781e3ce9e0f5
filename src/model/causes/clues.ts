import type { ClueRule } from "./cause-rule.ts";

/** Lines that explain a message which by itself says too little. */
export const CLUES: readonly ClueRule[] = [
  {
    id: "rosenbrock",
    keep: "first",
    words: [
      "step size too small",
      "no of steps exceeds",
      "matrix is repeatedly singular",
      "improper",
    ],
    pattern: /^\s*-->\s*(.*(?:step size|no of steps|singular|improper).*)/i,
    explains: /integrat|converge|KPP/i,
    source: "GEOS-Chem 12 to 14.8 (KPP)",
    example: " --> Step size too small: T + 10*H = T or H < Roundoff",
  },
  {
    id: "warning-before-empty-error",
    keep: "first",
    words: ["warning", "negative", "nan", "infinit", "invalid", "unrealistic"],
    pattern:
      /^\s*(?:\**\s*)?((?:\S+ )?WARNING\b.*(?:negative|NaN|infinit|invalid|unrealistic|not found|exceed|out of (?:range|bounds)|too (?:large|small)).*|.*(?:negative|NaN|infinit).*(?:concentration|species|detected|found|at).*)/i,
    explains: /^$/,
    source: "GEOS-Chem 12 to 14.8",
    example:
      " WARNING: Negative concentration for species O3 at (I,J,L) =          144          91          41",
  },
  {
    id: "source-line",
    keep: "last",
    words: ["at line "],
    pattern: /^\s*(At line \d+ of file \S.*)/,
    explains: /Fortran runtime error/,
    source: "gfortran, every version",
    example: "At line 1641 of file /home/me/GCClassic/src/GEOS-Chem/ObsPack/obspack_mod.F90",
  },
  {
    id: "last-file",
    keep: "last",
    words: ["opening ", "reading ", "open file"],
    pattern:
      /(?::|^)\s*((?:Opening|Reading|Reading from existing stream:|Open file)\s+(?!\S*(?:geoschem_config\.yml|input\.geos)$)(?:\S*\/\S+))\s*$/i,
    explains:
      /I\/O ERROR|NetCDF: |End of file|end-of-file|list input|CLOUDJ|formatted transfer|during read/i,
    source: "GEOS-Chem 12 to 14.8, HEMCO",
    example: "UCX (SFCMR_READ): Opening /data/ExtData/CHEM_INPUTS/UCX_201403/InitCFC_JN2O_01.dat",
  },
  {
    id: "memory-used",
    keep: "first",
    words: [
      "max memory",
      "memory utilized",
      "resources_used",
      "maximum resident",
      "maxvmem",
      "maxrss",
      "anon-rss",
      "memory efficiency",
    ],
    pattern:
      /((?:Max Memory|Memory Utilized)\s*:\s*\S+ ?\w*|resources_used\.v?mem\s*=\s*\w+|Maximum resident set size \(kbytes\): \d+|max(?:vmem|rss)\s*[=:]?\s*[\d.]+\w*|anon-rss:\w+)/i,
    explains: /memory|memlimit|oom|\bmem\b|killed|SIGKILL|vmem/i,
    source: "LSF, PBS, Slurm's seff, GNU time, Grid Engine, the Linux kernel",
    example: "    Max Memory :             15801 MB",
  },
];
