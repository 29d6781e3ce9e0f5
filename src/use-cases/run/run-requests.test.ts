import { describe, expect, it } from "vitest";
import { FakeStore } from "../../../test/support/fakes.ts";
import { samplePlan } from "../../../test/support/samples.ts";
import { type Trigger, triggerSchema } from "../../core/documents/run-trigger.ts";
import { RunLog } from "./run-log.ts";
import {
  limitsOfLastRequest,
  type RunRequest,
  recordReport,
  recordRequest,
  recordStart,
} from "./run-requests.ts";

const RUN = "sample-0123abcd-1";
const request = (change: Partial<RunRequest> = {}): RunRequest => ({
  trigger: null,
  rankBy: "wall-time",
  lostAttempts: new Map(),
  isContinuation: false,
  ...change,
});
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
const trigger = (change: Partial<Trigger> = {}): Trigger =>
  triggerSchema.parse({
    schemaVersion: 1,
    repository: "octo/model",
    pullRequest: 7,
    headSha: null,
    baseSha: null,
    event: "push",
    workflowRun: null,
    publish: { branch: "results", comment: true, check: false, alert: false, failOn: "never" },
    ...change,
  });

/** A client that reads the log afresh, at a time in seconds. */
function setUp() {
  const store = new FakeStore();
  const at = (now: number) =>
    new RunLog(store, RUN, { clock: { now: () => now, sleep: async () => {} }, user: "tester" });
  const requests = async () => (await at(0).state()).requests;
  return { store, at, requests };
}

describe("recordRequest", () => {
  it("gives a new request all its hours and attempts", async () => {
    const { at, requests } = setUp();
    await recordRequest(at(1000), request());
    const again = await recordRequest(at(9000), request({ lostAttempts: new Map([["a", 3]]) }));
    expect(again).toMatchObject({ countsFrom: iso(9000), lostAttempts: { a: 3 } });
    expect((await requests()).map((one) => one.at)).toEqual([iso(1000), iso(9000)]);
  });

  it("gives a step no more than the request that it continues", async () => {
    const { at, requests } = setUp();
    const lost = (count: number) => new Map([["a", count]]);
    const first = await recordRequest(
      at(1000),
      request({ isContinuation: true, lostAttempts: lost(1) }),
    );
    const step = request({ isContinuation: true, lostAttempts: lost(3) });
    expect(await recordRequest(at(9000), step)).toEqual(first);
    expect(await requests()).toEqual([first]);
  });

  it("gives a step all its hours if it names other targets than the request before", async () => {
    const { at } = setUp();
    await recordRequest(at(1000), request());
    const step = request({ isContinuation: true, trigger: trigger() });
    expect(await recordRequest(at(9000), step)).toMatchObject({ countsFrom: iso(9000) });
  });

  it("continues the hours for another workflow run with the same targets", async () => {
    const { at, requests } = setUp();
    const from = (number: number) =>
      trigger({ workflowRun: `https://github.com/octo/model/actions/runs/${number}` });
    await recordRequest(at(1000), request({ trigger: from(1) }));
    await recordRequest(at(9000), request({ trigger: from(2), isContinuation: true }));
    expect((await requests()).map(({ countsFrom }) => countsFrom)).toEqual([iso(1000), iso(1000)]);
  });

  it("records all of several requests at once", async () => {
    const { at, requests } = setUp();
    await Promise.all([1, 2, 3, 4].map((now) => recordRequest(at(now), request())));
    expect((await requests()).map((one) => one.at).toSorted()).toEqual([1, 2, 3, 4].map(iso));
    expect((await requests()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe("limitsOfLastRequest", () => {
  it("counts the deadline and lost attempts from the last request", async () => {
    const { at } = setUp();
    const sample = samplePlan();
    const plan = { ...sample, limits: { ...sample.limits, deadlineHours: 2 } };
    await recordRequest(at(1000), request());
    await recordRequest(at(9000), request({ lostAttempts: new Map([["a", 3]]) }));
    const { deadline, ignoredFailures, latestLimits } = await limitsOfLastRequest(at(9500), plan);
    expect(deadline).toBe(9000 + 2 * 3600);
    expect(ignoredFailures).toEqual(new Map([["a", 3]]));
    await recordRequest(at(10_000), request());
    expect(await latestLimits?.()).toEqual({
      deadline: 10_000 + 2 * 3600,
      spendUsd: null,
      coreHours: null,
    });
  });
});

describe("recordStart", () => {
  const engine = {
    engine: "batch" as const,
    region: "us-west-2",
    queues: {},
    jobRoleArn: "arn",
    logGroup: "gcbench",
  };

  it("keeps the first start, and resumes a cancelled run", async () => {
    const { at } = setUp();
    await recordStart(at(1000), engine);
    await at(2000).append(() => ({ kind: "cancelled", reason: "a person" }));
    const again = await recordStart(at(3000), { ...engine, region: "eu-central-1" });
    expect(again).toMatchObject({ at: iso(1000), region: "us-west-2" });
    expect((await at(0).state()).isCancelled).toBe(false);
  });
});

describe("recordReport", () => {
  it("names the last request of its own workflow run, once for each number of records", async () => {
    const { at } = setUp();
    const page = "https://github.com/octo/model/actions/runs/1";
    await recordRequest(at(1), request({ trigger: trigger({ workflowRun: page }) }));
    await recordRequest(at(2), request());
    await recordReport(at(3), page, 4);
    await recordReport(at(5), page, 4);
    const { reportedAt } = await at(0).state();
    expect(reportedAt({ request: 1, records: 4 })).toBe(3);
    expect(reportedAt({ request: 1, records: 5 })).toBeNull();
    expect(reportedAt({ request: 2, records: 4 })).toBeNull();
    expect(await at(0).events()).toHaveLength(3);
  });
});
