import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DirectoryStore } from "../../src/adapters/local/directory-store.ts";
import { harnessCommand, LocalEngine } from "../../src/adapters/local/local-engine.ts";
import { pinSuite } from "../../src/adapters/local/local-pinner.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { callgrindKeys } from "../../src/core/documents/store-layout.ts";
import { UsageError } from "../../src/core/errors.ts";
import { makePlan } from "../../src/core/planning/make-plan.ts";
import { requireValgrind } from "../../src/machine/callgrind.ts";
import { countSuite } from "../../src/use-cases/run/count-suite.ts";
import { FakeCaller } from "../support/fakes.ts";
import { useOwnLock } from "../support/own-lock.ts";
import { hasValgrind, UNLESS_VALGRIND } from "../support/valgrind.ts";

useOwnLock();

const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const MINIATURE = "benchmarks/miniature/miniature.c";
const BUILDS = mkdtempSync(join(tmpdir(), "gcbench-callgrind-builds-"));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Counts a suite as `gcbench run --instructions` does, with the harness of dist/. */
async function count(lines: readonly string[]) {
  const top = mkdtempSync(join(tmpdir(), "gcbench-callgrind-"));
  const suite = join(top, "suite.yml");
  writeFileSync(suite, `${["name: count", ...lines].join("\n")}\n`);
  const options = { buildDirectory: BUILDS, miniatureSource: MINIATURE };
  const plan = makePlan(await pinSuite(await loadSuite(suite), options));
  const store = new DirectoryStore(join(top, "store"));
  const common = { path: HARNESS, store, work: BUILDS };
  const counter = new LocalEngine({
    store,
    harness: harnessCommand({ ...common, counts: true }),
    resultKey: callgrindKeys.of,
  });
  const engine = new LocalEngine({ store, harness: harnessCommand(common) });
  const caller = new FakeCaller();
  const clock = {
    now: () => Date.now() / 1000,
    sleep: () => new Promise<void>((done) => setTimeout(done, 50)),
  };
  const counted = await countSuite(
    plan,
    { store, engine, counter },
    Object.assign(caller, { clock }),
  );
  return { counted, keys: await store.list("runs/") };
}

const miniature = (threads: number) => [
  "workloads: [{ name: short, kind: miniature, simulatedHours: 1, grid: 24x16x6 }]",
  "versions:",
  "  - { name: base, miniature: { flags: -O2 -g, slow: {} } }",
  "  - { name: same, miniature: { flags: -O2 -g, slow: {} } }",
  "  - { name: slow, miniature: { flags: -O2 -g, slow: { Convection: 1.05 } } }",
  `platforms: [{ name: local, threads: ${threads} }]`,
];

describe.skipIf(!hasValgrind())(`instructions counted by callgrind${UNLESS_VALGRIND}`, () => {
  it.each([1, 2])(
    "find a slow-down of 5 % in a part of the miniature, and none in an unchanged pair: %i threads",
    async (threads) => {
      const { counted, keys } = await count(miniature(threads));
      const [comparison] = counted.comparisons;
      const [same, slow] = comparison?.candidates ?? [];
      expect(comparison?.spread).toBeLessThan(1e-5);
      expect(same).toMatchObject({ version: "same", finding: "same work", routines: [] });
      expect(slow).toMatchObject({ version: "slow", finding: "more work" });
      expect(slow?.change).toBeGreaterThan(0.001);
      expect(slow?.change).toBeLessThan(0.01);
      expect(slow?.routines[0]?.name).toBe("convect");
      expect(keys.filter((key) => key.endsWith("record.json"))).toHaveLength(1); // The run without callgrind.
    },
    300_000,
  );

  it("say so if a program fails under callgrind only", async () => {
    const script = join(mkdtempSync(join(tmpdir(), "gcbench-callgrind-")), "program.sh");
    const fails = 'case "$LD_PRELOAD" in *vgpreload*) echo unknown instruction; exit 3;; esac';
    writeFileSync(script, `#!/bin/sh\n${fails}\n`, { mode: 0o755 });
    const failing = count([
      'workloads: [{ name: short, kind: command, command: ["{executable}"] }]',
      "versions:",
      `  - { name: base, executable: ${script} }`,
      `  - { name: next, executable: ${script} }`,
      "platforms: [{ name: local, threads: 1 }]",
    ]);
    await expect(failing).rejects.toThrow(
      /^base under callgrind failed \(.+\n {2}unknown instruction\n/,
    );
  });
});

it("callgrind that is missing is told with the package to install", async () => {
  vi.stubEnv("PATH", BUILDS);
  await expect(requireValgrind()).rejects.toThrow(UsageError);
  await expect(requireValgrind()).rejects.toThrow(/apt-get install valgrind/);
});
