import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { MODEL_GRID_NAMES, modelGridOf } from "../../synthetic/grid.ts";
import type { RunDirectorySettings } from "../../synthetic/resolve-inputs.ts";

/** The parts of geoschem_config.yml of 14.x that determine the restart file. */
const configSchema = z.object({
  simulation: z.object({
    name: z.string(),
    start_date: z.tuple([z.number(), z.number()]),
  }),
  grid: z.object({
    resolution: z.string(),
    number_of_levels: z.union([z.literal(47), z.literal(72)]),
  }),
  operations: z.object({
    transport: z.object({ transported_species: z.array(z.string()).min(1) }),
  }),
});

/** @throws {UsageError} the configuration is missing, or has another form */
export async function readRunSettings(runDirectory: string): Promise<RunDirectorySettings> {
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
      `${path}: ${issue?.path.join(".")}: ${issue?.message}. Synthetic inputs need a run directory of GEOS-Chem Classic 14 with 47 or 72 levels.`,
    );
  }
  const { simulation, grid, operations } = parsed.data;
  const model = modelGridOf(grid.resolution);
  if (model === null) {
    throw new UsageError(
      `${path}: there are no synthetic inputs for resolution ${grid.resolution}. There are for ${MODEL_GRID_NAMES.join(" and ")}.`,
    );
  }
  const [date, time] = simulation.start_date;
  const start = `${String(date).padStart(8, "0")}_${String(time).padStart(6, "0").slice(0, 4)}z`;
  return {
    grid: model,
    levels: grid.number_of_levels,
    species: operations.transport.transported_species,
    restart: `GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.${simulation.name}.${start}.nc4`,
  };
}
