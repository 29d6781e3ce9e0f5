import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { InterruptedError } from "../../src/core/errors.ts";
import { usableProcessors } from "../../src/machine/processors.ts";
import { hasMpi, makeRunDirectory, mpiBlock, UNLESS_MPI } from "../support/mpi-block.ts";

describe.runIf(hasMpi())(`runBlock with gchp${UNLESS_MPI}`, () => {
  it("runs ranks in a fresh copy of the run directory, and judges by cap_restart, checkpoint and timers", async () => {
    const fractions: (number | null)[] = [];
    const block = await mpiBlock({
      workload: { simulatedHours: 2, warmUpHours: 1 / 3 },
      warmUp: true,
      onProgress: (fraction) => fractions.push(fraction),
    });
    const files = () =>
      readdirSync(block.runDirectory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
    const before = files();
    await block.run();
    const { status, trials, warmUp } = block.record();
    expect(status).toBe("complete");
    expect(warmUp?.failure).toBeNull();
    expect(warmUp?.simulatedDays).toBeCloseTo(1 / 72);
    const [trial] = trials;
    expect(trial?.simulatedDays).toBeCloseTo(2 / 24);
    expect(trial?.timers.find(({ name }) => name === "GC_CHEM")).toMatchObject({
      parent: "GCHPchem.Run",
      ranks: { min: expect.any(Number), mean: expect.any(Number) },
    });
    expect(trial?.outputs.map(({ path }) => path)).toEqual([
      "OutputDir/miniature-mpi.SpeciesConc.20190701_0200z.bin",
      "Restarts/gcchem_internal_checkpoint",
    ]);
    expect(trial?.outputs[1]?.values?.variables).toContainEqual(
      expect.objectContaining({ name: "SpeciesRst_CO", shape: "12x72x8" }),
    );
    expect(block.log()).toMatch(
      /^This is the MPI miniature .*\[allPEs\.log\]\n0000: MAPL\.profiler/s,
    );
    // Of all ranks together: mpirun, or a rank alone, has some 20 MiB.
    expect(trial?.peakMemoryMiB).toBeGreaterThan(25);
    expect(files()).toEqual(before);
    expect(fractions.some((fraction) => fraction !== null && fraction > 0)).toBe(true);
    expect(block.isAnythingLeft()).toBe(false);
  });

  it("computes equal results on other numbers of ranks, other divisions of the faces and with planted changes", async () => {
    const planted = ["--slow", "GC_WETDEP=1.5", "--imbalance", "GC_CHEM=2,DYNAMICS=3"];
    const runs = [
      { division: { ranks: 6 }, args: [] },
      { division: { ranks: 6 }, args: planted },
      { division: { ranks: 12, nx: 2, ny: 6 }, args: [] },
      { division: { ranks: 12, nx: 1, ny: 12 }, args: [] },
    ];
    const digests: string[][] = [];
    for (const { division, args } of runs) {
      const workload = { ...division, simulatedHours: 1 / 3 };
      const block = await mpiBlock({ workload, arguments: args });
      await block.run();
      digests.push(block.record().trials[0]?.outputs.map(({ sha256 }) => sha256) ?? []);
    }
    expect(digests[0]).toHaveLength(2);
    expect(digests).toEqual(digests.map(() => digests[0]));
  });

  it("keeps the outputs of a version in gcpy's layout, with the restart files of start and end", async () => {
    const block = await mpiBlock({ workload: { keepOutputs: { maxGiB: 1 } } });
    await block.run();
    expect(block.record().trials[0]).toMatchObject({ failure: null });
    const folder = "benchmarks/1Hr/gchp/gchp-c12-1Hr-base";
    const kept = block.stored().filter((path) => path.startsWith("benchmarks/"));
    expect(kept).toEqual(
      expect.arrayContaining(
        [
          "OutputDir/miniature-mpi.SpeciesConc.20190701_0100z.bin",
          "Restarts/GEOSChem.Restart.20190701_0000z.c12.nc4",
          "Restarts/GEOSChem.Restart.20190701_0100z.c12.nc4",
          "RunGCHP.txt",
          "allPEs.log",
          "cap_restart",
        ].map((path) => `${folder}/${path}`),
      ),
    );
    expect(kept.filter((path) => path.includes("gcchem_internal_checkpoint"))).toEqual([]);
  });

  it("reads the timers of GCHP before 14.7 from the log", async () => {
    const block = await mpiBlock({ arguments: ["--log", "old"] });
    await block.run();
    expect(block.record().trials[0]).toMatchObject({ failure: null });
    expect(block.record().trials[0]?.timers.map(({ name }) => name)).toContain("GC_WETDEP");
  });

  it.each([
    ["crash:2", "crash", /Segmentation fault .*; rank 2 on node \S+ exited on signal 11/],
    ["killed:3", "killed", /process rank 3 with PID \d+ .*exited on signal 9 \(Killed\)/],
    [
      "no-advance",
      "bad-output",
      /^cap_restart is at 2019-07-01 00:00, and the run should end at 2019-07-01 01:00$/,
    ],
    ["no-checkpoint", "bad-output", /^Restarts\/gcchem_internal_checkpoint is missing or empty/],
    ["no-timers", "bad-output", /^MAPL's report of process 0 is missing or incomplete$/],
    ["extdata", "missing-input", /could not find file \.\/MetDir\/2019\/07\/MERRA2/],
  ])(
    "says what failed after the fault %s, and leaves no rank behind",
    async (fault, kind, message) => {
      const block = await mpiBlock({ arguments: ["--fault", fault] });
      await block.run();
      expect(block.record().trials[0]?.failure).toMatchObject({
        class: kind,
        message: expect.stringMatching(message),
      });
      expect(block.isAnythingLeft()).toBe(false);
    },
  );

  it("stops all ranks of a run that hangs, at its time limit", async () => {
    const block = await mpiBlock({ arguments: ["--fault", "hang"], trialMinutes: 0.05 });
    await block.run();
    expect(block.record().trials[0]?.failure).toMatchObject({ class: "timeout" });
    expect(block.isAnythingLeft()).toBe(false);
  });

  it("stops all ranks when it is interrupted", async () => {
    const stop = new AbortController();
    const block = await mpiBlock({
      arguments: ["--fault", "hang"],
      onProgress: (fraction) => fraction !== null && stop.abort(),
    });
    await expect(block.run(stop.signal)).rejects.toThrow(InterruptedError);
    expect(block.isAnythingLeft()).toBe(false);
  });

  it("starts the ranks with the launcher in GCBENCH_MPI_LAUNCHER, without a shell", async () => {
    const top = mkdtempSync(join(tmpdir(), "gcbench-launcher-"));
    const launcher = join(top, "site-launcher");
    const words = 'printf "%s\\n" "$@" > "$(dirname "$0")/words"';
    const start = 'shift 2; exec mpirun --oversubscribe --bind-to none "$@"';
    const root = "export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1";
    writeFileSync(launcher, `#!/bin/sh\n${words}\n${root}\n${start}\n`, { mode: 0o755 });
    vi.stubEnv("GCBENCH_MPI_LAUNCHER", `${launcher} --site  *.conf -n {ranks}`);
    const block = await mpiBlock();
    await block.run();
    vi.unstubAllEnvs();
    const { status, sessions } = block.record();
    expect(status).toBe("complete");
    expect(sessions[0]?.mpiLauncher).toBe(`${launcher} --site *.conf -n 6`);
    const expected = ["--site", "*.conf", "-n", "6", "./gchp"];
    expect(readFileSync(join(top, "words"), "utf8").trim().split("\n")).toEqual(expected);
  });

  it("keeps the ranks on the platform's processors, which Open MPI alone would leave", async () => {
    const last = usableProcessors().at(-1)?.number ?? 0;
    const program = join(mkdtempSync(join(tmpdir(), "gcbench-cores-")), "cores");
    writeFileSync(program, "#!/bin/sh\ngrep Cpus_allowed_list /proc/self/status\n", {
      mode: 0o755,
    });
    const block = await mpiBlock({ executable: program, cores: [last] });
    await block.run();
    expect(block.log().trim().split("\n")).toEqual(Array(6).fill(`Cpus_allowed_list:\t${last}`));
  });

  it("is no success if another program exits with 0", async () => {
    const program = join(mkdtempSync(join(tmpdir(), "gcbench-other-")), "other");
    writeFileSync(program, "#!/bin/sh\necho done\n", { mode: 0o755 });
    const block = await mpiBlock({ executable: program });
    await block.run();
    expect(block.record().trials[0]?.failure).toMatchObject({
      message: expect.stringContaining("it is not GCHP"),
    });
  });

  it("says what this machine's shared memory lacks", async () => {
    const block = await mpiBlock({ workload: { sharedMemoryMiB: 10 ** 9 } });
    await expect(block.run()).rejects.toThrow(
      /needs 1000000000 MiB of shared memory .*but \/dev\/shm has \d+ MiB/,
    );
  });

  it("starts from the restart file of the run's grid", async () => {
    const block = await mpiBlock({ workload: { runDirectory: await makeRunDirectory("c24") } });
    await expect(block.run()).rejects.toThrow(
      /setRestartLink\.sh .*GEOSChem\.Restart\.20190701_0000z\.c12\.nc4 does not exist/,
    );
  });
});
