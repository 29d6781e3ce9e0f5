import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { InvalidFilesError } from "../../src/core/errors.ts";

const CATALOGUE = {
  "workloads/short.yml": "name: short\nkind: miniature\nsimulatedHours: 6\n",
  "versions.yml":
    "versions:\n  - name: base\n    miniature: {}\n  - name: slow\n    miniature:\n      slow: { Convection: 1.5 }\n",
  "platforms.yml":
    "platforms:\n  - name: graviton3\n    architecture: arm64\n    processor: AWS Graviton3\n    instanceType: c7g.4xlarge\n",
};

/** Writes a catalogue of a workload, two versions and a platform, with more files. @returns the path of the suite `s` */
export function writeCatalogue(files: Record<string, string>): string {
  const top = mkdtempSync(join(tmpdir(), "gcbench-suite-"));
  for (const [name, content] of Object.entries({ ...CATALOGUE, ...files })) {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), content);
  }
  return join(top, "suites", "s.yml");
}

/** @returns the problems of the suite `s`, with file, line and column */
export async function errorsOf(files: Record<string, string>): Promise<readonly string[]> {
  const path = writeCatalogue(files);
  const error = await loadSuite(path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidFilesError)) throw new Error(`no faults: ${error}`);
  const top = dirname(dirname(path));
  return error.problems.map(
    ({ file, line, column, message, hint }) =>
      `${file.replace(`${top}/`, "")}:${line}:${column} ${message}${hint ? ` (${hint})` : ""}`,
  );
}
