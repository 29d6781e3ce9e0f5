/**
 * 1,000 blocks as jobs of AWS Batch on the AWS emulator: how long gcbench takes to submit, await and collect them, with which
 * calls, in how much memory; beside a plain boto3 loop that does the same, in alternating order. The jobs leave records that
 * were made up beforehand. Each client is a fresh process on a fresh emulator.
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
import { emulatorPython } from "../test/support/aws-emulator/emulator.ts";
import { BUCKET, INHERITED_ENVIRONMENT, machines } from "../test/support/cloud-fixture.ts";
import type { ClientFigures, ClientSettings } from "./client-figures.ts";
import { CELLS, createScaleFixture, RUN, type ScaleFixture } from "./scale-fixture.ts";

const run = promisify(execFile);
const PAIRS = Number(process.argv[2] ?? 3);
const BLOCKS = Number(process.argv[3] ?? 1000);
/** At which memory is measured. */
const SIZES = new Set(
  [0.1, 0.3, 1].map((share) => Math.max(CELLS, Math.round((BLOCKS * share) / CELLS) * CELLS)),
);
/** Node collects garbage late where it has room; with little, what it takes is what the program holds. In MiB. */
const SMALL_LIMIT = ["--max-old-space-size=64", "--max-semi-space-size=2"];
const CLIENT = new URL("../node_modules/.cache/gcbench-bench/cloud-client.js", import.meta.url);

type Client = "gcbench" | "boto3";

/** @param flags of Node */
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
    if (figures.records !== blocks) throw new Error(`${client} has ${figures.records} records`);
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

/** What the loop does not know how to make from a plan. */
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

const whole = ({ seconds }: ClientFigures) => seconds.submit + seconds.wait + seconds.collect;
const show = (client: string, figures: ClientFigures) => {
  const { blocks, seconds, cpuSeconds, rssMiB, heapMiB } = figures;
  const cells = [
    client.padEnd(8),
    String(blocks).padStart(6),
    ...[seconds.submit, seconds.wait, seconds.collect, whole(figures), cpuSeconds].map((one) =>
      one.toFixed(1).padStart(8),
    ),
    ...[rssMiB.before, rssMiB.peak].map((one) => one.toFixed(0).padStart(8)),
    (heapMiB ? (heapMiB.after - heapMiB.before).toFixed(1) : "").padStart(8),
  ];
  console.log(cells.join(" "));
};

const HEAD = ["submit", "wait", "collect", "all", "cpu", "begin", "peak", "kept"];
const showHead = () =>
  console.log(["client  ", "blocks", ...HEAD.map((name) => name.padStart(8))].join(" "));

console.log(
  "seconds of wall time, but cpu; MiB of resident memory, and of what is kept at the end",
);
console.log(`\nmemory, with little room (${SMALL_LIMIT.join(" ")})`);
showHead();
const grown: ClientFigures[] = [];
for (const blocks of SIZES) {
  const figures = await measure("gcbench", blocks, SMALL_LIMIT);
  show("gcbench", figures);
  grown.push(figures);
}
const [fewest, most] = [grown[0], grown.at(-1)];
if (fewest && most && most.blocks > fewest.blocks) {
  const perBlock = (of: (figures: ClientFigures) => number) =>
    `${((1024 * (of(most) - of(fewest))) / (most.blocks - fewest.blocks)).toFixed(1)} KiB`;
  const kept = perBlock(({ heapMiB }) => heapMiB?.after ?? 0);
  const peak = perBlock(({ rssMiB }) => rssMiB.peak);
  console.log(`one more block: ${kept} kept, ${peak} of the peak`);
}
if (PAIRS === 0) process.exit();

console.log("\nas it comes");
showHead();
const pairs: { readonly gcbench: ClientFigures; readonly boto3: ClientFigures }[] = [];
for (let pair = 0; pair < PAIRS; pair++) {
  const order: readonly Client[] = pair % 2 === 0 ? ["gcbench", "boto3"] : ["boto3", "gcbench"];
  const measured = new Map<Client, ClientFigures>();
  for (const client of order) {
    const figures = await measure(client, BLOCKS);
    show(client, figures);
    measured.set(client, figures);
  }
  const [gcbench, boto3] = [measured.get("gcbench"), measured.get("boto3")];
  if (gcbench && boto3) pairs.push({ gcbench, boto3 });
}

console.log(
  `\ngcbench against boto3, ${PAIRS} pairs in alternating order, median (least to most):`,
);
const ratio = (name: string, of: (figures: ClientFigures) => number) => {
  const all = pairs.map(({ gcbench, boto3 }) => of(gcbench) / of(boto3)).sort((a, b) => a - b);
  const [least = 0, most = 0] = [all[0], all.at(-1)];
  const range = `${least.toFixed(2)} to ${most.toFixed(2)}`;
  console.log(`  ${name.padEnd(24)}${median(all).toFixed(2)} (${range})`);
};
ratio("wall time", whole);
ratio("wall time of submitting", ({ seconds }) => seconds.submit);
ratio("processor time", ({ cpuSeconds }) => cpuSeconds);
ratio("peak of memory", ({ rssMiB }) => rssMiB.peak);

console.log("\ncalls of the last pair");
const last = pairs.at(-1);
const names = new Set(Object.values(last ?? {}).flatMap(({ calls }) => Object.keys(calls)));
for (const name of [...names].sort()) {
  const counts = [last?.gcbench, last?.boto3].map((one) =>
    String(one?.calls[name] ?? 0).padStart(8),
  );
  console.log(`  ${name.padEnd(32)}${counts.join("")}`);
}
