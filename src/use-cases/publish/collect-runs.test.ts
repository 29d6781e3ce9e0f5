import { beforeEach, describe, expect, it } from "vitest";
import { FakeCaller, FakeEngine, FakeStore } from "../../../test/support/fakes.ts";
import { FakeForge } from "../../../test/support/github-emulator/fake-forge.ts";
import { machine, pinnedVersion, record, samplePlan } from "../../../test/support/samples.ts";
import { IN_CORE_HOURS } from "../../core/cost/budget-unit.ts";
import type { PinnedPlatform } from "../../core/documents/plan.ts";
import type { Metric } from "../../core/documents/platform-comparison.ts";
import { type PriceList, priceListSchema } from "../../core/documents/prices.ts";
import { type Trigger, triggerSchema } from "../../core/documents/run-trigger.ts";
import { planKeys } from "../../core/documents/store-layout.ts";
import { DisabledFeatureError, PermanentError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import type { DetachedJobs } from "../../ports/engine.ts";
import type { PublishedFolder, ResultsRepository } from "../../ports/results-repository.ts";
import { recordCancellation } from "../run/cancellation.ts";
import { RunLog } from "../run/run-log.ts";
import { recordReport, recordRequest, recordStart } from "../run/run-requests.ts";
import { type CollectOptions, type CollectPorts, collectRuns } from "./collect-runs.ts";

const RUN = "sample-1a2b3c4d-1";
const HOUR = 3600;
const SHA = "a".repeat(40);
const page = (number: number) => `https://github.com/octo/model/actions/runs/${number}`;

const platform = (name: string): PinnedPlatform => ({
  id: `${name}-16t`,
  name,
  architecture: "amd64",
  threads: 16,
  cores: [],
});
/** The fast platform wins by time, the other one by cost. */
const SECONDS: Readonly<Record<string, number>> = { "fast-16t": 100, "cheap-16t": 150 };
const PRICES: PriceList = priceListSchema.parse({
  schemaVersion: 1,
  prices: Object.entries({ fast: 2, cheap: 0.5 }).map(([name, usdPerHour]) => ({
    platform: name,
    usdPerHour,
    purchase: "on-demand",
    date: "2026-11-20",
    source: "price list",
  })),
});
const PLAN = samplePlan({
  platforms: [platform("fast"), platform("cheap")],
  versions: [pinnedVersion("base")],
  suite: { versions: ["base"], layout: { maxBlocks: 3 } },
});

const trigger = (change: Partial<Trigger> = {}): Trigger =>
  triggerSchema.parse({
    schemaVersion: 1,
    repository: "octo/model",
    pullRequest: 7,
    headSha: SHA,
    baseSha: null,
    event: "issue_comment",
    workflowRun: page(1),
    publish: { branch: "results", comment: true, check: true, alert: false, failOn: "never" },
    ...change,
  });

/** Results in memory: the last files of each run. */
class FakeResults implements ResultsRepository {
  readonly location = "memory";
  readonly runs = new Map<string, PublishedFolder>();
  async put(folder: PublishedFolder) {
    const alreadyExists = this.runs.has(folder.run);
    this.runs.set(folder.run, folder);
    return { commit: "c".repeat(40), alreadyExists, retries: 0 };
  }
  async isPublished({ run }: PublishedFolder) {
    return this.runs.has(run);
  }
}

let store: FakeStore;
let engine: FakeEngine & { readonly detachedJobs: DetachedJobs };
let forge: FakeForge;
let results: FakeResults;
let now: number;
let caller: FakeCaller;
let log: RunLog;

beforeEach(async () => {
  store = new FakeStore();
  now = 1000;
  const clock = { now: () => now, sleep: async () => {} };
  caller = Object.assign(new FakeCaller(), { clock });
  const made = new FakeEngine(
    store,
    (spec) => {
      const own = record(spec, () => SECONDS[spec.platform.id] ?? 1);
      const onHost = { ...machine, host: `i-${spec.block.id}` };
      return { ...own, sessions: own.sessions.map((one) => ({ ...one, machine: onHost })) };
    },
    () => ["complete"],
    100,
  );
  made.detachJobs([]);
  engine = made as typeof engine;
  forge = new FakeForge();
  results = new FakeResults();
  log = new RunLog(store, RUN, caller);
  await store.writeOnce(planKeys.of(RUN), toJson(PLAN));
  await recordStart(log, {
    engine: "batch" as const,
    region: "us-west-2",
    queues: {},
    jobRoleArn: "",
    logGroup: "",
  });
});

const request = (own: Trigger | null = trigger(), rankBy: Metric = "wall-time") =>
  recordRequest(log, { trigger: own, rankBy, lostAttempts: new Map(), isContinuation: false });

async function collect(options: Partial<CollectOptions> = {}) {
  const ports: CollectPorts = {
    store,
    publish: {
      workflow: {
        repository: "octo/model",
        serverUrl: "https://github.com",
        workflowUrl: page(99),
        apiUrl: "",
        sha: null,
        head: null,
        pullRequest: null,
      },
      openForge: async () => forge,
      openResults: () => results,
      readAnnotatedFile: async () => ({ path: "", lines: [] }),
    },
    repository: { repository: "octo/model", repositoryId: undefined },
    openRun: async (own) => ({ log: own, engine, units: () => [IN_CORE_HOURS] }),
    readPrices: async () => PRICES,
    writeReport: async () => {},
  };
  const all = { maxAgeDays: 14, graceHours: 2, dryRun: false, ...options };
  return (await collectRuns(all, ports, caller)).map(({ state }) => state);
}
const comments = (number: number) =>
  forge.comments.filter((one) => one.number === number).map(({ body }) => body);

describe("collectRuns", () => {
  it("measures a run that its workflow left, and publishes it once", async () => {
    await request();
    expect(await collect()).toEqual(["published"]);
    expect(engine.submitted).toHaveLength(PLAN.blocks.length);
    expect(results.runs.has(RUN)).toBe(true);
    expect(comments(7)).toHaveLength(1);
    expect(forge.checks).toHaveLength(1);
    expect(await collect()).toEqual([]);
    expect((await log.state()).isFinished).toBe(true);
  });

  it("publishes to every requester, also to one that comes later", async () => {
    await request();
    await request(trigger({ pullRequest: 8 }));
    expect(await collect()).toEqual(["published"]);
    expect([comments(7).length, comments(8).length]).toEqual([1, 1]);
    await request(trigger({ pullRequest: 9 }));
    expect(await collect()).toEqual(["published"]);
    expect([comments(7).length, comments(8).length, comments(9).length]).toEqual([1, 1, 1]);
    expect(engine.submitted).toHaveLength(PLAN.blocks.length);
  });

  it("leaves a reported run to its workflow for grace-hours, then publishes what is missing", async () => {
    await request(null);
    await collect();
    await request();
    await recordReport(log, page(1), PLAN.blocks.length);
    now += 2 * HOUR - 1;
    expect(await collect()).toEqual(["left to its workflow"]);
    expect(forge.comments).toEqual([]);
    now += 2;
    expect(await collect()).toEqual(["published"]);
    expect(comments(7)).toHaveLength(1);
    expect(comments(7)[0]).toContain(page(1));
  });

  it("tries a target again that failed, and no target that is done", async () => {
    await request();
    const putCheck = forge.putCheck.bind(forge);
    forge.putCheck = async () => {
      throw new Error("bad gateway");
    };
    expect(await collect()).toEqual(["failed"]);
    expect(comments(7)).toHaveLength(1);
    forge.putCheck = putCheck;
    forge.comments.length = 0;
    expect(await collect()).toEqual(["published"]);
    expect([comments(7).length, forge.checks.length]).toEqual([0, 1]);
  });

  it.each([
    new PermanentError("the pull request is locked"),
    new DisabledFeatureError("comments are disabled"),
  ])("skips a target for good that refuses, and publishes the others: $message", async (error) => {
    await request();
    forge.createComment = async () => {
      throw error;
    };
    expect(await collect()).toEqual(["published"]);
    expect(forge.checks).toHaveLength(1);
    expect(await log.events()).toContainEqual(
      expect.objectContaining({ target: "comment", outcome: "refused" }),
    );
    expect(await collect()).toEqual([]);
  });

  it("leaves a cancelled run alone for all requesters, until a client resumes it", async () => {
    await request();
    await request(trigger({ pullRequest: 8 }));
    await recordCancellation(log, "a person");
    expect(await collect()).toEqual([]);
    expect(engine.submitted).toEqual([]);
    await recordStart(log, {
      engine: "batch" as const,
      region: "us-west-2",
      queues: {},
      jobRoleArn: "",
      logGroup: "",
    });
    expect(await collect()).toEqual(["published"]);
  });

  it("ignores a run that was requested too long ago", async () => {
    await request();
    now += 15 * 24 * HOUR;
    expect(await collect()).toEqual([]);
    expect(engine.submitted).toEqual([]);
  });

  it("changes nothing in a dry run", async () => {
    await request();
    const before = store.contents.size;
    expect(await collect({ dryRun: true })).toEqual(["running"]);
    expect(store.contents.size).toBe(before);
  });

  it.each([
    ["wall-time", "Best by wall time: fast, 16 threads"],
    ["cost", "Best by cost: cheap, 16 threads"],
  ] as const)("names the winner by the requested metric everywhere: %s", async (metric, winner) => {
    await request(trigger(), metric);
    await collect();
    expect(comments(7)[0]).toContain(winner);
    expect(forge.checks[0]?.title).toContain(winner);
    const files = results.runs.get(RUN)?.files;
    for (const name of ["report.md", "index.html", "summary.json"]) {
      expect(files?.get(name), name).toContain(winner);
    }
    expect(JSON.parse(files?.get("comparison.json") ?? "{}")).toMatchObject({ rankBy: metric });
  });

  it("names to each requester the winner by its own metric", async () => {
    await request(trigger(), "cost");
    await request(trigger({ pullRequest: 8 }), "wall-time");
    expect(await collect()).toEqual(["published"]);
    expect(comments(7)[0]).toContain("Best by cost: cheap");
    expect(comments(8)[0]).toContain("Best by wall time: fast");
  });
});
