import { ERROR_GUIDE } from "./advice.ts";
import type { CauseRule } from "./cause-rule.ts";

/** Errors of GEOS-Chem and HEMCO about memory, chemistry, species and diagnostics. */
export const MODEL_REPORTS: readonly CauseRule[] = [
  {
    id: "model-allocation",
    words: ["allocat", "memory"],
    pattern:
      /(?<!de)(?<!already )allocat(?:ion|e|ing)\b(?!.*already)|(?:not enough|insufficient|out of) memory|memory (?:error|exhausted)/i,
    role: "report",
    class: "out-of-memory",
    meaning: "The model could not allocate an array: too little memory was left.",
    source: "GEOS-Chem 12 to 14.8, HEMCO",
    example: "GEOS-CHEM ERROR: Allocation error in array: ASMCMCL",
  },
  {
    id: "kpp-no-convergence",
    words: ["integrat", "kpp", "rosenbrock", "converge"],
    pattern: /Integrator error|KPP (?:failed|error)|failed to converge|Forced exit|Rosenbrock/i,
    role: "report",
    class: "model-error",
    meaning:
      "The chemistry solver found no solution in a grid box, most often because of impossible concentrations or meteorology.",
    action:
      "Check the restart file, the emissions and the meteorology of that date for extreme values or missing files. If you changed the mechanism, check its rates. Damaged meteorology: download it again.",
    source: "GEOS-Chem 12 to 14.8 (KPP)",
    example: "GEOS-Chem ERROR: KPP failed to converge after 2 iterations!",
    guide: ERROR_GUIDE,
  },
  {
    id: "impossible-concentration",
    words: ["negative", "nan", "infinity", "infinite", "not finite"],
    pattern:
      /negative (?:concentration|tracer|species|pressure|value)|\bNaNs?\b|infinit|not finite/i,
    role: "report",
    class: "model-error",
    meaning: "A concentration or a meteorological field became negative or infinite.",
    action:
      "Check the restart file (units, date, missing species), your emissions, and the meteorology of that date. Boundary conditions and restart must be of the same version.",
    source: "GEOS-Chem 12 to 14.8",
    example:
      "WARNING: Negative concentration for species O3 at (I,J,L) =          144          91          41",
    guide: ERROR_GUIDE,
  },
  {
    id: "species-unknown",
    words: ["species", "tracer id", "tracer"],
    pattern:
      /species.{0,60}(?:not found|not defined|is not|unknown|invalid|duplicate)|invalid species|could not (?:find|get|read).{0,40}species(?!_database)|species (?:database|info)|tracer ID/i,
    role: "report",
    class: "model-error",
    meaning: "A file of the run directory names a species that this simulation does not have.",
    action:
      "Compare the species in the configuration (geoschem_config.yml or input.geos, HEMCO_Config.rc, species_database.yml, Planeflight and ObsPack files) with those of this version. Custom species need an entry in species_database.yml.",
    source: "GEOS-Chem 12 to 14.8",
    example: "Species PCAL not found in the database!",
  },
  {
    id: "history-collection",
    words: ["history.rc", "collection", "slot2id", "diagnostic"],
    pattern:
      /^(?!.*(?:cannot|could not) open).*(?:slot2Id|HISTORY\.rc|\bcollection\b)|diagnostic.{0,40}(?:not|invalid|undefined)/i,
    role: "report",
    class: "model-error",
    meaning: "HISTORY.rc names a collection or a field that this simulation does not have.",
    action:
      "Compare HISTORY.rc with that of a fresh run directory of the same version: names of collections and fields change between versions.",
    source: "GEOS-Chem 12 to 14.8 (History)",
    example: `GEOS-Chem ERROR: The mapData%slot2Id array corresponding to collection "SpeciesConc" contains missing values!`,
  },
];

