import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

const TAKE = resolve(import.meta.dirname, "../../actions/change/take.sh");
const WORKFLOWS = resolve(import.meta.dirname, "../../.github/workflows");
const SUITE = "benchmarks/suites/arms.change.yml";
const SOURCE = `.gcbench/sources/${"a".repeat(40)}.c`;

let artifact: string;
let checkout: string;
beforeEach(() => {
  artifact = mkdtempSync(join(tmpdir(), "gcbench-artifact-"));
  checkout = mkdtempSync(join(tmpdir(), "gcbench-checkout-"));
});

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const take = (suite = SUITE) =>
  spawnSync("bash", [TAKE, artifact, suite], { cwd: checkout, encoding: "utf8" });
const read = (path: string) => readFileSync(join(checkout, path), "utf8");

describe("actions/change/take.sh", () => {
  it("takes the suite and its sources", () => {
    put(artifact, SUITE, "name: arms\n");
    put(artifact, SOURCE, "int main;\n");
    expect(take().status).toBe(0);
    expect([read(SUITE), read(SOURCE)]).toEqual(["name: arms\n", "int main;\n"]);
  });

  it("ignores every other file, so that nothing replaces code of the checkout", () => {
    put(artifact, SUITE, "name: arms\n");
    const others = [
      "gcbench-source/dist/action-run.js",
      "benchmarks/suites/other.change.yml",
      ".gcbench/sources/run.sh",
      `.gcbench/sources/${"A".repeat(40)}.c`,
      ".gcbench/store/plan.json",
    ];
    for (const path of others) put(artifact, path, "bad\n");
    put(checkout, "gcbench-source/dist/action-run.js", "good\n");
    expect(take().status).toBe(0);
    expect(read("gcbench-source/dist/action-run.js")).toBe("good\n");
    expect(others.slice(1).filter((path) => existsSync(join(checkout, path)))).toEqual([]);
  });

  it("follows no link", () => {
    put(checkout, "secret", "secret\n");
    put(artifact, SUITE, "name: arms\n");
    mkdirSync(join(artifact, dirname(SOURCE)), { recursive: true });
    symlinkSync(join(checkout, "secret"), join(artifact, SOURCE));
    expect(take().status).toBe(0);
    expect(existsSync(join(checkout, SOURCE))).toBe(false);
    const linked = "benchmarks/suites/link.change.yml";
    symlinkSync(join(checkout, "secret"), join(artifact, linked));
    expect(take(linked)).toMatchObject({ status: 2, stdout: expect.stringContaining(linked) });
  });

  it.each([
    "benchmarks/suites/arms.yml",
    "../arms.change.yml",
    "a/../../b.change.yml",
    "/a.change.yml",
  ])("refuses %s, which gcbench change does not write", (suite) => {
    expect(take(suite)).toMatchObject({ status: 2, stdout: expect.stringContaining("::error::") });
  });
});

describe("downloaded artifacts", () => {
  const steps = [
    "benchmark.yml",
    "benchmark-command.yml",
    "publish-pull-request.yml",
    "prove-images.yml",
  ]
    .map((file) => parse(readFileSync(join(WORKFLOWS, file), "utf8")) as WorkflowFile)
    .flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps ?? []))
    .filter(({ uses }) => uses?.startsWith("actions/download-artifact@"));

  it("go to the runner's temporary folder, never into the checkout", () => {
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(step.with?.["path"]).toMatch(/^\$\{\{ runner\.temp \}\}\/\w/);
  });
});

interface WorkflowFile {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps?: readonly { uses?: string; with?: Readonly<Record<string, string>> }[] }
    >
  >;
}
