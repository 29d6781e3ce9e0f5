/*
 * What GEOS-Chem 14.7.0 reads of each file of TransportTracers: the fields that HEMCO_Config.rc of its run directory names, with their
 * dimensions. Written apart from the descriptions, so that a test can put `ncdump -h` beside it.
 */

const SURFACE = "time, lat, lon";
const LEVELS = "time, lev, lat, lon";

interface ModelFields {
  readonly file: RegExp;
  readonly sizes: Readonly<Record<string, number>>;
  /** Name to dimensions. */
  readonly fields: ReadonlyMap<string, string>;
}

const on = (dimensions: string, names: string): readonly (readonly [string, string])[] =>
  names.split(" ").map((name) => [name, dimensions] as const);
const series = (name: string, count: number, step = 1): string =>
  Array.from({ length: count }, (_, n) => name + String(n * step).padStart(2, "0")).join(" ");

const GRID = { lat: 46, lon: 72 };
const fields = (
  file: RegExp,
  sizes: ModelFields["sizes"],
  ...names: readonly (readonly (readonly [string, string])[])[]
): ModelFields => ({ file, sizes, fields: new Map(names.flat()) });

const A1 =
  "ALBEDO CLDTOT EFLUX EVAP FRSEAICE FRSNO GRN GWETROOT GWETTOP HFLUX LAI PARDF PARDR PBLH PRECANV PRECCON PRECLSC PRECSNO " +
  "PRECTOT QV2M SLP SNODP SNOMAS SWGDN T2M TO3 TROPPT TS U10M USTAR V10M Z0M";
const EMISSIONS = "agr ene ind rco shp slv tra wst".replaceAll(/\w+/g, "CO_$&");
const SPECIES =
  "Rn222 Pb210 Pb210s Be7 Be7s Be10 Be10s aoa aoa_bl aoa_nh CH3I CO_25 CO_50 e90 e90_n e90_s nh_5 nh_50 PassiveTracer SF6 st80_25";

const MODEL_FIELDS: readonly ModelFields[] = [
  fields(/\.CN\./, { ...GRID, time: 1 }, on(SURFACE, "FRLAKE FRLAND FRLANDIC FROCEAN PHIS")),
  fields(/\.A1\./, { ...GRID, time: 24 }, on(SURFACE, A1), on(SURFACE, series("SEAICE", 10, 10))),
  fields(
    /\.A3cld\./,
    { ...GRID, time: 8, lev: 72 },
    on(LEVELS, "CLOUD OPTDEPTH QI QL TAUCLI TAUCLW"),
  ),
  fields(/\.A3dyn\./, { ...GRID, time: 8, lev: 72 }, on(LEVELS, "DTRAIN OMEGA RH U V")),
  fields(
    /\.A3mstC\./,
    { ...GRID, time: 8, lev: 72 },
    on(LEVELS, "DQRCU DQRLSAN REEVAPCN REEVAPLS"),
  ),
  fields(
    /\.A3mstE\./,
    { ...GRID, time: 8, lev: 73 },
    on(LEVELS, "CMFMC PFICU PFILSAN PFLCU PFLLSAN"),
  ),
  fields(/\.I3\./, { ...GRID, time: 8, lev: 72 }, on(SURFACE, "PS"), on(LEVELS, "QV T")),
  fields(
    /Restart/,
    { ...GRID, time: 1, lev: 72 },
    on(LEVELS, "Met_DELPDRY Met_BXHEIGHT"),
    on(SURFACE, "Met_TropLev"),
    on(LEVELS, SPECIES.replaceAll(/\w+/g, "SpeciesRst_$&")),
  ),
  fields(/CEDS_CO/, { time: 12 }, on(SURFACE, EMISSIONS)),
  fields(/Land_Type_Masks/, { time: 1 }, on(SURFACE, series("LANDTYPE", 73))),
  fields(/XLAI/, { time: 12 }, on(SURFACE, series("XLAI", 73))),
  fields(/timezones/, { time: 12 }, on(SURFACE, "UTC_OFFSET")),
  fields(/SF6/, { time: 1 }, on(SURFACE, "emi_sf6")),
  fields(/Rn222/, { time: 12 }, on(SURFACE, "rnemis")),
  fields(
    /Drydep_Inputs/,
    { ncoeff: 20, nsurf: 73, ndry: 11, IWATER: 1 },
    on("ncoeff", "DRYCOEFF"),
    on("nsurf", "IOLSON IDEP IZO"),
    on("IWATER", "IWATER"),
    on("ndry", "IDRYDEP IRI IRLU IRAC IRGSS IRGSO IRCLS IRCLO IVSMAX"),
  ),
];

/** Dimensions and fields that the model reads and the header lacks. @param header printed by `ncdump -h` */
export function missingIn(header: string, path: string): readonly string[] {
  const name = path.split("/").at(-1) ?? "";
  const read = MODEL_FIELDS.find(({ file }) => file.test(name));
  if (!read) return [`nothing is known about ${name}`];
  const dimensions = Object.entries(read.sizes).filter(
    ([dimension, size]) =>
      !header.includes(`${dimension} = ${size} ;`) &&
      !header.includes(`${dimension} = UNLIMITED ; // (${size} currently)`),
  );
  const variables = [...read.fields].filter(
    ([field, axes]) =>
      !header.includes(` ${field}(${axes}) ;`) || !header.includes(`\t\t${field}:units = "`),
  );
  return [...dimensions, ...variables].map((missing) => missing.join(" "));
}