/** Errors about files and settings; in the end any other error. */
export const OTHER_REPORTS: readonly CauseRule[] = [
  {
    id: "report-missing-file",
    words: ["error"],
    // A path of data, or "open ... file". A field or a species that is not found is no missing file.
    pattern:
      /(?=.*(?:(?:^|[\s'"=:(])(?:\$\{?\w+\}?|~|\.{0,2})\/(?!\S*\.[fF]90)\S|\S\.(?:nc4?|dat|txt|csv|json)\b))(?:(?:cannot|could not|can't|couldn't|unable to|failed to) (?:find|open|locate|access)|.*(?:not found|does not exist|doesn't exist|no such file|is missing))|(?:cannot|could not|can't|couldn't|unable to|failed to) (?:find|open|locate|access) (?:\w+ ){0,3}?(?:file\b|\S+\.(?:rc|yml|geos)\b)/i,
    role: "report",
    class: "missing-input",
    meaning: "The model could not find or open a file.",
    source: "GEOS-Chem 12 to 14.8, HEMCO",
    example: "HEMCO ERROR: Cannot open /data/HEMCO/CO_AVIATION.txt",
  },
  {
    id: "config-value",
    words: ["qfyaml", "yaml", "pars", "geoschem_config", "input.geos", "species_database"],
    pattern:
      /QFYAML|YAML|error (?:parsing|reading)|(?:cannot|could not|can't|unable to) (?:parse|read)|geoschem_config\.yml|input\.geos/i,
    role: "report",
    class: "model-error",
    meaning: "A configuration file has a value or a line that the model cannot read.",
    action:
      "Look at the key that the message names. A run directory of another version often lacks keys: make a fresh one and copy your changes. YAML takes spaces, not tabs.",
    source: "GEOS-Chem 14.0 to 14.8 (geoschem_config.yml), 12 and 13 (input.geos)",
    example: "QFYAML ERROR: Error parsing YAML file!",
  },
  {
    id: "hemco-config",
    words: ["hemco error", "hco error", "hemco_config"],
    pattern:
      /(?:HEMCO|HCO) ERROR.*(?:time ?stamp|time information|unit|scale factor|extension|container|settings?|bracket|token|illegal|invalid|dimension|levels?|mask|category|hierarchy|config)/i,
    role: "report",
    class: "model-error",
    meaning: "HEMCO cannot use a line of HEMCO_Config.rc or the file that it names.",
    action:
      "Look at the entry of that name in HEMCO_Config.rc: number of columns, time range, units, dimensions and scale factors. HEMCO.log says more with verbose: true.",
    source: "HEMCO 2.1 to 3.12",
    example: "HEMCO ERROR: Time stamp must have at least 4 elements: SpeciesRst_?ALL?",
  },
  {
    id: "time-step",
    words: ["timestep", "time step", "time-step", "ts_dyn", "ts_chem", "ts_conv", "courant", "cfl"],
    pattern: /time[ -]?step|TS_(?:DYN|CHEM|CONV|EMIS)|courant|\bCFL\b/i,
    role: "report",
    class: "model-error",
    meaning: "The time steps do not fit each other, the grid, or the length of the run.",
    action:
      "Use the defaults: 600 s transport and 1200 s chemistry at 4x5 and 2x2.5, 300 s and 600 s on nested grids. The run must last a whole number of steps.",
    source: "GEOS-Chem 12 to 14.8",
    example:
      "GEOS-CHEM ERROR: The chemistry timestep must be a multiple of the transport time step",
  },
  {
    id: "hemco-elsewhere",
    words: ["hco_", "hcoi_", "hemco"],
    pattern: /Error encountered in .{0,20}HCOI?_|originated in HEMCO|HEMCO log/i,
    role: "report",
    class: "model-error",
    meaning: "HEMCO stopped the run; the reason is in its own log.",
    action:
      "Read the first HEMCO ERROR in HEMCO.log, beside the run's log. If there is none, set Verbose: true in HEMCO_Config.rc (older versions: 3) and run again.",
    source: "GEOS-Chem 12 to 14.8",
    example: 'GEOS-Chem ERROR: Error encountered in "HCO_Run"!',
  },
  {
    id: "report-other",
    words: ["error", "stop"],
    pattern: /./,
    role: "report",
    class: "model-error",
    meaning: "The model found something wrong and stopped.",
    source: "GEOS-Chem 12 to 14.8",
    example: "GEOS-Chem ERROR: Invalid land type encountered!",
    guide: ERROR_GUIDE,
  },
];
