import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { InvalidFilesError } from "../../core/errors.ts";
import { loadSuite } from "../yaml/yaml-catalogue.ts";
import { pinSuite } from "./local-pinner.ts";

let top: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "gcbench-paths-"));
  writeFileSync(join(top, "good"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(top, "plain"), "#!/bin/sh\n", { mode: 0o644 });
  mkdirSync(join(top, "folder"));
});

async function problemsOf(suite: readonly string[]): Promise<readonly string[]> {
  const path = join(top, "s.yml");
  writeFileSync(path, suite.join("\n"));
  const error = await pinSuite(await loadSuite(path), {
    buildDirectory: top,
    miniatureSource: "not needed",
    onCompile: () => {},
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidFilesError)) throw new Error(`no problems: ${error}`);
  return error.problems.map(({ file, line, message }) =>
    `${file}:${line}: ${message}`.replaceAll(`${top}/`, ""),
  );
}

const command = (executable: string) => [
  "name: s",
  "workloads: [{ name: w, kind: command, command: ['{executable}'] }]",
  "versions:",
  "  - name: v",
  `    executable: ${executable}`,
];

describe("a path in a suite", () => {
  it.each([
    { executable: "bin/model", problem: "bin/model does not exist (looked for at bin/model)" },
    { executable: "folder", problem: "folder is a folder, not a file (looked for at folder)" },
    {
      executable: "good/model",
      problem:
        "good/model does not exist: a part of the path is a file, not a folder (looked for at good/model)",
    },
    {
      executable: "plain",
      problem: "plain is not executable. Run `chmod +x` (looked for at plain)",
    },
    {
      executable: "$HOME/model",
      problem:
        "$HOME/model does not exist: $HOME is not expanded. Write the path out; only ~/ at its beginning is your home directory (looked for at $HOME/model)",
    },
  ])("is refused at its line: $executable", async ({ executable, problem }) => {
    expect(await problemsOf(command(executable))).toEqual([`s.yml:5: executable: ${problem}`]);
  });

  it("is refused together with the other ones", async () => {
    const suite = [...command("bin/before"), "  - name: u", "    executable: bin/after"];
    expect(await problemsOf(suite)).toEqual([
      "s.yml:5: executable: bin/before does not exist (looked for at bin/before)",
      "s.yml:7: executable: bin/after does not exist (looked for at bin/after)",
    ]);
  });

  it.each([
    { directory: "rundir", problem: "rundir does not exist (looked for at rundir)" },
    { directory: "good", problem: "good is a file, not a folder (looked for at good)" },
    {
      directory: "folder",
      problem:
        "folder is not a run directory of GEOS-Chem Classic 14: its geoschem_config.yml does not exist. Create one with createRunDir.sh, or set runDirectory to an existing one.",
    },
  ])("is refused as a run directory: $directory", async ({ directory, problem }) => {
    const suite = [
      "name: s",
      "workloads:",
      "  - name: w",
      "    kind: geos-chem-classic",
      `    runDirectory: ${directory}`,
      "versions: [{ name: v, executable: good }]",
    ];
    expect(await problemsOf(suite)).toEqual([`s.yml:5: runDirectory: ${problem}`]);
  });

  it("is refused in the file of versions that holds it", async () => {
    writeFileSync(join(top, "versions.yml"), "versions:\n  - { name: listed, executable: gone }\n");
    const suite = [...command("good").slice(0, 2), "versions: [listed]"];
    expect(await problemsOf(suite)).toEqual([
      "versions.yml:2: executable: gone does not exist (looked for at gone)",
    ]);
  });
});
