import { afterAll, beforeAll, describe } from "vitest";
import { describeForge } from "../contracts/forge.ts";
import { type GitHub, startGitHub } from "./github.ts";
import { fakeForgeFixture, githubFixture } from "./scenes.ts";

describe("a forge in memory", () => describeForge(fakeForgeFixture));

describe("GitHub, on its emulator", () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.close());

  describeForge(() => githubFixture(github));
});
