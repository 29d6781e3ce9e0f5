import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import {
  type HemcoField,
  matchHemcoFile,
  type RunConfiguration,
} from "../../core/documents/run-configuration.ts";
import { UsageError } from "../../core/errors.ts";
import { HEMCO_FILE } from "../../model/diagnostics.ts";
import { hemcoFields } from "../../model/hemco-fields.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";

/** The parts of geoschem_config.yml of 14.x that determine the content of input files. */
const configSchema = z.object({
  simulation: z.object({
    name: z.string(),
    start_date: z.tuple([z.number(), z.number()]),
  }),
  grid: z.object({ resolution: z.string(), number_of_levels: z.number().int().positive() }),
  operations: z.object({
    transport: z.object({ transported_species: z.array(z.string()).min(1) }),
  }),
});

/** Configuration of a run directory on this machine. @throws {UsageError} it is missing, or has another form */
export async function readRunConfiguration(runDirectory: string): Promise<RunConfiguration> {
  const path = join(runDirectory, CONFIG_FILE);
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new UsageError(`${path} cannot be read: ${cause.message}`, { cause });
  });
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is not valid YAML: ${String(cause)}`, { cause });
  }
  const parsed = configSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `${path}: ${issue?.path.join(".")}: ${issue?.message}. Synthetic inputs need a run directory of GEOS-Chem Classic 14.`,
    );
  }
  const { simulation, grid, operations } = parsed.data;
  const [date, time] = simulation.start_date;
  const hemco = await readHemcoFiles(runDirectory);
  return {
    simulation: simulation.name,
    resolution: grid.resolution,
    levels: grid.number_of_levels,
    start: `${String(date).padStart(8, "0")}_${String(time).padStart(6, "0").slice(0, 4)}`,
    species: operations.transport.transported_species,
    fields: [...hemcoFields(hemco)],
  };
}

/** HEMCO_Config.rc with the files of the same name that it includes, such as HEMCO_Config.rc.gmao_metfields. */
async function readHemcoFiles(runDirectory: string): Promise<string> {
  const names = (await readdir(runDirectory)).filter((name) => name.startsWith(HEMCO_FILE)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(runDirectory, name), "utf8")));
  return texts.join("\n");
}

/**
 * Configuration of a run directory in an image, with the fields of these files alone. Undefined: the run directory has
 * another form, and synthetic inputs are not possible for it.
 */
export async function imageRunConfiguration(
  runDirectory: string,
  paths: readonly string[],
): Promise<RunConfiguration | undefined> {
  const read = await readRunConfiguration(runDirectory).catch((error) => {
    if (error instanceof UsageError) return undefined;
    throw error;
  });
  const isUsed = (field: HemcoField) => paths.some((path) => matchHemcoFile(field, path) !== null);
  return read && { ...read, fields: read.fields.filter(isUsed) };
}
