import { describe, expect, it } from "vitest";
import { FakeCaller } from "../../../test/support/fakes.ts";
import { UsageError } from "../../core/errors.ts";
import type { OidcRepository } from "../../ports/oidc-repository.ts";
import { completeTrust } from "./complete-trust.ts";

const github = (change: Partial<OidcRepository> = {}): OidcRepository => ({
  identity: async () => ({ id: 2, ownerId: 1 }),
  subjectTemplate: async () => null,
  ...change,
});

describe("completeTrust", () => {
  it("adds the ids of the repository, and keeps ids that are given", async () => {
    const caller = new FakeCaller();
    expect(await completeTrust({ repository: "o/r" }, github(), caller)).toEqual({
      repository: "o/r",
      ownerId: "1",
      repositoryId: "2",
    });
    const given = { repository: "o/r", ownerId: "7", repositoryId: "8" };
    expect(await completeTrust(given, github(), caller)).toBe(given);
    expect(caller.messages).toEqual([]);
  });

  it("refuses a customised subject, and names the command that resets it", async () => {
    const custom = github({ subjectTemplate: async () => ["repository_owner", "context"] });
    await expect(completeTrust({ repository: "o/r" }, custom, new FakeCaller())).rejects.toThrow(
      new UsageError(
        "The OIDC tokens of o/r have a customised subject (repository_owner, context), so AWS would refuse its jobs. " +
          "Give the repository GitHub's default, then rerun: gh api -X PUT repos/o/r/actions/oidc/customization/sub -F use_default=true",
      ),
    );
    const explicit = github({ subjectTemplate: async () => ["repo", "context"] });
    const completed = await completeTrust({ repository: "o/r" }, explicit, new FakeCaller());
    expect(completed.repositoryId).toBe("2");
  });

  it("says what to check where GitHub cannot be asked", async () => {
    const caller = new FakeCaller();
    const inputs = { repository: "o/r" };
    expect(await completeTrust(inputs, null, caller)).toBe(inputs);
    const fail = async () => {
      throw new UsageError("GitHub refuses.");
    };
    const failing = github({ identity: fail, subjectTemplate: fail });
    expect(await completeTrust(inputs, failing, caller)).toBe(inputs);
    expect(caller.messages).toHaveLength(3);
    for (const message of caller.messages) {
      expect(message).toContain("gh api repos/o/r --jq '.owner.id, .id'");
      expect(message).toContain("gh api repos/o/r/actions/oidc/customization/sub");
    }
  });

  it("asks nothing where no repository is added", async () => {
    const caller = new FakeCaller();
    await completeTrust({ untrust: "o/r" }, null, caller);
    expect(caller.messages).toEqual([]);
  });
});
