import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeClock } from "../../../test/support/fakes.ts";
import { SlurmCommands } from "./slurm-commands.ts";
import { SlurmScheduler } from "./slurm-scheduler.ts";

const REQUEST = {
  name: "gcbench-a",
  comment: "a",
  partition: "compute",
  options: [],
  nodes: 1,
  tasksPerNode: 1,
  timeLimitMinutes: 5,
  output: "/log",
  script: "#!/bin/bash\n",
};
const DOWN =
  "echo 'sbatch: error: Unable to contact slurm controller (connect failure)' >&2; exit 1";

let directory: string;
let messages: string[];
/** Programs of Slurm that a test writes; they find the number of their call in $CALL. */
const write = (program: string, script: string) =>
  writeFileSync(
    join(directory, program),
    `#!/bin/sh\ncd ${directory}\necho x >> ${program}.calls\nCALL=$(/usr/bin/wc -l < ${program}.calls)\n${script}\n`,
    { mode: 0o755 },
  );
const newScheduler = () => {
  const commands = new SlurmCommands({
    clock: new FakeClock(),
    notify: (message) => messages.push(message),
  });
  return { commands, scheduler: new SlurmScheduler(commands, "1000") };
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gcbench-fake-slurm-"));
  messages = [];
  vi.stubEnv("PATH", directory);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("SlurmScheduler", () => {
  it("passes the script as standard input, and none of the user's defaults for sbatch", async () => {
    vi.stubEnv("SBATCH_PARTITION", "other");
    write(
      "sbatch",
      '/bin/cat > script; echo "$SBATCH_PARTITION:$TZ" > variables; echo "42;cluster"',
    );
    expect(await newScheduler().scheduler.submit(REQUEST)).toEqual({
      jobId: "42",
      isRepeated: false,
    });
    expect(readFileSync(join(directory, "script"), "utf8")).toBe(REQUEST.script);
    expect(readFileSync(join(directory, "variables"), "utf8")).toBe(":UTC\n");
  });

  it("submits again while the controller is down, and tells so once", async () => {
    write("sbatch", `[ $CALL -gt 3 ] && echo 42 && exit 0; ${DOWN}`);
    write("squeue", "");
    const { commands, scheduler } = newScheduler();
    expect(await scheduler.submit(REQUEST)).toEqual({ jobId: "42", isRepeated: true });
    expect(messages).toEqual([
      "Slurm does not answer; gcbench tries again (sbatch failed: sbatch: error: Unable to contact slurm controller (connect failure)).",
    ]);
    expect(commands.describeCalls()).toBe("Slurm commands: 7 (4 sbatch, 3 squeue)");
  });

  it("takes the job whose submission was not answered, and submits no second one", async () => {
    write("sbatch", DOWN);
    write("squeue", "echo '41|PENDING|1780000000|N/A|N/A||Priority|gcbench-a'");
    const { commands, scheduler } = newScheduler();
    expect(await scheduler.submit(REQUEST)).toEqual({ jobId: "41", isRepeated: true });
    expect(commands.calls.get("sbatch")).toBe(1);
  });

  it("gives up after ten minutes, and says how to go on", async () => {
    write("squeue", DOWN);
    await expect(newScheduler().scheduler.listJobs()).rejects.toThrow(
      /Slurm has not answered for 10 minutes .* Submitted jobs continue\./,
    );
  });

  it("works without accounting, whatever sacct says, and asks it once", async () => {
    write("sacct", "echo 'Slurm accounting storage is disabled' >&2; exit 1");
    const { commands, scheduler } = newScheduler();
    expect(await scheduler.listAccounted(0)).toBeNull();
    expect(await scheduler.listAccounted(0)).toBeNull();
    expect(commands.calls.get("sacct")).toBe(1);
  });

  it("says on which machine to run if there is no Slurm, and what to correct if a job is rejected", async () => {
    const { scheduler } = newScheduler();
    await expect(scheduler.listJobs()).rejects.toThrow(
      "Slurm's command squeue is not in PATH. Run gcbench on a login node of the cluster",
    );
    write("sbatch", "echo 'sbatch: error: Invalid qos specification' >&2; exit 1");
    await expect(scheduler.submit(REQUEST)).rejects.toThrow(
      "Slurm rejected the job (sbatch: error: Invalid qos specification). Correct qos in the site's file.",
    );
  });

  it("cancels many jobs with few calls", async () => {
    write("scancel", "");
    const { commands, scheduler } = newScheduler();
    await scheduler.cancel(Array.from({ length: 1200 }, (_, index) => String(index + 1)));
    expect(commands.calls.get("scancel")).toBe(3);
  });
});
