import { z } from "zod";
import { InfrastructureError, InterruptedError, UsageError } from "../../core/errors.ts";
import { byFolder } from "../../core/planning/input-folders.ts";
import {
  describeFetched,
  describeInputNames,
  describeInputs,
} from "../../report/inputs-terminal.ts";
import { requiredInputs } from "../../use-cases/plan/required-inputs.ts";
import {
  findSuiteInputs,
  type LocatedInputs,
  locateInputs,
  type SuiteInputs,
  totalBytes,
} from "../../use-cases/plan/suite-inputs.ts";
import { fetchInputs } from "../../wiring/fetch-inputs.ts";
import { inputFiles } from "../../wiring/input-files.ts";
import { DEFAULT_INPUT_SOURCES, inputSources } from "../../wiring/open-inputs.ts";
import { requiredInputPorts } from "../../wiring/required-inputs.ts";
import { command, type Report } from "../command.ts";
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
    suite: z.string().min(1).meta({ description: "Path of the suite, or of a plan.json." }),
    fetch: z.string().min(1).optional().meta({
      description:
        "Data root (ExtData) to download the files to. Files that already match are kept.",
    }),
    synthetic: z.string().min(1).optional().meta({
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
      return namesOnly(located, error);
    }
    const { root, local, pinned, workloads, elsewhere } = found;
    const fetched =
      fetch === undefined ? null : await fetchInputs(fetch, pinned, sourceRegion, caller);
    const localFiles = listOf(local);
    const folders = byFolder([...pinned.set.files, ...localFiles]);
    const bytes = totalBytes(found);
    return {
      json: {
        root,
        files: pinned.set.files.length + local.size,
        bytes,
        folders,
        workloads,
        local: localFiles,
        sources: pinned.set.files,
        excluded: pinned.excluded,
        elsewhere,
        fetched,
      },
      text: [
        describeInputs({ ...found, folders, bytes }),
        ...(fetched ? [describeFetched(fetched, fetch ?? "")] : []),
      ].join("\n\n"),
    };
  },
});

function listOf(files: ReadonlyMap<string, number>) {
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

/** Without its sources the sizes are unknown; the names are known from the dry run. */
function namesOnly({ root, local, missing }: LocatedInputs, error: unknown): Report {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    json: { root, local: listOf(local), missing },
    text: describeInputNames(missing, root),
    errors: [new InfrastructureError(`gcbench cannot ask the sources for sizes: ${reason}`)],
  };
}
