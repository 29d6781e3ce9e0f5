import { parse } from "yaml";
import { UsageError } from "../../core/errors.ts";
import { type OhMetrics, ohMetrics } from "../../core/review/oh-metrics.ts";
import type { ReviewOutputs } from "../../core/review/review-outputs.ts";
import { emissionGg, type Field, speciesMassGg, sumOf } from "../../core/review/species-totals.ts";
import { type NamedDataset, openVariables } from "../netcdf-variables.ts";
import { CONFIG_FILE, OUTPUTS, RESTARTS, readSpan } from "../run-directory.ts";

/** The files that one run left, by path in its run directory. */
export interface OutputFolder {
  readonly paths: readonly string[];
  read(path: string): Promise<Uint8Array>;
}

const METRICS_FILE = new RegExp(`^${OUTPUTS}/[^/]*\\.Metrics\\.[^/]*\\.nc4?$`);
const EMISSIONS_FILE = new RegExp(`^${OUTPUTS}/HEMCO_diagnostics\\.[^/]*\\.nc4?$`);
const RESTART_FILE = new RegExp(`^${RESTARTS}/[^/]*Restart[^/]*\\.nc4?$`);
const SPECIES_FILE = "species_database.yml";
const SPECIES = /^Species(?:Rst|ConcVV)_(.+)$/;
const EMISSION = /^(?:Inv|Emis)/;
const EMISSION_UNITS = /^kg\s*[/ ]?\s*m-?\^?2[/ ]s(?:-1)?$/;
const SECONDS_PER_MINUTE = 60;

/**
 * OH metrics, species masses and emission totals of a run, from the files in its run directory: the Metrics collection, the
 * last restart and HEMCO's diagnostics.
 *
 * @throws {UsageError} one of them is damaged
 */
export async function readReviewOutputs(folder: OutputFolder): Promise<ReviewOutputs> {
  const molarMasses = await readMolarMasses(folder);
  const notes: string[] = [];
  const oh = await readOhMetrics(folder, molarMasses);
  if (!oh) notes.push("There is no Metrics collection, so there are no OH metrics.");
  const masses = await readMasses(folder, molarMasses, notes);
  const emissions = await readEmissions(folder, notes);
  return { oh, masses, emissions, notes };
}

/**
 * OH metrics of the Metrics collection alone.
 *
 * @param known molar masses by species. Default: those of the species database
 * @returns null: there is no such collection
 */
export async function readOhMetrics(
  folder: OutputFolder,
  known?: ReadonlyMap<string, number>,
): Promise<OhMetrics | null> {
  const sums = new Map<string, number>();
  for (const path of matching(folder, METRICS_FILE)) {
    for (const { name, dataset } of await open(folder, path)) {
      if (dataset.shape.length < 2) continue;
      sums.set(name, (sums.get(name) ?? 0) + sumOf(valuesOf(dataset)));
    }
  }
  const [airMass, weightedOh, lossByCh4, lossByMcf] = [
    "AirMassColumnFull",
    "OHwgtByAirMassColumnFull",
    "LossOHbyCH4columnTrop",
    "LossOHbyMCFcolumnTrop",
  ].map((name) => sums.get(name));
  if (!airMass || weightedOh === undefined || !lossByCh4 || !lossByMcf) return null;
  const molarMass = (known ?? (await readMolarMasses(folder))).get("OH");
  return ohMetrics({ airMass, weightedOh, lossByCh4, lossByMcf }, molarMass);
}

async function readMasses(
  folder: OutputFolder,
  molarMasses: ReadonlyMap<string, number>,
  notes: string[],
): Promise<ReadonlyMap<string, number>> {
  const masses = new Map<string, number>();
  const path = matching(folder, RESTART_FILE).at(-1);
  const variables = path === undefined ? [] : await open(folder, path);
  const area = find(variables, "AREA");
  const pressure = find(variables, "Met_DELPDRY");
  if (!area || !pressure) {
    notes.push("No restart file has AREA and Met_DELPDRY, so there are no masses.");
    return masses;
  }
  const [areaM2, dryPressureHPa] = [valuesOf(area), valuesOf(pressure)];
  const unknown: string[] = [];
  for (const { name, dataset } of variables) {
    const species = SPECIES.exec(name)?.[1];
    if (species === undefined) continue;
    const molarMass = molarMasses.get(species);
    if (molarMass === undefined) {
      unknown.push(species);
      continue;
    }
    const mixingRatio = valuesOf(dataset);
    masses.set(species, speciesMassGg({ mixingRatio, dryPressureHPa, areaM2, molarMass }));
  }
  if (unknown.length > 0) {
    notes.push(
      `${SPECIES_FILE} has no molar mass (MW_g) of ${unknown.length} species, so their masses are missing.`,
    );
  }
  return masses;
}

