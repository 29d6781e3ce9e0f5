import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jobScript } from "./job-script.ts";

const HOSTILE = "a b'c\"d$(touch hacked)`touch hacked`;&|*\\";

/** Runs a script whose harness prints its arguments. */
function run(options: Partial<Parameters<typeof jobScript>[0]> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-script-"));
  const node = join(directory, "node");
  const print =
    '#!/bin/sh\nfor word in "$@"; do echo "<$word>"; done\necho "{$GCBENCH_MPI_LAUNCHER}"\n';
  writeFileSync(node, print, { mode: 0o755 });
  const script = jobScript({
    site: {},
    environment: { modules: [] },
    paths: { node, harness: `/h/${HOSTILE}`, spec: `/s/${HOSTILE}` },
    variables: { id: "SLURM_JOB_ID", nodes: "SLURM_JOB_NODELIST" },
    ...options,
  });
  const path = join(directory, "job.sh");
  writeFileSync(path, script, { mode: 0o755 });
  const output = execFileSync("bash", [path], {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, SLURM_JOB_ID: "12", SLURM_JOB_NODELIST: "n[1-2]", TMPDIR: "/local/12" },
  });
  expect(() => readFileSync(join(directory, "hacked"))).toThrow();
  return output;
}

it("jobScript passes paths as they are, whatever they contain, and tells job and nodes first", () => {
  const lines = run().trimEnd().split("\n");
  expect(lines).toEqual([
    "gcbench job 12 on n[1-2]",
    `</h/${HOSTILE}>`,
    "<--spec>",
    `</s/${HOSTILE}>`,
    "<--job>",
    "<12>",
    "<--nodes>",
    "<n[1-2]>",
    "{}",
  ]);
});

it("jobScript sets the MPI launcher and the scratch directory of the site", () => {
  const mpiLauncher = "srun --mpi=pmix -n {ranks}";
  const output = run({ site: { scratch: "$TMPDIR" }, environment: { modules: [], mpiLauncher } });
  expect(output).toContain("<--work>\n</local/12>\n");
  expect(output).toContain(`{${mpiLauncher}}`);
});

it("jobScript runs the harness below the site's container command", () => {
  const environment = { modules: [], container: "echo exec --bind /shared image.sif" };
  expect(run({ environment })).toContain("exec --bind /shared image.sif ");
});

it("jobScript says which module the node cannot load", () => {
  const environment = { modules: ["gcc/12"] };
  const broken = () => run({ environment });
  let output = "";
  try {
    broken();
  } catch (error) {
    output = String((error as { stdout: string }).stdout);
  }
  expect(output).toContain('{"event":"error","kind":"usage","message":"The node');
});
