import { z } from "zod";
import { digestOf } from "../core/documents/digest.ts";
import { inputListSchema } from "../core/documents/inputs.ts";
import { type Descriptions, descriptionSchema } from "./description.ts";
import { MODEL_GRID_NAMES } from "./grid.ts";
import { GENERATOR, type RunSettings, type SyntheticFile } from "./resolve-inputs.ts";

/** Synthetic input files of a workload, with everything that a job needs to make them. */
export const syntheticInputsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.number().int().describe("Version of the generator."),
  settings: z.strictObject({
    grid: z.enum(MODEL_GRID_NAMES),
    levels: z.union([z.literal(47), z.literal(72)]),
    species: z.array(z.string()).nullable(),
  }),
  shared: z.record(z.string(), z.string()),
  descriptions: z
    .array(descriptionSchema)
    .describe("Only those of the files. The first that matches a path counts."),
  paths: inputListSchema.shape.required.describe("Sorted."),
  links: inputListSchema.shape.links,
});
export type SyntheticInputs = z.infer<typeof syntheticInputsSchema>;

/** Pins files: the same descriptions, settings and paths have the same digest on every machine. */
export function pinSyntheticInputs(
  files: readonly SyntheticFile[],
  {
    descriptions,
    settings,
    links,
  }: {
    readonly descriptions: Descriptions;
    readonly settings: RunSettings;
    readonly links: Readonly<Record<string, string>>;
  },
): SyntheticInputs {
  const used = new Set(files.map(({ description }) => description));
  const { grid, levels, species } = settings;
  return {
    schemaVersion: 1,
    generator: GENERATOR,
    settings: { grid, levels, species: species && [...species] },
    shared: { ...descriptions.shared },
    // The folder's descriptions in its order, because the first that matches a path counts.
    descriptions: [
      ...descriptions.files.filter((description) => used.has(description)),
      ...[...used].filter((description) => !descriptions.files.includes(description)),
    ],
    paths: files.map(({ path }) => path).sort(),
    links: { ...links },
  };
}

export const syntheticInputsDigest = (inputs: SyntheticInputs): string => digestOf(inputs);
