import { beforeEach, describe, expect, it } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { UsageError } from "../../core/errors.ts";
import type { MeasuredPrograms } from "../../ports/measured-programs.ts";
import { answerSuite } from "./suite-answers.ts";

/** A machine with the programs /b/main/model and /b/mine/model, and a run directory /run. */
const programs: MeasuredPrograms = {
  absolute: (path) => path,
  async executable(path) {
    if (path.endsWith("/model")) return path;
    throw new UsageError(`Program ${path} does not exist.`);
  },
  areEqual: async (one, other) => one === other,
  isRunDirectory: async (path) => path === "/run",
  async runDirectory(path) {
    if (path !== "/run") throw new UsageError(`Folder ${path} does not exist.`);
    return { path, simulation: "fullchem", start: "2019-07-01 00:00 UTC", simulatedHours: 744 };
  },
  folder: async (path) => path,
  workloads: async () => new Map([["transport-tracers-4x5-1d", "name: transport-tracers-4x5-1d"]]),
};
const two = { baseline: "/b/main/model", candidate: "/b/mine/model" };

let caller: FakeCaller;
beforeEach(() => {
  caller = new FakeCaller();
});

describe("answerSuite without a terminal", () => {
  it("takes defaults for all but the versions", async () => {
    expect(await answerSuite(two, programs, caller)).toEqual({
      versions: [
        { name: "main", source: { executable: "/b/main/model" } },
        { name: "mine", source: { executable: "/b/mine/model" } },
      ],
      workload: {
        kind: "command",
        name: "model",
        command: ["{executable}"],
        workingDirectory: null,
      },
    });
  });

  it("recognises the folder of the program as a run directory, and simulates at most a day", async () => {
    const inRunDirectory = { ...two, baseline: "/run/model" };
    const { workload } = await answerSuite(inRunDirectory, programs, caller);
    expect(workload).toEqual({
      kind: "geos-chem-classic",
      name: "fullchem-24h",
      runDirectory: "/run",
      simulatedHours: 24,
    });
    expect(caller.messages).toEqual(["/run: fullchem, 744 hours from 2019-07-01 00:00 UTC."]);
  });

  it("compares tags in a workload that gcbench brings along", async () => {
    const { versions, workload } = await answerSuite(
      { baseline: "14.6.3", candidate: "14.7.0-rc.1" },
      programs,
      caller,
    );
    expect(versions.map(({ name }) => name)).toEqual(["14.6.3", "14.7.0-rc.1"]);
    expect(workload).toMatchObject({ kind: "file", name: "transport-tracers-4x5-1d" });
  });

  it.each([
    [{}, "BASELINE is missing, and there is no terminal to ask at"],
    [{ baseline: "/b/main/model" }, "CANDIDATE is missing"],
    [{ ...two, baseline: "/b/x" }, "Program /b/x does not exist."],
    [{ ...two, candidate: two.baseline }, "Baseline and candidate are equal"],
    [{ baseline: "14.7.0", candidate: "14.7.0" }, "Baseline and candidate are equal"],
    [{ ...two, candidate: "14.7.0" }, "Give two programs, or two tags."],
    [{ ...two, runDirectory: "/no" }, "Folder /no does not exist."],
    [{ ...two, runDirectory: "/run", command: "{executable}" }, "not both"],
    [{ ...two, runDirectory: "/run", workingDirectory: "/w" }, "--working-directory is for"],
    [{ ...two, command: "./model" }, "The command lacks {executable}"],
    [{ ...two, simulatedHours: 3 }, "--simulated-hours is for a run directory"],
    [{ ...two, workload: "x" }, "--workload is for tags"],
    [{ baseline: "14.6.3", candidate: "14.7.0", command: "x" }, "give --workload only"],
    [
      { baseline: "14.6.3", candidate: "14.7.0", workload: "transport" },
      "There is no workload transport: there is: transport-tracers-4x5-1d",
    ],
  ])("refuses %j", async (request, message) => {
    const answers = answerSuite(request, programs, caller);
    await expect(answers).rejects.toThrow(UsageError);
    await expect(answers).rejects.toThrow(message);
  });
});

describe("answerSuite at a terminal", () => {
  it("asks until each answer is right", async () => {
    caller.lines.push("", "/b/x", two.baseline, two.candidate, "/no", "/run", "none", "6");
    const { workload } = await answerSuite({}, programs, caller);
    expect(workload).toMatchObject({ runDirectory: "/run", simulatedHours: 6 });
    expect(caller.lines).toEqual([]);
    expect(caller.messages.filter((message) => message.startsWith("warning: "))).toEqual([
      "warning: Program /b/x does not exist.",
      "warning: Folder /no does not exist.",
      "warning: none is no number of hours. Give a number above 0, as in 24.",
    ]);
  });

  it("offers the default of a question, which an empty answer accepts", async () => {
    caller.lines.push("", "");
    const { workload } = await answerSuite(two, programs, caller);
    expect(workload).toMatchObject({ command: ["{executable}"], workingDirectory: null });
    expect(caller.questions).toEqual([
      "A trial: run directory of GEOS-Chem, or command [{executable}]",
      "Working directory of a trial; new: an empty folder for each [new]",
    ]);
  });

  it("asks nothing that an option answers", async () => {
    const command = "{executable} -n 4";
    const { workload } = await answerSuite(
      { ...two, command, workingDirectory: "/w" },
      programs,
      caller,
    );
    expect(workload).toMatchObject({
      command: ["{executable}", "-n", "4"],
      workingDirectory: "/w",
    });
    expect(caller.questions).toEqual([]);
  });
});
