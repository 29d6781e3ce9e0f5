import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

const file = resolve(import.meta.dirname, "../../.github/workflows/release.yml");
const { jobs } = parse(readFileSync(file, "utf8")) as Workflow;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gcbench-release-"));
  mkdirSync(join(folder, "bin"));
});

/** Runs a step as GitHub does, with `gh` as a shell script. */
function step(
  job: string,
  name: string,
  { gh = "", ...environment }: Readonly<Record<string, string>>,
) {
  const run = jobs[job]?.steps.find((one) => one.name === name)?.run;
  if (run === undefined) throw new Error(`release.yml has no step ${name}`);
  const path = join(folder, "bin", "gh");
  writeFileSync(path, `#!/bin/bash\necho "$*" >> ${join(folder, "calls")}\n${gh}\n`);
  chmodSync(path, 0o755);
  const summary = join(folder, "summary");
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-eo", "pipefail", "-c", run], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter),
      GITHUB_STEP_SUMMARY: summary,
      ...environment,
    },
  });
  expect(stderr).toBe("");
  const read = (name: string) => execFileSync("cat", [name], { cwd: folder, encoding: "utf8" });
  return { status, stdout, read };
}

describe("the build of a release", () => {
  const compare = (tag: string) =>
    step("build", "Compare the tag with package.json", { GITHUB_REF_NAME: tag });

  it("refuses a tag that is not the version of package.json", () => {
    writeFileSync(join(folder, "package.json"), '{ "version": "1.2.3" }');
    expect(compare("v1.2.3").status).toBe(0);
    const { status, stdout } = compare("v1.2.4");
    expect(status).toBe(1);
    expect(stdout).toContain("The tag is not v1.2.3, the version of package.json.");
  });

  const CHANGELOG = [
    "# Changelog",
    "## Unreleased",
    "- soon",
    "## 1.2.3 (2026-12-01)",
    "### Runs",
    "- new",
    "## 1.2.30",
    "- other",
    "## 1.2.0",
    "",
  ];
  const notes = (tag: string) => {
    writeFileSync(join(folder, "CHANGELOG.md"), CHANGELOG.join("\n"));
    return step("build", "Extract the notes from the changelog", { GITHUB_REF_NAME: tag });
  };

  it("takes the notes of its version from the changelog", () => {
    expect(notes("v1.2.3").read("release/notes.md")).toBe("### Runs\n- new\n");
  });

  it.each(["v1.2.0", "v1.2.4"])("refuses a version without notes: %s", (tag) => {
    const { status, stdout } = notes(tag);
    expect(status).toBe(1);
    expect(stdout).toContain(`There is no section '## ${tag.slice(1)}'.`);
  });
});

describe("the draft of a release", () => {
  const draft = (tag: string, view: 0 | 1) =>
    step("draft", "Create the draft", {
      GITHUB_REF_NAME: tag,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "o/gcbench",
      gh: `[ "$2" != view ] || exit ${view}`,
    });

  it("has the notes and the list of dependencies", () => {
    expect(draft("v1.2.3", 1).read("calls")).toContain(
      "release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file release/notes.md release/sbom.spdx.json\n",
    );
  });

  it("is a pre-release where the version is one", () => {
    expect(draft("v1.2.3-rc.1", 1).read("calls")).toContain("--verify-tag --prerelease --title");
  });

  it("stays as it is where the workflow runs again", () => {
    expect(draft("v1.2.3", 0).read("calls")).toBe("release view v1.2.3\n");
  });
});

describe("the major tag", () => {
  const move = (tag: string, { has = true } = {}) =>
    step("major-tag", "Move it to the newest release of that version", {
      TAG: tag,
      GH_REPO: "o/gcbench",
      gh: [
        '[ "$1" != release ] || printf "v1.9.0\\nv1.10.0\\nv2.0.0\\nv1.11.0-rc.1\\nv1\\n"',
        '[[ "$2" != */commits/* ]] || echo abc',
        `[[ "$2" != */git/ref/* ]] || exit ${has ? 0 : 1}`,
      ].join("\n"),
    });
  const MOVED = "api --method PATCH repos/o/gcbench/git/refs/tags/v1 -f sha=abc -F force=true\n";

  it("moves to the newest release of its version", () => {
    const { read } = move("v1.10.0");
    expect(read("calls")).toContain(MOVED);
    expect(read("summary")).toBe("v1 is at v1.10.0 (abc).\n");
  });

  it("is created with the first release", () => {
    expect(move("v2.0.0", { has: false }).read("calls")).toContain(
      "api --method POST repos/o/gcbench/git/refs -f ref=refs/tags/v2 -f sha=abc\n",
    );
  });

  it("does not move back for a fix of an older release", () => {
    const { stdout, read } = move("v1.9.0");
    expect(stdout).toContain("v1.10.0 is newer than v1.9.0, so v1 was not moved.");
    expect(read("calls")).not.toContain("PATCH");
  });

  it.each(["v1", "v1.2.3-rc.1", "x$(touch y)"])("ignores other tags: %s", (tag) => {
    expect(move(tag).stdout).toContain("so no tag was moved");
  });
});
