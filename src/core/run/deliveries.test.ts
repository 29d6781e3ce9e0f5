import { describe, expect, it } from "vitest";
import { type Trigger, triggerSchema } from "../documents/run-trigger.ts";
import { deliveriesOf, isSameRequester } from "./deliveries.ts";

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
const requests = (...triggers: readonly (Trigger | null)[]) =>
  triggers.map((one, index) => ({ number: index + 1, trigger: one, rankBy: "cost" as const }));

describe("deliveriesOf", () => {
  it("joins requests for the same targets, with the pages of all their workflow runs", () => {
    const again = trigger({ workflowRun: page(2) });
    expect(deliveriesOf(requests(trigger(), null, again))).toEqual([
      { trigger: again, rankBy: "cost", requests: [1, 3], workflowRuns: [page(1), page(2)] },
    ]);
  });

  it("tells pull requests, commits, branches and statuses apart", () => {
    const { publish } = trigger();
    const others = [
      trigger({ pullRequest: 8 }),
      trigger({ headSha: "b".repeat(40) }),
      trigger({ publish: { ...publish, branch: "other" } }),
      trigger({ publish: { ...publish, status: true } }),
    ];
    expect(deliveriesOf(requests(trigger(), ...others))).toHaveLength(5);
  });

  it("knows a renamed repository by its id", () => {
    const before = trigger({ repositoryId: "42" });
    const after = trigger({ repositoryId: "42", repository: "octo/renamed" });
    const fork = trigger({ repositoryId: "43" });
    expect(deliveriesOf(requests(before, after))).toMatchObject([{ requests: [1, 2] }]);
    expect(deliveriesOf(requests(before, fork))).toHaveLength(2);
  });
});

it("isSameRequester compares workflow runs, and all terminals are one requester", () => {
  expect(isSameRequester(trigger(), trigger())).toBe(true);
  expect(isSameRequester(trigger(), trigger({ workflowRun: page(2) }))).toBe(false);
  expect(isSameRequester(null, null)).toBe(true);
  expect(isSameRequester(null, trigger())).toBe(false);
});
