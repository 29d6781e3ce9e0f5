import { expect, it } from "vitest";
import { FakeStore } from "../../../test/support/fakes.ts";
import * as keys from "../../core/documents/store-layout.ts";
import { openRuns } from "./open-runs.ts";

const RUN = "sample-0123abcd-1";
const requestNumber = (at: string) =>
  JSON.stringify({ schemaVersion: 1, at, from: at, trigger: null, lostAttempts: {} });
const engine = JSON.stringify({
  schemaVersion: 1,
  engine: "batch",
  region: "us-west-2",
  queues: {},
  startedAt: "2026-01-01T00:00:00.000Z",
  jobRoleArn: "arn:aws:iam::123456789012:role/job",
  logGroup: "gcbench",
});

const record = (block: string) => keys.recordKey(RUN, block);
const claim = (block: string, job = 1) => keys.jobClaimKey(RUN, block, job);
const job = (block: string, number = 1) => keys.jobKey(RUN, block, number);
const end = (block: string, job = 1) => keys.jobEndKey(RUN, block, job);
const published = (records: number, requestNumber = 1) =>
  keys.publishedKey(RUN, { records, requestNumber });
const ran = (block: string) => [claim(block), end(block), record(block)];

it.each([
  ["that nobody published", [...ran("a")], true],
  ["that was published", [...ran("a"), published(1)], false],
  ["without a record that was published", [claim("a"), end("a"), published(0)], false],
  [
    "of which a place alone has its part",
    [keys.publishedTargetKey(RUN, { records: 0, requestNumber: 1 }, "comment")],
    true,
  ],
  ["with a record more than was published", [...ran("a"), ...ran("b"), published(1)], true],
  ["with a block handed over since", [...ran("a"), claim("b"), job("b"), published(1)], true],
  [
    "with a block tried again",
    [claim("a"), job("a"), end("a"), claim("a", 2), job("a", 2), published(0)],
    true,
  ],
  ["whose last job nobody noted as ended", [claim("a"), record("a"), published(1)], false],
])("is open, or not: a run %s", async (_, own, isOpen) => {
  const store = new FakeStore();
  for (const key of [keys.planKey(RUN), ...own]) await store.writeOnce(key, "{}");
  await store.writeOnce(keys.engineKey(RUN), engine);
  await store.writeOnce(keys.requestKey(RUN, 1), requestNumber("2026-01-01T00:00:00.000Z"));
  expect((await openRuns(store)).map(({ run }) => run)).toEqual(isOpen ? [RUN] : []);
});

it("is open again for who asks again, and as young as that", async () => {
  const store = new FakeStore();
  for (const key of [...ran("a"), published(1)]) await store.writeOnce(key, "{}");
  await store.writeOnce(keys.engineKey(RUN), engine);
  for (const [index, at] of ["2026-01-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z"].entries()) {
    await store.writeOnce(keys.requestKey(RUN, index + 1), requestNumber(at));
  }
  const requestedAt = Date.parse("2026-03-01T00:00:00.000Z") / 1000;
  expect(await openRuns(store)).toMatchObject([{ run: RUN, requestedAt, requests: [{}, {}] }]);
  await store.writeOnce(published(1, 2), "{}");
  expect(await openRuns(store)).toEqual([]);
});

it("tells of an asking that it can't read, and of all other runs", async () => {
  const store = new FakeStore();
  for (const run of [RUN, "sample-0123abcd-2"]) {
    await store.writeOnce(keys.engineKey(run), engine);
    await store.writeOnce(
      keys.requestKey(run, 1),
      run === RUN ? "{}" : requestNumber("2026-01-01T00:00:00.000Z"),
    );
  }
  const [other, unread] = await openRuns(store);
  expect(other).toMatchObject({ run: "sample-0123abcd-2", fault: null });
  expect(unread).toMatchObject({ run: RUN, fault: expect.stringContaining("asked/1.json") });
});

it("is nobody's to collect where nobody asked for it in AWS", async () => {
  const store = new FakeStore();
  await store.writeOnce(keys.planKey(RUN), "{}");
  await store.writeOnce(keys.engineKey(RUN), engine);
  expect(await openRuns(store)).toEqual([]);
});
