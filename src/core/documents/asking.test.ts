import { describe, expect, it } from "vitest";
import { type Asking, isSameAsker, wishesOf } from "./asking.ts";
import { type Origin, originSchema } from "./origin.ts";

const page = (number: number) => `https://github.com/octo/model/actions/runs/${number}`;
const origin = (change: Partial<Origin> = {}): Origin =>
  originSchema.parse({
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
const asking = (of: Origin | null): Asking => ({
  ...{ schemaVersion: 1, at: "2026-01-01T00:00:00.000Z", from: "2026-01-01T00:00:00.000Z" },
  ...{ origin: of, losses: {} },
});

describe("what is wanted of a run", () => {
  it("is one, where the same is asked for again, with the pages of all who did", () => {
    const again = origin({ workflowRun: page(2) });
    expect(wishesOf([origin(), null, again].map(asking))).toEqual([
      { origin: again, askings: [1, 3], workflowRuns: [page(1), page(2)] },
    ]);
  });

  it("is another one for another pull request, commit, branch or status", () => {
    const { publish } = origin();
    const others = [
      origin({ pullRequest: 8 }),
      origin({ headSha: "b".repeat(40) }),
      origin({ publish: { ...publish, branch: "other" } }),
      origin({ publish: { ...publish, status: true } }),
    ];
    expect(wishesOf([origin(), ...others].map(asking))).toHaveLength(5);
  });

  it("stays the same where the repository is renamed, which its id tells", () => {
    const before = origin({ repositoryId: "42" });
    const after = origin({ repositoryId: "42", repository: "octo/renamed" });
    const fork = origin({ repositoryId: "43" });
    expect(wishesOf([before, after].map(asking))).toMatchObject([{ askings: [1, 2] }]);
    expect(wishesOf([before, fork].map(asking))).toHaveLength(2);
  });
});

it("is the same asker in the same workflow alone, or at a terminal", () => {
  expect(isSameAsker(origin(), origin())).toBe(true);
  expect(isSameAsker(origin(), origin({ workflowRun: page(2) }))).toBe(false);
  expect(isSameAsker(null, null)).toBe(true);
  expect(isSameAsker(null, origin())).toBe(false);
});
