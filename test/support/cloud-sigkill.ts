/**
 * Kills the client of a run in AWS with SIGKILL at random moments, and checks that the same command goes on from there:
 * each block's record once, no block in two jobs, nothing lost.
 *
 *   node test/support/cloud-sigkill.ts [KILLS] [SEED]
 */
import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import {
  BatchClient,
  DescribeJobQueuesCommand,
  JobStatus,
  type JobSummary,
  ListJobsCommand,
} from "@aws-sdk/client-batch";
import { S3Client } from "@aws-sdk/client-s3";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { type CloudCommands, FIRST, SECOND, startCloud } from "./cloud-command.ts";
import { CLI } from "./command-suite.ts";
import type { KillReport } from "./sigkill.ts";

const BLOCKS = 4;
const RUN = ["run", "benchmarks/suite.yml", "--engine", "batch", "--again"];

export async function killCloudAndResume(kills: number, seed: number): Promise<KillReport> {
  const random = xoroshiro128plus(seed);
  const cloud = await startCloud({
    suite: {
      platforms: [
        { name: FIRST, threads: 1 },
        { name: SECOND, threads: 1, purchase: "spot" },
      ],
    },
  });
  try {
    await cloud.gcbench("deploy", "benchmarks/suite.yml", "--yes");
    const begin = performance.now();
    await cloud.gcbench(...RUN);
    const whole = Math.round(performance.now() - begin);
    const failures: string[] = [];
    let hits = 0;
    for (let kill = 1; kill <= kills; kill++) {
      if (await killAt(cloud, uniformInt(random, 0, whole))) hits++;
      const resumed = await cloud.gcbench(...RUN.filter((word) => word !== "--again"));
      if (resumed.status !== 0) failures.push(`kill ${kill}: ${resumed.errors}`);
      failures.push(...(await check(cloud)).map((fault) => `kill ${kill}: ${fault}`));
    }
    return { kills, hits, failures };
  } finally {
    await cloud.stop();
  }
}

/** @returns whether the command was still at it */
async function killAt({ directory, environment }: CloudCommands, ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [CLI, ...RUN], {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([ended, delay(ms)]);
  const isHit = child.exitCode === null;
  child.kill("SIGKILL");
  await ended;
  return isHit;
}

/** All runs of the emulator so far: each has all its records, and each block had one job. */
async function check({ emulator, gcbench }: CloudCommands): Promise<readonly string[]> {
  const { store: location, runs } = JSON.parse((await gcbench("status", "--json")).output);
  const bucket = String(location).slice("s3://".length);
  const s3 = new S3Client({ ...emulator.client, forcePathStyle: true });
  const store = new S3Store({ client: s3, bucket, prefix: "" });
  const failures: string[] = [];
  for (const { run } of runs) {
    const keys = (await store.list(`runs/${run}/`)).filter((key) => key.endsWith("/record.json"));
    if (keys.length !== BLOCKS) failures.push(`${run}: ${keys.length} records`);
    for (const key of keys) {
      const content = new TextDecoder().decode((await store.read(key)) ?? undefined);
      const { status, trials } = recordSchema.parse(JSON.parse(content));
      if (status !== "complete" || trials.length !== 4) failures.push(`${key}: ${status}`);
    }
  }
  const names = (await allJobs(new BatchClient(emulator.client))).map(({ jobName }) => jobName);
  if (names.length !== new Set(names).size) failures.push("a block was submitted twice");
  if (names.length !== runs.length * BLOCKS) {
    failures.push(`${names.length} jobs for ${runs.length * BLOCKS} blocks`);
  }
  return failures;
}

/** Jobs of all queues in any state. */
export async function allJobs(batch: BatchClient): Promise<readonly JobSummary[]> {
  const found: JobSummary[] = [];
  for (const jobQueue of await queues(batch)) {
    for (const jobStatus of Object.values(JobStatus)) {
      let nextToken: string | undefined;
      do {
        const page = await batch.send(new ListJobsCommand({ jobQueue, jobStatus, nextToken }));
        found.push(...(page.jobSummaryList ?? []));
        nextToken = page.nextToken;
      } while (nextToken);
    }
  }
  return found;
}

async function queues(batch: BatchClient): Promise<readonly string[]> {
  const { jobQueues = [] } = await batch.send(new DescribeJobQueuesCommand({}));
  return jobQueues.flatMap(({ jobQueueArn }) => jobQueueArn ?? []);
}

if (process.argv[1] === import.meta.filename) {
  const [kills = 20, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
  const report = await killCloudAndResume(kills, seed);
  console.log(
    `${report.kills} kills (seed ${seed}), ${report.hits} of them in mid-run: ${report.failures.length} faults`,
  );
  for (const fault of report.failures) console.log(`  ${fault}`);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}
