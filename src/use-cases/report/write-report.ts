import type { Comparison } from "../../core/documents/comparison.ts";
import type { BlockRecord } from "../../core/documents/record.ts";
import { toJson } from "../../core/format/json.ts";
import type { OutputFiles } from "../../ports/output-files.ts";
import { renderReport } from "../../report/report-files.ts";

/** Writes the folder of a report: the comparison, the pages, and the records that they rest on. */
export async function writeReport(
  folder: string,
  comparison: Comparison,
  records: readonly BlockRecord[],
  files: OutputFiles,
): Promise<void> {
  await files.reserve(folder);
  const named = records.map((record) => [`${record.spec.block.id}.json`, record] as const);
  // The folder may hold the report of another run, whose records do not belong here.
  await files.removeOthers(`${folder}/records`, new Set(named.map(([name]) => name)), ".json");
  await writeFiles(
    folder,
    new Map([
      ["comparison.json", toJson(comparison)],
      ...named.map(([name, record]) => [`records/${name}`, toJson(record)] as const),
      ...renderReport(comparison),
    ]),
    files,
  );
}

/** Writes files, by name, to a folder. */
export async function writeFiles(
  folder: string,
  contents: ReadonlyMap<string, string>,
  files: OutputFiles,
): Promise<void> {
  for (const [name, content] of contents) await files.replace(`${folder}/${name}`, content);
}
