import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InterruptedError } from "../../src/core/errors.ts";
import { readStacks } from "../../src/use-cases/report/export-profiles.ts";
import { scriptedBlock } from "../support/scripted-block.ts";
import { NO_SAMPLES_OF_CYCLES, pathWithStubPerf } from "../support/stub-perf.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const profiled = (script: string) => scriptedBlock(script, {}, undefined, 1, true);
const unpack = (content: Uint8Array) => gunzipSync(content).toString("utf8");

describe("runBlock with profiles", () => {
  it("profiles one trial of each version after the timed ones, and keeps their stacks", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    const { run, record, runs, store, warnings } = await profiled("exit 0");
    await run();
    const { status, trials, profiles = [], profileProblem } = record();
    expect({ status, profileProblem, warnings }).toEqual({ status: "complete", warnings: [] });
    expect(trials).toHaveLength(4);
    expect(runs()).toHaveLength(1 + 4 + 2);
    expect(profiles.map(({ side }) => side).toSorted()).toEqual(["A", "B"]);
    for (const { clock, samples, waitingSamples, tree, stacks } of profiles) {
      expect({ clock, samples, waitingSamples }).toEqual({
        clock: "cpu-clock",
        samples: 2,
        waitingSamples: 1,
      });
      expect(tree).toEqual({
        names: ["main", "work"],
        nodes: [
          [-1, 0, 0],
          [0, 1, 2],
        ],
      });
      expect(unpack(readFileSync(store.describe(stacks)))).toBe(
        "main;work 2\n[waiting in the OpenMP runtime] 1\n",
      );
    }
    const exported = await readStacks(store, "run-1", unpack);
    expect(exported.map(({ version }) => version).toSorted()).toEqual(["base", "next"]);
  });

  it("profiles by the kernel's clock if cycles give no samples", async () => {
    vi.stubEnv("PATH", pathWithStubPerf(NO_SAMPLES_OF_CYCLES));
    const { run, record } = await profiled("exit 0");
    await run();
    const { profiles = [] } = record();
    expect(profiles.map(({ clock, samples }) => [clock, samples])).toEqual([
      ["cpu-clock", 2],
      ["cpu-clock", 2],
    ]);
  });

  it("resumes after an interruption with the remaining profile", async () => {
    const stop = new AbortController();
    vi.stubEnv("PATH", pathWithStubPerf());
    const block = await profiled(`[ $(wc -l < "$(dirname $0)/runs") = 7 ] && sleep 300; exit 0`);
    const running = block.run(stop.signal);
    while (block.runs().length < 7) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await expect(running).rejects.toThrow(InterruptedError);
    await block.run();
    const { profiles = [], sessions, trials } = block.record();
    expect(profiles.map(({ side, session }) => `${side}${session}`).toSorted()).toHaveLength(2);
    expect(new Set(profiles.map(({ session }) => session))).toEqual(new Set([1, 2]));
    expect(sessions).toHaveLength(2);
    expect(trials).toHaveLength(4);
    expect(block.runs()).toHaveLength(7 + 1);
  });

  it("completes without a profile if perf may not count, and says what to do", async () => {
    vi.stubEnv("PATH", pathWithStubPerf('echo "Error: Operation not permitted" >&2; exit 255'));
    const { run, record, runs, warnings } = await profiled("exit 0");
    await run();
    const { status, profiles, profileProblem } = record();
    expect({ status, profiles }).toEqual({ status: "complete", profiles: [] });
    expect(profileProblem).toMatch(/perf_event_paranoid|perf does not work|seccomp/);
    expect(warnings).toEqual([`No profile: ${profileProblem}`]);
    expect(runs()).toHaveLength(5);
  });

  it("completes with one profile if the other profiled trial fails", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    const { run, record } = await profiled(`[ $(wc -l < "$(dirname $0)/runs") -lt 7 ]`);
    await run();
    const { status, profiles, profileProblem } = record();
    expect(status).toBe("complete");
    expect(profiles).toHaveLength(1);
    expect(profileProblem).toMatch(/^The profiled trial of (base|next) failed \(model-error: /);
  });

  it("profiles nothing in a block whose trial failed", async () => {
    vi.stubEnv("PATH", pathWithStubPerf());
    const { run, record, runs } = await profiled(`[ $(wc -l < "$(dirname $0)/runs") != 3 ]`);
    await run();
    expect(record()).toMatchObject({ status: "failed", profiles: [] });
    expect(runs()).toHaveLength(3);
  });
});
