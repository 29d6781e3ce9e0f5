import { describe, expect, it } from "vitest";
import { deliveriesOf, isSameRequester, type RunRequest } from "./run-request.ts";
import { type Trigger, triggerSchema } from "./run-trigger.ts";

const page = (number: number) => `https://github.com/octo/model/actions/runs/${number}`;
const trigger = (change: Partial<Trigger> = {}): Trigger =>
  triggerSchema.parse({
    schemaVersion: 1,
    repository: "octo/model",
    pullRequest: 7,
    headSha: "a".repeat(40),
    baseSha: null,
    event: "issue_comment",
    workflowRun: page(1),
    publish: { branch: "results", comment: true, check: true, alert: false, failOn: "never" },
    ...change,
  });
const requestNumber = (of: Trigger | null): RunRequest => ({
  schemaVersion: 1,
  at: "2026-01-01T00:00:00.000Z",
  from: "2026-01-01T00:00:00.000Z",
  trigger: of,
  lostAttempts: {},
});

describe("what is wanted of a run", () => {
  it("is one, where the same is asked for again, with the pages of all who did", () => {
    const again = trigger({ workflowRun: page(2) });
    expect(deliveriesOf([trigger(), null, again].map(requestNumber))).toEqual([
      { trigger: again, requests: [1, 3], workflowRuns: [page(1), page(2)] },
    ]);
  });

  it("is another one for another pull request, commit, branch or status", () => {
    const { publish } = trigger();
    const others = [
      trigger({ pullRequest: 8 }),
      trigger({ headSha: "b".repeat(40) }),
      trigger({ publish: { ...publish, branch: "other" } }),
      trigger({ publish: { ...publish, status: true } }),
    ];
    expect(deliveriesOf([trigger(), ...others].map(requestNumber))).toHaveLength(5);
  });

  it("stays the same where the repository is renamed, which its id tells", () => {
    const before = trigger({ repositoryId: "42" });
    const after = trigger({ repositoryId: "42", repository: "octo/renamed" });
    const fork = trigger({ repositoryId: "43" });
    expect(deliveriesOf([before, after].map(requestNumber))).toMatchObject([{ requests: [1, 2] }]);
    expect(deliveriesOf([before, fork].map(requestNumber))).toHaveLength(2);
  });
});

it("is the same asker in the same workflow alone, or at a terminal", () => {
  expect(isSameRequester(trigger(), trigger())).toBe(true);
  expect(isSameRequester(trigger(), trigger({ workflowRun: page(2) }))).toBe(false);
  expect(isSameRequester(null, null)).toBe(true);
  expect(isSameRequester(null, trigger())).toBe(false);
});
