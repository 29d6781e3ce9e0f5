import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { launcherWords, prepareMpiLaunch, removeLauncherFiles } from "./mpi-launcher.ts";

it.each([
  [undefined, ["mpirun", "-n", "24"]],
  [
    "srun --mpi=pmix -n {ranks} --cpu-bind=cores",
    ["srun", "--mpi=pmix", "-n", "24", "--cpu-bind=cores"],
  ],
  ["  /opt/mpi/bin/mpirun   -n{ranks} ", ["/opt/mpi/bin/mpirun", "-n24"]],
])("launcherWords splits %j at spaces", (template, words) => {
  expect(launcherWords(24, template)).toEqual(words);
});

it.each(["mpirun -x 'A B' -n {ranks}", "mpirun -n $N", "sh -c mpirun; true", "   "])(
  "launcherWords rejects %j, which needs a shell or is empty",
  (template) => {
    expect(() => launcherWords(6, template)).toThrow(/GCBENCH_MPI_LAUNCHER is .*without quotes/);
  },
);

it("prepareMpiLaunch says what to do on a machine without the launcher", async () => {
  vi.stubEnv("GCBENCH_MPI_LAUNCHER", "/opt/site/srun -n {ranks}");
  const run = { ranks: 6, nodes: 1, isOversubscribed: false };
  await expect(prepareMpiLaunch(run, "/nowhere")).rejects.toThrow(
    /^This machine has no \/opt\/site\/srun, which starts the ranks .*set GCBENCH_MPI_LAUNCHER/,
  );
  vi.unstubAllEnvs();
});

it("prepareMpiLaunch starts ranks on several nodes only if something names the nodes", async () => {
  const run = { ranks: 12, nodes: 2, isOversubscribed: false };
  vi.stubEnv("SLURM_JOB_ID", undefined);
  vi.stubEnv("GCBENCH_MPI_LAUNCHER", "");
  const folder = mkdtempSync(join(tmpdir(), "gcbench-mpirun-"));
  writeFileSync(join(folder, "mpirun"), "", { mode: 0o755 });
  vi.stubEnv("PATH", folder);
  await expect(prepareMpiLaunch(run, "/nowhere")).rejects.toThrow(
    /runs on 2 nodes, but mpirun knows only this machine\. .*GCBENCH_MPI_LAUNCHER/,
  );
  vi.stubEnv("GCBENCH_MPI_LAUNCHER", `${process.execPath} --hosts hosts -n {ranks}`);
  const launch = await prepareMpiLaunch(run, "/nowhere");
  expect(launch).toMatchObject({
    program: process.execPath,
    arguments: ["--hosts", "hosts", "-n", "12"],
  });
  vi.unstubAllEnvs();
  await removeLauncherFiles("/nowhere");
});

it("prepareMpiLaunch passes on what the scheduler and the modules of an MPI library set, and nothing else", async () => {
  vi.stubEnv("GCBENCH_MPI_LAUNCHER", `${process.execPath} -n {ranks}`);
  const known = {
    SLURM_JOB_ID: "7",
    I_MPI_PMI_LIBRARY: "/opt/slurm/lib/libpmi2.so",
    UCX_NET_DEVICES: "mlx5_0:1",
    OMPI_MCA_btl: "^openib",
  };
  for (const [name, value] of Object.entries(known)) vi.stubEnv(name, value);
  // A rank's own, of an interactive step that gcbench runs in.
  vi.stubEnv("PMIX_RANK", "0");
  const run = { ranks: 6, nodes: 1, isOversubscribed: true };
  const { environment } = await prepareMpiLaunch(run, "/nowhere");
  expect(environment).toMatchObject({ ...known, OMPI_MCA_mpi_yield_when_idle: "1" });
  expect(environment).not.toHaveProperty("PMIX_RANK");
  vi.unstubAllEnvs();
  await removeLauncherFiles("/nowhere");
});
