import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FULLCHEM, sources } from "../../../test/support/uncompiled-model.ts";
import { InterruptedError, UsageError } from "../../core/errors.ts";
import { createRunDirectory } from "./create-run-directory.ts";

const temporary = () => mkdtempSync(join(tmpdir(), "gcbench-create-run-directory-test-"));

describe("createRunDir.sh", () => {
  const run = (answers: readonly string[], source = sources(), more: object = {}) => {
    const create = { answers: [...answers], start: "2019-07-01", diagnostics: "none" as const };
    return createRunDirectory({ workload: "w", create, source, scratch: temporary(), ...more });
  };

  it("is told all it asks, without a terminal and without a question left", async () => {
    const path = await run(FULLCHEM);
    expect(path).toMatch(/gc_4x5_merra2_fullchem$/);
    expect(await run(["7", "1", "1", "1", "{directory}", "mine", "n"])).toMatch(/mine$/);
  });

  it.each([
    ["one answer too few", FULLCHEM.slice(0, -1)],
    ["no directory that is there", FULLCHEM.map((one) => one.replace("}", "}/no/such"))],
  ])("is ended where it asks for more: %s", async (_, answers) => {
    const failing = run(answers);
    await expect(failing).rejects.toThrow(UsageError);
    await expect(failing).rejects.toThrow(
      new RegExp(`Workload w: createRunDir.sh asked for more than the ${answers.length} answers`),
    );
    await expect(failing).rejects.toThrow(/(git|KPP-Standalone|path where)/);
    await expect(failing).rejects.toThrow(/(Input not recognized|does not exist).* \(\d+ times\)/);
  });

  it("may not take an answer for another question", async () => {
    // Without its first answer the script would go on with the others, and make something else.
    await expect(run(["99", ...FULLCHEM.slice(1)])).rejects.toThrow(
      "createRunDir.sh refused one of the answers of create.answers",
    );
  });

  it("may leave a no unread, which another version asks for, and nothing else", async () => {
    expect(await run([...FULLCHEM, "n", ""])).toMatch(/fullchem$/);
    await expect(run([...FULLCHEM, "2"])).rejects.toThrow('and ["2"] was not read');
  });

  it("is ended at its time limit, with its children", async () => {
    const source = sources(`source "\${HOME}/.geoschem/config"`, "sleep 600");
    await expect(run(FULLCHEM, source, { timeLimitSeconds: 0.5 })).rejects.toThrow(
      "did not end within its time limit",
    );
  });

  it("is ended where the build is interrupted", async () => {
    const source = sources(`source "\${HOME}/.geoschem/config"`, "sleep 600");
    const signal = AbortSignal.timeout(200);
    await expect(run(FULLCHEM, source, { signal })).rejects.toThrow(InterruptedError);
  });

  it.each([
    ["makes nothing", `mkdir -p "\${directory}/Restarts"`, "exit 0 #", "made no run directories"],
    ["fails", `mkdir -p "\${directory}/Restarts"`, "exit 3 #", "ended with status 3"],
    [
      "fills in nothing",
      `  name: \${name}`,
      `  name: \\\${RUNDIR_SIM_NAME}`,
      `still says \${RUNDIR_SIM_NAME}`,
    ],
    [
      "reads elsewhere",
      `root_data_dir: \${GC_DATA_ROOT}`,
      "root_data_dir: /home",
      "from /home in place of /data",
    ],
    ["writes no dates", "  start_date:", "  begin:", "has no start_date and end_date"],
  ])("is not believed when it %s", async (_, from, to, message) => {
    await expect(run(FULLCHEM, sources(from, to))).rejects.toThrow(message);
  });

  it("must be there", async () => {
    await expect(run(FULLCHEM, temporary())).rejects.toThrow("does not hold GCClassic");
  });
});
