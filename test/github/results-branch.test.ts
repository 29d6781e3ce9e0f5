import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { BRANCH, folder, index, ResultsRemote } from "../support/results-remote.ts";

let remote: ResultsRemote;
beforeEach(() => {
  remote = new ResultsRemote();
});

describe("ResultsBranch", () => {
  it("creates a missing branch with nothing else on it", async () => {
    const { commit, alreadyExists } = await remote.open().branch.put(folder("run-1"), index);
    expect(alreadyExists).toBe(false);
    expect(remote.commits()).toEqual([commit]);
    expect(remote.files()).toEqual([
      "README.md",
      ...["comparison.json", "records/b-1.json", "report.md", "summary.json"].map(
        (name) => `runs/run-1/${name}`,
      ),
    ]);
    expect(remote.git("log", "-1", "--format=%an <%ae> %s", BRANCH).trim()).toBe(
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> Add run-1",
    );
  });

  it.each(["the remote filters", "the remote does not filter"])(
    "indexes all published runs if %s",
    async (how) => {
      if (how.includes("does not")) remote.git("config", "uploadpack.allowFilter", "false");
      for (const name of ["run-1", "run-2", "run-3"]) {
        await remote.open({ remote: `file://${remote.path}` }).branch.put(folder(name), index);
      }
      expect(remote.show("README.md")).toBe(
        ["run-1", "run-2", "run-3"].map((name) => `${name} {"summary": "${name}"}\n`).join(""),
      );
    },
  );

  it("deletes pages that are no longer rendered, and nothing else", async () => {
    const pages =
      (...names: readonly string[]) =>
      () =>
        new Map(names.map((name) => [name, name]));
    const { branch } = remote.open();
    await branch.put(
      folder("run-1"),
      pages("README.md", "index.html", "feed.xml", "feed.json", "site/a.html", "site/b.html"),
    );
    await branch.put(folder("run-2"), pages("README.md", "index.html", "site/b.html"));
    const shown = remote.files().filter((path) => !path.startsWith("runs/"));
    expect(shown).toEqual(["README.md", "index.html", "site/b.html"]);
    expect(remote.files()).toContain("runs/run-1/report.md");
  });

  it("gives the index builder the list of regressions that the branch has, and keeps it", async () => {
    const seen: (string | null)[] = [];
    const put = (run: string, files: readonly [string, string][]) =>
      remote
        .open({ remote: `file://${remote.path}` })
        .branch.put(folder(run), (_, { regressions }) => {
          seen.push(regressions);
          return new Map(files);
        });
    await put("run-1", [["regressions.json", "one"]]);
    await put("run-2", []);
    await put("run-3", [["regressions.json", "two"]]);
    expect(seen).toEqual([null, "one", "one"]);
    expect(remote.show("regressions.json")).toBe("two");
  });

  it("gives the index builder the unpaired runs that the branch has, and keeps them", async () => {
    const seen: (readonly string[])[] = [];
    const put = (run: string, files: readonly [string, string][]) =>
      remote
        .open({ remote: `file://${remote.path}` })
        .branch.put(folder(run), (_, { unpaired }) => {
          seen.push([...unpaired].map(([name, text]) => `${name}: ${text}`));
          return new Map(files);
        });
    await put("run-1", [
      ["unpaired-runs/a.json", "{}"],
      ["unpaired-runs/notes.txt", "no run"],
      ["unpaired-runs/old/b.json", "{}"],
    ]);
    await put("run-2", []);
    expect(seen).toEqual([[], ["a.json: {}"]]);
    expect(remote.show("unpaired-runs/a.json")).toBe("{}");
  });

  it("keeps a binary summary as it is and indexes the others", async () => {
    const odd = folder("run-0", {});
    await remote.open().branch.put(odd, index);
    const blob = execFileSync("git", ["-C", remote.path, "hash-object", "-w", "--stdin"], {
      input: Buffer.from([0xff, 0xfe, 0x0a, 0x80]),
      encoding: "utf8",
    }).trim();
    const worktree = mkdtempSync(join(tmpdir(), "gcbench-index-"));
    const env = { ...process.env, GIT_INDEX_FILE: join(worktree, "index") };
    const plumb = (...args: readonly string[]) =>
      execFileSync("git", ["-C", remote.path, ...args], { env, encoding: "utf8" }).trim();
    plumb("read-tree", BRANCH);
    plumb("update-index", "--add", "--cacheinfo", `100644,${blob},runs/run-0/summary.json`);
    const name = ["-c", "user.name=x", "-c", "user.email=x@x"];
    const commit = plumb(...name, "commit-tree", plumb("write-tree"), "-p", BRANCH, "-m", "odd");
    plumb("update-ref", `refs/heads/${BRANCH}`, commit);
    await remote.open({ remote: `file://${remote.path}` }).branch.put(folder("run-1"), index);
    expect(remote.show("README.md")).toContain(`run-1 {"summary": "run-1"}\n`);
  });

  it("changes nothing when a run is published twice", async () => {
    const first = await remote.open().branch.put(folder("run-1"), index);
    const second = await remote.open().branch.put(folder("run-1"), index);
    expect(second).toEqual({ commit: first.commit, alreadyExists: true, retries: 0 });
    expect(remote.commits()).toHaveLength(1);
  });

  it("replaces rendered files and keeps measured ones", async () => {
    await remote.open().branch.put(folder("run-1"), index);
    const rendered = new Map([...folder("run-1").files, ["report.md", "# rendered better"]]);
    await remote.open().branch.put(folder("run-1", { files: rendered }), index);
    expect(remote.show("runs/run-1/report.md")).toBe("# rendered better");
  });

  it.each([
    ["comparison.json", "other"],
    ["records/b-1.json", "other"],
  ])("refuses a stored run with a different %s", async (name, text) => {
    await remote.open().branch.put(folder("run-1"), index);
    const before = remote.commits();
    const other = new Map([...folder("run-1").files, [name, text]]);
    const put = remote.open().branch.put(folder("run-1", { files: other }), index);
    await expect(put).rejects.toThrow(
      new RegExp(`Run run-1 is already published with a different ${name}`),
    );
    expect(remote.commits()).toEqual(before);
  });

  it("accepts a run with more records, and refuses one with fewer", async () => {
    await remote.open().branch.put(folder("run-1"), index);
    const more = new Map([
      ...folder("run-1").files,
      ["records/b-2.json", "one more"],
      ["comparison.json", "of both"],
    ]);
    await remote.open().branch.put(folder("run-1", { files: more }), index);
    expect(remote.show("runs/run-1/comparison.json")).toBe("of both");
    expect(await remote.open().branch.isPublished(folder("run-1", { files: more }))).toBe(true);
    expect(await remote.open().branch.isPublished(folder("run-1"))).toBe(false);
    await expect(remote.open().branch.put(folder("run-1"), index)).rejects.toThrow(
      "already published with a different records/b-2.json",
    );
  });

  it("refuses a branch that holds something else", async () => {
    const input = `commit refs/heads/${BRANCH}\ncommitter a <a@b> 0 +0000\ndata 0\nM 644 inline README.md\ndata 2\nx\n`;
    execFileSync("git", ["-C", remote.path, "fast-import", "--quiet"], { input });
    const before = remote.commits();
    await expect(remote.open().branch.put(folder("run-1"), index)).rejects.toThrow(
      /has other content \(README\.md\)\. Publish results to a separate branch/,
    );
    expect(remote.commits()).toEqual(before);
  });

  it("accepts a relative path", async () => {
    const put = await remote
      .open({ remote: relative("", remote.path) })
      .branch.put(folder("run-1"), index);
    expect(remote.commits()).toEqual([put.commit]);
  });

  it("removes its temporary folder", async () => {
    const own = mkdtempSync(join(tmpdir(), "gcbench-test-"));
    vi.stubEnv("TMPDIR", own);
    try {
      await remote.open().branch.put(folder("run-1"), index);
      expect(readdirSync(own)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe("ResultsBranch errors", () => {
  it.each(["", "--upload-pack=touch x", "ext::sh -c touch", "https://me:secret@example.org/x.git"])(
    "refuses the address %o",
    (address) => {
      const error = (() => {
        try {
          return remote.open({ remote: address });
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).not.toContain("secret");
    },
  );

  it.each(["-x", "a..b", "a b", "x.lock", "a//b", "a/", "HEAD:x", "@{u}"])(
    "refuses the branch %o",
    (branch) => expect(() => remote.open({ branch })).toThrow(/is not a valid branch name/),
  );

  it("report a missing repository", async () => {
    const put = remote.open({ remote: `${remote.path}-none` }).branch.put(folder("run-1"), index);
    await expect(put).rejects.toThrow(/Git repository .*-none does not exist/);
  });

  it("report a protected branch", async () => {
    const hook = join(remote.path, "hooks", "pre-receive");
    const messages = "remote: error: GH006: Protected branch update failed for refs/heads/x.";
    writeFileSync(hook, `#!/bin/sh\necho '${messages}' >&2\nexit 1\n`, { mode: 0o755 });
    const put = remote.open().branch.put(folder("run-1"), index);
    await expect(put).rejects.toThrow(/is protected; nothing was published/);
  });

  it("quote the server when a file is too large for a protected branch", async () => {
    const hook = join(remote.path, "hooks", "pre-receive");
    const messages = "error: GH001: Large files detected. \\033[31mSee https://example.org/lfs";
    writeFileSync(hook, `#!/bin/sh\nprintf '${messages}\\n' >&2\nexit 1\n`, { mode: 0o755 });
    const error = await remote
      .open()
      .branch.put(folder("run-1"), index)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain("declined the push");
    expect(String(error)).toContain("GH001: Large files detected. See https://example.org/lfs");
    expect(String(error)).not.toContain("is protected");
  });
});
