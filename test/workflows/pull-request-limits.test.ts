import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { buildSuiteImage } from "../../src/adapters/images/suite-build.ts";
import { suiteSchema } from "../../src/core/documents/suite.ts";
import { versionSchema } from "../../src/core/documents/version.ts";

/*
 * What keeps a pull request's measurement within a runner's time, without an engine: the parts of an image that the cache provides, and the
 * limits. model-pull-request.test.ts compiles in containers.
 */

const ROOT = resolve(import.meta.dirname, "../..");
const CLIENT = join(ROOT, "test/support/fake-docker.mjs");
const BASE = "1".repeat(40);
const SOURCES = { tag: "14.7.0", base: "debian13" };

const workflow = z
  .object({
    on: z.object({
      workflow_call: z.object({
        inputs: z.record(z.string(), z.object({ default: z.unknown().optional() })),
      }),
    }),
    jobs: z.object({
      measure: z.object({
        steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })),
      }),
    }),
  })
  .parse(parse(readFileSync(join(ROOT, ".github/workflows/pull-request.yml"), "utf8")));

function scriptOf(name: string): string {
  const script = workflow.jobs.measure.steps.find((step) => step.name === name)?.run;
  if (!script) throw new Error(`pull-request.yml has no step "${name}"`);
  return script;
}

afterEach(() => vi.unstubAllEnvs());

/** A runner that has no images yet. */
function startRunner() {
  const folder = mkdtempSync(join(tmpdir(), "gcbench-runner-"));
  vi.stubEnv("GCBENCH_DOCKER", CLIENT);
  vi.stubEnv("FAKE_DOCKER_IMAGES", join(folder, "images.json"));
  execFileSync("ln", ["-s", CLIENT, join(folder, "docker")]);
  return { folder, output: join(folder, "output") };
}

/** Runs a step of the workflow as the runner's shell does. */
function runStep(
  name: string,
  { folder, output }: ReturnType<typeof startRunner>,
  environment: object,
) {
  execFileSync("bash", ["-eo", "pipefail", "-c", scriptOf(name)], {
    env: {
      ...process.env,
      ...environment,
      GITHUB_OUTPUT: output,
      PATH: `${folder}${delimiter}${process.env["PATH"]}`,
    },
  });
}

/** Names of the parts that are built for a head. They end in a digest, which is cut. */
async function partsBuiltFor(head: string): Promise<readonly string[]> {
  const version = (role: string, commit: string) =>
    versionSchema.parse({
      name: `${role}-${commit.slice(0, 7)}`,
      geosChemClassic: { ...SOURCES, submodules: { "src/GEOS-Chem": { commit } } },
    });
  const log: string[] = [];
  const building = buildSuiteImage(await DockerCli.find(), {
    root: ROOT,
    architecture: "amd64",
    targets: [],
    loaded: {
      suite: { name: "change" },
      versions: [version("base", BASE), version("head", head)],
      workloads: [],
    },
    isEmulated: false,
    imageRegistry: null,
    again: false,
    signal: new AbortController().signal,
    log: (line) => log.push(line),
  });
  await expect(building).rejects.toThrow("This client cannot create");
  return log.flatMap((line) => /^Building (.+)-[0-9a-f]{12}-amd64$/.exec(line)?.[1] ?? []);
}

describe("the image build of a pull request", () => {
  it("builds only the new head where an earlier commit was measured", async () => {
    const [first, second] = ["2".repeat(40), "3".repeat(40)];
    const cache = join(mkdtempSync(join(tmpdir(), "gcbench-cache-")), "gcbench-images.tar");
    const one = startRunner();
    expect(await partsBuiltFor(first)).toEqual(["runtime", "base-1111111", "head-2222222"]);
    runStep("Save compiled versions", one, { HEAD: first, IMAGES: cache });
    expect(readFileSync(one.output, "utf8")).toBe("saved=true\n");
    const other = startRunner();
    runStep("Load compiled versions", other, { IMAGES: cache });
    expect(await partsBuiltFor(second)).toEqual(["head-3333333"]);
    expect(await partsBuiltFor(first)).toEqual([]);
  });

  it("builds everything where the cache is empty", async () => {
    startRunner();
    expect(await partsBuiltFor("2".repeat(40))).toHaveLength(3);
  });
});

describe("the time limits of a pull request", () => {
  const suite = suiteSchema.parse(
    parse(readFileSync(join(ROOT, "benchmarks/suites/geos-chem-pull-request.yml"), "utf8")),
  );
  const runnerMinutes = Number(workflow.on.workflow_call.inputs["timeout-minutes"]?.default);
  const { wallMinutes = Number.POSITIVE_INFINITY, trialMinutes = 0 } = suite.limits;

  it("end compiling and measuring before the runner ends, which is within 40 minutes", () => {
    expect(runnerMinutes).toBeLessThanOrEqual(40);
    expect(wallMinutes + 5).toBeLessThanOrEqual(runnerMinutes);
  });

  it("leave time for a first block after compiling two versions", () => {
    // Portable builds of 14.7.0 took 560 s on two busy cores; a block has at most four trials and a warm-up.
    const compileMinutes = (2 * 560) / 60;
    expect(compileMinutes + trialMinutes).toBeLessThan(wallMinutes);
  });
});
