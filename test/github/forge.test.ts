import { afterAll, beforeAll, describe } from "vitest";
import { describeForge } from "../support/contracts/forge.ts";
import { fakeForgeFixture, githubFixture } from "../support/github-emulator/forge-fixtures.ts";
import { type GitHub, startGitHub } from "../support/github-emulator/github.ts";

describe("FakeForge", () => describeForge(fakeForgeFixture));

describe("GitHubForge", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeForge(() => githubFixture(github));
});
