import { checkTextFile } from "./check-text.ts";
import { variablesOf } from "./described-variables.ts";
import { isGridded, isText } from "./description.ts";
import { fileTimes } from "./file-times.ts";
import { modelGrid, modelGridOf } from "./grid.ts";
import { horizontalGrid, type SyntheticFile } from "./resolve-inputs.ts";

/*
 * What the model expects of a file, independent of the descriptions. It ends with exit status 231 if a file has another
 * dimension, and stops if a variable is missing.
 */

interface Requirement {
  readonly path: RegExp;
  /** Edges or centres of the 72 levels of the weather, or levels of the run; absent: none. */
  readonly levels?: 72 | 73 | "run";
  /** Minutes since the start of the day, or one time that the path names as hhmm; absent: not checked. */
  readonly minutes?: readonly number[] | "start";
  /** Names of variables with levels, in a file with levels, else without. */
  readonly variables: readonly string[];
  /** Variables without levels in a file with levels. */
  readonly surface?: readonly string[];
}

const every = (first: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);
const series = (name: string, count: number, step = 1): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}${String(index * step).padStart(2, "0")}`);
const words = (text: string): readonly string[] => text.split(" ");

const A3_MINUTES = every(90, 180, 8);

/** Source: HEMCO_Config.rc and flexgrid_read_mod.F90 of GEOS-Chem 14.7.0. */
const REQUIREMENTS: readonly Requirement[] = [
  { path: /\.CN\.[^/]+$/, minutes: [0], variables: words("FRLAKE FRLAND FRLANDIC FROCEAN PHIS") },
  {
    path: /\.A1\.[^/]+$/,
    minutes: every(30, 60, 24),
    variables: [
      ...words(
        "ALBEDO CLDTOT EFLUX EVAP FRSEAICE FRSNO GRN GWETROOT GWETTOP HFLUX LAI PARDF PARDR",
      ),
      ...words(
        "PBLH PRECANV PRECCON PRECLSC PRECSNO PRECTOT SLP SNODP SNOMAS SWGDN T2M TO3 TROPPT",
      ),
      ...words("TS U10M USTAR V10M Z0M QV2M"),
      ...series("SEAICE", 10, 10),
    ],
  },
  {
    path: /\.A3cld\.[^/]+$/,
    levels: 72,
    minutes: A3_MINUTES,
    variables: words("CLOUD OPTDEPTH QI QL TAUCLI TAUCLW"),
  },
  {
    path: /\.A3dyn\.[^/]+$/,
    levels: 72,
    minutes: A3_MINUTES,
    variables: words("DTRAIN OMEGA RH U V"),
  },
  {
    path: /\.A3mstC\.[^/]+$/,
    levels: 72,
    minutes: A3_MINUTES,
    variables: words("DQRCU DQRLSAN REEVAPCN REEVAPLS"),
  },
  {
    path: /\.A3mstE\.[^/]+$/,
    levels: 73,
    minutes: A3_MINUTES,
    variables: words("CMFMC PFICU PFILSAN PFLCU PFLLSAN"),
  },
  {
    path: /\.I3\.[^/]+$/,
    levels: 72,
    minutes: every(0, 180, 8),
    variables: words("QV T"),
    surface: ["PS"],
  },
  {
    path: /GEOSChem\.Restart\./,
    levels: "run",
    minutes: "start",
    variables: words("Met_DELPDRY Met_BXHEIGHT"),
    surface: ["Met_TropLev"],
  },
  { path: /Olson_2001_Land_Type_Masks/, variables: series("LANDTYPE", 73) },
  { path: /Yuan_proc_MODIS_XLAI/, variables: series("XLAI", 73) },
  { path: /timezones_/, variables: ["UTC_OFFSET"] },
];

/** Differences between a file as described and as the model expects it; empty: none that are known. */
export function checkLayout(file: SyntheticFile): readonly string[] {
  const { description, path } = file;
  const problem = (text: string) =>
    `${path}: ${text}. Correct the description ${description.name}.`;
  if (isText(description)) return checkTextFile(description, file.captures).map(problem);
  const required = REQUIREMENTS.find((one) => one.path.test(path));
  if (!required || !isGridded(description)) return [];
  return [
    ...gridProblems(file),
    ...levelProblems(file, required),
    ...timeProblems(file, required),
    ...variableProblems(file, required),
  ].map(problem);
}

function gridProblems(file: SyntheticFile): readonly string[] {
  const { description, path, settings } = file;
  const inName = /\.(4x5|2x25)\.nc4?$/.exec(path)?.[1];
  const name = inName ?? (path.includes("GEOSChem.Restart.") ? settings.grid : undefined);
  const expected = name === undefined ? null : modelGridOf(name);
  if (!isGridded(description) || expected === null) return [];
  const size = ({ latitudes, longitudes }: ReturnType<typeof modelGrid>) =>
    `${latitudes.length} latitudes and ${longitudes.length} longitudes`;
  const [is, mustBe] = [size(horizontalGrid(description, file)), size(modelGrid(expected))];
  return is === mustBe ? [] : [`the grid has ${is}, but the model expects ${mustBe}`];
}

function levelProblems(
  { description, settings }: SyntheticFile,
  { levels }: Requirement,
): readonly string[] {
  if (!isGridded(description)) return [];
  const counts = { "72": 72, "72-edges": 73, run: settings.levels } as const;
  const is = description.levels === undefined ? 0 : counts[description.levels];
  const mustBe = levels === "run" ? settings.levels : (levels ?? 0);
  return is === mustBe ? [] : [`it has ${is} levels, but the model expects ${mustBe}`];
}

function timeProblems(
  { description, captures }: SyntheticFile,
  required: Requirement,
): readonly string[] {
  if (!isGridded(description) || required.minutes === undefined) return [];
  const clock = captures["hhmm"] ?? "0000";
  const startMinute = 60 * Number(clock.slice(0, 2)) + Number(clock.slice(2));
  const minutes = required.minutes === "start" ? [startMinute] : required.minutes;
  const is = fileTimes(description.times, captures).times.map(({ value }) => value);
  const isSame = is.length === minutes.length && minutes.every((minute, at) => is[at] === minute);
  const describe = (all: readonly number[]) => `${all.length} times from minute ${all[0]}`;
  if (isSame) return [];
  return [`it has ${describe(is)}, but the model expects ${describe(minutes)}, evenly spaced`];
}

function variableProblems(file: SyntheticFile, required: Requirement): readonly string[] {
  const { description } = file;
  if (!isGridded(description)) return [];
  const found = new Map(variablesOf(description, file).map((one) => [one.name, one.hasLevels]));
  const check = (name: string, hasLevels: boolean) => {
    const is = found.get(name);
    if (is === undefined) return [`variable ${name} is missing`];
    return is === hasLevels ? [] : [`variable ${name} must ${hasLevels ? "" : "not "}have levels`];
  };
  const hasLevels = required.levels !== undefined;
  return [
    ...required.variables.flatMap((name) => check(name, hasLevels)),
    ...(required.surface ?? []).flatMap((name) => check(name, false)),
  ];
}
