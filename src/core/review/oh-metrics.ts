/** Sums over all columns and times of the Metrics collection of HISTORY.rc. */
export interface MetricsSums {
  /** AirMassColumnFull, kg. */
  readonly airMass: number;
  /** OHwgtByAirMassColumnFull: OH in kg m-3, weighted by the air mass in kg. */
  readonly weightedOh: number;
  /** LossOHbyCH4columnTrop, molecules s-1. */
  readonly lossByCh4: number;
  /** LossOHbyMCFcolumnTrop, molecules s-1. */
  readonly lossByMcf: number;
}

export interface OhMetrics {
  /** Mean OH weighted by air mass, 1e5 molecules cm-3. */
  readonly meanOh: number;
  /** Lifetime of CH3CCl3 (MCF) against tropospheric OH, in years. */
  readonly mcfYears: number;
  /** Lifetime of CH4 against tropospheric OH, in years. */
  readonly ch4Years: number;
}

/** NIST 2014, as in the model. */
const AVOGADRO = 6.022140857e23;
/** Molar mass of dry air, g mol-1, as in the model. */
export const AIR_MOLAR_MASS = 28.9644;
/** Molar mass of OH, g mol-1, as in the model's species_database.yml. */
const OH_MOLAR_MASS = 17.01;
const SECONDS_PER_YEAR = 365.25 * 86_400;
const CM3_PER_M3 = 1e6;
const GRAMS_PER_KG = 1e3;
const SHOWN_UNIT = 1e5;

/**
 * The metrics of OH that a review compares.
 *
 * - mean OH = weighted OH / air mass, converted from kg m-3 to 1e5 molecules cm-3
 * - lifetime = molecules of air / loss of OH. The model's loss counts a reactant of which every molecule of air is one,
 *   so the abundance of CH4 or MCF cancels.
 *
 * Source of the definition: GEOS-Chem wiki, "Mean OH concentration"; Prather & Spivakovsky, J. Geophys. Res. 95 (D11),
 * 1990, doi:10.1029/JD095iD11p18723.
 */
export function ohMetrics(
  { airMass, weightedOh, lossByCh4, lossByMcf }: MetricsSums,
  ohMolarMass = OH_MOLAR_MASS,
): OhMetrics {
  const kgPerM3 = weightedOh / airMass;
  const perCm3 = (kgPerM3 * GRAMS_PER_KG * AVOGADRO) / ohMolarMass / CM3_PER_M3;
  const airMolecules = (airMass * GRAMS_PER_KG * AVOGADRO) / AIR_MOLAR_MASS;
  const years = (loss: number) => airMolecules / loss / SECONDS_PER_YEAR;
  return { meanOh: perCm3 / SHOWN_UNIT, mcfYears: years(lossByMcf), ch4Years: years(lossByCh4) };
}
