import { expect, it } from "vitest";
import { FakeStore } from "../../../test/fakes.ts";
import * as keys from "../../core/keys.ts";
import { openRuns } from "./open-runs.ts";

const RUN = "sample-0123abcd-1";
const BEGUN = ["origin.json", "plan.json"].map((name) => `runs/${RUN}/${name}`);
const engine = JSON.stringify({
  ...{ schemaVersion: 1, engine: "batch", region: "us-west-2", queues: {} },
  ...{ begunAt: "2026-01-01T00:00:00.000Z", jobRoleArn: "arn:aws:iam::123456789012:role/job" },
  logGroup: "gcbench",
});

const record = (block: string) => keys.recordKey(RUN, block);
const claim = (block: string, job = 1) => keys.jobClaimKey(RUN, block, job);
const end = (block: string, job = 1) => keys.jobEndKey(RUN, block, job);
const ran = (block: string) => [claim(block), end(block), record(block)];

it.each([
  ["that nobody published", [...ran("a")], true],
  ["that was published", [...ran("a"), keys.publishedKey(RUN, 1)], false],
  ["without a record that was published", [claim("a"), end("a"), keys.publishedKey(RUN, 0)], false],
  ["of which a place alone has its part", [keys.publishedPlaceKey(RUN, 0, "comment")], true],
  [
    "with a record more than was published",
    [...ran("a"), ...ran("b"), keys.publishedKey(RUN, 1)],
    true,
  ],
  ["with a block handed over since", [...ran("a"), claim("b"), keys.publishedKey(RUN, 1)], true],
  [
    "with a block tried again",
    [claim("a"), end("a"), claim("a", 2), keys.publishedKey(RUN, 0)],
    true,
  ],
  [
    "whose last job nobody noted as ended",
    [claim("a"), record("a"), keys.publishedKey(RUN, 1)],
    false,
  ],
])("is open, or not: a run %s", async (_, own, isOpen) => {
  const store = new FakeStore();
  for (const key of [...BEGUN, ...own]) await store.writeOnce(key, "{}");
  await store.writeOnce(keys.engineKey(RUN), engine);
  expect((await openRuns(store)).map(({ run }) => run)).toEqual(isOpen ? [RUN] : []);
});

it("is nobody's to collect where no workflow began it", async () => {
  const store = new FakeStore();
  await store.writeOnce(keys.planKey(RUN), "{}");
  await store.writeOnce(keys.engineKey(RUN), engine);
  expect(await openRuns(store)).toEqual([]);
});
