import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { z } from "zod";
import { defaultRegion } from "../../adapters/aws/aws-options.ts";
import { type PinnedInputs, pinInputs } from "../../adapters/catalogue/input-pinner.ts";
import { describeStaging } from "../../core/documents/harness-event.ts";
import { inputSetBytes, mergeInputLists } from "../../core/documents/inputs.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { formatBytes, formatCount, formatSeconds } from "../../core/format/text.ts";
import { byFolder, type InputFolder } from "../../model/input-folders.ts";
import type { Host } from "../../ports/host.ts";
import type { InputSource } from "../../ports/inputs.ts";
import { terminalTable } from "../../report/text/terminal-table.ts";
import { stageInputs } from "../../staging/stage-inputs.ts";
import type { Staged } from "../../staging/staged.ts";
import { DEFAULT_INPUT_SOURCES, openInputSource } from "../../wiring/open-inputs.ts";
import { parseList } from "../cloud-suite.ts";
import { command } from "../command.ts";
import { type MissingInputs, missingInputs, namesOnly, withoutLinks } from "./missing-inputs.ts";
import { type RequiredInputs, requiredInputs } from "./required-inputs.ts";

const PROGRESS_INTERVAL_SECONDS = 0.1;
/** Folders in the table; the rest is added up. */
const MAX_FOLDERS = 25;

export const inputs = command({
  name: "inputs",
  summary: "say which input files a suite needs, and fetch them",
  description:
    "Which files the versions of a suite or a plan read, how large they are, and what is there of them. Run directories on " +
    "this machine are asked by a dry run of the model, images by what was noted when they were built. Files that no source " +
    "has are named. --fetch brings them to a folder, checked; called again, it goes on where it stopped. Needs no account.",
  positionals: ["suite"],
  examples: [
    "gcbench inputs my-change.yml",
    "gcbench inputs my-change.yml --fetch /data/ExtData",
    "gcbench inputs plan.json --source s3://my-bucket/ExtData --json",
  ],
  inputs: z.strictObject({
    suite: z.string().min(1).meta({ description: "Path of the suite, or of a plan.json." }),
    fetch: z.string().min(1).optional().meta({
      description: "Data root (ExtData) to bring the files to. What is there and right stays.",
    }),
    source: z.string().min(1).default(DEFAULT_INPUT_SOURCES.join(",")).meta({
      description:
        "Where the files are: addresses of S3, separated by commas; the first that has a file is taken.",
    }),
    sourceRegion: z.string().min(1).optional().meta({
      description:
        "Region of the source. Default: as known of GEOS-Chem's buckets, else AWS_REGION.",
    }),
    image: z.string().min(1).optional().meta({
      description:
        "Container image of the versions, on this machine or in the registry. Default: the suite's.",
    }),
  }),

  async run({ suite, fetch, source, sourceRegion, image }, host) {
    const needed = await requiredInputs(suite, image, host);
    const place = { region: sourceRegion, here: defaultRegion() };
    const sources = await Promise.all(parseList(source).map((one) => openInputSource(one, place)));
    if (sources.length === 0) throw new UsageError("--source names no address.");
    const root = fetch ? null : rootOf(needed);
    const list = await missingInputs(needed, root);
    let found: FoundInputs;
    try {
      found = await findInputs(list, { sources, root });
    } catch (error) {
      const isReachable = error instanceof UsageError || error instanceof InterruptedError;
      if (isReachable || fetch !== undefined || host.signal.aborted) throw error;
      return namesOnly(list, root, error);
    }
    const staged =
      fetch === undefined ? null : await fetchTo(resolve(fetch), found.pinned, { place }, host);
    return {
      json: jsonOf(needed, found, staged),
      text: [
        describeInputs(needed, found),
        ...(staged ? [describeFetched(staged, fetch)] : []),
      ].join("\n\n"),
    };
  },
});

interface FoundInputs {
  /** Below the data root of this machine. */
  readonly here: ReadonlyMap<string, number>;
  readonly root: string | null;
  /** The others, as their sources have them. */
  readonly pinned: PinnedInputs;
}

/** The one data root that all run directories on this machine name; null: none, or several. */
function rootOf(needed: readonly RequiredInputs[]): string | null {
  const roots = new Set(needed.map(({ root }) => root));
  const [root = null] = roots;
  return roots.size === 1 ? root : null;
}

async function findInputs(
  { here, left }: MissingInputs,
  { sources, root }: { sources: readonly InputSource[]; root: string | null },
): Promise<FoundInputs> {
  const isAll = left.required.length + left.optional.length === 0;
  const pinned = isAll ? NO_RESULT : await pinInputs([left], sources);
  return { here, root, pinned };
}

const NO_RESULT: PinnedInputs = {
  set: { schemaVersion: 1, source: "", region: "", files: [], links: {} },
  digest: "",
  excluded: [],
};

