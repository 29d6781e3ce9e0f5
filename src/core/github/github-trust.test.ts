import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasSameTrust,
  NO_TRUST,
  repositoriesWithoutIds,
  subjectsOf,
  type TrustedRepository,
  trustedIds,
  trustedRepositories,
  trustedSubjects,
  trustOf,
  withoutRepository,
  withRepository,
} from "./github-trust.ts";

const trusted = (
  repository: string,
  change: Partial<TrustedRepository> = {},
): TrustedRepository => ({
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

describe("trust in GitHub repositories", () => {
  it("contains each named repository once, in any order", () => {
    fc.assert(
      fc.property(repositories, (names) => {
        const trust = (list: readonly string[]) =>
          list.reduce((before, name) => withRepository(before, trusted(name)), NO_TRUST);
        const all = trust(names);
        expect(trust([...names].reverse())).toEqual(all);
        expect(trust([...names, ...names])).toEqual(all);
        expect(new Set(trustedRepositories(all))).toEqual(new Set(names));
        const [first = ""] = names;
        expect(withoutRepository(all, first.toUpperCase())).toEqual(trust(names.slice(1)));
      }),
    );
  });

  it("has exact subjects for both roles, with ids if known", () => {
    const trust = withRepository(
      withRepository(NO_TRUST, trusted("a/b")),
      trusted("o/r", { ids: { owner: "1", repository: "2" } }),
    );
    expect(trust).toEqual({
      DeploySubject: "repo:a/b:environment:gcbench-deploy,repo:o/r:environment:gcbench-deploy",
      DeploySubjectWithIds: "repo:o@1/r@2:environment:gcbench-deploy",
      RunSubject: "repo:a/b:ref:refs/heads/main,repo:o/r:ref:refs/heads/main",
      RunSubjectWithIds: "repo:o@1/r@2:ref:refs/heads/main",
    });
    expect(trustedSubjects(trust)).toHaveLength(6);
  });

  it("changes the branch and keeps the known ids", () => {
    const before = withRepository(
      NO_TRUST,
      trusted("o/r", { ids: { owner: "1", repository: "2" } }),
    );
    const after = withRepository(before, trusted("O/R", { branch: "dev" }));
    expect(after.RunSubject).toBe("repo:O/R:ref:refs/heads/dev");
    expect(after.RunSubjectWithIds).toBe("repo:O@1/R@2:ref:refs/heads/dev");
    expect(hasSameTrust(before, after, "o/r")).toBe(false);
    expect(hasSameTrust(before, before, "o/r")).toBe(true);
  });

  it("keeps branch and environment unless others are given, and has defaults", () => {
    const unspecified = { repository: "o/r", ids: null, branch: null, environment: null };
    expect(withRepository(NO_TRUST, unspecified)).toEqual(withRepository(NO_TRUST, trusted("o/r")));
    fc.assert(
      fc.property(word, word, (branch, environment) => {
        const given = { branch: `${branch}:x/${branch}`, environment };
        const before = withRepository(
          withRepository(NO_TRUST, trusted("a/b")),
          trusted("o/r", given),
        );
        expect(withRepository(before, unspecified)).toEqual(before);
        const after = withRepository(before, { ...unspecified, branch: "other" });
        expect(after).toEqual(
          withRepository(before, trusted("o/r", { ...given, branch: "other" })),
        );
      }),
    );
    expect(subjectsOf(withRepository(NO_TRUST, trusted("a/b")), "o/r")).toEqual([]);
  });

  it("lists the ids of all repositories, or none where one is unknown", () => {
    const known = withRepository(
      NO_TRUST,
      trusted("o/r", { ids: { owner: "1", repository: "2" } }),
    );
    const more = withRepository(known, trusted("a/b", { ids: { owner: "3", repository: "4" } }));
    expect(trustedIds(more)).toBe("4,2");
    const unknown = withRepository(more, trusted("x/y"));
    expect(trustedIds(unknown)).toBe("");
    expect(repositoriesWithoutIds(unknown)).toEqual(["x/y"]);
  });

  it("is empty for a stack without such parameters", () => {
    expect(trustOf({ VpcId: "vpc-1" })).toEqual(NO_TRUST);
  });
});
