import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { digestOf } from "../../src/core/documents/digest.ts";
import { type BlockSpec, blockSpec } from "../../src/core/documents/plan.ts";
import { type BlockRecord, recordSchema } from "../../src/core/documents/record.ts";
import { recordKeys, sessionKeys, specKeys } from "../../src/core/documents/store-layout.ts";
import {
  type CommandWorkload,
  type Workload,
  workloadSchema,
} from "../../src/core/documents/workload.ts";
import { InterruptedError, UsageError } from "../../src/core/errors.ts";
import { toJson } from "../../src/core/format/json.ts";
import { roundsFor } from "../../src/core/planning/rounds.ts";
import { runBlock } from "../../src/harness/block.ts";
import { hostArchitecture, readTopology } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { NO_INPUTS } from "../support/planned-block.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

const BUILDS = mkdtempSync(join(tmpdir(), "gcbench-builds-")); // One launcher serves all tests.

const QUIET = {
  say: () => {},
  progressSeconds: 1,
  instance: null,
  job: null,
  inputs: NO_INPUTS,
};

interface Setup {
  readonly top: string;
  readonly store: DirectoryStore;
  readonly spec: BlockSpec;
  readonly runs: () => string[];
  readonly run: (signal?: AbortSignal) => Promise<void>;
  readonly record: () => BlockRecord;
  /** What the harness warned of. */
  readonly warnings: readonly string[];
}

