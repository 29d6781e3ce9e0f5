import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CLI } from "../support/command-suite.ts";
import { bytesOf, EmulatorInputs } from "../support/emulator-inputs.ts";
import { runProgram } from "../support/run-program.ts";

const top = mkdtempSync(join(tmpdir(), "gcbench-inputs-command-"));
const ROOT = join(top, "ExtData");
const HERE = "HEMCO/MASKS/here.nc";
const MET = ["A1", "A3dyn", "I3"].map((kind) => `GEOS_4x5/MERRA2/2019/07/M.20190701.${kind}.nc4`);

let inputs: EmulatorInputs;
beforeAll(async () => {
  inputs = await EmulatorInputs.start();
  for (const path of MET) await inputs.put(path, bytesOf(path, 400_000));
});
afterAll(() => inputs.stop());

/** Says what a dry run does, as 14.7.0 words it, and misses what is not there. */
function writeSuite(name: string, paths: readonly string[]): string {
  const folder = join(top, name);
  mkdirSync(join(folder, "run"), { recursive: true });
  const lines = paths.map(
    (path) =>
      `[ -e "${ROOT}/${path}" ] && echo "HEMCO: Opening ${ROOT}/${path}" || echo "HEMCO: REQUIRED FILE NOT FOUND ${ROOT}/${path}"`,
  );
  const model = [
    "#!/bin/sh",
    '[ "$1" = --dryrun ] || exit 9',
    'echo "*************   S T A R T I N G   G E O S - C H E M   *************"',
    'echo "!!! GEOS-CHEM IS IN DRY-RUN MODE!"',
    ...lines,
    `echo "HEMCO: OPTIONAL FILE NOT FOUND ${ROOT}/HEMCO/VOLCANO/none.rc"`,
    'echo "**************   E N D   O F   G E O S -- C H E M   **************"',
  ];
  writeFileSync(join(folder, "gcclassic"), `${model.join("\n")}\n`);
  chmodSync(join(folder, "gcclassic"), 0o755);
  const config = `simulation:\n  start_date: [20190701, 000000]\n  end_date: [20190702, 000000]\n  root_data_dir: ${ROOT}\n`;
  writeFileSync(join(folder, "run", "geoschem_config.yml"), config);
  const suite = {
    name,
    workloads: [{ name: "w", kind: "geos-chem-classic", runDirectory: "run" }],
    versions: [{ name: "mine", executable: "gcclassic" }],
  };
  writeFileSync(join(folder, "suite.yml"), JSON.stringify(suite));
  return join(folder, "suite.yml");
}

async function gcbench(...args: readonly string[]) {
  const environment = { ...process.env, CI: "1", NO_COLOR: "1" };
  const ended = await runProgram({ program: CLI, args, cwd: process.cwd(), environment });
  return { status: ended.status, stdout: ended.output, stderr: ended.errors };
}

it("gcbench inputs lists what a run directory needs, what this machine has, and where the rest is available", async () => {
  mkdirSync(join(ROOT, dirname(HERE)), { recursive: true });
  writeFileSync(join(ROOT, HERE), "here");
  const suite = writeSuite("needs", [HERE, ...MET]);
  const { status, stdout, stderr } = await gcbench("inputs", suite, "--source", "s3://geos-chem");
  expect(stderr).toContain("Dry run of mine for w");
  expect(status).toBe(0);
  expect(stdout).toContain("4 input files, 1.2 MB in all");
  expect(stdout).toMatch(/meteorology +GEOS_4x5\/MERRA2 +3 +1\.2 MB/);
  expect(stdout).toMatch(/emissions +HEMCO\/MASKS +1 +4 B/);
  expect(stdout).toContain(`In ${ROOT} are 1 of them (4 B).`);
  expect(stdout).toContain("3 files (1.2 MB) can be fetched from s3://geos-chem.");
  expect(stdout).toContain("1 optional file is nowhere; the model runs without.");
});

it("gcbench inputs names each file that no source has, with the closest existing name", async () => {
  const wrong = "GEOS_4x5/MERRA2/2019/07/M.20190701.A3cld.nc4";
  const suite = writeSuite("missing", [...MET, wrong, "HEMCO/NOWHERE/x.nc"]);
  const { status, stderr } = await gcbench("inputs", suite, "--source", "s3://geos-chem");
  expect(status).toBe(2);
  expect(stderr).toContain("2 required input files are not in s3://geos-chem:");
  expect(stderr).toContain(`${wrong} (did you mean`);
  expect(stderr).toContain("HEMCO/NOWHERE/x.nc (its directory is not there)");
});

it("gcbench inputs lists the files if the source denies access", async () => {
  const suite = writeSuite("unreachable", MET);
  inputs.proxy.decide = () => ({ status: 403, code: "AccessDenied" });
  const { status, stdout, stderr } = await gcbench("inputs", suite, "--source", "s3://geos-chem");
  inputs.proxy.decide = () => null;
  expect(status).toBe(3);
  expect(stderr).toContain("gcbench cannot ask the sources for sizes");
  expect(stdout).toContain(`4 input files missing in ${ROOT}:`);
  for (const path of MET) expect(stdout).toContain(`  required  ${path}`);
  expect(stdout).toContain("  optional  HEMCO/VOLCANO/none.rc");
});

it("gcbench inputs fetches the files, and nothing the second time", async () => {
  const suite = writeSuite("fetch", MET);
  const data = join(top, "fetched");
  const args = ["inputs", suite, "--source", "s3://geos-chem", "--fetch", data];
  const first = await gcbench(...args);
  expect(first.stderr).toContain("inputs");
  expect(first.stdout).toMatch(/All 3 files are in .*fetched: 1\.2 MB fetched in .*checked/);
  for (const path of MET)
    expect(readFileSync(join(data, path)).equals(bytesOf(path, 400_000))).toBe(true);
  const again = await gcbench(...args, "--json");
  expect(JSON.parse(again.stdout).fetched).toMatchObject({ files: 3, fetchedBytes: 0 });
});

it("gcbench inputs reports a model whose dry run fails", async () => {
  const suite = writeSuite("broken", MET);
  writeFileSync(join(dirname(suite), "gcclassic"), "#!/bin/sh\necho 'HEMCO ERROR: no'\nexit 159\n");
  const { status, stderr } = await gcbench("inputs", suite);
  expect(status).toBe(2);
  expect(stderr).toMatch(/did not complete in a copy of .* \(exit code 159\):\nHEMCO ERROR: no/);
});
