import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitHub, REPOSITORY } from "../github-emulator/github.ts";
import { writeSampleReport } from "../sample-report.ts";
import type { ToolResult } from "../workflow-tools.ts";
import type { ActFixture } from "./act.ts";

/** @throws with the end of what it printed, where it failed */
export function succeeded({ status, output }: ToolResult): void {
  if (status !== 0) throw new Error(output.split("\n").slice(-60).join("\n"));
}

/** Runners of pull-request.yml. */
export const RUNNERS = ["ubuntu-24.04", "ubuntu-24.04-arm"] as const;

/** A fork's pull request, whose workflow has ended and left reports. @returns its number, and the event that follows */
export async function publishForkReport(fixture: ActFixture, github: GitHub, branch: string) {
  for (const runner of RUNNERS) {
    const folder = join(fixture.artifacts, `gcbench-report-${runner}`);
    cpSync(await writeSampleReport(), folder, { recursive: true });
    // What a fork's job could have put there: none of it is read.
    writeFileSync(join(folder, "report.md"), "# @everybody, all is well\n");
  }
  return openForkPull(github, branch);
}

/** A fork's pull request, whose workflow has ended. @returns its number, and the event that follows */
export async function openForkPull(github: GitHub, branch: string) {
  const sha = await github.branch("contributor/model", branch);
  const pull = { title: "t", head: `contributor:${branch}`, base: "main" };
  const pulls = `/repos/${REPOSITORY}/pulls`;
  const { number } = await github.as<{ number: number }>("contributor", "POST", pulls, pull);
  const payload = {
    action: "completed",
    workflow_run: {
      id: 7,
      event: "pull_request",
      conclusion: "success",
      head_sha: sha,
      head_branch: branch,
      pull_requests: [],
      head_repository: { owner: { login: "contributor" } },
      html_url: `https://github.com/${REPOSITORY}/actions/runs/7`,
    },
    repository: { id: 1 },
  };
  return { number, payload };
}

/** GEOS-Chem's repository, as far as a fixture's git knows: with this tag, and nothing in it. */
export function serveModel(fixture: ActFixture, tag: string): void {
  const model = mkdtempSync(join(tmpdir(), "gcbench-model-"));
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", model, ...who, ...args], { encoding: "utf8" });
  git("init", "--quiet");
  git("commit", "--quiet", "--allow-empty", "-m", "model");
  git("tag", tag);
  fixture.serve("https://github.com/geoschem/GCClassic", model);
}
