/** Git repositories of the stub model (stub-model/README.md), served on loopback by git's own server. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SOURCES = join(import.meta.dirname, "stub-model");
const SUBMODULES = ["GEOS-Chem", "HEMCO", "Cloud-J", "HETP"] as const;
type Part = (typeof SUBMODULES)[number];

export interface SourceServer {
  /** Address of the superproject. The submodules' repositories are beside it. */
  readonly repository: string;
  /** Where the repositories are on this machine. */
  readonly directory: string;
  /** Commits of the submodules as the tag 1.0.0 pins them, by path; "." is the superproject's own. */
  readonly commits: Readonly<Record<string, string>>;
  /** Commits another content of files in a part, and returns its commit. */
  change(part: Part, files: Readonly<Record<string, string>>): string;
  /** Tags the superproject with other files, or without one of its submodules. */
  tag(name: string, change: SuperprojectChange): void;
  stop(): void;
}

interface SuperprojectChange {
  readonly without?: Part;
  /** A commit that a submodule is pinned at, though nobody has it. */
  readonly missing?: Part;
}

/** Makes the repositories and serves them until it is stopped. */
export async function startSourceServer(): Promise<SourceServer> {
  const home = mkdtempSync(join(tmpdir(), "gcbench-sources-"));
  for (const part of SUBMODULES) {
    cpSync(join(SOURCES, part), join(home, part), { recursive: true });
    commitAll(join(home, part), ["init", "--quiet", "--initial-branch", "main"]);
  }
  const superproject = join(home, "GCClassic");
  cpSync(join(SOURCES, "superproject"), superproject, { recursive: true });
  symlinkSync("src/GEOS-Chem/run/GCClassic", join(superproject, "run"));
  git(superproject, "init", "--quiet", "--initial-branch", "main");
  for (const part of SUBMODULES) addSubmodule(superproject, part);
  commitAll(superproject);
  git(superproject, "tag", "1.0.0");
  const commits = Object.fromEntries([
    [".", headOf(superproject)],
    ...SUBMODULES.map((part) => [`src/${part}`, headOf(join(home, part))]),
  ]);
  const port = await freePort();
  const daemon = serve(home, port);
  await answers(port, daemon);
  return {
    repository: `git://127.0.0.1:${port}/GCClassic`,
    directory: home,
    commits,
    change(part, files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(home, part, name)), { recursive: true });
        writeFileSync(join(home, part, name), content);
      }
      commitAll(join(home, part));
      return headOf(join(home, part));
    },
    tag(name, { without, missing }) {
      if (without) git(superproject, "rm", "--quiet", "--cached", `src/${without}`);
      if (missing) pin(superproject, missing, "0123456789012345678901234567890123456789");
      git(superproject, "commit", "--quiet", "--message", name);
      git(superproject, "tag", name);
      git(superproject, "reset", "--quiet", "--hard", "1.0.0");
    },
    stop() {
      daemon.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The original's submodules have addresses of their own; these are beside the superproject, whatever the port is. */
function addSubmodule(superproject: string, part: Part): void {
  const path = `src/${part}`;
  git(superproject, "config", "--file", ".gitmodules", `submodule.${path}.path`, path);
  git(superproject, "config", "--file", ".gitmodules", `submodule.${path}.url`, `../${part}`);
  pin(superproject, part, headOf(join(superproject, "..", part)));
}

function pin(superproject: string, part: Part, commit: string): void {
  git(superproject, "update-index", "--add", "--cacheinfo", `160000,${commit},src/${part}`);
}

function commitAll(directory: string, first?: readonly string[]): void {
  if (first) git(directory, ...first);
  git(directory, "add", "--all", ":!src/GEOS-Chem", ":!src/HEMCO", ":!src/Cloud-J", ":!src/HETP");
  git(directory, "commit", "--quiet", "--message", "stub");
}

const headOf = (directory: string) => git(directory, "rev-parse", "HEAD").trim();

function git(directory: string, ...args: readonly string[]): string {
  const name = ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "gc.auto=0"];
  // The same content is the same commit, so an image of an earlier server at this port holds what the test expects.
  const date = "2019-01-01T00:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync("git", ["-C", directory, ...name, ...args], { encoding: "utf8", env });
}

function serve(home: string, port: number): ChildProcess {
  const where = [`--base-path=${home}`, "--listen=127.0.0.1", `--port=${port}`];
  // Without --reuseaddr a port that was closed a moment ago can't be listened at again.
  const flags = ["--export-all", "--reuseaddr", "--log-destination=none"];
  const daemon = join(
    execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(),
    "git-daemon",
  );
  return spawn(daemon, [...flags, ...where, home], { stdio: "ignore" });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function answers(port: number, daemon: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && daemon.exitCode === null; attempt++) {
    try {
      execFileSync("git", ["ls-remote", `git://127.0.0.1:${port}/GCClassic`], { stdio: "ignore" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("git daemon does not answer");
}
