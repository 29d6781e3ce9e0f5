import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InterruptedError } from "../../src/core/errors.ts";
import { counted, counterProblem, instructionsOf } from "../../src/machine/instruction-counter.ts";
import { type Launch, Launcher } from "../../src/machine/launcher.ts";
import { hasPerf, UNLESS_PERF } from "../support/perf.ts";
import { scriptedBlock } from "../support/scripted-block.ts";
import { helpersWithoutCounter, helpersWithSoftwareCounter } from "../support/software-counter.ts";
import { COUNTS_500, pathWithStubPerf } from "../support/stub-perf.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const NEVER = new AbortController().signal;
const PAGE_BYTES = 4096;
const directory = mkdtempSync(join(tmpdir(), "gcbench-counter-test-"));

function launch(script: string): Launch {
  return {
    program: process.execPath,
    arguments: ["-e", script],
    environment: { PATH: process.env["PATH"] ?? "", GOMP_SPINCOUNT: "1000" },
    directory,
    log: join(directory, "log"),
    stack: "keep",
    cores: null,
    timeoutSeconds: 60,
  };
}

/** Touches this many pages of new memory. */
const touch = (pages: number) => `Buffer.alloc(${pages * PAGE_BYTES}).fill(1)`;

describe.skipIf(!hasPerf())(`the launcher's counter, with a software event${UNLESS_PERF}`, () => {
  it("counts a program with its threads and children, and nothing of other programs", async () => {
    const launcher = await Launcher.prepare(directory, await helpersWithSoftwareCounter());
    const count = async (script: string) => {
      const result = instructionsOf(await launcher.run(counted(launch(script)), NEVER));
      return typeof result === "number" ? result : Number.NaN;
    };
    const idle = await count("0");
    expect(idle).toBeGreaterThan(0);
    expect(await count(touch(20_000))).toBeGreaterThan(idle + 20_000);
    const thread = `new (require("node:worker_threads").Worker)(${JSON.stringify(touch(20_000))}, { eval: true })`;
    expect(await count(thread)).toBeGreaterThan(idle + 20_000);
    const child = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(touch(20_000))}])`;
    expect(await count(child)).toBeGreaterThan(idle + 20_000);
    expect(await count("0")).toBeLessThan(idle + 10_000);
  });

  it("counts nothing in a timed trial", async () => {
    const launcher = await Launcher.prepare(directory, await helpersWithSoftwareCounter());
    expect(await launcher.run(launch("0"), NEVER)).not.toHaveProperty("instructions");
  });

  it("lets threads sleep while they wait", () => {
    const { environment } = counted(launch("0"));
    expect(environment).toMatchObject({ OMP_WAIT_POLICY: "passive" });
    expect(environment).not.toHaveProperty("GOMP_SPINCOUNT");
  });

  it("counts one more trial of each version after the timed ones", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    vi.stubEnv("GCBENCH_BUILD", await helpersWithSoftwareCounter());
    const { run, record, runs } = await scriptedBlock("exit 0", {}, undefined, 1, true);
    await run();
    const { status, instructions = [], instructionsProblem, trials } = record();
    expect({ status, instructionsProblem }).toEqual({ status: "complete" });
    expect(instructions.map(({ side }) => side).toSorted()).toEqual(["A", "B"]);
    for (const { instructions: count } of instructions) expect(count).toBeGreaterThan(0);
    expect(trials).toHaveLength(4);
    expect(runs()).toHaveLength(1 + 4 + 2 + 2);
  });

  it("resumes after an interruption with the remaining count", async () => {
    const stop = new AbortController();
    vi.stubEnv("PATH", pathWithStubPerf());
    vi.stubEnv("GCBENCH_BUILD", await helpersWithSoftwareCounter());
    const script = `[ $(wc -l < "$(dirname $0)/runs") = 9 ] && sleep 300; exit 0`;
    const block = await scriptedBlock(script, {}, undefined, 1, true);
    const running = block.run(stop.signal);
    let early: string | undefined;
    void running.then(
      () => {
        early = JSON.stringify(block.record());
      },
      (error) => {
        early = String(error);
      },
    );
    while (early === undefined && block.runs().length < 9) await delay(20);
    expect(early).toBeUndefined();
    stop.abort();
    await expect(running).rejects.toThrow(InterruptedError);
    await block.run();
    const { instructions = [], profiles } = block.record();
    expect(instructions.map(({ session }) => session).toSorted()).toEqual([1, 2]);
    expect(profiles).toHaveLength(2);
    expect(block.runs()).toHaveLength(9 + 1);
  });

  it("completes the block if a counted trial fails", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    vi.stubEnv("GCBENCH_BUILD", await helpersWithSoftwareCounter());
    const script = `[ $(wc -l < "$(dirname $0)/runs") -lt 8 ]`;
    const { run, record } = await scriptedBlock(script, {}, undefined, 1, true);
    await run();
    const { status, instructions, instructionsProblem } = record();
    expect({ status, instructions }).toEqual({ status: "complete", instructions: [] });
    expect(instructionsProblem).toMatch(/^The counted trial of (base|next) failed \(model-error: /);
  });
});

describe("a block on a machine whose processor counts no instructions", () => {
  it("counts short trials under callgrind", async () => {
    vi.stubEnv("PATH", pathWithStubPerf(undefined, COUNTS_500));
    vi.stubEnv("GCBENCH_BUILD", await helpersWithoutCounter());
    const { run, record, runs } = await scriptedBlock("exit 0", {}, undefined, 1, true);
    await run();
    const { status, instructions = [], instructionsProblem, trials } = record();
    expect({ status, instructionsProblem }).toEqual({ status: "complete" });
    expect(instructions.map(({ side }) => side).toSorted()).toEqual(["A", "B"]);
    for (const count of instructions)
      expect(count).toMatchObject({ counter: "callgrind", instructions: 500 });
    expect(trials).toHaveLength(4);
    expect(runs()).toHaveLength(1 + 4 + 2 + 2);
  });

  it("says what is missing and what to do", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    vi.stubEnv("GCBENCH_BUILD", await helpersWithoutCounter());
    const { run, record } = await scriptedBlock("exit 0", {}, undefined, 1, true);
    await run();
    expect(record()).toMatchObject({ status: "complete", instructions: [] });
    expect(record().instructionsProblem).toMatch(
      /^(The processor counts no instructions here \(.+\)|The kernel|The container).*\. Valgrind, if installed, counts short trials/,
    );
  });
});

describe("instructions on this machine", () => {
  it("are counted, or the kernel's reason is given", async () => {
    const launcher = await Launcher.prepare(join(directory, "build"));
    const problem = await counterProblem(launcher, NEVER);
    const found = instructionsOf(await launcher.run(counted(launch("0")), NEVER));
    if (problem === null) expect(found).toBeGreaterThan(1000);
    else {
      expect(found).toEqual({ problem });
      expect(problem).toMatch(/counts no instructions here \(.+\)\.$|perf_event/);
    }
  });
});
