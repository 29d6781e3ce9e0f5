/**
 * Measures time, API calls and memory of gcbench for 1,000 AWS Batch jobs on the AWS emulator, compared with a plain boto3
 * loop in alternating order. The jobs write prepared records. Each client is a new process on a new emulator.
 *
 *   npm run bench:cloud [-- PAIRS [BLOCKS]]
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "simple-statistics";
import { jobName } from "../src/core/documents/job.ts";
import { blockSpec, type Plan } from "../src/core/documents/plan.ts";
import { blockKeys } from "../src/core/documents/store-layout.ts";
import { emulatorPython } from "../test/support/aws-emulator/emulator-python.ts";
import { BUCKET, INHERITED_ENVIRONMENT, machines } from "../test/support/cloud-fixture.ts";
import type { ClientFigures, ClientSettings } from "./client-figures.ts";
import { CELLS, createScaleFixture, RUN, type ScaleFixture } from "./scale-fixture.ts";

const run = promisify(execFile);
const PAIRS = Number(process.argv[2] ?? 3);
const BLOCKS = Number(process.argv[3] ?? 1000);
/** Numbers of blocks at which memory is measured. */
const SIZES = new Set(
  [0.1, 0.3, 1].map((share) => Math.max(CELLS, Math.round((BLOCKS * share) / CELLS) * CELLS)),
);
/** Small heap limits in MiB. With a large heap, Node collects garbage late, and its size is not what the program needs. */
const SMALL_LIMIT = ["--max-old-space-size=64", "--max-semi-space-size=2"];
const CLIENT = new URL("../node_modules/.cache/gcbench-bench/cloud-client.js", import.meta.url);

type Client = "gcbench" | "boto3";

/** @param flags command-line flags for Node */
async function measure(
  client: Client,
  blocks: number,
  flags: readonly string[] = [],
): Promise<ClientFigures> {
  const fixture = await createScaleFixture();
  const work = mkdtempSync(join(tmpdir(), "gcbench-scale-client-"));
  try {
    const settings = join(work, "settings.json");
    writeFileSync(settings, JSON.stringify(settingsOf(client, fixture, fixture.scalePlan(blocks))));
    const [program, ...args] = await commandOf(client, flags);
    const env = {
      ...process.env,
      ...fixture.emulator.environment,
      AWS_DEFAULT_REGION: "us-west-2",
    };
    const { stdout, stderr } = await run(program ?? "", [...args, settings], { env });
    process.stderr.write(stderr);
    const figures = JSON.parse(stdout) as ClientFigures;
    if (figures.records !== blocks)
      throw new Error(`${client} collected ${figures.records} of ${blocks} records`);
    return figures;
  } finally {
    rmSync(work, { recursive: true });
    await fixture.stop();
  }
}

async function commandOf(client: Client, flags: readonly string[]): Promise<readonly string[]> {
  if (client === "boto3") {
    return [await emulatorPython(), new URL("boto3-loop.py", import.meta.url).pathname];
  }
  return [process.execPath, "--expose-gc", ...flags, CLIENT.pathname];
}

function settingsOf(client: Client, { queues }: ScaleFixture, plan: Plan) {
  const settings: ClientSettings = {
    run: RUN,
    bucket: BUCKET,
    queues: Object.fromEntries(queues),
    plan,
    ...INHERITED_ENVIRONMENT,
  };
  return client === "gcbench" ? settings : { ...settings, ...loopSettings(queues, plan) };
}

/** Settings for the loop, which cannot derive them from a plan. */
function loopSettings(queues: ScaleFixture["queues"], plan: Plan) {
  const specs = plan.blocks.map((block) => blockSpec(plan, RUN, block));
  return {
    machines: machines.map(({ name, instance }) => ({
      name,
      image: specs[0]?.versions.A.image,
      ...instance?.job,
    })),
    blocks: specs.map((spec) => ({
      spec,
      prefix: `${blockKeys.prefix(RUN)}${spec.block.id}/`,
      jobName: jobName(RUN, spec.block.id, 1),
      machine: spec.platform.name,
      queue: queues.get(spec.platform.name),
    })),
  };
}

