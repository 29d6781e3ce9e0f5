import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/core/documents/digest.ts";
import { parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import { blockSpec } from "../../src/core/documents/plan.ts";
import { specKeys } from "../../src/core/documents/store-layout.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { toJson } from "../../src/core/format/json.ts";
import { buildHelpers } from "../../src/machine/build-helpers.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { fileDigest } from "../../src/model/file-digest.ts";
import { openStore } from "../../src/wiring/open-store.ts";
import { elfHeader } from "../support/elf-samples.ts";
import { eventsOfBlock } from "../support/harness-events.ts";
import { pinnedVersion, samplePlan } from "../support/samples.ts";

const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const OTHER = hostArchitecture() === "arm64" ? "amd64" : "arm64";
const top = mkdtempSync(join(tmpdir(), "gcbench-self-test-"));

/** A block of a real program in a store of its own, and the directory of an image that it is in. */
async function setUp() {
  const directory = mkdtempSync(join(top, "image-"));
  const bin = join(directory, "bin");
  await buildHelpers(bin);
  const program = join(directory, "versions", "base", "bin", "any", "program");
  mkdirSync(join(program, ".."), { recursive: true });
  writeFileSync(program, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  const executable = {
    path: program,
    sha256: await fileDigest(program),
    architecture: null,
    needs: [],
  };
  const workload = workloadSchema.parse({
    name: "short",
    kind: "command",
    command: ["{executable}"],
  });
  const plan = samplePlan({
    workloads: [{ workload, digest: digestOf("w"), inputs: null }],
    versions: [pinnedVersion("base", { executable }), pinnedVersion("next", { executable })],
    platforms: [
      {
        id: "local-1t",
        name: "local",
        architecture: hostArchitecture(),
        threads: 1,
        cores: [],
      },
    ],
    suite: { layout: { maxBlocks: 1 } },
  });
  const [block] = plan.blocks;
  if (!block) throw new Error("no block");
  const store = await openStore(join(directory, "store"), { region: "us-west-2" });
  await store.writeOnce(specKeys.of("run-1", block.id), toJson(blockSpec(plan, "run-1", block)));
  return { directory, bin, block: block.id, store };
}

/** Runs the block as the local engine does. */
async function runBlock({
  directory,
  bin,
  block,
}: {
  directory: string;
  bin: string;
  block: string;
}) {
  const args = ["--store", join(directory, "store"), "--run", "run-1", "--block", block];
  const child = spawn(process.execPath, [HARNESS, ...args, "--work", join(directory, "work")], {
    env: { ...process.env, GCBENCH_BUILD: bin },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const status = await new Promise((done) => child.once("close", done));
  return { status, events: eventsOfBlock(output.trim().split("\n").map(parseHarnessEvent)) };
}

describe("the harness's self-test", () => {
  it("runs before a block in an image and reports that it passed", async () => {
    const { status, events } = await runBlock(await setUp());
    expect(status).toBe(0);
    expect(events[0]).toMatchObject({
      event: "note",
      message: expect.stringMatching(/^Self-test passed: 7 checks in \d+\.\d\d s\.$/),
    });
    expect(events.at(-1)).toMatchObject({ event: "end" });
  });

  it("stops a block before its first trial when it fails, with one message", async () => {
    const image = await setUp();
    const other = join(image.directory, "versions", "base", "bin", "any", "other");
    writeFileSync(other, elfHeader(OTHER));
    const { status, events } = await runBlock(image);
    expect(status).toBe(2);
    expect(events).toEqual([
      {
        event: "error",
        kind: "usage",
        class: "wrong-architecture",
        message: expect.stringMatching(
          new RegExp(`^The self-test failed; no trial was run\\. executables: ${other} is`),
        ),
      },
    ]);
    // Not so much as the begin of a session was written.
    expect(await image.store.list("runs/")).toEqual([specKeys.of("run-1", image.block)]);
  });

  it("refuses a stack limit that is lower than the model needs", () => {
    const script = 'ulimit -Hs 65536 && exec "$0" "$@"';
    const run = (...args: readonly string[]) => {
      const command = ["-c", script, process.execPath, HARNESS, "--self-test", ...args];
      const env = { ...process.env, GCBENCH_WORK: join(top, "work") };
      try {
        return { status: 0, output: execFileSync("/bin/sh", command, { encoding: "utf8", env }) };
      } catch (error) {
        const { status, stdout } = error as { status: number; stdout: string };
        return { status, output: stdout };
      }
    };
    const { status, output } = run("--json");
    expect(status).toBe(2);
    const { ok, checks } = JSON.parse(output);
    expect(ok).toBe(false);
    expect(checks.find(({ name }: { name: string }) => name === "stack")).toMatchObject({
      ok: false,
      detail: "soft limit 64 MiB, hard limit 64 MiB, but the model needs 500 MiB",
      advice: expect.stringContaining("--ulimit stack=-1"),
    });
    expect(run().output).toMatch(/FAILED {2}stack .*\n +Raise the hard limit/);
  });
});
