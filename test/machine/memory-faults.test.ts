import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../../src/adapters/local/local-engine.ts";
import { blockSpecSchema } from "../../src/core/documents/plan.ts";
import { InfrastructureError } from "../../src/core/errors.ts";
import { compileC, findCCompiler } from "../../src/machine/c-compiler.ts";
import { type MemoryGroup, makeMemoryGroup } from "../support/memory-group.ts";
import { planBlock } from "../support/planned-block.ts";

const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const LIMIT_MIB = 800;
const group = makeMemoryGroup("memory-faults", LIMIT_MIB);
const otherGroup = makeMemoryGroup("other-program", 16);

/** Uses MIB megabytes of memory, says so, then waits SECONDS seconds. With a third argument, it then kills itself. */
const USE_MEMORY = `
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
int main(int argc, char **argv) {
  for (int mib = 0; mib < atoi(argv[1]); mib++) memset(malloc(1 << 20), 1, 1 << 20);
  puts("ready"), fflush(stdout);
  sleep(argc > 2 ? atoi(argv[2]) : 0);
  if (argc > 3) raise(SIGKILL);
}
`;

const children: ChildProcess[] = [];
const engines: LocalEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.cancel();
  for (const child of children.splice(0)) {
    child.kill("SIGKILL");
    await new Promise((end) => child.once("close", end));
  }
});
afterAll(() => {
  group?.remove();
  otherGroup?.remove();
});

/** Starts a program inside the group. */
const joined = (procs: string, command: readonly string[]) => ({
  program: "sh",
  arguments: ["-c", `echo $$ > ${procs}; exec "$0" "$@"`, ...command],
});

/** Runs a block whose program gets these arguments, with the harness in a group with a memory limit. */
async function runIn({ procs }: MemoryGroup, programArguments: string, otherMiB = 0) {
  const compiler = await findCCompiler();
  const directory = mkdtempSync(join(tmpdir(), "gcbench-memory-"));
  const built = await compileC(compiler, { source: USE_MEMORY, flags: [], name: "use", directory });
  const block = await planBlock((top) => copyFileSync(built, join(top, "program")), {
    workload: ["kind: command", `command: ["{executable}", ${programArguments}]`],
  });
  if (otherMiB > 0) {
    const { program, arguments: args } = joined(procs, [built, String(otherMiB), "300"]);
    const other = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    children.push(other);
    await new Promise((ready) => other.stdout?.once("data", ready));
  }
  const store = new DirectoryStore(join(block.top, "store"));
  const start = harnessCommand({ path: HARNESS, store, work: directory });
  const engine = new LocalEngine({
    store,
    harness: async (assignment) => {
      const { program, arguments: args } = await start(assignment);
      return joined(procs, [program, ...args]);
    },
  });
  engines.push(engine);
  const [key = ""] = (await store.list("runs/")).filter((name) => name.endsWith("/spec.json"));
  const spec = blockSpecSchema.parse(JSON.parse(readFileSync(store.describe(key), "utf8")));
  await engine.submit(spec);
  const run = async () => {
    for (;;) {
      const [state] = await engine.states([spec.block.id]);
      if (state?.status === "ended" || state?.status === "lost") return state;
      await delay(50);
    }
  };
  return { block, built, ended: run() };
}

describe.runIf(group !== null)("LocalEngine (needs Linux, and root to make a cgroup)", () => {
  it("names other programs if the kernel kills a trial because they use the memory", async () => {
    if (!group) throw new Error("no group");
    const { block, ended } = await runIn(group, '"700"', 240);
    await expect(ended).rejects.toThrow(InfrastructureError);
    await expect(ended).rejects.toThrow(
      /^The kernel killed version \S+ because memory ran out: it used \d+ MiB, other programs 2\d\d MiB of 800 MiB\. The trial does not count\. Stop the other programs\. .*the run resumes\.$/,
    );
    expect(block.record()).toBeNull();
  });

  it("records out-of-memory for a version that alone uses more than the limit", async () => {
    if (!group) throw new Error("no group");
    const { block, ended } = await runIn(group, '"1000"');
    expect(await ended).toEqual({ status: "ended" });
    expect(block.record()?.warmUp?.failure?.class).toBe("out-of-memory");
  });

  it("calls a version killed, not out of memory, if the kernel kills another program meanwhile", async () => {
    if (!(group && otherGroup)) throw new Error("no group");
    const { block, built, ended } = await runIn(group, '"1", "1", "kill"');
    let hasEnded = false;
    const end = ended.finally(() => {
      hasEnded = true;
    });
    let kills = 0;
    while (!hasEnded) {
      const { program, arguments: args } = joined(otherGroup.procs, [built, "64"]);
      const { signal } = spawnSync(program, args);
      if (signal === "SIGKILL") kills += 1;
      await delay(50);
    }
    expect(await end).toEqual({ status: "ended" });
    expect(kills).toBeGreaterThan(1);
    expect(block.record()?.warmUp?.failure?.class).toBe("killed");
  });
});
