/** Git repositories of the stub model (stub-model/README.md), served on loopback by git's own server. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePorts } from "./free-ports.ts";

const SOURCES = join(import.meta.dirname, "stub-model");
type Part = "GEOS-Chem" | "HEMCO" | "Cloud-J" | "HETP" | "MAPL" | "ESMA_cmake";

/** A superproject of the stub model. */
interface Superproject {
  readonly name: string;
  /** Folder below stub-model/. */
  readonly folder: string;
  /** Path of each submodule. */
  readonly submodules: Readonly<Partial<Record<Part, string>>>;
  /** The link `run`. */
  readonly run: string;
}

const GCCLASSIC: Superproject = {
  name: "GCClassic",
  folder: "superproject",
  submodules: {
    "GEOS-Chem": "src/GEOS-Chem",
    HEMCO: "src/HEMCO",
    "Cloud-J": "src/Cloud-J",
    HETP: "src/HETP",
  },
  run: "src/GEOS-Chem/run/GCClassic",
};

export const GCHP: Superproject = {
  name: "GCHP",
  folder: "gchp",
  submodules: {
    ESMA_cmake: "ESMA_cmake",
    MAPL: "src/MAPL",
    "Cloud-J": "src/GCHP_GridComp/Cloud-J",
    "GEOS-Chem": "src/GCHP_GridComp/GEOSChem_GridComp/geos-chem",
  },
  run: "src/GCHP_GridComp/GEOSChem_GridComp/geos-chem/run/GCHP",
};

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
export async function startSourceServer(model = GCCLASSIC): Promise<SourceServer> {
  const home = mkdtempSync(join(tmpdir(), "gcbench-sources-"));
  const submodules = Object.entries(model.submodules) as [Part, string][];
  const pathOf = (part: Part) => model.submodules[part] ?? part;
  for (const [part] of submodules) {
    cpSync(join(SOURCES, part), join(home, part), { recursive: true });
    git(join(home, part), "init", "--quiet", "--initial-branch", "main");
    commitAll(join(home, part));
  }
  const superproject = join(home, model.name);
  cpSync(join(SOURCES, model.folder), superproject, { recursive: true });
  symlinkSync(model.run, join(superproject, "run"));
  git(superproject, "init", "--quiet", "--initial-branch", "main");
  for (const [part, path] of submodules) addSubmodule(superproject, part, path);
  const paths = submodules.map(([, path]) => path);
  commitAll(superproject, { without: paths });
  git(superproject, "tag", "1.0.0");
  const commits = Object.fromEntries([
    [".", headOf(superproject)],
    ...submodules.map(([part, path]) => [path, headOf(join(home, part))]),
  ]);
  const [port = 0] = await freePorts(1);
  const daemon = serve(home, port);
  const repository = `git://127.0.0.1:${port}/${model.name}`;
  await answers(repository, daemon);
  return {
    repository,
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
      if (without) git(superproject, "rm", "--quiet", "--cached", pathOf(without));
      if (missing) pin(superproject, pathOf(missing), "0123456789012345678901234567890123456789");
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
function addSubmodule(superproject: string, part: Part, path: string): void {
  git(superproject, "config", "--file", ".gitmodules", `submodule.${path}.path`, path);
  git(superproject, "config", "--file", ".gitmodules", `submodule.${path}.url`, `../${part}`);
  pin(superproject, path, headOf(join(superproject, "..", part)));
}

function pin(superproject: string, path: string, commit: string): void {
  git(superproject, "update-index", "--add", "--cacheinfo", `160000,${commit},${path}`);
}

/** @param without submodules, which have no files here */
function commitAll(
  directory: string,
  { without = [] }: { without?: readonly string[] } = {},
): void {
  git(directory, "add", "--all", ".", ...without.map((path) => `:!${path}`));
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

async function answers(repository: string, daemon: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && daemon.exitCode === null; attempt++) {
    try {
      execFileSync("git", ["ls-remote", repository], { stdio: "ignore" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("git daemon does not answer");
}
