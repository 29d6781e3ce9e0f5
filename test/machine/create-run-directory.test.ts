import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRunDirectory } from "../../src/adapters/images/create-run-directory.ts";
import { InterruptedError, UsageError } from "../../src/core/errors.ts";
import { FULLCHEM, sources } from "../support/uncompiled-model.ts";

const temporary = () => mkdtempSync(join(tmpdir(), "gcbench-create-run-directory-test-"));

describe("createRunDirectory", () => {
  const run = (answers: readonly string[], source = sources(), more: object = {}) => {
    const create = { answers: [...answers], start: "2019-07-01", diagnostics: "none" as const };
    return createRunDirectory({ workload: "w", create, source, scratch: temporary(), ...more });
  };

  it("answers all questions without a terminal", async () => {
    const path = await run(FULLCHEM);
    expect(path).toMatch(/gc_4x5_merra2_fullchem$/);
    expect(await run(["7", "1", "1", "1", "{directory}", "mine", "n"])).toMatch(/mine$/);
  });

  it.each([
    ["one answer too few", FULLCHEM.slice(0, -1)],
    ["no directory that is there", FULLCHEM.map((one) => one.replace("}", "}/no/such"))],
  ])("throws if the script asks more questions than there are answers: %s", async (_, answers) => {
    const failing = run(answers);
    await expect(failing).rejects.toThrow(UsageError);
    await expect(failing).rejects.toThrow(
      new RegExp(
        `Workload w: createRunDir.sh asked more questions than the ${answers.length} answers`,
      ),
    );
    await expect(failing).rejects.toThrow(/(git|KPP-Standalone|path where)/);
    await expect(failing).rejects.toThrow(/(Input not recognized|does not exist).* \(\d+ times\)/);
  });

  it("throws if the script rejects an answer", async () => {
    // Without its first answer the script would take later answers for other questions.
    await expect(run(["99", ...FULLCHEM.slice(1)])).rejects.toThrow(
      "createRunDir.sh rejected an answer of create.answers",
    );
  });

  it("accepts an unread n, which other versions ask for, but no other unread answer", async () => {
    expect(await run([...FULLCHEM, "n", ""])).toMatch(/fullchem$/);
    await expect(run([...FULLCHEM, "2"])).rejects.toThrow('; ["2"] was not read');
  });

  it("kills the script and its children at the time limit", async () => {
    const source = sources(`source "\${HOME}/.geoschem/config"`, "sleep 600");
    await expect(run(FULLCHEM, source, { timeLimitSeconds: 0.5 })).rejects.toThrow(
      "exceeded its time limit",
    );
  });

  it("kills the script when the build is interrupted", async () => {
    const source = sources(`source "\${HOME}/.geoschem/config"`, "sleep 600");
    const signal = AbortSignal.timeout(200);
    await expect(run(FULLCHEM, source, { signal })).rejects.toThrow(InterruptedError);
  });

  it.each([
    [
      "makes nothing",
      `mkdir -p "\${directory}/Restarts"`,
      "exit 0 #",
      "created no run directories",
    ],
    ["fails", `mkdir -p "\${directory}/Restarts"`, "exit 3 #", "ended with exit code 3"],
    [
      "fills in nothing",
      `  name: \${name}`,
      `  name: \\\${RUNDIR_SIM_NAME}`,
      `still contains \${RUNDIR_SIM_NAME}`,
    ],
    [
      "reads elsewhere",
      `root_data_dir: \${GC_DATA_ROOT}`,
      "root_data_dir: /home",
      "has data root /home instead of /data",
    ],
    ["writes no dates", "  start_date:", "  begin:", "has no start_date and end_date"],
  ])("throws if the script %s", async (_, from, to, message) => {
    await expect(run(FULLCHEM, sources(from, to))).rejects.toThrow(message);
  });

  it("throws if the script does not exist", async () => {
    await expect(run(FULLCHEM, temporary())).rejects.toThrow("must contain GCClassic");
  });
});
