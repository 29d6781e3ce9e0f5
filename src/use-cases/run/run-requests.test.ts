import { describe, expect, it } from "vitest";
import { FakeStore } from "../../../test/support/fakes.ts";
import { triggerSchema } from "../../core/documents/run-trigger.ts";
import { type RunRequestInput, readRequestsOfRun, recordRequest } from "./run-requests.ts";

const RUN = "sample-0123abcd-1";
const ask = (change: Partial<RunRequestInput> = {}): RunRequestInput => ({
  at: 1000,
  trigger: null,
  lostAttempts: new Map(),
  isContinuation: false,
  ...change,
});
const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

describe("who asks for a run", () => {
  it("has all its hours and tries, however long ago it was asked for before", async () => {
    const store = new FakeStore();
    await recordRequest(store, RUN, ask());
    const again = await recordRequest(
      store,
      RUN,
      ask({ at: 9000, lostAttempts: new Map([["a", 3]]) }),
    );
    expect(again).toMatchObject({ from: iso(9000), lostAttempts: { a: 3 } });
    expect((await readRequestsOfRun(store, RUN)).map(({ at }) => at)).toEqual([
      iso(1000),
      iso(9000),
    ]);
  });

  it("has no more of them by taking a step", async () => {
    const store = new FakeStore();
    const first = await recordRequest(
      store,
      RUN,
      ask({ isContinuation: true, lostAttempts: new Map([["a", 1]]) }),
    );
    const step = ask({ at: 9000, isContinuation: true, lostAttempts: new Map([["a", 3]]) });
    expect(await recordRequest(store, RUN, step)).toEqual(first);
    expect(await readRequestsOfRun(store, RUN)).toEqual([first]);
  });

  it("has them by a step, too, that wants something else than who asked before", async () => {
    const store = new FakeStore();
    await recordRequest(store, RUN, ask());
    const trigger = triggerSchema.parse({
      schemaVersion: 1,
      repository: "octo/model",
      pullRequest: 7,
      headSha: null,
      baseSha: null,
      event: "push",
      workflowRun: null,
      publish: { branch: "results", comment: true, check: false, alert: false, failOn: "never" },
    });
    const step = ask({ at: 9000, isContinuation: true, trigger });
    expect(await recordRequest(store, RUN, step)).toMatchObject({ from: iso(9000) });
  });

  it("is noted where it asks at the same moment as somebody else", async () => {
    const store = new FakeStore();
    const all = [1, 2, 3, 4].map((at) => recordRequest(store, RUN, ask({ at })));
    await Promise.all(all);
    const noted = (await readRequestsOfRun(store, RUN)).map(({ at }) => at);
    expect(noted.toSorted()).toEqual([1, 2, 3, 4].map(iso));
  });
});
