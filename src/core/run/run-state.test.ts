import { describe, expect, it } from "vitest";
import type { LoggedEvent, NewRunEvent } from "../documents/run-event.ts";
import { type Trigger, triggerSchema } from "../documents/run-trigger.ts";
import { runState } from "./run-state.ts";

/** A log of these events, one a second. */
const logOf = (...events: readonly NewRunEvent[]): readonly LoggedEvent[] =>
  events.map((event, index) => ({
    schemaVersion: 1,
    by: "tester",
    at: new Date((index + 1) * 1000).toISOString(),
    ...event,
    number: index + 1,
  }));
const stateOf = (...events: readonly NewRunEvent[]) => runState(logOf(...events));

const request = (trigger: Trigger | null = null): NewRunEvent => ({
  kind: "requested",
  countsFrom: "2026-01-01T00:00:00.000Z",
  rankBy: "wall-time",
  trigger,
  lostAttempts: {},
});
const fromPullRequest = (pullRequest: number): NewRunEvent =>
  request(
    triggerSchema.parse({
      schemaVersion: 1,
      repository: "octo/model",
      pullRequest,
      headSha: null,
      baseSha: null,
      event: "push",
      workflowRun: null,
      publish: { branch: "results", comment: true, check: false, alert: false, failOn: "never" },
    }),
  );
const CANCEL: NewRunEvent = { kind: "cancelled", reason: "a person" };
const RESUME: NewRunEvent = { kind: "resumed" };
const delivered = (requests: number[], records: number): NewRunEvent => ({
  kind: "delivered",
  requests,
  records,
});

describe("runState", () => {
  it("of no events is that of a run which nobody requested", () => {
    expect(stateOf()).toMatchObject({
      started: null,
      requests: [],
      limits: null,
      isCancelled: false,
      isFinished: false,
    });
  });

  it.each([
    [[CANCEL], true],
    [[CANCEL, RESUME], false],
    [[CANCEL, RESUME, CANCEL], true],
    [[CANCEL, request(), RESUME, { kind: "finished" }], false],
  ] satisfies [NewRunEvent[], boolean][])("knows whether a run is cancelled, %#", (events, is) => {
    expect(stateOf(...events).isCancelled).toBe(is);
  });

  it("takes the last limits, and the first start", () => {
    const start = {
      kind: "started",
      engine: "batch",
      queues: {},
      jobRoleArn: "",
      logGroup: "",
    } as const;
    const state = stateOf(
      { ...start, region: "us-west-2" },
      { kind: "limits-changed", spendUsd: 5, coreHours: null, deadlineHours: null },
      { ...start, region: "eu-central-1" },
      { kind: "limits-changed", spendUsd: 7, coreHours: null, deadlineHours: 2 },
    );
    expect(state.started).toMatchObject({ region: "us-west-2" });
    expect(state.limits).toEqual({ spendUsd: 7, coreHours: null, deadlineHours: 2 });
  });

  it("lists deliveries until each request has the result of all records", () => {
    const requests = [fromPullRequest(7), fromPullRequest(8), fromPullRequest(7)];
    const due = (...more: readonly NewRunEvent[]) =>
      stateOf(...requests, ...more)
        .deliveriesDue(4)
        .map(({ trigger }) => trigger.pullRequest);
    expect(due()).toEqual([7, 8]);
    expect(due(delivered([1, 3], 4))).toEqual([8]);
    expect(due(delivered([1, 3], 4), delivered([1, 2, 3], 4))).toEqual([]);
    expect(due(delivered([1], 4))).toEqual([7, 8]);
    expect(due(delivered([1, 2, 3], 3))).toEqual([7, 8]);
  });

  it("tells results apart by their request and by their records", () => {
    const state = stateOf(
      request(),
      { kind: "reported", request: 1, records: 3 },
      {
        kind: "published",
        request: 1,
        records: 3,
        target: "comment",
        outcome: "refused",
        reason: "it is locked",
      },
    );
    expect(state.reportedAt({ request: 1, records: 3 })).toBe(2);
    expect(state.reportedAt({ request: 1, records: 4 })).toBeNull();
    expect(state.doneTargets({ request: 1, records: 3 })).toEqual(new Set(["comment"]));
    expect(state.doneTargets({ request: 2, records: 3 })).toEqual(new Set());
  });
});
