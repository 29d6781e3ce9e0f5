import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasSameTrust,
  NO_TRUST,
  subjectsOf,
  type TrustedRepository,
  trustedRepositories,
  trustedSubjects,
  trustOf,
  withoutRepository,
  withRepository,
} from "./github-trust.ts";

const ours = (repository: string, change: Partial<TrustedRepository> = {}): TrustedRepository => ({
  repository,
  ids: null,
  branch: "main",
  environment: "gcbench-deploy",
  ...change,
});

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,8}$/);
const repositories = fc.uniqueArray(
  fc.tuple(word, word).map((parts) => parts.join("/")),
  { minLength: 1, maxLength: 5, selector: (name) => name.toLowerCase() },
);

describe("who is trusted", () => {
  it("is whoever was named, in any order, and nobody twice", () => {
    fc.assert(
      fc.property(repositories, (names) => {
        const trust = (list: readonly string[]) =>
          list.reduce((before, name) => withRepository(before, ours(name)), NO_TRUST);
        const all = trust(names);
        expect(trust([...names].reverse())).toEqual(all);
        expect(trust([...names, ...names])).toEqual(all);
        expect(new Set(trustedRepositories(all))).toEqual(new Set(names));
        const [first = ""] = names;
        expect(withoutRepository(all, first.toUpperCase())).toEqual(trust(names.slice(1)));
      }),
    );
  });

  it("has exact subjects for both roles, with ids where they are known", () => {
    const trust = withRepository(
      withRepository(NO_TRUST, ours("a/b")),
      ours("o/r", { ids: { owner: "1", repository: "2" } }),
    );
    expect(trust).toEqual({
      DeploySubject: "repo:a/b:environment:gcbench-deploy,repo:o/r:environment:gcbench-deploy",
      DeploySubjectWithIds: "repo:o@1/r@2:environment:gcbench-deploy",
      RunSubject: "repo:a/b:ref:refs/heads/main,repo:o/r:ref:refs/heads/main",
      RunSubjectWithIds: "repo:o@1/r@2:ref:refs/heads/main",
    });
    expect(trustedSubjects(trust)).toHaveLength(6);
  });

  it("changes with another branch, and keeps the ids that it knew", () => {
    const before = withRepository(NO_TRUST, ours("o/r", { ids: { owner: "1", repository: "2" } }));
    const after = withRepository(before, ours("O/R", { branch: "dev" }));
    expect(after.RunSubject).toBe("repo:O/R:ref:refs/heads/dev");
    expect(after.RunSubjectWithIds).toBe("repo:O@1/R@2:ref:refs/heads/dev");
    expect(hasSameTrust(before, after, "o/r")).toBe(false);
    expect(hasSameTrust(before, before, "o/r")).toBe(true);
  });

  it("keeps a branch and an environment until others are given, and has both from the beginning", () => {
    const unsaid = { repository: "o/r", ids: null, branch: null, environment: null };
    expect(withRepository(NO_TRUST, unsaid)).toEqual(withRepository(NO_TRUST, ours("o/r")));
    fc.assert(
      fc.property(word, word, (branch, environment) => {
        const own = { branch: `${branch}:x/${branch}`, environment };
        const before = withRepository(withRepository(NO_TRUST, ours("a/b")), ours("o/r", own));
        expect(withRepository(before, unsaid)).toEqual(before);
        const after = withRepository(before, { ...unsaid, branch: "other" });
        expect(after).toEqual(withRepository(before, ours("o/r", { ...own, branch: "other" })));
      }),
    );
    expect(subjectsOf(withRepository(NO_TRUST, ours("a/b")), "o/r")).toEqual([]);
  });

  it("is nobody where a stack has no such parameters", () => {
    expect(trustOf({ VpcId: "vpc-1" })).toEqual(NO_TRUST);
  });
});
