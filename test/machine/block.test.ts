import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, sessionKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import { InterruptedError, UsageError } from "../../src/core/errors.ts";
import { toJson } from "../../src/core/format/json.ts";
import { roundsFor } from "../../src/core/planning/rounds.ts";
import { runBlock } from "../../src/harness/block.ts";
import { BUILDS, QUIET, scriptedBlock } from "../support/scripted-block.ts";

describe("runBlock", () => {
  it("runs a warm-up and the trials in order, and records each with its log", async () => {
    const { run, record, spec, runs, store } = await scriptedBlock(
      'echo "hello $OMP_NUM_THREADS"; sleep 0.02',
    );
    await run();
    const { status, warmUp, trials, sessions } = record();
    expect(status).toBe("complete");
    expect(warmUp?.position).toBe(0);
    expect(trials.map(({ side }) => side)).toEqual(spec.block.order);
    expect(trials.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(trials.every(({ wallSeconds, failure }) => wallSeconds > 0.02 && failure === null)).toBe(
      true,
    );
    expect(sessions).toHaveLength(1);
    expect(runs()).toHaveLength(5);
    expect(readFileSync(store.describe(trials[0]?.log ?? ""), "utf8")).toBe("hello 1\n");
  });

  it("repeats its order as often as the first round fits into the time of a block", async () => {
    const { run, record, spec } = await scriptedBlock("sleep 0.02", {}, undefined, "auto");
    await run();
    const { status, rounds, trials } = record();
    const { order } = spec.block;
    const first = trials.slice(0, order.length).reduce((sum, one) => sum + one.wallSeconds, 0);
    expect(rounds).toBe(roundsFor(first, spec.platform));
    expect(trials.map(({ side }) => side)).toEqual(Array(rounds).fill(order).flat());
    expect(trials.map(({ position }) => position)).toEqual(trials.map((_, index) => index + 1));
    expect(status).toBe("complete");
  });

  it("runs no trial if the block's record exists", async () => {
    const { run, runs } = await scriptedBlock("exit 0");
    await run();
    await run();
    expect(runs()).toHaveLength(5);
  });

  it("resumes after an interruption with the remaining trials, each once", async () => {
    const stop = new AbortController();
    const block = await scriptedBlock(
      `[ $(wc -l < "$(dirname $0)/runs") = 4 ] && sleep 300; exit 0`,
    );
    const running = block.run(stop.signal);
    while (block.runs().length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await expect(running).rejects.toThrow(InterruptedError);
    await block.run();
    const { trials, sessions } = block.record();
    expect(trials.map(({ position, session }) => [position, session])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
    expect(sessions).toHaveLength(2);
    // A warm-up and two trials, the second interrupted; then a warm-up and the two remaining trials.
    expect(block.runs()).toHaveLength(4 + 3);
  });

  it("starts from the beginning on another machine", async () => {
    const { run, record, store, spec } = await scriptedBlock("exit 0");
    await run();
    const [session] = record().sessions;
    const elsewhere = { ...session, machine: { ...session?.machine, host: "i-0123" } };
    const other = await scriptedBlock("exit 0");
    await other.store.writeOnce(sessionKeys.of("run-1", other.spec.block.id, 1), toJson(elsewhere));
    await other.run();
    expect(other.record().sessions.map(({ session: number }) => number)).toEqual([2]);
    expect(store.location).not.toBe(other.store.location);
    expect(spec.block.id).toBe(other.spec.block.id);
  });

  it("reports a damaged file of an earlier session and does not change it", async () => {
    const { run, store, spec, runs } = await scriptedBlock("exit 0");
    const key = sessionKeys.of("run-1", spec.block.id, 1);
    await store.writeOnce(key, "half a fi");
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow(store.describe(key));
    expect(readFileSync(store.describe(key), "utf8")).toBe("half a fi");
    expect(runs()).toEqual([]);
  });

  it("throws UsageError if an executable differs from the planned one", async () => {
    const { run, top, runs } = await scriptedBlock("exit 0");
    writeFileSync(join(top, "program.sh"), "#!/bin/sh\nexit 0 # rebuilt\n");
    await expect(run()).rejects.toThrow("differs from the planned file");
    expect(runs()).toEqual([]);
  });
});

describe("runBlock with a failing trial", () => {
  it.each([
    {
      what: "exit status",
      script: "echo 'ERROR: no convergence'; exit 3",
      name: "model-error",
      message: "ERROR: no convergence",
    },
    {
      what: "segmentation fault",
      script: "echo working; kill -11 $$",
      name: "crash",
      message: 'stops after "working"',
    },
    { what: "kill", script: "kill -9 $$", name: "killed", message: "SIGKILL" },
    {
      what: "no memory",
      script: 'echo "std::bad_alloc"; kill -6 $$',
      name: "out-of-memory",
      message: "bad_alloc",
    },
    {
      what: "another architecture",
      script: "echo 'sh: ./x: cannot execute binary file: Exec format error'; exit 126",
      name: "wrong-architecture",
      message: "Exec format error",
    },
    {
      what: "missing input",
      script: "echo 'HEMCO ERROR: Cannot find file /data/x.nc'; exit 159",
      name: "missing-input",
      message: "/data/x.nc",
    },
  ])("is recorded with its class and log: $what", async ({ script, name, message }) => {
    const { run, record, runs } = await scriptedBlock(script);
    await run();
    const { status, warmUp, trials } = record();
    expect(status).toBe("failed");
    expect(warmUp?.failure).toMatchObject({
      class: name,
      message: expect.stringContaining(message),
    });
    expect(trials).toEqual([]);
    expect(runs()).toHaveLength(1); // What can't count any more is not run.
  });

  it("classifies a trial beyond the suite's time limit as timeout", async () => {
    const block = await scriptedBlock("sleep 300");
    const spec = {
      ...block.spec,
      limits: { trialMinutes: 0.005 },
      block: { ...block.spec.block, id: "limited" },
    };
    await block.store.writeOnce(specKeys.of("run-1", "limited"), toJson(spec));
    await runBlock({
      run: "run-1",
      block: "limited",
      store: block.store,
      work: BUILDS,
      harnessVersion: "test",
      signal: new AbortController().signal,
      ...QUIET,
    });
    const content = readFileSync(block.store.describe(recordKeys.of("run-1", "limited")), "utf8");
    expect(recordSchema.parse(JSON.parse(content)).warmUp?.failure?.class).toBe("timeout");
  });

  it("classifies a trial without its required output as bad-output", async () => {
    const silent = await scriptedBlock("exit 0", { success: { exitCode: 0, files: ["out.bin"] } });
    await silent.run();
    expect(silent.record().trials[0]?.failure).toEqual({
      class: "bad-output",
      message: "the program did not write out.bin",
      logLines: [],
    });
    const mute = await scriptedBlock("echo nothing", {
      success: { exitCode: 0, files: [], logContains: "all done" },
    });
    await mute.run();
    expect(mute.record().trials[0]?.failure?.message).toContain('does not contain "all done"');
  });
});

it("runBlock parses timers and hashes outputs of any program", async () => {
  const { run, record } = await scriptedBlock('echo "solve: 0.5 s"; echo data > result.txt', {
    timers: { format: "lines", pattern: "^(?<name>\\w+): (?<seconds>[0-9.]+) s" },
    outputs: ["*.txt"],
  });
  await run();
  const [trial] = record().trials;
  expect(trial?.timers).toEqual([{ name: "solve", parent: null, seconds: 0.5 }]);
  expect(trial?.outputs).toMatchObject([{ path: "result.txt", bytes: 5 }]);
});

it("runBlock records the values of equal outputs once, for either version", async () => {
  const fixtures = join(import.meta.dirname, "../fixtures/netcdf");
  // Version A writes the same output each time; B writes A's output once, then another.
  const { run, record } = await scriptedBlock(
    [
      "here=$(dirname $(readlink -f $0))",
      'if [ "$1" = next ] && [ -e "$here/once" ]; then name=b; else name=a; fi',
      '[ "$1" = next ] && [ $(grep -c next "$here/runs") -gt 1 ] && touch "$here/once"',
      `cp ${fixtures}/restart-$name.nc4 result.nc4; touch result.nc4`,
    ].join("\n"),
    { outputs: ["*.nc4"] },
  );
  await run();
  const { warmUp, trials } = record();
  expect(warmUp?.outputs.map(({ values }) => values)).toEqual([undefined]);
  const outputs = trials.flatMap((trial) => trial.outputs);
  const described = outputs.filter(({ values }) => values);
  expect(outputs).toHaveLength(4);
  expect(new Set(described.map(({ sha256 }) => sha256)).size).toBe(described.length);
  expect(described.map(({ sha256 }) => sha256).sort()).toEqual(
    [...new Set(outputs.map(({ sha256 }) => sha256))].sort(),
  );
});

describe("runBlock with a command that reports less than the suite says", () => {
  it("warns after the first trial of each version of timers and outputs that nothing matches", async () => {
    const { run, record, warnings } = await scriptedBlock(
      "echo 'solve: 1.5 s'; echo 1 > result.bin",
      {
        timers: { format: "lines", pattern: "^(?<name>\\w+) took (?<seconds>[0-9.]+)" },
        outputs: ["*.bin", "out/*.nc"],
      },
    );
    await run();
    expect(record().status).toBe("complete");
    const both = (name: string) => [
      `First trial of ${name}: timers.pattern matches no line of the log.`,
      `First trial of ${name}: outputs "out/*.nc" matches no file that the program wrote.`,
    ];
    expect(warnings.toSorted()).toEqual([...both("base"), ...both("next")].toSorted());
  });

  it("is silent if everything matches", async () => {
    const { run, warnings } = await scriptedBlock("echo 'solve took 1.5'; echo 1 > result.bin", {
      timers: { format: "lines", pattern: "^(?<name>\\w+) took (?<seconds>[0-9.]+)" },
      outputs: ["*.bin"],
    });
    await run();
    expect(warnings).toEqual([]);
  });

  it("fails a run of GEOS-Chem whose log shows another time than simulatedDays", async () => {
    const log = ["---> DATE: 2019/01/01  UTC: 00:00", "---> DATE: 2019/01/01  UTC: 12:00"];
    const script = log.map((line) => `echo '${line}'`).join("\n");
    const timers = { format: "gcclassic" as const };
    const other = await scriptedBlock(script, { timers, simulatedDays: 1 });
    await other.run();
    expect(other.record().status).toBe("failed");
    expect(other.record().trials[0]?.failure).toMatchObject({
      class: "bad-output",
      message:
        "the log shows 2019-01-01 00:00 to 2019-01-01 12:00 as simulated, but the trial should simulate 2019-01-01 00:00 to 2019-01-02 00:00",
    });
    const same = await scriptedBlock(script, { timers, simulatedDays: 0.5 });
    await same.run();
    expect(same.record().status).toBe("complete");
  });
});