/** A block with a real program: a shell script that logs each run, then does what the test needs. */
async function setUp(
  script: string,
  workload: Partial<CommandWorkload> = {},
  other?: (top: string) => Workload,
  rounds: "auto" | number = 1,
): Promise<Setup> {
  const top = mkdtempSync(join(tmpdir(), "gcbench-block-"));
  const program = join(top, "program.sh");
  writeFileSync(program, `#!/bin/sh\necho "$1" >> ${top}/runs\n${script}\n`);
  chmodSync(program, 0o755);
  const planned =
    other?.(top) ??
    workloadSchema.parse({
      name: "short",
      kind: "command",
      command: ["{executable}", "{threads}"],
      ...workload,
    });
  const executable = {
    path: program,
    sha256: await fileDigest(program),
    architecture: null,
    needs: [],
  };
  const version = (name: string) => pinnedVersion(name, { executable, arguments: [name] });
  const cores = readTopology() ? [0] : [];
  const plan = samplePlan({
    workloads: [{ workload: planned, digest: digestOf("w"), inputs: null }],
    versions: [version("base"), version("next")],
    platforms: [
      { id: "local-1t", name: "local", architecture: hostArchitecture(), threads: 1, cores },
    ],
    suite: { layout: { maxBlocks: 1, rounds } },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  const spec = blockSpec(plan, "run-1", block);
  const store = new DirectoryStore(join(top, "store"));
  await store.writeOnce(specKeys.of("run-1", block.id), toJson(spec));
  const warnings: string[] = [];
  return {
    top,
    warnings,
    store,
    spec,
    runs: () =>
      existsSync(`${top}/runs`) ? readFileSync(`${top}/runs`, "utf8").trim().split("\n") : [],
    run: (signal = new AbortController().signal) =>
      runBlock({
        run: "run-1",
        block: block.id,
        store,
        work: BUILDS,
        harnessVersion: "test",
        signal,
        ...QUIET,
        say: (event) => event.event === "warning" && warnings.push(event.message),
      }),
    record: () =>
      recordSchema.parse(
        JSON.parse(readFileSync(store.describe(recordKeys.of("run-1", block.id)), "utf8")),
      ),
  };
}

describe("runBlock", () => {
  it("runs a warm-up and the trials in order, and records each with its log", async () => {
    const { run, record, spec, runs, store } = await setUp(
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
    const { run, record, spec } = await setUp("sleep 0.02", {}, undefined, "auto");
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
    const { run, runs } = await setUp("exit 0");
    await run();
    await run();
    expect(runs()).toHaveLength(5);
  });

  it("resumes after an interruption with the remaining trials, each once", async () => {
    const stop = new AbortController();
    const block = await setUp(`[ $(wc -l < "$(dirname $0)/runs") = 4 ] && sleep 300; exit 0`);
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
    const { run, record, store, spec } = await setUp("exit 0");
    await run();
    const [session] = record().sessions;
    const elsewhere = { ...session, machine: { ...session?.machine, host: "i-0123" } };
    const other = await setUp("exit 0");
    await other.store.writeOnce(sessionKeys.of("run-1", other.spec.block.id, 1), toJson(elsewhere));
    await other.run();
    expect(other.record().sessions.map(({ session: number }) => number)).toEqual([2]);
    expect(store.location).not.toBe(other.store.location);
    expect(spec.block.id).toBe(other.spec.block.id);
  });

  it("reports a damaged file of an earlier session and does not change it", async () => {
    const { run, store, spec, runs } = await setUp("exit 0");
    const key = sessionKeys.of("run-1", spec.block.id, 1);
    await store.writeOnce(key, "half a fi");
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow(store.describe(key));
    expect(readFileSync(store.describe(key), "utf8")).toBe("half a fi");
    expect(runs()).toEqual([]);
  });

  it("throws UsageError if an executable differs from the planned one", async () => {
    const { run, top, runs } = await setUp("exit 0");
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
    const { run, record, runs } = await setUp(script);
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
    const block = await setUp("sleep 300");
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
    const silent = await setUp("exit 0", { success: { exitCode: 0, files: ["out.bin"] } });
    await silent.run();
    expect(silent.record().trials[0]?.failure).toEqual({
      class: "bad-output",
      message: "the program did not write out.bin",
      logLines: [],
    });
    const mute = await setUp("echo nothing", {
      success: { exitCode: 0, files: [], logContains: "all done" },
    });
    await mute.run();
    expect(mute.record().trials[0]?.failure?.message).toContain('does not contain "all done"');
  });
});

it("runBlock parses timers and hashes outputs of any program", async () => {
  const { run, record } = await setUp('echo "solve: 0.5 s"; echo data > result.txt', {
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
  const { run, record } = await setUp(
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
    const { run, record, warnings } = await setUp("echo 'solve: 1.5 s'; echo 1 > result.bin", {
      timers: { format: "lines", pattern: "^(?<name>\\w+) took (?<seconds>[0-9.]+)" },
      outputs: ["*.bin", "out/*.nc"],
    });
    await run();
    expect(record().status).toBe("complete");
    const both = (name: string) => [
      `First trial of ${name}: timers.pattern matches no line of the log.`,
      `First trial of ${name}: outputs "out/*.nc" matches no file that the program wrote.`,
    ];
    expect(warnings.toSorted()).toEqual([...both("base"), ...both("next")].toSorted());
  });

  it("is silent if everything matches", async () => {
    const { run, warnings } = await setUp("echo 'solve took 1.5'; echo 1 > result.bin", {
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
    const other = await setUp(script, { timers, simulatedDays: 1 });
    await other.run();
    expect(other.record().status).toBe("failed");
    expect(other.record().trials[0]?.failure).toMatchObject({
      class: "bad-output",
      message:
        "the log shows 2019-01-01 00:00 to 2019-01-01 12:00 as simulated, but the trial should simulate 2019-01-01 00:00 to 2019-01-02 00:00",
    });
    const same = await setUp(script, { timers, simulatedDays: 0.5 });
    await same.run();
    expect(same.record().status).toBe("complete");
  });
});

describe("runBlock with geos-chem-classic", () => {
  const CONFIG = [
    "simulation:",
    "  start_date: [20190101, 000000]   # a comment",
    "  end_date: [20190201, 000000]",
    "  use_gcclassic_timers: false",
  ].join("\n");

  /** A model that lists its directory's content and writes the output of a successful run. */
  const MODEL = [
    'dir="$(dirname $(readlink -f $0))"',
    'ls -A . Restarts OutputDir > "$dir/seen"',
    'cat geoschem_config.yml > "$dir/config"',
    'echo "$OMP_STACKSIZE $GFORTRAN_UNBUFFERED_PRECONNECTED $(ulimit -S -s)" > "$dir/limits"',
    "cat <<'END'",
    "===> GEOS-Chem version         : 14.7.0",
    "---> DATE: 2019/01/01  UTC: 00:00",
    "     - Creating file for Restart; reference = 20190101 010000",
    "        with filename = ./Restarts/GEOSChem.Restart.20190101_0100z.nc4",
    "---> DATE: 2019/01/01  UTC: 01:00",
    "**************   E N D   O F   G E O S -- C H E M   **************",
    "END",
    "echo new > Restarts/GEOSChem.Restart.20190101_0100z.nc4",
  ].join("\n");

  function runDirectory(top: string): string {
    const directory = join(top, "rundir");
    for (const inner of ["Restarts", "OutputDir", "build"])
      mkdirSync(join(directory, inner), { recursive: true });
    const files = {
      "geoschem_config.yml": CONFIG,
      "HISTORY.rc": "history",
      "gcclassic_timers.json": "of an older run",
      "GC.log": "of an older run",
      "Restarts/GEOSChem.Restart.20190101_0000z.nc4": "initial",
      "Restarts/GEOSChem.Restart.20190101_0100z.nc4": "of an older run",
      "OutputDir/GEOSChem.SpeciesConc.nc4": "of an older run",
    };
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(directory, name), content);
    return directory;
  }

  it("runs in a fresh copy of the run directory and does not change the original", async () => {
    const { run, record, top } = await setUp(MODEL, {}, (directory) =>
      workloadSchema.parse({
        name: "short",
        kind: "geos-chem-classic",
        runDirectory: runDirectory(directory),
        simulatedHours: 1,
      }),
    );
    await run();
    const { status, trials } = record();
    expect(trials.map(({ failure }) => failure)).toEqual([null, null, null, null]);
    expect(status).toBe("complete");
    expect(trials[0]).toMatchObject({
      simulatedDays: 1 / 24,
      outputs: [{ path: "Restarts/GEOSChem.Restart.20190101_0100z.nc4", bytes: 4 }],
    });
    const seen = readFileSync(join(top, "seen"), "utf8");
    expect(seen).toContain("HISTORY.rc");
    expect(seen).toContain("GEOSChem.Restart.20190101_0000z.nc4");
    expect(seen).not.toMatch(/_0100z|gcclassic_timers|GC\.log|SpeciesConc|build/);
    const config = readFileSync(join(top, "config"), "utf8");
    expect(config).toContain("end_date: [20190101, 010000]");
    expect(config).toContain("use_gcclassic_timers: true");
    expect(config).toContain("# a comment");
    expect(readFileSync(join(top, "limits"), "utf8")).toMatch(/^500M y /);
    const original = join(top, "rundir");
    expect(readdirSync(original)).toContain("GC.log");
    expect(readFileSync(join(original, "geoschem_config.yml"), "utf8")).toBe(CONFIG);
    expect(
      readFileSync(join(original, "Restarts/GEOSChem.Restart.20190101_0100z.nc4"), "utf8"),
    ).toBe("of an older run");
  });

  const planned = (directory: string, change: object = {}) =>
    workloadSchema.parse({
      name: "short",
      kind: "geos-chem-classic",
      runDirectory: runDirectory(directory),
      simulatedHours: 1,
      ...change,
    });

  it.each([
    ["a shorter time", { simulatedHours: 2 }, CONFIG],
    ["another date", {}, CONFIG.replace("[20190101,", "[20190102,")],
  ])("discards a block whose log shows %s than was asked", async (_, change, config) => {
    const { run, record, top } = await setUp(MODEL, {}, (directory) => planned(directory, change));
    writeFileSync(join(top, "rundir/geoschem_config.yml"), config);
    await run();
    const { status, warmUp, trials } = record();
    expect(status).toBe("failed");
    expect(warmUp?.failure).toMatchObject({
      class: "bad-output",
      message: expect.stringContaining(
        "the log shows 2019-01-01 00:00 to 2019-01-01 01:00 as simulated, but the trial should simulate 2019-01-0",
      ),
    });
    expect(trials).toEqual([]);
  });

  it("adds a missing switch for timers to the copy only", async () => {
    const without = CONFIG.replace("\n  use_gcclassic_timers: false", "");
    const { run, record, top } = await setUp(MODEL, {}, planned);
    writeFileSync(join(top, "rundir/geoschem_config.yml"), without);
    await run();
    expect(record().status).toBe("complete");
    expect(readFileSync(join(top, "config"), "utf8")).toContain("  use_gcclassic_timers: true\n");
    expect(readFileSync(join(top, "rundir/geoschem_config.yml"), "utf8")).toBe(without);
  });
});
