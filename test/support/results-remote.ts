import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SYSTEM_CLOCK } from "../../src/adapters/caller/system-clock.ts";
import { ResultsBranch } from "../../src/adapters/git/results-branch.ts";
import type { PublishedFolder } from "../../src/ports/results-repository.ts";
import { makeBareRepository } from "./github-emulator/git-backend.ts";

export const BRANCH = "gcbench-results";

/** A bare repository, and the results branch on it. */
export class ResultsRemote {
  readonly path = join(mkdtempSync(join(tmpdir(), "gcbench-bare-")), "results.git");

  constructor() {
    makeBareRepository(this.path);
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.path, ...args], { encoding: "utf8" });
  }

  files = () => this.git("ls-tree", "-r", "--name-only", BRANCH).trim().split("\n");
  show = (path: string) => this.git("show", `${BRANCH}:${path}`);
  commits = () => this.git("rev-list", BRANCH).trim().split("\n");

  open(change: Partial<ConstructorParameters<typeof ResultsBranch>[0]> = {}) {
    const messages: string[] = [];
    const branch = new ResultsBranch({
      remote: this.path,
      branch: BRANCH,
      token: null,
      clock: SYSTEM_CLOCK,
      signal: new AbortController().signal,
      log: (line: string) => messages.push(line),
      ...change,
    });
    return { branch, messages };
  }
}

export function folder(name: string, change: Partial<PublishedFolder> = {}): PublishedFolder {
  return {
    run: name,
    files: new Map([
      ["comparison.json", `{"of": "${name}"}`],
      ["summary.json", `{"summary": "${name}"}`],
      ["records/b-1.json", "{}"],
      ["report.md", "# rendered"],
    ]),
    data: ["comparison.json"],
    subject: `Add ${name}`,
    ...change,
  };
}

/** An index that lists what it was made from. */
export const index = (summaries: ReadonlyMap<string, string>) =>
  new Map([["README.md", [...summaries].map(([run, text]) => `${run} ${text}\n`).join("")]]);