async function fetchTo(
  root: string,
  { set, digest }: PinnedInputs,
  { place }: { place: { region: string | undefined; here: string } },
  host: Host,
): Promise<Staged> {
  await mkdir(root, { recursive: true }).catch((cause) => {
    throw new UsageError(`${root} can't be made: ${cause.message}`, { cause });
  });
  const begin = host.clock.now();
  let shownAt = Number.NEGATIVE_INFINITY;
  try {
    return await stageInputs({
      set,
      digest,
      root,
      cache: null,
      signal: host.signal,
      foreign: "refuse",
      openSource: (location) => openInputSource(location, place),
      onProgress: (doneBytes, totalBytes) => {
        const now = host.clock.now();
        if (now - shownAt < PROGRESS_INTERVAL_SECONDS) return;
        shownAt = now;
        const fraction = totalBytes === 0 ? 1 : doneBytes / totalBytes;
        const seconds = now - begin;
        host.progress({
          title: "inputs",
          unit: "byte",
          done: doneBytes,
          total: totalBytes,
          maxTotal: totalBytes,
          fraction,
          remainingSeconds: fraction > 0 ? (seconds / fraction) * (1 - fraction) : null,
          lines: [describeStaging({ doneBytes, totalBytes })],
        });
      },
      onWait: () => host.info(`Another gcbench stages to ${root}: waiting for it.`),
      onNote: (message) => host.warn(message),
    });
  } finally {
    host.progress(null);
  }
}

function jsonOf(needed: readonly RequiredInputs[], found: FoundInputs, staged: Staged | null) {
  const { pinned, here, root } = found;
  return {
    root,
    files: pinned.set.files.length + here.size,
    bytes: inputSetBytes(pinned.set) + sumOf(here),
    folders: foldersOf(found),
    workloads: workloadsOf(needed, found),
    here: [...here].map(([path, bytes]) => ({ path, bytes })),
    sources: pinned.set.files,
    excluded: pinned.excluded,
    elsewhere: [...new Set(needed.flatMap(({ elsewhere }) => elsewhere))],
    fetched: staged?.staging ?? null,
  };
}

function foldersOf({ here, pinned }: FoundInputs): readonly InputFolder[] {
  return byFolder([...pinned.set.files, ...[...here].map(([path, bytes]) => ({ path, bytes }))]);
}

/** What each workload needs by itself; what two of them share counts for both here, and once in the sum. */
function workloadsOf(needed: readonly RequiredInputs[], { here, pinned }: FoundInputs) {
  const sizes = new Map([
    ...here,
    ...pinned.set.files.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  return [...new Set(needed.map(({ workload }) => workload))].map((workload) => {
    const lists = needed.filter((one) => one.workload === workload).map(({ list }) => list);
    const { required, optional } = mergeInputLists(lists.map(withoutLinks));
    const own = [...required, ...optional].flatMap((path) => sizes.get(path) ?? []);
    return { workload, files: own.length, bytes: own.reduce((sum, bytes) => sum + bytes, 0) };
  });
}

function sumOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function describeInputs(needed: readonly RequiredInputs[], found: FoundInputs): string {
  const { here, root, pinned } = found;
  const bytes = inputSetBytes(pinned.set);
  const files = pinned.set.files.length;
  const workloads = workloadsOf(needed, found);
  const folders = foldersOf(found);
  const shown = folders.slice(0, MAX_FOLDERS);
  const rest = folders.slice(MAX_FOLDERS);
  const rows = [
    ...shown.map((one) => [one.kind, one.folder, String(one.files), formatBytes(one.bytes)]),
    ...(rest.length > 0
      ? [["", `${rest.length} more`, String(sum(rest, "files")), formatBytes(sum(rest, "bytes"))]]
      : []),
  ];
  return [
    `${formatCount(files + here.size, "input file")}, ${formatBytes(bytes + sumOf(here))} in all, what workloads share counted once.`,
    terminalTable(["for", "folder", "files", "size"], rows, [2, 3]),
    ...(workloads.length > 1
      ? [
          terminalTable(
            ["workload", "files", "size"],
            workloads.map((one) => [one.workload, String(one.files), formatBytes(one.bytes)]),
            [1, 2],
          ),
        ]
      : []),
    remarks(needed, { here, root, files, bytes, pinned }).join("\n"),
  ].join("\n\n");
}

function sum(folders: readonly InputFolder[], key: "files" | "bytes"): number {
  return folders.reduce((all, one) => all + one[key], 0);
}

function remarks(
  needed: readonly RequiredInputs[],
  known: FoundInputs & { files: number; bytes: number },
): readonly string[] {
  const { here, root, files, bytes, pinned } = known;
  const places = [...new Set(pinned.set.files.map(({ source }) => source ?? pinned.set.source))];
  const elsewhere = new Set(needed.flatMap((one) => one.elsewhere));
  return [
    ...(root === null
      ? []
      : [`In ${root} are ${here.size} of them (${formatBytes(sumOf(here))}).`]),
    ...(files === 0
      ? ["None is missing."]
      : [
          `${formatCount(files, "file")} (${formatBytes(bytes)}) to be had from ${places.join(", ")}.`,
        ]),
    ...(pinned.excluded.length > 0
      ? [
          `${formatCount(pinned.excluded.length, "optional file")} is nowhere; the model does without.`,
        ]
      : []),
    ...(elsewhere.size > 0
      ? [
          `${formatCount(elsewhere.size, "file")} outside of the data root, as in ${[...elsewhere][0]}.`,
        ]
      : []),
  ];
}

function describeFetched({ staging }: Staged, directory = ""): string {
  const { files, fetchedBytes, seconds } = staging;
  if (fetchedBytes === 0) return `All ${files} files were in ${directory} already, checked.`;
  const rate = formatBytes(fetchedBytes / Math.max(seconds, 0.001));
  return `All ${files} files are in ${directory}: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)} (${rate}/s), checked.`;
}
