import { z } from "zod";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { requiredInputs } from "../../use-cases/plan/required-inputs.ts";
import {
  findSuiteInputs,
  locateInputs,
  type SuiteInputs,
} from "../../use-cases/plan/suite-inputs.ts";
import { fetchInputs } from "../../wiring/fetch-inputs.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { DEFAULT_INPUT_SOURCES, inputSources } from "../../wiring/open-inputs.ts";
import { requiredInputPorts } from "../../wiring/required-inputs.ts";
import { command } from "../command.ts";
import { describeFound, describeNames } from "./describe-inputs.ts";
import { makeSyntheticInputs } from "./synthetic-inputs.ts";

export const inputs = command({
  name: "inputs",
  summary: "list the input files that a suite needs, and fetch them",
  description:
    "Lists the input files of a suite or a plan, with their sizes and sources. For a run directory, a dry run of the model " +
    "lists the files; images carry a list. Missing files are reported. --fetch downloads and checks the files; a repeated " +
    "call resumes. Needs no account.",
  positionals: ["suite"],
  examples: [
    "gcbench inputs my-change.yml",
    "gcbench inputs my-change.yml --fetch /data/ExtData",
    "gcbench inputs my-change.yml --synthetic synthetic-data",
    "gcbench inputs plan.json --source s3://my-bucket/ExtData --json",
  ],
  inputs: z.strictObject({
    suite: z
      .string()
      .min(1)
      .meta({ value: "path", description: "Path of the suite, or of a plan.json." }),
    fetch: z.string().min(1).optional().meta({
      description:
        "Data root (ExtData) to download the files to. Files that already match are kept.",
    }),
    synthetic: z.string().min(1).optional().meta({
      value: "path",
      description:
        "Folder for synthetic inputs: every file is made from a formula and nothing is fetched.",
    }),
    source: z.string().min(1).default(DEFAULT_INPUT_SOURCES.join(",")).meta({
      description:
        "S3 addresses of the sources, separated by commas. The first source that has a file provides it.",
    }),
    sourceRegion: z.string().min(1).optional().meta({
      description:
        "Region of the sources. Default: the region of GEOS-Chem's buckets, else AWS_REGION.",
    }),
    image: z.string().min(1).optional().meta({
      description:
        "Container image of the versions, on this machine or in the registry. Default: the suite's image.",
    }),
  }),

  async run({ suite, fetch, synthetic, source, sourceRegion, image }, caller) {
    const needed = await requiredInputs(suite, image, requiredInputPorts(caller), caller);
    if (synthetic !== undefined) return makeSyntheticInputs(needed, synthetic, caller);
    const sources = await inputSources(source, { region: sourceRegion }).open();
    if (sources.length === 0) throw new UsageError("--source names no address.");
    const located = await locateInputs(needed, fetch === undefined, inputFiles);
    let found: SuiteInputs;
    try {
      found = await findSuiteInputs(needed, located, sources);
    } catch (error) {
      const isAnswer = error instanceof UsageError || error instanceof InterruptedError;
      if (isAnswer || fetch !== undefined || caller.signal.aborted) throw error;
      return describeNames(located, error);
    }
    const fetched =
      fetch === undefined ? null : await fetchInputs(fetch, found.pinned, sourceRegion, caller);
    return describeFound(found, fetched, fetch);
  },
});
