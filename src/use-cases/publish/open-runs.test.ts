import { expect, it } from "vitest";
import { FakeCaller, FakeStore } from "../../../test/support/fakes.ts";
import type { NewRunEvent } from "../../core/documents/run-event.ts";
import * as keys from "../../core/documents/store-layout.ts";
import { RunLog } from "../run/run-log.ts";
import { recordDelivered } from "./delivery-log.ts";
import { openRuns } from "./open-runs.ts";

const RUN = "sample-0123abcd-1";
const START: NewRunEvent = {
  kind: "started",
  engine: "batch",
  region: "us-west-2",
  queues: {},
  logGroup: "gcbench",
  jobRoleArn: "arn:aws:iam::123456789012:role/job",
};
const REQUEST: NewRunEvent = {
  kind: "requested",
  countsFrom: "2026-01-01T00:00:00.000Z",
  trigger: null,
  rankBy: "wall-time",
  lostAttempts: {},
};
const FIRST = Date.parse("2026-01-01T00:00:00.000Z") / 1000;
const MONTH = 30 * 86_400;

const caller = new FakeCaller();
const logAt = (store: FakeStore, now: number, run = RUN) =>
  new RunLog(store, run, { clock: { now: () => now, sleep: async () => {} }, user: "tester" });
const request = (store: FakeStore, now: number, run = RUN) =>
  logAt(store, now, run).append(() => REQUEST);

async function startRun(...own: readonly string[]): Promise<FakeStore> {
  const store = new FakeStore();
  for (const key of [keys.planKeys.of(RUN), ...own]) await store.writeOnce(key, "{}");
  await logAt(store, FIRST).append(() => START);
  await request(store, FIRST);
  return store;
}
const openNames = async (store: FakeStore) =>
  (await openRuns(store, caller)).open.map(({ log }) => log.run);

const record = (block: string) => keys.recordKeys.of(RUN, block);
const claim = (block: string, job = 1) => keys.jobClaimKeys.of(RUN, block, job);
const job = (block: string, number = 1) => keys.jobKeys.of(RUN, block, number);
const end = (block: string, number = 1) => keys.jobEndKeys.of(RUN, block, number);
const ran = (block: string) => [claim(block), end(block), record(block)];

it.each([
  ["that was not delivered", ran("a"), null, true],
  ["that was delivered", ran("a"), 1, false],
  ["that was delivered without a record", [claim("a"), end("a")], 0, false],
  ["with a record more than was delivered", [...ran("a"), ...ran("b")], 1, true],
  ["with a block submitted since", [...ran("a"), claim("b"), job("b")], 1, true],
  ["with a retried block", [claim("a"), job("a"), end("a"), claim("a", 2), job("a", 2)], 0, true],
  ["whose last job has no stored end", [claim("a"), record("a")], 1, false],
])("openRuns, for a run %s", async (_, own, delivered, isOpen) => {
  const store = await startRun(...own);
  if (delivered !== null) await recordDelivered(logAt(store, FIRST), [2], delivered);
  expect(await openNames(store)).toEqual(isOpen ? [RUN] : []);
});

it("openRuns keeps a run open if only one target is done", async () => {
  const store = await startRun();
  const published = { request: 2, records: 0, target: "comment", outcome: "published" } as const;
  await logAt(store, FIRST).append(() => ({ kind: "published", ...published, reason: null }));
  expect(await openNames(store)).toEqual([RUN]);
});

it("openRuns opens a delivered run for a later request, and takes its time", async () => {
  const store = await startRun(...ran("a"));
  await recordDelivered(logAt(store, FIRST), [2], 1);
  await request(store, FIRST + MONTH);
  const { open } = await openRuns(store, caller);
  expect(open).toMatchObject([
    { requestedAt: FIRST + MONTH, records: 1, state: { requests: [{}, {}] } },
  ]);
  await recordDelivered(logAt(store, FIRST + MONTH), [4], 1);
  expect(await openNames(store)).toEqual([]);
});

it("openRuns reads one event of a run that is delivered", async () => {
  const store = await startRun(...ran("a"));
  await recordDelivered(logAt(store, FIRST), [2], 1);
  const reads: string[] = [];
  const read = store.read.bind(store);
  store.read = (key) => {
    reads.push(key);
    return read(key);
  };
  await openRuns(store, caller);
  expect(reads).toEqual([keys.eventKeys.of(RUN, 3, "delivered")]);
});

it("openRuns names a run with a damaged event, and finds all others", async () => {
  const store = await startRun();
  const other = "sample-0123abcd-2";
  await logAt(store, FIRST, other).append(() => START);
  await request(store, FIRST, other);
  await store.writeOnce(keys.eventKeys.of(RUN, 3, "requested"), "{}");
  const { open, unreadable } = await openRuns(store, caller);
  expect(open.map(({ log }) => log.run)).toEqual([other]);
  expect(unreadable).toMatchObject([
    { run: RUN, error: { message: expect.stringContaining("events/3-requested.json") } },
  ]);
});

it("openRuns ignores a run that no client requested in AWS", async () => {
  const store = new FakeStore();
  await store.writeOnce(keys.planKeys.of(RUN), "{}");
  await logAt(store, FIRST).append(() => START);
  expect(await openNames(store)).toEqual([]);
});
