import { AIR_MOLAR_MASS } from "./oh-metrics.ts";

/** m s-2, as in the model. */
const GRAVITY = 9.80665;
const PASCAL_PER_HPA = 100;
const KG_PER_GG = 1e6;

/** Values of a field; longitude varies fastest, then latitude, level, time. Missing values are NaN, and do not count. */
export type Field = ArrayLike<number>;

/** Sum of the values. */
export function sumOf(values: Field): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

/**
 * Mass of a species in the atmosphere, in Gg: mixing ratio x dry air mass x molar mass / molar mass of air, where the dry air
 * mass of a box is its pressure thickness x area / gravity.
 */
export function speciesMassGg({
  mixingRatio,
  dryPressureHPa,
  areaM2,
  molarMass,
}: {
  /** mol of the species per mol of dry air. */
  readonly mixingRatio: Field;
  /** Pressure thickness of dry air of each box, hPa. */
  readonly dryPressureHPa: Field;
  readonly areaM2: Field;
  /** g mol-1. */
  readonly molarMass: number;
}): number {
  let sum = 0;
  for (let index = 0; index < mixingRatio.length; index += 1) {
    const ratio = mixingRatio[index] ?? 0;
    const pressure = dryPressureHPa[index % dryPressureHPa.length] ?? 0;
    if (!Number.isNaN(ratio)) sum += ratio * pressure * (areaM2[index % areaM2.length] ?? 0);
  }
  return ((sum * PASCAL_PER_HPA) / GRAVITY / AIR_MOLAR_MASS) * (molarMass / KG_PER_GG);
}

/** Emitted mass in Gg: flux x area x time. @param seconds that each time of the field stands for */
export function emissionGg(fluxKgPerM2S: Field, areaM2: Field, seconds: number): number {
  let sum = 0;
  for (let index = 0; index < fluxKgPerM2S.length; index += 1) {
    const flux = fluxKgPerM2S[index] ?? 0;
    if (!Number.isNaN(flux)) sum += flux * (areaM2[index % areaM2.length] ?? 0);
  }
  return (sum * seconds) / KG_PER_GG;
}
