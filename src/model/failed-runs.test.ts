import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectRun } from "./inspection.ts";
import { readRunEvidence } from "./read-run-directory.ts";

const FIXTURES = join(import.meta.dirname, "../../test/fixtures");

interface Expected {
  readonly args: readonly string[];
  readonly status: string;
  readonly class: readonly (string | null)[];
  readonly message: readonly string[];
  readonly ideal?: readonly string[];
  readonly version?: string | null;
  readonly missing?: readonly string[];
  readonly days?: number;
  readonly seconds?: number;
  readonly parents?: Readonly<Record<string, string>>;
}

function load(folder: string, name: string) {
  const directory = join(FIXTURES, folder, name);
  const expected: Expected = JSON.parse(readFileSync(join(directory, "expected.json"), "utf8"));
  const hasExit = readdirSync(directory).includes("exit-code");
  const exitCode = hasExit ? Number(readFileSync(join(directory, "exit-code"), "utf8")) : undefined;
  const log = expected.args[0] === "--log" ? expected.args[1] : undefined;
  return { expected, read: () => readRunEvidence(directory, { log, exitCode }) };
}

const cases = (folder: string) =>
  readdirSync(join(FIXTURES, folder)).map((name) => ({ name, ...load(folder, name) }));

describe.each([
  { title: "inspectRun for publicly reported runs", folder: "public-reports" },
  {
    title: "inspectRun for messages of other compilers, schedulers and versions",
    folder: "other-wordings",
  },
  { title: "inspectRun for runs of GCHP", folder: "gchp" },
])("$title", ({ folder }) => {
  it.each(cases(folder).filter(({ expected }) => expected.status === "refused"))(
    "$name is rejected with the reason",
    async ({ expected, read }) => {
      for (const part of expected.message) await expect(read()).rejects.toThrow(part);
    },
  );

  it.each(cases(folder).filter(({ expected }) => expected.status !== "refused"))(
    "$name has the expected status, class and message",
    async ({ expected, read }) => {
      const inspection = inspectRun((await read()).evidence);
      expect(inspection.status).toBe(expected.status);
      expect(expected.class).toContain(inspection.class);
      if (expected.version !== undefined) expect(inspection.version).toBe(expected.version);
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
