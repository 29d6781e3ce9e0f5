import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { InterruptedError } from "../../src/core/errors.ts";
import { type Launch, Launcher } from "../../src/machine/launcher.ts";

const directory = mkdtempSync(join(tmpdir(), "gcbench-launcher-"));
let launcher: Launcher;
beforeAll(async () => {
  launcher = await Launcher.prepare(join(directory, "build"));
});

function launch(program: string, args: readonly string[], change: Partial<Launch> = {}): Launch {
  return {
    program,
    arguments: args,
    environment: { PATH: process.env["PATH"] ?? "" },
    directory,
    log: join(directory, "log"),
    stack: "keep",
    cores: null,
    timeoutSeconds: 60,
    ...change,
  };
}

const run = (program: string, args: readonly string[], change: Partial<Launch> = {}) =>
  launcher.run(launch(program, args, change), new AbortController().signal);
const shell = (script: string, change: Partial<Launch> = {}) => run("sh", ["-c", script], change);
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("Launcher", () => {
  it("reports the exit code or the signal", async () => {
    expect(await shell("exit 7")).toMatchObject({ started: true, code: 7, signal: null });
    expect(await shell("kill -11 $$")).toMatchObject({ started: true, code: null, signal: 11 });
  });

  it("writes both output streams to the log, in order", async () => {
    await shell("echo one; echo two >&2; printf '\\0three'");
    expect(readFileSync(join(directory, "log"), "latin1")).toBe("one\ntwo\n\0three");
  });

  it("measures time and memory of the program, not of Node", async () => {
    const small = await shell("exit 0");
    const fill = "Buffer.alloc(300 * 2 ** 20).fill(1)";
    const large = await run(process.execPath, ["-e", fill]);
    if (!small.started || !large.started) throw new Error("not started");
    expect(small.peakMemoryKiB).toBeLessThan(20 * 1024);
    expect(large.peakMemoryKiB).toBeGreaterThan(300 * 1024);
    expect(large.userSeconds + large.systemSeconds).toBeGreaterThan(0);
    expect(large.wallSeconds).toBeGreaterThan(0);
  });

  it("reports why a program did not start", async () => {
    const script = join(directory, "no-program");
    writeFileSync(script, "neither ELF nor script", { mode: 0o755 });
    expect(await run("/no/such/program", [])).toMatchObject({
      started: false,
      step: "exec",
      errno: 2,
    });
    expect(await run(script, [])).toMatchObject({ started: false, step: "exec", errno: 8 });
    expect(await shell("true", { directory: "/no/such" })).toMatchObject({
      started: false,
      step: "chdir",
    });
  });

  it("kills a program and all its children at the timeout", async () => {
    const result = await shell("sleep 300 & echo $!; wait", { timeoutSeconds: 0.3 });
    expect(result).toMatchObject({ timedOut: true, signal: 9 });
    await delay(50);
    expect(isAlive(Number(readFileSync(join(directory, "log"), "utf8")))).toBe(false);
  });

  it("lets a program with a grace time end by itself, and kills one that does not", async () => {
    const tidy = "trap 'echo tidied; exit 3' TERM; sleep 300 & wait";
    expect(await shell(tidy, { timeoutSeconds: 0.3, graceSeconds: 60 })).toMatchObject({
      timedOut: true,
      code: 3,
    });
    expect(readFileSync(join(directory, "log"), "utf8")).toBe("tidied\n");
    const stubborn = "trap '' TERM; sleep 300";
    expect(await shell(stubborn, { timeoutSeconds: 0.3, graceSeconds: 1 })).toMatchObject({
      timedOut: true,
      signal: 9,
    });
  });

  it("kills the program when the run is interrupted", async () => {
    const stop = new AbortController();
    const running = launcher.run(launch("sh", ["-c", "echo $$; sleep 300"]), stop.signal);
    await delay(200);
    stop.abort();
    await expect(running).rejects.toThrow(InterruptedError);
    expect(isAlive(Number(readFileSync(join(directory, "log"), "utf8")))).toBe(false);
  });

  it.runIf(process.platform === "linux")("kills daemons that the program started", async () => {
    const script = `setsid sh -c 'echo $$; sleep 60' & sleep 0.2`;
    await shell(script);
    const daemon = Number(readFileSync(join(directory, "log"), "utf8"));
    expect(daemon).toBeGreaterThan(0);
    expect(isAlive(daemon)).toBe(false);
  });

  it("ends a program that is interrupted at its first moment", async () => {
    // The program interrupts its own run, perhaps before its launcher knows that it exists.
    const one = async (index: number) => {
      const log = join(directory, `first-moment-${index}`);
      return shell("kill -TERM $PPID; exec sleep 300", { log });
    };
    const ends = await Promise.all(Array.from({ length: 100 }, (_, index) => one(index)));
    for (const end of ends) expect(end).toMatchObject({ started: true, signal: 9 });
  });

  it("kills background processes after the program ends", async () => {
    await shell("sleep 300 & echo $!");
    await delay(50);
    expect(isAlive(Number(readFileSync(join(directory, "log"), "utf8")))).toBe(false);
  });

  it.runIf(process.platform === "linux")(
    "binds the program to processors and raises the stack's limit",
    async () => {
      const result = await shell(
        "grep Cpus_allowed_list /proc/self/status; ulimit -S -s; ulimit -H -s",
        {
          cores: [0],
          stack: "unlimited",
        },
      );
      expect(result).toMatchObject({ pinned: true });
      const [cpus, soft, hard] = readFileSync(join(directory, "log"), "utf8").trim().split("\n");
      expect(cpus).toMatch(/\s0$/);
      expect(soft).toBe(hard);
    },
  );
});
