import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameSchema } from "../documents/names.ts";
import { githubSubjects } from "../github/github-subjects.ts";
import { isManaged, jobTags, platformStackName } from "./tags.ts";

describe("platformStackName", () => {
  it("is valid in CloudFormation for every platform name", () => {
    const names = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9.-]|_[A-Za-z0-9]){0,40}$/);
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(nameSchema.safeParse(name).success);
        expect(platformStackName(name)).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,127}$/);
      }),
    );
    expect(platformStackName("graviton3_a.b-4xlarge")).toBe("gcbench-graviton3-a-b-4xlarge");
  });
});

describe("isManaged", () => {
  it("recognises resources of gcbench", () => {
    expect(isManaged(jobTags({ run: "r", block: "b" }))).toBe(true);
    expect(isManaged({ "gcbench:managed": "false" })).toBe(false);
    expect(isManaged(undefined)).toBe(false);
  });
});

describe("githubSubjects", () => {
  const parts = { repository: "geoschem/benchmarks", context: "ref:refs/heads/main" };

  it("adds the subject with ids that newer repositories have", () => {
    expect(githubSubjects({ ...parts, ids: { owner: "12", repository: "34" } })).toEqual({
      plain: "repo:geoschem/benchmarks:ref:refs/heads/main",
      withIds: "repo:geoschem@12/benchmarks@34:ref:refs/heads/main",
    });
  });

  it("has no subject with ids if they are unknown", () => {
    expect(githubSubjects({ ...parts, ids: null }).withIds).toBeNull();
  });
});
