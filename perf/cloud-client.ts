/**
 * The gcbench client of perf/cloud-scale.ts, bundled like the product and run in a separate process. Runs a plan on the AWS
 * emulator and prints its figures to standard output.
 *
 *   cloud-client SETTINGS.json
 */
import { readFileSync } from "node:fs";
import { AwsAccount } from "../src/adapters/aws/aws-account.ts";
import { BatchEngine } from "../src/adapters/aws/batch/batch-engine.ts";
import { S3Store } from "../src/adapters/aws/s3-store.ts";
import { Budget } from "../src/core/cost/budget.ts";
import { inUsd } from "../src/core/cost/budget-unit.ts";
import type { Plan } from "../src/core/documents/plan.ts";
import { NO_PRICES } from "../src/core/documents/prices.ts";
import { NO_HISTORY } from "../src/core/documents/run-history.ts";
import type { Caller } from "../src/ports/caller.ts";
import type { Engine } from "../src/ports/engine.ts";
import { runPlan } from "../src/use-cases/run/run-plan.ts";
import type { ClientFigures, ClientSettings } from "./client-figures.ts";

const { plan, run, bucket, queues, jobRoleArn, logGroup } = JSON.parse(
  readFileSync(process.argv[2] ?? "", "utf8"),
) as ClientSettings & { plan: Plan };

const RSS_SAMPLE_MS = 100;
const MIB = 1024 * 1024;
const collectGarbage = (globalThis as { gc?: () => void }).gc;

const account = new AwsAccount("us-west-2");
const store = new S3Store({ client: account.s3, bucket, prefix: "" });
const caller: Caller = {
  user: "perf@localhost",
  clock: {
    now: () => Date.now() / 1000,
    sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  },
  signal: new AbortController().signal,
  info: () => {},
  warn: (message) => process.stderr.write(`${message}\n`),
  progress: () => {},
  confirm: async () => "nobody",
  ask: async () => null,
};
const batch = new BatchEngine({
  batch: account.batch,
  logs: account.logs,
  quotas: account.quotas,
  ecr: account.ecr,
  ecs: account.ecs,
  ec2: account.ec2,
  store,
  clock: caller.clock,
  run,
  queues: new Map(Object.entries(queues)),
  inheritedEnvironment: { jobRoleArn, logGroup, region: "us-west-2" },
  blockSeconds: () => 600,
  notify: caller.warn,
});

/** Times when the last block was submitted and when all had ended, in milliseconds of `performance.now`. */
const reached = { submitted: 0, ended: 0 };
const engine: Engine = {
  capacity: batch.capacity,
  detachedJobs: batch.detachedJobs,
  cancel: (reason) => batch.cancel(reason),
  submit: async (spec) => {
    await batch.submit(spec);
    reached.submitted = performance.now();
  },
  states: async (ids) => {
    const states = await batch.states(ids);
    reached.ended = performance.now();
    return states;
  },
};

collectGarbage?.();
const before = process.memoryUsage();
let peak = before.rss;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, RSS_SAMPLE_MS);
const cpu = process.cpuUsage();
const begin = performance.now();
const outcome = await runPlan({
  plan,
  run,
  engine,
  store,
  caller,
  history: NO_HISTORY,
  retryFailed: false,
  budgets: [new Budget({ plan, unit: inUsd(NO_PRICES, null) })],
});
const end = performance.now();
const used = process.cpuUsage(cpu);
clearInterval(sampling);
collectGarbage?.();
const figures: ClientFigures = {
  blocks: plan.blocks.length,
  records: outcome.records.length,
  seconds: {
    submit: (reached.submitted - begin) / 1000,
    wait: (reached.ended - reached.submitted) / 1000,
    collect: (end - reached.ended) / 1000,
  },
  cpuSeconds: (used.user + used.system) / 1e6,
  rssMiB: { before: before.rss / MIB, peak: Math.max(peak, process.memoryUsage.rss()) / MIB },
  heapMiB: { before: before.heapUsed / MIB, after: process.memoryUsage().heapUsed / MIB },
  calls: Object.fromEntries(account.calls),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
