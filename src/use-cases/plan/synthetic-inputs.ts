import { type InputList, mergeInputLists } from "../../core/documents/inputs.ts";
import type { RunConfiguration } from "../../core/documents/run-configuration.ts";
import { UsageError } from "../../core/errors.ts";
import { formatCount } from "../../core/format/text.ts";
import type { Caller } from "../../ports/caller.ts";
import { checkLayout } from "../../synthetic/check-layout.ts";
import type { Descriptions } from "../../synthetic/description.ts";
import { pinSyntheticInputs, type SyntheticInputs } from "../../synthetic/planned-inputs.ts";
import type {
  ResolvedInputs,
  SyntheticFile,
  WrittenInputs,
} from "../../synthetic/resolve-inputs.ts";
import { resolveInputs } from "../../synthetic/resolve-inputs.ts";
import { type DescribedRun, describeRun, restartOf } from "./described-run.ts";
import type { RequiredInputs } from "./required-inputs.ts";
import { withoutLinks } from "./suite-inputs.ts";

/** The descriptions of synthetic input files. */
export interface InputDescriptions {
  /** Folder with the descriptions, for messages. */
  readonly folder: string;
  readonly readDescriptions: () => Promise<Descriptions>;
}

export interface SyntheticInputPorts extends InputDescriptions {
  /** @throws {UsageError} the run directory has another form */
  readonly readRunConfiguration: (runDirectory: string) => Promise<RunConfiguration>;
  /** @throws {UsageError} the folder has other files, or a value is outside of its range */
  readonly writeInputs: (
    root: string,
    files: readonly SyntheticFile[],
    given: {
      readonly shared: Descriptions["shared"];
      readonly signal: AbortSignal;
      readonly onFile: (done: number) => void;
    },
  ) => Promise<WrittenInputs>;
}

export interface MadeInputs {
  readonly files: readonly SyntheticFile[];
  readonly written: WrittenInputs;
  /** Restart file of each run directory on this machine, below the data root. */
  readonly restarts: ReadonlyMap<string, string>;
}

/**
 * Makes every input file that the dry runs list.
 *
 * @throws {UsageError} a required file has no description, or would not fit the model; nothing is written then
 */
export async function makeInputs(
  needed: readonly RequiredInputs[],
  root: string,
  ports: SyntheticInputPorts,
  caller: Caller,
): Promise<MadeInputs> {
  const descriptions = await ports.readDescriptions();
  const directories = new Map<string, RunConfiguration>();
  for (const { runDirectory } of needed) {
    if (runDirectory !== null) {
      directories.set(runDirectory, await ports.readRunConfiguration(runDirectory));
    }
  }
  const { required, optional } = mergeInputLists(needed.map(({ list }) => withoutLinks(list)));
  const ofImages = needed.flatMap(({ list }) => list.configuration ?? []);
  const run = describeRun([...directories.values(), ...ofImages], { required, descriptions });
  const restarts = new Map([...directories].map(([path, one]) => [path, restartOf(one)] as const));
  const all = describedFiles(
    { required: [...new Set([...required, ...restarts.values()])], optional },
    { descriptions, run, folder: ports.folder },
  );
  const begin = caller.clock.now();
  try {
    const written = await ports.writeInputs(root, all, {
      shared: descriptions.shared,
      signal: caller.signal,
      onFile: (done) => showProgress(caller, begin, { done, total: all.length }),
    });
    return { files: all, written, restarts };
  } finally {
    caller.progress(null);
  }
}

/**
 * Plans the input files that jobs make before they measure.
 *
 * @param lists of all versions of a workload
 * @throws {UsageError} as makeInputs
 */
export async function planSyntheticInputs(
  lists: readonly InputList[],
  { folder, readDescriptions }: InputDescriptions,
): Promise<SyntheticInputs> {
  const descriptions = await readDescriptions();
  const { required, optional, links } = mergeInputLists(lists);
  const configurations = lists.flatMap(({ configuration }) => configuration ?? []);
  const run = describeRun(configurations, { required, descriptions });
  const files = describedFiles({ required, optional }, { descriptions, run, folder });
  return pinSyntheticInputs(files, { descriptions, settings: run.settings, links });
}

/** @throws {UsageError} a required file has no description, or would not fit the model */
function describedFiles(
  { required, optional }: Pick<InputList, "required" | "optional">,
  {
    descriptions,
    run: { settings, describeOther },
    folder,
  }: {
    readonly descriptions: Descriptions;
    readonly run: DescribedRun;
    readonly folder: string;
  },
): readonly SyntheticFile[] {
  const resolve = (paths: readonly string[]) =>
    resolveInputs(paths, descriptions, settings, describeOther);
  const { files, undescribed } = resolve(required);
  if (undescribed.length > 0) throw undescribedFiles(undescribed, folder);
  const all = [...files, ...resolve(optional).files];
  const problems = all.flatMap(checkLayout);
  if (problems.length === 0) return all;
  throw new UsageError(
    `The model could not read these files. Nothing was written.\n${problems.join("\n")}`,
  );
}

function undescribedFiles(files: ResolvedInputs["undescribed"], folder: string): UsageError {
  const lines = files.map(
    ({ path, reason }) =>
      `  REQUIRED FILE NOT FOUND ${path}${reason === null ? "" : ` (${reason})`}`,
  );
  return new UsageError(
    `${formatCount(files.length, "required input file")} of the dry run ${files.length === 1 ? "has" : "have"} no description. Nothing was written.\n` +
      `${lines.join("\n")}\nDescribe them in ${folder}, or switch off in the run directory what reads them.`,
  );
}

function showProgress(
  caller: Caller,
  begin: number,
  { done, total }: { done: number; total: number },
): void {
  const fraction = done / total;
  const seconds = caller.clock.now() - begin;
  caller.progress({
    title: "synthetic inputs",
    unit: "file",
    done,
    total,
    maxTotal: total,
    fraction,
    remainingSeconds: (seconds / fraction) * (1 - fraction),
    lines: [],
  });
}
