import { z } from "zod";
import { nameSchema } from "../core/documents/names.ts";

const formulaSchema = z
  .union([z.string().min(1), z.number()])
  .transform(String)
  .describe("Formula over lat, lon, lev, hour, day, month and the definitions.");

const definitionsSchema = z
  .record(z.string().regex(/^[A-Za-z_]\w*$/, "expected letters, digits and _"), formulaSchema)
  .describe("Named formulas that other formulas can use.");

const rangeSchema = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, "the first value must not be above the second")
  .describe("Physical range. A value outside of it is an error.");

const placesSchema = z
  .array(z.string().regex(/^[^/].*$/, "expected a path below the data root"))
  .min(1)
  .describe(
    "Patterns of paths. {YYYY}, {MM}, {DD} and {name} match a part and can be used below; * matches anything but /.",
  );

const numberTypeSchema = z.enum(["float", "double", "int"]);

const variableSchema = z.strictObject({
  formula: formulaSchema,
  units: z.string(),
  range: rangeSchema,
  about: z.string().optional(),
  type: numberTypeSchema.default("float"),
  levels: z
    .literal("none")
    .optional()
    .describe("The variable has no levels, although the file has."),
  poles: z
    .enum(["equal", "zero"])
    .optional()
    .describe("Values along each pole: all equal, or all zero. Anything else is an error."),
  from: z.number().int().optional().describe("For a name with {n}: first n. Default: 0."),
  to: z.number().int().optional().describe("For a name with {n}: last n."),
  step: z.number().int().positive().default(1),
  digits: z.number().int().positive().default(2).describe("Digits of n in the name."),
});
export type DescribedVariable = z.infer<typeof variableSchema>;

const timesSchema = z.union([
  z.strictObject({
    date: z.string().default("{YYYY}-{MM}-{DD}").describe("Day of the file, as YYYY-MM-DD."),
    clock: z
      .string()
      .regex(/^(\d{4}|\{\w+\})$/, "expected a time as hhmm, or {hhmm}")
      .default("0000")
      .describe("Time of day from which the minutes count, as hhmm."),
    firstMinute: z.number().int().nonnegative().default(0),
    stepMinutes: z.number().int().positive().default(60),
    count: z.number().int().positive().max(64),
  }),
  z.strictObject({ monthsOf: z.string().describe("Twelve months of this year.") }),
]);

const common = {
  name: nameSchema,
  description: z.string(),
  paths: placesSchema,
};

export const griddedDescriptionSchema = z.strictObject({
  ...common,
  grid: z
    .union([z.string(), z.number().positive()])
    .describe(
      "Grid name from the path, `run` for the run's grid, or the size of equal boxes in degrees.",
    ),
  levels: z
    .enum(["72", "72-edges", "run"])
    .optional()
    .describe("Levels of the file; run: as many as the run has. Default: none."),
  times: timesSchema,
  mantissaBits: z
    .number()
    .int()
    .min(4)
    .max(23)
    .default(12)
    .describe("Significant bits that are kept, as weather services do before they compress."),
  define: definitionsSchema.default({}),
  variables: z.record(z.string(), variableSchema),
  species: z
    .strictObject({
      variable: z.string().describe("Name of each species' variable, with {species}."),
      units: z.string(),
      range: rangeSchema,
      simulations: z
        .record(z.string(), z.array(z.string()))
        .describe("Species of each simulation, for a run directory that gcbench cannot read."),
      added: z
        .record(z.string(), z.array(z.string()))
        .default({})
        .describe("Species of each simulation that are not transported, such as radicals."),
      formulas: z
        .record(z.string(), formulaSchema)
        .describe(
          "Formula by species: names and patterns with *, separated by spaces. The first match counts.",
        ),
      others: formulaSchema.describe("Formula of all other species."),
    })
    .optional(),
});
export type GriddedDescription = z.infer<typeof griddedDescriptionSchema>;

export const tableDescriptionSchema = z.strictObject({
  ...common,
  dimensions: z.record(z.string(), z.number().int().positive()),
  tables: z.record(
    z.string(),
    z.strictObject({
      dimensions: z.array(z.string()).min(1).describe("Slowest first."),
      units: z.string(),
      type: numberTypeSchema,
      range: rangeSchema,
      values: z.array(z.number()).optional(),
      formula: formulaSchema
        .optional()
        .describe("In place of values: a formula over the dimensions' names, each from 1."),
    }),
  ),
});
export type TableDescription = z.infer<typeof tableDescriptionSchema>;

const ASCII = /^[ -~]*$/;
const nameInText = z.string().regex(/^[A-Za-z_]\w*$/, "expected letters, digits and _");
const loopsSchema = z
  .record(
    nameInText,
    z.union([
      z.number().int().positive(),
      z.array(z.record(nameInText, z.union([z.number(), z.string().regex(ASCII)]))).min(1),
    ]),
  )
  .describe("Counters from 1 to a number, or over a list. The last counter runs fastest.");

/** Part of a text file: a line, or lines that repeat. */
export type TextLine =
  | string
  | { readonly for: z.infer<typeof loopsSchema>; readonly lines: readonly TextLine[] };
const textLineSchema: z.ZodType<TextLine> = z.lazy(() =>
  z.union([
    z.string().regex(ASCII, "expected ASCII characters").describe("A line, with {name:FORMAT}."),
    z.strictObject({ for: loopsSchema, lines: z.array(textLineSchema).min(1) }),
  ]),
);

export const textDescriptionSchema = z.strictObject({
  ...common,
  define: definitionsSchema.default({}),
  values: z
    .record(
      nameInText,
      z.strictObject({ formula: formulaSchema, range: rangeSchema, about: z.string().optional() }),
    )
    .describe("Numbers that the lines can name."),
  lines: z.array(textLineSchema).min(1),
});
export type TextDescription = z.infer<typeof textDescriptionSchema>;

/** Description of a family of input files. */
export const descriptionSchema = z.union([
  griddedDescriptionSchema,
  tableDescriptionSchema,
  textDescriptionSchema,
]);
export type Description = z.infer<typeof descriptionSchema>;

/** Definitions that all descriptions share. */
export const sharedDefinitionsSchema = z.strictObject({
  description: z.string(),
  define: definitionsSchema,
});

/** Formulas of the files that a run directory's HEMCO_Config.rc describes. */
export const hemcoRulesSchema = z.strictObject({
  description: z.string(),
  grid: z.number().positive().describe("Size of equal boxes in degrees."),
  rules: z
    .array(
      z.strictObject({
        about: z.string().optional(),
        units: z.array(z.string()).min(1).describe("As in HEMCO_Config.rc."),
        files: z
          .array(z.string())
          .min(1)
          .optional()
          .describe("Patterns of the path, or of a folder or file in it. Default: all."),
        variables: z.array(z.string()).min(1).optional().describe("Patterns. Default: all."),
        levels: z.boolean().optional().describe("Variables with or without levels. Default: both."),
        formula: formulaSchema,
        range: rangeSchema,
      }),
    )
    .describe("The first rule that matches a variable counts."),
});
export type HemcoRules = z.infer<typeof hemcoRulesSchema>;

export interface Descriptions {
  readonly shared: Readonly<Record<string, string>>;
  readonly files: readonly Description[];
  readonly hemco: HemcoRules;
}

export const isGridded = (description: Description): description is GriddedDescription =>
  "variables" in description;

export const isText = (description: Description): description is TextDescription =>
  "lines" in description;
