import type { RunConfiguration } from "../../core/documents/run-configuration.ts";
import { UsageError } from "../../core/errors.ts";
import type { Descriptions } from "../../synthetic/description.ts";
import { MODEL_GRID_NAMES, modelGridOf } from "../../synthetic/grid.ts";
import { describeHemcoFile } from "../../synthetic/hemco-files.ts";
import {
  type DescribeOther,
  type RunSettings,
  settingsFromPaths,
} from "../../synthetic/resolve-inputs.ts";

/** What determines the input files of a run. */
export interface DescribedRun {
  readonly settings: RunSettings;
  readonly describeOther: DescribeOther;
}

/**
 * Settings that run directories share. Without a configuration, the grid is that of the weather in the input list.
 *
 * @throws {UsageError} the run directories differ, or there are no synthetic inputs for their grid or levels
 */
export function describeRun(
  configurations: readonly RunConfiguration[],
  given: { readonly required: readonly string[]; readonly descriptions: Descriptions },
): DescribedRun {
  const { required, descriptions } = given;
  const [first] = configurations;
  const fields = configurations.flatMap((one) => one.fields);
  const describeOther: DescribeOther = (path) =>
    describeHemcoFile(path, {
      fields,
      rules: descriptions.hemco,
      year: Number(first?.start.slice(0, 4)),
    });
  if (!first) {
    const settings = settingsFromPaths(required);
    if (settings) return { settings, describeOther };
    throw new UsageError(
      "The dry run lists no weather of a grid with synthetic inputs (4x5, 2x2.5), so the grid is unknown.",
    );
  }
  const other = configurations.find(
    ({ resolution, levels }) => resolution !== first.resolution || levels !== first.levels,
  );
  if (other) {
    throw new UsageError(
      `The run directories differ: ${first.resolution} with ${first.levels} levels, and ${other.resolution} with ${other.levels} levels. Make inputs for one of them at a time.`,
    );
  }
  const species = [...new Set(configurations.flatMap((one) => one.species))];
  return { settings: { ...gridOf(first), species }, describeOther };
}

function gridOf({ resolution, levels }: RunConfiguration): Pick<RunSettings, "grid" | "levels"> {
  const grid = modelGridOf(resolution);
  if (grid === null) {
    throw new UsageError(
      `There are no synthetic inputs for resolution ${resolution}. There are for ${MODEL_GRID_NAMES.join(" and ")}.`,
    );
  }
  if (levels === 47 || levels === 72) return { grid, levels };
  throw new UsageError(
    `There are no synthetic inputs for ${levels} levels. There are for 47 and 72.`,
  );
}

/** Path below the data root for the restart file of a run directory on this machine. */
export const restartOf = ({ simulation, start }: RunConfiguration): string =>
  `GEOSCHEM_RESTARTS/synthetic/GEOSChem.Restart.${simulation}.${start}z.nc4`;
