import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InterruptedError } from "../../src/core/errors.ts";
import { Launcher } from "../../src/machine/launcher.ts";
import { LAUNCHER_GRACE_SECONDS } from "../../src/machine/mpi-launcher.ts";
import { hasMpi, UNLESS_MPI } from "../support/mpi-block.ts";
import { hasSlurm, type SlurmCluster, startSlurm } from "../support/slurm-cluster.ts";
import { recordsIn, type SlurmCommands, slurmCommands } from "../support/slurm-command.ts";

const RUN = ["run", "benchmarks/suite.yml", "--engine", "slurm"];
const WORKLOAD = {
  name: "mpi",
  kind: "miniature-mpi",
  gridResolution: "c12",
  ranks: 6,
  oversubscribe: true,
  simulatedHours: 1 / 3,
};
const SUITE = {
  versions: [
    { name: "before", miniatureMpi: {} },
    { name: "after", miniatureMpi: { slow: { GC_WETDEP: 2 } } },
  ],
  platforms: [{ name: "node", threads: 2 }],
};
const SRUN = "srun --mpi=pmix -n {ranks}";

let cluster: SlurmCluster;
const opened: SlurmCommands[] = [];
/** Of the outputs of all trials. */
const digests: (readonly (string | null)[])[] = [];

describe.runIf(hasSlurm && hasMpi())(`MPI on a Slurm cluster${UNLESS_MPI}`, () => {
  beforeAll(async () => {
    cluster = await startSlurm();
  });
  afterAll(async () => {
    await cluster?.stop();
    for (const commands of opened) commands.remove();
  });

  it.each([
    { launcher: SRUN, nodes: 1, host: /^n[1-4]$/ },
    { launcher: SRUN, nodes: 2, host: /^n\[[1-4][-,][1-4]\]$/ },
    { launcher: "mpirun -n {ranks}", nodes: 2, host: /^n\[[1-4][-,][1-4]\]$/ },
  ])(
    "runs six ranks with $launcher (nodes: $nodes), and computes the same",
    async ({ launcher, nodes, host }) => {
      const commands = slurmCommands(cluster, {
        suite: { ...SUITE, workloads: [{ ...WORKLOAD, nodes }] },
        site: { mpiLauncher: launcher },
      });
      opened.push(commands);
      const { status, errors } = await commands.gcbench(...RUN);
      expect(status, errors).toBe(0);
      const blocks = recordsIn(commands.store);
      expect(blocks).toHaveLength(2);
      for (const { status: end, sessions, trials } of blocks) {
        expect(end).toBe("complete");
        expect(sessions[0]?.machine.host).toMatch(host);
        expect(sessions[0]?.mpiLauncher).toBe(launcher.replace("{ranks}", "6"));
        for (const { failure, peakMemoryMiB, timers, outputs } of trials) {
          expect(failure).toBeNull();
          expect(timers.map(({ name }) => name)).toContain("GC_WETDEP");
          // Of all ranks: srun or mpirun alone has less.
          expect(peakMemoryMiB).toBeGreaterThan(20);
          digests.push(outputs.map(({ sha256 }) => sha256));
        }
      }
      expect(digests).toEqual(digests.map(() => digests[0]));
    },
  );

  it("leaves no rank of srun behind when a trial is stopped", async () => {
    const job = cluster
      .slurm("sbatch", "--parsable", "--ntasks=2", "--output=/dev/null", "--wrap=sleep 1000")
      .trim();
    const steps = () => cluster.slurm("squeue", "--noheader", "--steps", `--jobs=${job}`);
    while (!steps().includes(`${job}.batch`)) await delay(200);
    const directory = mkdtempSync(join(tmpdir(), "gcbench-srun-"));
    const log = join(directory, "log");
    const launcher = await Launcher.prepare(join(directory, "build"));
    const stop = new AbortController();
    const running = launcher.run(
      {
        program: "srun",
        arguments: [`--jobid=${job}`, "-n", "2", "sh", "-c", "echo started; sleep 1000"],
        environment: { PATH: process.env["PATH"] ?? "", ...cluster.environment },
        directory,
        log,
        stack: "keep",
        cores: null,
        timeoutSeconds: 1000,
        graceSeconds: LAUNCHER_GRACE_SECONDS,
      },
      stop.signal,
    );
    while (!readFileSync(log, { encoding: "utf8", flag: "a+" }).includes("started"))
      await delay(200);
    expect(steps()).toContain(`${job}.0`);
    stop.abort();
    await expect(running).rejects.toThrow(InterruptedError);
    // Its ranks would sleep for 1000 s.
    while (steps().includes(`${job}.0`)) await delay(200);
    cluster.slurm("scancel", job);
  });
});
