import { z } from "zod";
import { type Inspection, inspectionSchema } from "../../core/documents/inspection.ts";
import { stripControlsDeep } from "../../core/format/control-characters.ts";
import { type Tool, tool } from "../../ports/tool.ts";

/** A tool that judges a run of the model that somebody made without gcbench. */
export function inspectTool(
  inspect: (path: string, exitCode: number | undefined) => Promise<Inspection>,
): Tool {
  return tool({
    name: "inspect_run",
    title: "Say whether a run of GEOS-Chem succeeded, and why not",
    description:
      "Reads a run directory or log of GEOS-Chem Classic: whether the run succeeded, the cause of a failure with its place in the log, what to do, and its timers.",
    inputs: z.strictObject({
      path: z.string().min(1).describe("Run directory or log."),
      exitCode: z
        .number()
        .int()
        .min(0)
        .max(255)
        .optional()
        .describe("Exit status of the run as a shell shows it, if known."),
    }),
    output: inspectionSchema,
    async answer({ path, exitCode }) {
      return stripControlsDeep(await inspect(path, exitCode));
    },
  });
}
