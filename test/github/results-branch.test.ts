import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_CLOCK } from "../../src/adapters/caller/system-clock.ts";
import { ResultsBranch } from "../../src/adapters/git/results-branch.ts";
import { InfrastructureError, UsageError } from "../../src/core/errors.ts";
import type { PublishedFolder } from "../../src/ports/results-repository.ts";
import { FakeClock } from "../support/fakes.ts";
import { makeBareRepository } from "../support/github-emulator/github.ts";
import { writeSampleReport } from "../support/sample-report.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const run = promisify(execFile);
const BRANCH = "gcbench-results";

let remote: string;
beforeEach(() => {
  remote = join(mkdtempSync(join(tmpdir(), "gcbench-bare-")), "results.git");
  makeBareRepository(remote);
});

function git(...args: readonly string[]): string {
  return execFileSync("git", ["-C", remote, ...args], { encoding: "utf8" });
}
const files = () => git("ls-tree", "-r", "--name-only", BRANCH).trim().split("\n");
const show = (path: string) => git("show", `${BRANCH}:${path}`);
const commits = () => git("rev-list", BRANCH).trim().split("\n");

function resultsRepository(change: Partial<ConstructorParameters<typeof ResultsBranch>[0]> = {}) {
  const messages: string[] = [];
  const branch = new ResultsBranch({
    remote,
    branch: BRANCH,
    token: null,
    clock: SYSTEM_CLOCK,
    signal: new AbortController().signal,
    log: (line: string) => messages.push(line),
    ...change,
  });
  return { branch, messages };
}

