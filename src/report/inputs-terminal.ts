import { type InputList, inputSetBytes, type Staging } from "../core/documents/inputs.ts";
import { formatBytes, formatCount, formatSeconds } from "../core/format/text.ts";
import type { InputFolder } from "../core/planning/input-folders.ts";
import { terminalTable } from "./text/terminal-table.ts";

/** Folders in the table; the others are added up. */
const MAX_FOLDERS = 25;

interface ShownInputs {
  readonly local: ReadonlyMap<string, number>;
  readonly root: string | null;
  readonly pinned: {
    readonly set: Parameters<typeof inputSetBytes>[0] & { readonly source: string };
    readonly excluded: readonly string[];
  };
  readonly workloads: readonly {
    readonly workload: string;
    readonly files: number;
    readonly bytes: number;
  }[];
  readonly elsewhere: readonly string[];
  readonly folders: readonly InputFolder[];
  /** Bytes of all files. */
  readonly bytes: number;
}

/** The input files of a suite, for a terminal. */
export function describeInputs(inputs: ShownInputs): string {
  const { local, pinned, workloads, bytes } = inputs;
  const count = pinned.set.files.length + local.size;
  const tables = [
    terminalTable(["for", "folder", "files", "size"], folderRows(inputs.folders), [2, 3]),
    ...(workloads.length > 1
      ? [
          terminalTable(
            ["workload", "files", "size"],
            workloads.map((one) => [one.workload, String(one.files), formatBytes(one.bytes)]),
            [1, 2],
          ),
        ]
      : []),
  ];
  return [
    `${formatCount(count, "input file")}, ${formatBytes(bytes)} in all; files that workloads share count once.`,
    ...tables,
    remarks(inputs).join("\n"),
  ].join("\n\n");
}

function folderRows(folders: readonly InputFolder[]): string[][] {
  const shown = folders
    .slice(0, MAX_FOLDERS)
    .map((one) => [one.kind, one.folder, String(one.files), formatBytes(one.bytes)]);
  const rest = folders.slice(MAX_FOLDERS);
  if (rest.length === 0) return shown;
  const sum = (key: "files" | "bytes") => rest.reduce((all, one) => all + one[key], 0);
  return [...shown, ["", `${rest.length} more`, String(sum("files")), formatBytes(sum("bytes"))]];
}

function remarks({ local, root, pinned, elsewhere }: ShownInputs): readonly string[] {
  const { set, excluded } = pinned;
  const localBytes = [...local.values()].reduce((sum, bytes) => sum + bytes, 0);
  const sources = [...new Set(set.files.map(({ source }) => source ?? set.source))];
  return [
    ...(root === null
      ? []
      : [`In ${root} are ${local.size} of them (${formatBytes(localBytes)}).`]),
    set.files.length === 0
      ? "None is missing."
      : `${formatCount(set.files.length, "file")} (${formatBytes(inputSetBytes(set))}) can be fetched from ${sources.join(", ")}.`,
    ...(excluded.length > 0
      ? [`${formatCount(excluded.length, "optional file")} is nowhere; the model runs without.`]
      : []),
    ...(elsewhere.length > 0
      ? [
          `${formatCount(elsewhere.length, "file")} outside of the data root, as in ${elsewhere[0]}.`,
        ]
      : []),
  ];
}

/** The result of a fetch, for a terminal. */
export function describeFetched(
  { files, fetchedBytes, seconds }: Staging,
  directory: string,
): string {
  if (fetchedBytes === 0) return `All ${files} files were in ${directory} already, checked.`;
  const rate = formatBytes(fetchedBytes / Math.max(seconds, 0.001));
  return `All ${files} files are in ${directory}: ${formatBytes(fetchedBytes)} fetched in ${formatSeconds(seconds)} (${rate}/s), checked.`;
}

/** The names of input files whose sizes are not known, for a terminal. */
export function describeInputNames({ required, optional }: InputList, root: string | null): string {
  const names = [
    ...required.map((path) => `  required  ${path}`),
    ...optional.map((path) => `  optional  ${path}`),
  ];
  const count = formatCount(names.length, "input file");
  return [`${count} ${root === null ? "needed" : `missing in ${root}`}:`, ...names].join("\n");
}
