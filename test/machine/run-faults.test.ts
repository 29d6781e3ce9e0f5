import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { CLI, writeCommandSuite } from "../support/command-suite.ts";
import { useOwnLock } from "../support/own-lock.ts";

useOwnLock();

const STORE = ".gcbench/store";

/** Runs the suite, and changes something while the second block runs. */
async function run(directory: string, change?: () => void) {
  const child = spawn(process.execPath, [CLI, "run", "suite.yml"], { cwd: directory });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (change && child.exitCode === null && trials(directory) < 7) await delay(20);
  change?.();
  return { status: await ended, output };
}

/** A block has a warm-up and four trials. */
function trials(directory: string): number {
  const path = join(directory, "runs");
  return existsSync(path) ? (readFileSync(path, "utf8").match(/begin/g)?.length ?? 0) : 0;
}

const stored = (directory: string, name: string) =>
  globSync(`${STORE}/runs/*/${name}`, { cwd: directory, dot: true }).length;

describe("gcbench run", () => {
  it("stops with status 2 if an executable is rebuilt, and then plans a new run", async () => {
    const directory = writeCommandSuite({ blocks: 2, script: "sleep 0.3" });
    const broken = await run(directory, () => appendFileSync(join(directory, "after.sh"), "#"));
    expect(broken.output).toMatch(
      /Block \S+ is discarded, because a file changed while it ran: \S+\/after\.sh now has \d+ bytes, before \d+\. Undo the change and run the same command to resume/,
    );
    expect(broken.output.match(/is discarded/g)).toHaveLength(1);
    expect(broken.output).not.toMatch(/failed|Gave up/);
    expect(broken.status).toBe(2);
    expect(stored(directory, "blocks/*/record.json")).toBe(1);
    const again = await run(directory);
    expect(again.output).toContain(
      "was not finished. The suite, its executables or its inputs changed",
    );
    expect(again.status).toBe(0);
    expect(stored(directory, "plan.json")).toBe(2);
    expect(stored(directory, "blocks/*/record.json")).toBe(1 + 2);
  });

  it("stops with status 3 if its store vanishes, and then measures again", async () => {
    const directory = writeCommandSuite({ blocks: 2, script: "sleep 0.3" });
    const broken = await run(directory, () =>
      renameSync(join(directory, STORE), join(directory, "elsewhere")),
    );
    expect(broken.output).toMatch(/The store vanished: another program deleted or unmounted \S+\./);
    expect(broken.output).not.toMatch(/failed|Gave up/);
    expect(broken.status).toBe(3);
    const again = await run(directory);
    expect(again.status).toBe(0);
    expect(stored(directory, "plan.json")).toBe(1);
    expect(stored(directory, "blocks/*/record.json")).toBe(2);
  });
});
