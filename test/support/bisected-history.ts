import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const MINIATURE = "benchmarks/miniature/miniature.c";
const SOURCE = resolve(import.meta.dirname, "../..", MINIATURE);

export interface PlantedHistory {
  /** Number of commits after the first one. */
  readonly commits: number;
  /** Position of the commit that slows a timer down, from 1. */
  readonly slow: number;
  /** As in `Convection=3`. */
  readonly slowdown: string;
  /** Positions of commits that do not compile. */
  readonly broken?: readonly number[];
  /** Positions of commits that compile, and crash when they run. */
  readonly crashing?: readonly number[];
  /** Positions of commits that change the documentation only. */
  readonly documentation?: readonly number[];
}

/** A clone whose history is the miniature's, one commit after the other on `main`. */
export interface ModelHistory {
  readonly directory: string;
  /** The first commit, and all others in their order. */
  readonly commits: readonly string[];
}

export function makeHistory(planted: PlantedHistory): ModelHistory {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-history-"));
  const git = (...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", directory, ...args],
      { encoding: "utf8" },
    ).trim();
  git("init", "--quiet", "-b", "main");
  const source = readFileSync(SOURCE, "utf8");
  const commits = Array.from({ length: planted.commits + 1 }, (_, position) => {
    const isDocumentation = planted.documentation?.includes(position);
    const path = isDocumentation ? "README.md" : MINIATURE;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    const text = isDocumentation ? `Page ${position}\n` : sourceAt(source, position, planted);
    writeFileSync(join(directory, path), text);
    git("add", ".");
    git("commit", "--quiet", "-m", subjectOf(position, planted));
    return git("rev-parse", "HEAD");
  });
  return { directory, commits };
}

/** Runs before `main`, and aborts if a grid is given: images try the program with `--version`. */
const CRASH = [
  "__attribute__((constructor)) static void crash(int count, char **words) {",
  "  for (int i = 1; i < count; i++) if (words[i][0] == '-' && words[i][1] == '-' && words[i][2] == 'g') __builtin_abort();",
  "}",
].join("\n");

function sourceAt(
  source: string,
  position: number,
  { slow, slowdown, broken, crashing }: PlantedHistory,
): string {
  const isSlow = position >= slow;
  return [
    broken?.includes(position) ? '#error "a file is missing"' : "",
    // Each executable is another one.
    `volatile const int miniature_revision = ${position};`,
    crashing?.includes(position) ? CRASH : "",
    isSlow ? `#define MINIATURE_SLOW "${slowdown}"` : "",
    source,
  ].join("\n");
}

function subjectOf(position: number, { slow, broken }: PlantedHistory): string {
  if (position === slow) return "Mix tracers in thinner layers";
  return broken?.includes(position) ? "Rename a file" : `Tidy part ${position}`;
}
