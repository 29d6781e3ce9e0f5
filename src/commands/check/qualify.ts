import { z } from "zod";
import { LOCAL_PLATFORM } from "../../core/documents/platform.ts";
import { miniatureWorkloadSchema } from "../../core/documents/workload.ts";
import { UsageError } from "../../core/errors.ts";
import { MIN_QUALIFICATION_BLOCKS } from "../../core/qualification/design.ts";
import { MAX_BLOCKS } from "../../core/qualification/noise.ts";
import { renderQualificationTerminal } from "../../report/qualification/qualification-terminal.ts";
import { qualifyMachine } from "../../use-cases/check/qualify.ts";
import { localMachine } from "../../wiring/local-machine.ts";
import { DEFAULT_REPORTS } from "../../wiring/locations.ts";
import { openStore } from "../../wiring/open-store.ts";
import { outputFiles } from "../../wiring/output-files.ts";
import { qualificationMachine } from "../../wiring/qualification-machine.ts";
import { command } from "../command.ts";
import { outInput, storeInput } from "../shared-inputs.ts";

export const qualify = command({
  name: "qualify",
  summary: "say whether this machine can be trusted with comparisons",
  description:
    "Compares the miniature with itself, and with itself slowed by 1, 2 and 5 %, in the blocks of a suite. Says how often " +
    "this machine would raise a false alarm, which changes it would find with how many blocks, what disturbs it, and " +
    "whether to trust it. If it is interrupted, the same command resumes.",
  positionals: ["platform"],
  examples: [
    "gcbench qualify",
    "gcbench qualify --minutes 2",
    "gcbench qualify local --minutes 30",
  ],
  inputs: z.strictObject({
    platform: z
      .string()
      .min(1)
      .default(LOCAL_PLATFORM)
      .meta({ description: "Platform to qualify; local is this machine." }),
    minutes: z.coerce
      .number()
      .positive()
      .max(24 * 60)
      .default(10)
      .meta({
        description: "Duration in minutes. Two minutes give an answer with wide bounds.",
      }),
    blocks: z.coerce.number().int().min(MIN_QUALIFICATION_BLOCKS).max(MAX_BLOCKS).optional().meta({
      description: "Number of blocks of each comparison. Default: as many as the minutes allow.",
    }),
    hours: z.coerce.number().positive().max(48).optional().meta({
      description: "Simulated hours of a trial, in steps of 1/3. Default: as the minutes allow.",
    }),
    grid: miniatureWorkloadSchema.shape.grid.meta({ description: "Grid of the miniature." }),
    store: storeInput,
    out: outInput,
    soFar: z
      .boolean()
      .default(false)
      .meta({ description: "Report on the blocks so far, without measuring more." }),
    again: z
      .boolean()
      .default(false)
      .meta({ description: "Measure again, even if the qualification is finished." }),
  }),

  async run({ platform, store, out, ...request }, caller) {
    if (platform !== LOCAL_PLATFORM) {
      throw new UsageError(
        `Platform ${platform} needs AWS Batch, and gcbench qualifies only the machine that it runs on. ` +
          "Leave the platform out. To qualify a runner, call it in a job of that runner.",
      );
    }
    const folderOf = (run: string) => out ?? `${DEFAULT_REPORTS}/${run}`;
    const machine = { ...localMachine(caller), ...qualificationMachine };
    const ports = { store: await openStore(store), machine, files: outputFiles };
    const result = await qualifyMachine({ ...request, folderOf }, ports, caller);
    const shown = outputFiles.shown(`${result.report}/qualification.md`);
    return { json: result, text: renderQualificationTerminal(result.qualification, shown) };
  },
});