async function readEmissions(
  folder: OutputFolder,
  notes: string[],
): Promise<ReadonlyMap<string, number>> {
  const totals = new Map<string, number>();
  const paths = matching(folder, EMISSIONS_FILE);
  const seconds = await simulatedSeconds(folder);
  if (paths.length === 0 || seconds === null) {
    notes.push("There are no diagnostics of HEMCO, so there are no emission totals.");
    return totals;
  }
  // All times together stand for the whole run, so the sums are scaled at the end.
  let times = 0;
  for (const path of paths) {
    const variables = await open(folder, path);
    const area = find(variables, "AREA");
    if (!area) continue;
    const areaM2 = valuesOf(area);
    const emissions = variables.filter(isEmission);
    times += emissions[0]?.dataset.shape[0] ?? 0;
    for (const { name, dataset } of emissions) {
      totals.set(name, (totals.get(name) ?? 0) + emissionGg(valuesOf(dataset), areaM2, seconds));
    }
  }
  return new Map([...totals].map(([name, total]) => [name, total / Math.max(1, times)]));
}

function isEmission({ name, dataset }: NamedDataset): boolean {
  return (
    EMISSION.test(name) && dataset.shape.length >= 3 && EMISSION_UNITS.test(unitsOf(dataset).trim())
  );
}

function unitsOf(dataset: NamedDataset["dataset"]): string {
  return String(attributeOf(dataset, "units") ?? "");
}

function attributeOf(dataset: NamedDataset["dataset"], name: string): unknown {
  try {
    const value: unknown = dataset.attrs[name];
    return Array.isArray(value) || ArrayBuffer.isView(value) ? Object(value)[0] : value;
  } catch {
    return undefined; // jsfive does not read attributes of this type.
  }
}

async function simulatedSeconds(folder: OutputFolder): Promise<number | null> {
  if (!folder.paths.includes(CONFIG_FILE)) return null;
  const span = readSpan(Buffer.from(await folder.read(CONFIG_FILE)).toString("utf8"));
  return span && (span.end - span.start) * SECONDS_PER_MINUTE;
}

async function readMolarMasses(folder: OutputFolder): Promise<ReadonlyMap<string, number>> {
  const masses = new Map<string, number>();
  if (!folder.paths.includes(SPECIES_FILE)) return masses;
  const content: unknown = parse(Buffer.from(await folder.read(SPECIES_FILE)).toString("utf8"));
  for (const [species, properties] of Object.entries(content ?? {})) {
    const molarMass: unknown = Object(properties)["MW_g"];
    if (typeof molarMass === "number") masses.set(species, molarMass);
  }
  return masses;
}

function matching({ paths }: OutputFolder, pattern: RegExp): readonly string[] {
  return paths.filter((path) => pattern.test(path)).sort();
}

/** @throws {UsageError} it is no netCDF-4 file */
async function open(folder: OutputFolder, path: string): Promise<readonly NamedDataset[]> {
  const content = Buffer.from(await folder.read(path));
  try {
    return openVariables(content, path);
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: it is damaged, or no netCDF-4 file.`, { cause });
  }
}

function find(variables: readonly NamedDataset[], wanted: string) {
  return variables.find(({ name }) => name === wanted)?.dataset ?? null;
}

/** Values with NaN for missing ones. */
function valuesOf(dataset: NamedDataset["dataset"]): Field {
  const values = dataset.value as unknown as Field;
  const fill = attributeOf(dataset, "_FillValue") ?? attributeOf(dataset, "missing_value");
  if (typeof fill !== "number" || !Array.prototype.includes.call(values, fill)) return values;
  return Float64Array.from(values, (value) => (value === fill ? Number.NaN : value));
}
