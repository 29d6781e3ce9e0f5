import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectRun } from "./inspection.ts";
import { readRunEvidence } from "./read-run-directory.ts";

const CASES = join(import.meta.dirname, "../../test/fixtures/public-reports");

interface Expected {
  readonly met: string;
  readonly args: readonly string[];
  readonly status: string;
  readonly class: readonly (string | null)[];
  readonly message: readonly string[];
  readonly ideal?: readonly string[];
  readonly version: string | null;
  readonly missing?: readonly string[];
  readonly days?: number;
  readonly seconds?: number;
  readonly parents?: Readonly<Record<string, string>>;
}

function load(name: string) {
  const directory = join(CASES, name);
  const expected: Expected = JSON.parse(readFileSync(join(directory, "expected.json"), "utf8"));
  const hasExit = readdirSync(directory).includes("exit-code");
  const exitCode = hasExit ? Number(readFileSync(join(directory, "exit-code"), "utf8")) : undefined;
  const log = expected.args[0] === "--log" ? expected.args[1] : undefined;
  return { expected, read: () => readRunEvidence(directory, { log, exitCode }) };
}

const cases = readdirSync(CASES).map((name) => ({ name, ...load(name) }));

describe("a run that somebody reported in public", () => {
  it.each(cases.filter(({ expected }) => expected.status === "refused"))(
    "$name is refused in words",
    async ({ expected, read }) => {
      for (const part of expected.message) await expect(read()).rejects.toThrow(part);
    },
  );

  it.each(cases.filter(({ expected }) => expected.status !== "refused"))(
    "$name: $expected.met",
    async ({ expected, read }) => {
      const inspection = inspectRun((await read()).evidence);
      expect(inspection.status).toBe(expected.status);
      expect(expected.class).toContain(inspection.class);
      expect(inspection.version).toBe(expected.version);
      for (const part of [...expected.message, ...(expected.ideal ?? [])]) {
        expect(inspection.message).toContain(part);
      }
      if (inspection.status === "failed") expect(inspection.action).toMatch(/\w.*\.$/);
      if (expected.days !== undefined)
        expect(inspection.simulatedDays).toBeCloseTo(expected.days, 9);
      if (expected.seconds !== undefined) expect(inspection.modelSeconds).toBe(expected.seconds);
      const missing = inspection.missing.map(({ path }) => path);
      for (const path of expected.missing ?? []) expect(missing).toContain(path);
      const parents = Object.fromEntries(
        inspection.timers.map(({ name, parent }) => [name, parent]),
      );
      expect(parents).toMatchObject(expected.parents ?? {});
    },
  );
});
