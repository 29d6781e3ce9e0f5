import { InfrastructureError } from "../../core/errors.ts";
import { byFolder } from "../../core/planning/input-folders.ts";
import {
  describeFetched,
  describeInputNames,
  describeInputs,
} from "../../report/inputs-terminal.ts";
import {
  type LocatedInputs,
  type SuiteInputs,
  totalBytes,
} from "../../use-cases/plan/suite-inputs.ts";
import type { Report } from "../command.ts";

type Fetched = Parameters<typeof describeFetched>[0];

/** The files that a suite needs, with their sizes and sources, and what was fetched of them to `folder`. */
export function describeFound(found: SuiteInputs, fetched: Fetched | null, folder = ""): Report {
  const { root, local, pinned, workloads, elsewhere } = found;
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
      ...(fetched ? [describeFetched(fetched, folder)] : []),
    ].join("\n\n"),
  };
}

function listOf(files: ReadonlyMap<string, number>) {
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

/** Without its sources the sizes are unknown; the names are known from the dry run. */
export function describeNames({ root, local, missing }: LocatedInputs, error: unknown): Report {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    json: { root, local: listOf(local), missing },
    text: describeInputNames(missing, root),
    errors: [new InfrastructureError(`gcbench cannot ask the sources for sizes: ${reason}`)],
  };
}
