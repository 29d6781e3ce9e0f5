import { readFileSync } from "node:fs";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { S3Store } from "../../src/adapters/aws/s3-store.ts";
import { type CloudCommands, FIRST, SECOND, startCloud, THIRD } from "../support/cloud-command.ts";
import { until } from "../support/cloud-fixture.ts";
import { deniedTo } from "../support/role-rights.ts";

const RUN = /Run (cloud-[0-9a-f]{8}-\d+)/;

let cloud: CloudCommands;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const bucket = async () => {
  const { output } = await cloud.gcbench("status", "--json");
  return /s3:\/\/([^/"]+)/.exec(output)?.[1] ?? "";
};

it("gcbench run deploys, submits, survives a spot reclaim, reports, and leaves nothing running", async () => {
  await cloud.emulator.reclaimNext({ next: 1, seconds: 0.2 });
  const ran = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
  expect(ran.errors).toMatch(/AWS reclaimed the host; attempt 2 of 5 starts on another host/);
  expect(ran.status).toBe(0);
  for (const platform of [FIRST, SECOND, THIRD]) {
    expect(ran.output).toContain(platform);
    const told = new RegExp(` on ${platform}\\S*, block \\d: .*\\. So far [+−][\\d.]+ % \\(`);
    expect(ran.errors).toMatch(told);
  }
  expect(ran.output).toMatch(/AWS calls: .*batch:SubmitJob/);
  const run = RUN.exec(ran.errors)?.[1] ?? "";
  const comparison = JSON.parse(
    readFileSync(join(cloud.directory, "reports/local", run, "comparison.json"), "utf8"),
  );
  const used = comparison.machines.map((one: { instance: { type: string } }) => one.instance.type);
  expect(new Set(used).size).toBe(3);
  const lost = comparison.cost.platforms.map((one: { lostAttempts: number }) => one.lostAttempts);
  expect(Math.max(...lost)).toBe(1);
  await until(async () => (await cloud.emulator.state()).instances.every(({ up }) => !up));
  // A second call measures nothing.
  const again = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
  expect(again.errors).toContain("is finished: nothing to measure");
});

it("gcbench run makes only calls that the roles of infrastructure/bootstrap.yml allow", async () => {
  await cloud.emulator.resetCalls();
  const ran = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch", "--again");
  expect(ran.status).toBe(0);
  expect(await deniedTo("JobRole", cloud.emulator, "job")).toEqual([]);
  expect(await deniedTo("RunRole", cloud.emulator, "client")).toEqual([]);
});

it("gcbench run --detach ends, and another machine shows, follows and waits for the run from the store alone", async () => {
  // Without capacity no job ends before the next command looks.
  await cloud.emulator.limits({ totalCapacity: 0 });
  const handed = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--again", "--detach"],
  );
  expect(handed).toMatchObject({ status: 0 });
  const run = RUN.exec(handed.output)?.[1] ?? "";
  expect(handed.output).toMatch(/6 running/);
  const store = ["--store", `s3://${await bucket()}`];
  const shown = await cloud.gcbench("status", run, ...store);
  expect(shown.output).toMatch(/running/);
  const block = /tiny__[\w.-]+__01/.exec(shown.output)?.[0] ?? "";
  await cloud.emulator.limits({ totalCapacity: null });
  const followed = await cloud.gcbench("logs", run, block, "--follow");
  expect(followed.errors).toBe("");
  expect(followed.output).toMatch(/Trial 4 of 4 .* took/);
  // Its job is over, and no client has noted that yet: it is done all the same, and counts once.
  const { done, runningBlocks, estimates } = JSON.parse(
    (await cloud.gcbench("status", run, "--json")).output,
  );
  expect(done).toContainEqual({ block, status: "complete" });
  expect(runningBlocks).not.toContainEqual(expect.objectContaining({ block }));
  expect(estimates).toContainEqual(expect.objectContaining({ change: expect.any(Number) }));
  expect((await cloud.gcbench("status", run)).output).toMatch(/Change so far/);
  const waited = await cloud.gcbench("wait", run, ...store);
  expect(waited.status).toBe(0);
  expect(waited.output).toContain("24 trials in 6 blocks");
  const model = await cloud.gcbench("logs", run, block, "--trial", "1");
  expect(model.output).toContain("Convection");
  const listed = await cloud.gcbench("status");
  expect(listed.output).toMatch(new RegExp(`${run}.*finished.*6 of 6`));
});

it("gcbench cancel works from another machine, and the same run command resumes without repeating a block", async () => {
  const handed = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--again", "--detach"],
  );
  const run = RUN.exec(handed.output)?.[1] ?? "";
  const cancelled = await cloud.gcbench("cancel", run);
  expect(cancelled).toMatchObject({ status: 0 });
  expect(cancelled.output).toMatch(/Cancelled .*Complete blocks are kept|No job of/);
  const { jobs } = await cloud.emulator.state();
  expect(Object.keys(jobs).filter((state) => !["SUCCEEDED", "FAILED"].includes(state))).toEqual([]);
  const resumed = await cloud.gcbench("run", "benchmarks/suite.yml", "--engine", "batch");
  expect(resumed).toMatchObject({ status: 0 });
  const s3 = new S3Client({ ...cloud.emulator.client, forcePathStyle: true });
  const store = new S3Store({ client: s3, bucket: await bucket(), prefix: "" });
  const keys = await store.list(`runs/${run}/`);
  expect(keys.filter((key) => key.endsWith("/record.json"))).toHaveLength(6);
});

it("gcbench run refuses an impossible or missing input before it creates anything", async () => {
  const calls = await cloud.emulator.calls();
  const made = calls["cloudformation.CreateChangeSet"];
  const wrong = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--platforms", "graviton9"],
  );
  expect(wrong).toMatchObject({
    status: 2,
    errors: expect.stringContaining("no platform graviton9"),
  });
  const other = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--store", "somewhere"],
  );
  expect(other).toMatchObject({
    status: 2,
    errors: expect.stringContaining("jobs in AWS can't"),
  });
  const local = await cloud.gcbench("run", "benchmarks/suite.yml");
  expect(local).toMatchObject({ status: 2, errors: expect.stringContaining("is in AWS") });
  expect((await cloud.emulator.calls())["cloudformation.CreateChangeSet"]).toBe(made);
});

it("gcbench run starts no block that could exceed the spending limit", async () => {
  const ran = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--again", "--spend-usd", "0.6"],
  );
  expect(ran.errors).toMatch(/The spending limit of 0.600 USD leaves no room for another block/);
  const limited = RUN.exec(ran.errors)?.[1] ?? "";
  expect((await cloud.gcbench("status")).output).toMatch(new RegExp(`${limited}.*not finished`));
  const resumed = await cloud.gcbench(
    ...["run", "benchmarks/suite.yml", "--engine", "batch", "--spend-usd", "50"],
  );
  expect(resumed).toMatchObject({ status: 0, output: expect.stringContaining("in 6 blocks") });
});

it("gcbench destroy --all removes everything", async () => {
  const destroyed = await cloud.gcbench("destroy", "--all", "--yes");
  expect(destroyed).toMatchObject({ status: 0 });
  const swept = await cloud.gcbench("clean-up", "--older-than", "0", "--yes");
  expect(swept.status).toBe(0);
  const left = await cloud.gcbench("clean-up", "--older-than", "0", "--yes");
  expect(left.output).toMatch(/[Nn]othing/);
});
