import { z } from "zod";
import { UsageError } from "../../core/errors.ts";
import { stripControls, stripControlsDeep } from "../../core/format/control-characters.ts";
import { inspectRun } from "../../model/inspection.ts";
import { readRunEvidence, shownPath } from "../../model/read-run-directory.ts";
import { command } from "../command.ts";
import { compareSettings } from "./compare-settings.ts";
import { describeInspection } from "./describe-inspection.ts";
import { expandPaths } from "./expand-paths.ts";
import { inspectMany } from "./inspect-many.ts";

export const inspect = command({
  name: "inspect",
  summary: "say whether model runs succeeded, why not, and what to do",
  description:
    "Reads run directories or logs of GEOS-Chem Classic 12.0 to 14.8 and of GCHP 13.0 to 14.8. A Classic run succeeded if it " +
    "exited with 0, printed its END banner and wrote its restart file. A GCHP run succeeded if cap_restart reached the " +
    "end, the checkpoint and MAPL's timers are there, and no error follows. Without --exit-code gcbench infers how the " +
    "run ended and says so. " +
    "Several directories or logs give one line each and a summary; with --json, one line of JSON each.",
  positionals: ["targets"],
  examples: [
    "gcbench inspect rundirs/gc_4x5_merra2_fullchem --exit-code 0",
    "gcbench inspect . --log log.dryrun --json",
    "gcbench inspect 'runs/*' --json > runs.ndjson",
    "gcbench inspect rundirs/14.5.1 rundirs/14.7.1 --settings",
  ],
  inputs: z.strictObject({
    targets: z.array(z.string().min(1)).min(1).meta({
      value: "path",
      description: "Run directories or logs; globs such as 'runs/*' work.",
    }),
    log: z.string().min(1).optional().meta({
      value: "path",
      description:
        "Log of the run; - is standard input. Default: the newest file that contains GEOS-Chem's banner, or GCHP's newest log.",
    }),
    exitCode: z.coerce
      .number()
      .int()
      .min(0)
      .max(255)
      .optional()
      .meta({ description: "Exit status of the run as a shell shows it ($?)." }),
    settings: z.boolean().default(false).meta({
      description:
        "Compare the settings of two run directories, of GCHP too: what changes the work, and what is harmless.",
    }),
  }),

  async run({ targets, log, exitCode, settings }, caller) {
    const paths = await expandPaths(targets);
    if (settings) return compareSettings(paths);
    const [first] = paths;
    if (first === undefined || paths.length > 1) {
      if (log !== undefined || exitCode !== undefined) {
        throw new UsageError(
          "--log and --exit-code are about one run. Leave them out, or give one directory.",
        );
      }
      return inspectMany(paths, caller.signal);
    }
    const { evidence, logPath } = await readRunEvidence(first, { log, exitCode });
    const inspection = inspectRun(evidence);
    return {
      json: { ...inspection, log: logPath },
      text: describeInspection(stripControlsDeep(inspection), stripControls(shownPath(logPath))),
    };
  },
});