const totalSeconds = ({ seconds }: ClientFigures) =>
  seconds.submit + seconds.wait + seconds.collect;
const show = (client: string, figures: ClientFigures) => {
  const { blocks, seconds, cpuSeconds, rssMiB, heapMiB } = figures;
  const cells = [
    client.padEnd(8),
    String(blocks).padStart(6),
    ...[seconds.submit, seconds.wait, seconds.collect, totalSeconds(figures), cpuSeconds].map(
      (one) => one.toFixed(1).padStart(8),
    ),
    ...[rssMiB.before, rssMiB.peak].map((one) => one.toFixed(0).padStart(8)),
    (heapMiB ? (heapMiB.after - heapMiB.before).toFixed(1) : "").padStart(8),
  ];
  console.log(cells.join(" "));
};

const HEAD = ["submit", "wait", "collect", "total", "cpu", "begin", "peak", "growth"];
const showHead = () =>
  console.log(["client  ", "blocks", ...HEAD.map((name) => name.padStart(8))].join(" "));

console.log(
  "wall time and cpu time in seconds; resident memory (begin, peak) and heap growth in MiB",
);
console.log(`\nmemory, with a small heap (${SMALL_LIMIT.join(" ")})`);
showHead();
const measured: ClientFigures[] = [];
for (const blocks of SIZES) {
  const figures = await measure("gcbench", blocks, SMALL_LIMIT);
  show("gcbench", figures);
  measured.push(figures);
}
const [smallest, largest] = [measured[0], measured.at(-1)];
if (smallest && largest && largest.blocks > smallest.blocks) {
  const perBlock = (of: (figures: ClientFigures) => number) =>
    `${((1024 * (of(largest) - of(smallest))) / (largest.blocks - smallest.blocks)).toFixed(1)} KiB`;
  const heap = perBlock(({ heapMiB }) => heapMiB?.after ?? 0);
  const peak = perBlock(({ rssMiB }) => rssMiB.peak);
  console.log(`each additional block: ${heap} of heap, ${peak} of peak memory`);
}
if (PAIRS === 0) process.exit();

console.log("\nwith default settings");
showHead();
const pairs: { readonly gcbench: ClientFigures; readonly boto3: ClientFigures }[] = [];
for (let pair = 0; pair < PAIRS; pair++) {
  const order: readonly Client[] = pair % 2 === 0 ? ["gcbench", "boto3"] : ["boto3", "gcbench"];
  const results = new Map<Client, ClientFigures>();
  for (const client of order) {
    const figures = await measure(client, BLOCKS);
    show(client, figures);
    results.set(client, figures);
  }
  const [gcbench, boto3] = [results.get("gcbench"), results.get("boto3")];
  if (gcbench && boto3) pairs.push({ gcbench, boto3 });
}

console.log(`\ngcbench against boto3, ${PAIRS} pairs in alternating order, median (range):`);
const ratio = (name: string, of: (figures: ClientFigures) => number) => {
  const all = pairs.map(({ gcbench, boto3 }) => of(gcbench) / of(boto3)).sort((a, b) => a - b);
  const [min = 0, max = 0] = [all[0], all.at(-1)];
  const range = `${min.toFixed(2)} to ${max.toFixed(2)}`;
  console.log(`  ${name.padEnd(24)}${median(all).toFixed(2)} (${range})`);
};
ratio("wall time", totalSeconds);
ratio("submission time", ({ seconds }) => seconds.submit);
ratio("processor time", ({ cpuSeconds }) => cpuSeconds);
ratio("peak memory", ({ rssMiB }) => rssMiB.peak);

console.log("\nAPI calls of the last pair");
const last = pairs.at(-1);
const names = new Set(Object.values(last ?? {}).flatMap(({ calls }) => Object.keys(calls)));
for (const name of [...names].sort()) {
  const counts = [last?.gcbench, last?.boto3].map((one) =>
    String(one?.calls[name] ?? 0).padStart(8),
  );
  console.log(`  ${name.padEnd(32)}${counts.join("")}`);
}
