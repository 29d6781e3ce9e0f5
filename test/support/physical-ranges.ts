import type { Hdf5Variable } from "./hdf5-variable.ts";

/*
 * Ranges of variables of input files, in the units that the model expects. Written apart from the descriptions: wide enough for the real
 * atmosphere, and narrow enough to find a wrong unit.
 */

/** The first pattern that matches a variable counts. */
const RANGES: readonly (readonly [name: RegExp, low: number, high: number])[] = [
  // Weather
  [/^(?:TS|T2M|T)$/, 180, 330],
  [/^(?:PS|SLP)$/, 48_000, 108_000],
  [/^TROPPT$/, 5_000, 45_000],
  [/^QV(?:2M)?$/, 1e-6, 0.04],
  [/^(?:U|V|U10M|V10M)$/, -120, 150],
  [/^OMEGA$/, -10, 10],
  [/^TO3$/, 100, 500],
  [/^(?:SWGDN|PARDR|PARDF|EFLUX|HFLUX)$/, -300, 1400],
  [/^PBLH$/, 20, 5_000],
  [/^(?:PREC\w*|PF\w*|EVAP|CMFMC|DTRAIN)$/, 0, 0.1],
  [/^(?:DQ\w*|REEVAP\w*)$/, -1e-6, 1e-6],
  [/^(?:QI|QL)$/, 0, 5e-3],
  [/^(?:TAUCLI|TAUCLW|OPTDEPTH)$/, 0, 100],
  [/^(?:SNODP|Z0M|USTAR)$/, 0, 10],
  [/^SNOMAS$/, 0, 5_000],
  [/^PHIS$/, -1_000, 60_000],
  [/^PV$/, -0.1, 0.1],
  [/^RH$/, 0, 1.2],
  [/^LAI$|^XLAI\d\d$/, 0, 8],
  [/^(?:ALBEDO|CLDTOT|CLOUD|FR\w*|GRN|GWET\w*|SEAICE\d\d|LANDTYPE\d\d)$/, 0, 1],
  // Fields that HEMCO reads
  [/^UTC_OFFSET$/, -12, 14],
  [/^UVALBD$/, 1, 90],
  [/^(?:BR|BRCL|BRO|BRONO2|HBR|HOBR)$/, 0, 30], // pptv
  [/^SFC_CH4$/, 1_500, 2_300], // ppbv
  [/^(?:OCS|CH3Cl)$/, 0.3, 0.8], // ppbv
  [/^(?:CH2Cl2|CHCl3|CH3Br)$/, 1e-3, 0.2], // ppbv
  [/^H2$/, 400, 700], // ppbv
  [/^N2O$/, 3e-7, 3.6e-7], // mol/mol, as the halogens
  [/^(?:CFC\d+|CCl4|CH3CCl3|H1\d+|C2BR2F4|HCFC\w+)$/, 1e-13, 1e-9],
  [/^loss$/, 0, 1e-4],
  [/^prod$/, 0, 1e-12],
  [/^species$/, 0, 1e-12],
  [/^s_mn$/, 0, 42],
  [/^Ensemble_Monthly_mean$/, 0, 400],
  [/^O3$/, 0.01, 15], // ppmv, in the profile above the model
  // Restart, mol/mol
  [/^Met_DELPDRY$/, 1e-3, 60],
  [/^Met_BXHEIGHT$/, 50, 20_000],
  [/^Met_TropLev$/, 10, 50],
  [/^SpeciesRst_N2$/, 0.78, 0.79],
  [/^SpeciesRst_O2$/, 0.2, 0.21],
  [/^SpeciesRst_CO2$/, 3.8e-4, 4.4e-4],
  [/^SpeciesRst_H2O$/, 1e-6, 0.05],
  [/^SpeciesRst_CH4$/, 1e-8, 2e-6],
  [/^SpeciesRst_O3$/, 1e-10, 1.2e-5],
  [/^SpeciesRst_O$/, 1e-20, 1e-4],
  [/^SpeciesRst_(?:H2|N2O)$/, 1e-9, 6e-7],
  [/^SpeciesRst_CO$/, 1e-9, 2e-7],
  [/^SpeciesRst_OH$/, 1e-17, 1e-9],
  [/^SpeciesRst_/, 1e-24, 1e-8],
];

/** Problems of a variable: values outside of its range, or no known range. */
export function rangeProblems(name: string, values: Hdf5Variable["values"]): readonly string[] {
  const found = RANGES.find(([pattern]) => pattern.test(name));
  if (!found) return [`${name} has no range`];
  const [, low, high] = found;
  // Weather services round values to 12 bits.
  const isOutside = (value: number) => !(value >= low * 0.999 - 1e-30 && value <= high * 1.001);
  const outside =
    low < 0
      ? values.find((value) => !(value >= low * 1.001 && value <= high * 1.001))
      : values.find(isOutside);
  return outside === undefined ? [] : [`${name} is ${outside}, not from ${low} to ${high}`];
}