function folder(name: string, change: Partial<PublishedFolder> = {}): PublishedFolder {
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
const index = (summaries: ReadonlyMap<string, string>) =>
  new Map([["README.md", [...summaries].map(([run, text]) => `${run} ${text}\n`).join("")]]);

describe("ResultsBranch", () => {
  it("creates a missing branch with nothing else on it", async () => {
    const { commit, alreadyExists } = await resultsRepository().branch.put(folder("run-1"), index);
    expect(alreadyExists).toBe(false);
    expect(commits()).toEqual([commit]);
    expect(files()).toEqual([
      "README.md",
      ...["comparison.json", "records/b-1.json", "report.md", "summary.json"].map(
        (name) => `runs/run-1/${name}`,
      ),
    ]);
    expect(git("log", "-1", "--format=%an <%ae> %s", BRANCH).trim()).toBe(
      "gcbench <gcbench@users.noreply.github.com> Add run-1",
    );
  });

  it.each(["the remote filters", "the remote does not filter"])(
    "indexes all published runs if %s",
    async (how) => {
      if (how.includes("does not")) git("config", "uploadpack.allowFilter", "false");
      for (const name of ["run-1", "run-2", "run-3"]) {
        await resultsRepository({ remote: `file://${remote}` }).branch.put(folder(name), index);
      }
      expect(show("README.md")).toBe(
        ["run-1", "run-2", "run-3"].map((name) => `${name} {"summary": "${name}"}\n`).join(""),
      );
    },
  );

  it("keeps a binary summary as it is and indexes the others", async () => {
    const odd = folder("run-0", {});
    await resultsRepository().branch.put(odd, index);
    const blob = execFileSync("git", ["-C", remote, "hash-object", "-w", "--stdin"], {
      input: Buffer.from([0xff, 0xfe, 0x0a, 0x80]),
      encoding: "utf8",
    }).trim();
    const worktree = mkdtempSync(join(tmpdir(), "gcbench-index-"));
    const env = { ...process.env, GIT_INDEX_FILE: join(worktree, "index") };
    const plumb = (...args: readonly string[]) =>
      execFileSync("git", ["-C", remote, ...args], { env, encoding: "utf8" }).trim();
    plumb("read-tree", BRANCH);
    plumb("update-index", "--add", "--cacheinfo", `100644,${blob},runs/run-0/summary.json`);
    const name = ["-c", "user.name=x", "-c", "user.email=x@x"];
    const commit = plumb(...name, "commit-tree", plumb("write-tree"), "-p", BRANCH, "-m", "odd");
    plumb("update-ref", `refs/heads/${BRANCH}`, commit);
    await resultsRepository({ remote: `file://${remote}` }).branch.put(folder("run-1"), index);
    expect(show("README.md")).toContain(`run-1 {"summary": "run-1"}\n`);
  });

  it("changes nothing when a run is published twice", async () => {
    const first = await resultsRepository().branch.put(folder("run-1"), index);
    const second = await resultsRepository().branch.put(folder("run-1"), index);
    expect(second).toEqual({ commit: first.commit, alreadyExists: true, retries: 0 });
    expect(commits()).toHaveLength(1);
  });

  it("replaces rendered files and keeps measured ones", async () => {
    await resultsRepository().branch.put(folder("run-1"), index);
    const rendered = new Map([...folder("run-1").files, ["report.md", "# rendered better"]]);
    await resultsRepository().branch.put(folder("run-1", { files: rendered }), index);
    expect(show("runs/run-1/report.md")).toBe("# rendered better");
  });

  it.each([
    ["comparison.json", "other"],
    ["records/b-1.json", "other"],
  ])("refuses a stored run with a different %s", async (name, text) => {
    await resultsRepository().branch.put(folder("run-1"), index);
    const before = commits();
    const other = new Map([...folder("run-1").files, [name, text]]);
    const put = resultsRepository().branch.put(folder("run-1", { files: other }), index);
    await expect(put).rejects.toThrow(
      new RegExp(`Run run-1 is already published with a different ${name}`),
    );
    expect(commits()).toEqual(before);
  });

  it("accepts a run with more records, and refuses one with fewer", async () => {
    await resultsRepository().branch.put(folder("run-1"), index);
    const more = new Map([
      ...folder("run-1").files,
      ["records/b-2.json", "one more"],
      ["comparison.json", "of both"],
    ]);
    await resultsRepository().branch.put(folder("run-1", { files: more }), index);
    expect(show("runs/run-1/comparison.json")).toBe("of both");
    expect(await resultsRepository().branch.isPublished(folder("run-1", { files: more }))).toBe(
      true,
    );
    expect(await resultsRepository().branch.isPublished(folder("run-1"))).toBe(false);
    await expect(resultsRepository().branch.put(folder("run-1"), index)).rejects.toThrow(
      "already published with a different records/b-2.json",
    );
  });

  it("refuses a branch that holds something else", async () => {
    const input = `commit refs/heads/${BRANCH}\ncommitter a <a@b> 0 +0000\ndata 0\nM 644 inline README.md\ndata 2\nx\n`;
    execFileSync("git", ["-C", remote, "fast-import", "--quiet"], { input });
    const before = commits();
    await expect(resultsRepository().branch.put(folder("run-1"), index)).rejects.toThrow(
      /has other content \(README\.md\)\. Publish results to a separate branch/,
    );
    expect(commits()).toEqual(before);
  });

  it("accepts a relative path", async () => {
    const put = await resultsRepository({ remote: relative("", remote) }).branch.put(
      folder("run-1"),
      index,
    );
    expect(commits()).toEqual([put.commit]);
  });

  it("removes its temporary folder", async () => {
    const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith("gcbench-results-"));
    const before = mine();
    await resultsRepository().branch.put(folder("run-1"), index);
    expect(mine().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe("ResultsBranch errors", () => {
  it.each(["", "--upload-pack=touch x", "ext::sh -c touch", "https://me:secret@example.org/x.git"])(
    "refuses the address %o",
    (address) => {
      const error = (() => {
        try {
          return resultsRepository({ remote: address });
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
    (branch) => expect(() => resultsRepository({ branch })).toThrow(/is not a valid branch name/),
  );

  it("report a missing repository", async () => {
    const put = resultsRepository({ remote: `${remote}-none` }).branch.put(folder("run-1"), index);
    await expect(put).rejects.toThrow(/Git repository .*-none does not exist/);
  });

  it("report a protected branch", async () => {
    const hook = join(remote, "hooks", "pre-receive");
    const messages = "remote: error: GH006: Protected branch update failed for refs/heads/x.";
    writeFileSync(hook, `#!/bin/sh\necho '${messages}' >&2\nexit 1\n`, { mode: 0o755 });
    const put = resultsRepository().branch.put(folder("run-1"), index);
    await expect(put).rejects.toThrow(/is protected; nothing was published/);
  });

  it("quote the server when a file is too large for a protected branch", async () => {
    const hook = join(remote, "hooks", "pre-receive");
    const messages = "error: GH001: Large files detected. \\033[31mSee https://example.org/lfs";
    writeFileSync(hook, `#!/bin/sh\nprintf '${messages}\\n' >&2\nexit 1\n`, { mode: 0o755 });
    const error = await resultsRepository()
      .branch.put(folder("run-1"), index)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain("declined the push");
    expect(String(error)).toContain("GH001: Large files detected. See https://example.org/lfs");
    expect(String(error)).not.toContain("is protected");
  });
});

describe("ResultsBranch with a failing server", () => {
  /** The remote over HTTP, behind a server that answers the first calls of a kind with 502. */
  async function behind(failing: RegExp, times: number) {
    let left = times;
    const server = createServer((request, response) => {
      if (failing.test(request.url ?? "") && left-- > 0) {
        response.writeHead(502).end("Bad gateway");
        return;
      }
      const [path = "", query = ""] = (request.url ?? "").split("?");
      const child = spawn("git", ["http-backend"], {
        env: {
          PATH: process.env["PATH"],
          GIT_PROJECT_ROOT: dirname(remote),
          GIT_HTTP_EXPORT_ALL: "1",
          REQUEST_METHOD: request.method,
          PATH_INFO: path,
          QUERY_STRING: query,
          REMOTE_USER: "us",
          REMOTE_ADDR: "127.0.0.1",
          CONTENT_TYPE: request.headers["content-type"] ?? "",
          HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
          GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        },
      });
      request.pipe(child.stdin);
      const chunks: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("close", () => {
        const all = Buffer.concat(chunks);
        const end = all.indexOf("\r\n\r\n");
        const lines = all.subarray(0, end).toString("latin1").split("\r\n");
        response.writeHead(200, Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2))));
        response.end(all.subarray(end + 4));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const close = async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    };
    return { url: `http://127.0.0.1:${port}/results.git`, close };
  }

  it.each([
    ["at the fetch", /git-upload-pack/],
    ["at the push", /git-receive-pack/],
  ])("retries and succeeds: %s", async (_where, failing) => {
    await resultsRepository().branch.put(folder("run-1"), index);
    const { url, close } = await behind(failing, 2);
    const clock = new FakeClock();
    const { branch, messages } = resultsRepository({ remote: url, clock });
    const { alreadyExists } = await branch.put(folder("run-2"), index);
    await close();
    expect(alreadyExists).toBe(false);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("502");
    expect(clock.now()).toBeGreaterThan(0);
    expect(files()).toContain("runs/run-2/comparison.json");
  });

  it("stops after some attempts and leaves nothing partial", async () => {
    await resultsRepository().branch.put(folder("run-1"), index);
    const { url, close } = await behind(/git-receive-pack/, 1000);
    const { branch, messages } = resultsRepository({ remote: url, clock: new FakeClock() });
    const error = await branch.put(folder("run-2"), index).catch((thrown: unknown) => thrown);
    await close();
    expect(error).toBeInstanceOf(InfrastructureError);
    expect(String(error)).toContain("git cannot reach");
    expect(messages).toHaveLength(5);
    expect(files().join()).not.toContain("run-2");
  });
});

describe("concurrent publishers to ResultsBranch", () => {
  const publish = (report: string) =>
    run(process.execPath, [CLI, "publish", report, "--remote", remote, "--json"]);

  it("both succeed in ten rounds of two", async () => {
    for (let round = 0; round < 10; round++) {
      const names = [`sample-1a2b3c4d-${2 * round + 1}`, `sample-1a2b3c4d-${2 * round + 2}`];
      const reports = await Promise.all(names.map((name) => writeSampleReport({ run: name })));
      await Promise.all(reports.map(publish));
      const there = files();
      for (const name of names) expect(there).toContain(`runs/${name}/comparison.json`);
      expect(commits()).toHaveLength(2 * round + 2);
    }
    const readme = show("README.md");
    for (let number = 1; number <= 20; number++) {
      expect(readme).toContain(`runs/sample-1a2b3c4d-${number}/report.md`);
    }
  }, 180_000);

  it("leave nothing partial when they are killed", async () => {
    await publish(await writeSampleReport({ run: "sample-1a2b3c4d-1" }));
    const report = await writeSampleReport({ run: "sample-1a2b3c4d-2" });
    let killed = 0;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, [CLI, "publish", report, "--remote", remote], {
        stdio: "ignore",
        detached: true,
      });
      const ended = new Promise<string | null>((done) => child.on("exit", (_, by) => done(by)));
      await new Promise((done) => setTimeout(done, 150 + round * 60));
      if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      if ((await ended) === "SIGKILL") killed++;
      const there = files().filter((path) => path.startsWith("runs/sample-1a2b3c4d-2/"));
      expect(there.length === 0 || there.includes("runs/sample-1a2b3c4d-2/summary.json")).toBe(
        true,
      );
      expect(there.length > 0).toBe(show("README.md").includes("sample-1a2b3c4d-2"));
    }
    expect(killed).toBeGreaterThan(0);
    await publish(report);
    expect(files()).toContain("runs/sample-1a2b3c4d-2/summary.json");
    git("fsck", "--strict");
  }, 120_000);
});
