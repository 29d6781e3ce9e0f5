import { describe, expect, it } from "vitest";
import {
  addWorkflowTrust,
  describeWorkflowTrust,
  hasSameWorkflows,
  parseWorkflowTrust,
  workflowsAt,
  workflowTrustOf,
} from "./workflow-trust.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

describe("trust in workflows", () => {
  it("is by default in releases and branch main", () => {
    expect(parseWorkflowTrust("o/gcbench").RunWorkflows.split(",")).toEqual([
      "o/gcbench/.github/workflows/benchmark.yml@refs/tags/v*",
      "o/gcbench/.github/workflows/benchmark.yml@refs/heads/main",
      "o/gcbench/.github/workflows/collect.yml@refs/tags/v*",
      "o/gcbench/.github/workflows/collect.yml@refs/heads/main",
      "o/gcbench/.github/workflows/gcpy.yml@refs/tags/v*",
      "o/gcbench/.github/workflows/gcpy.yml@refs/heads/main",
    ]);
  });

  it.each([
    ["v1.2.3", "refs/tags/v1.2.3", "tag v1.2.3"],
    [COMMIT, COMMIT, `commit ${COMMIT}`],
    ["refs/heads/dev", "refs/heads/dev", "branch dev"],
    ["refs/tags/nightly", "refs/tags/nightly", "tag nightly"],
  ])("is only in a named reference: %s", (reference, pattern, words) => {
    const trust = parseWorkflowTrust(`o/gcbench@${reference}`);
    expect(trust.DeployWorkflows).toBe(
      `o/gcbench/.github/workflows/benchmark.yml@${pattern},o/gcbench/.github/workflows/clean-up.yml@${pattern}`,
    );
    expect(describeWorkflowTrust(trust)).toContain(`of o/gcbench, at ${words}.`);
  });

  it("is in all workflows on request", () => {
    expect(parseWorkflowTrust("any")).toEqual({ DeployWorkflows: "", RunWorkflows: "" });
  });

  it("is unknown of a stack without such parameters", () => {
    expect(workflowTrustOf({ VpcId: "vpc-1" })).toBeNull();
    const trust = parseWorkflowTrust("o/gcbench");
    expect(workflowTrustOf({ ...trust, VpcId: "vpc-1" })).toEqual(trust);
  });

  it.each(["", ",", "gcbench", "o/g@main", "o/g@abc1234", "o/g@refs/tags/*", 'o/g@refs/tags/"'])(
    "has a known form: %j",
    (text) => {
      expect(() => parseWorkflowTrust(text)).toThrow(/^--workflows.*: expected /);
    },
  );

  it("covers releases without naming them, and names a commit", () => {
    expect(workflowsAt("o/gcbench", "v1.2.3")).toBe("o/gcbench");
    expect(parseWorkflowTrust(workflowsAt("o/gcbench", COMMIT)).RunWorkflows).toContain(
      `collect.yml@${COMMIT}`,
    );
  });

  it("grows by another commit once, and stays in any workflow", () => {
    const releases = parseWorkflowTrust("o/gcbench");
    const added = parseWorkflowTrust(workflowsAt("o/gcbench", COMMIT));
    const both = addWorkflowTrust(releases, added);
    expect(hasSameWorkflows(releases, both)).toBe(false);
    expect(hasSameWorkflows(both, addWorkflowTrust(both, added))).toBe(true);
    expect(hasSameWorkflows(null, both)).toBe(false);
    const any = parseWorkflowTrust("any");
    expect(addWorkflowTrust(any, added)).toEqual(any);
  });
});
