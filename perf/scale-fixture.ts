/** A cloud on the AWS emulator for many blocks. Its jobs take almost no time, so benchmarks measure the client. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blockSpec, type Plan, type Side } from "../src/core/documents/plan.ts";
import { compileC, findCCompiler } from "../src/machine/c-compiler.ts";
import { parseTimersJson } from "../src/model/timers.ts";
import { type CloudFixture, createCloudFixture, machines } from "../test/support/cloud-fixture.ts";
import { record } from "../test/support/samples.ts";

const here = (path: string) => new URL(path, import.meta.url);

export const RUN = "sample-00000000-1";
/** Thread counts on each of the two kinds of machines: 20 cells. */
const THREADS = 10;
export const CELLS = 2 * THREADS;
/** Number of templates; the same as in scale-job.c. */
const VARIANTS = 8;
/** AWS's limit of SubmitJob calls per second. The emulator enforces it. */
const SUBMITS_PER_SECOND = 50;

export interface ScaleFixture extends CloudFixture {
  /** @param blocks a multiple of CELLS, at most 64 per cell */
  scalePlan(blocks: number): Plan;
}

export async function createScaleFixture(): Promise<ScaleFixture> {
  const work = mkdtempSync(join(tmpdir(), "gcbench-scale-"));
  const program = await compileC(await findCCompiler(), {
    source: readFileSync(here("scale-job.c"), "utf8"),
    flags: ["-O2", "-Wall", "-Wextra"],
    name: "scale-job",
    directory: work,
  });
  const templates = join(work, "templates");
  const fixture = await createCloudFixture({
    harness: [program, templates],
    limits: { submitsPerSecond: SUBMITS_PER_SECOND },
  });
  const scalePlan = (blocks: number) => fixture.plan(suiteOf(blocks));
  writeTemplates(templates, scalePlan(CELLS));
  return {
    ...fixture,
    scalePlan,
    stop: async () => {
      await fixture.stop();
      rmSync(work, { recursive: true });
    },
  };
}

function suiteOf(blocks: number) {
  return {
    suite: { layout: { maxBlocks: blocks / CELLS, looks: "none" } },
    platforms: machines.flatMap((machine) =>
      Array.from({ length: THREADS }, (_, index) => ({
        ...machine,
        id: `${machine.name}-${index + 1}t`,
        threads: index + 1,
      })),
    ),
  };
}

/** Writes records with synthetic times and the timers of a real GEOS-Chem run, so their size is realistic. */
function writeTemplates(directory: string, plan: Plan): void {
  const fixture = "../test/fixtures/geos-chem/ok-fullchem-2-threads/gcclassic_timers.json";
  const timers = parseTimersJson(readFileSync(here(fixture), "utf8"));
  mkdirSync(directory);
  const [block] = plan.blocks;
  if (!block) throw new Error("the plan has no block");
  const orders: readonly (readonly Side[])[] = [
    ["A", "B", "B", "A"],
    ["B", "A", "A", "B"],
  ];
  for (const order of orders) {
    const spec = blockSpec(plan, RUN, { ...block, order: [...order] });
    for (let variant = 0; variant < VARIANTS; variant++) {
      const seconds = (side: Side, index: number) =>
        (side === "A" ? 100 : 102) * (1 + 0.001 * ((variant * 5 + index * 3) % 7));
      const { schemaVersion, spec: _, ...rest } = record(spec, seconds);
      const content = {
        ...rest,
        sessions: rest.sessions.map((session) => ({
          ...session,
          machine: { ...session.machine, host: "@HOST@" },
        })),
        trials: rest.trials.map((trial) => ({
          ...trial,
          timers: timers.map((timer) => ({
            ...timer,
            seconds: (timer.seconds * trial.wallSeconds) / 100,
          })),
        })),
      };
      const text = JSON.stringify(content, null, 2).slice(1);
      writeFileSync(join(directory, `${order[0]}-${variant}.json`), text);
    }
  }
}
