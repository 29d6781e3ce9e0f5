import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { InfrastructureError } from "../../src/core/errors.ts";
import { FakeClock } from "../support/fakes.ts";
import { serveRepository } from "../support/github-emulator/git-backend.ts";
import { folder, index, ResultsRemote } from "../support/results-remote.ts";
import { runProgram } from "../support/run-program.ts";
import { writeSampleReport } from "../support/sample-report.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");

let remote: ResultsRemote;
beforeEach(() => {
  remote = new ResultsRemote();
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
      void serveRepository(request, response, { root: dirname(remote.path), user: "us" });
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
    await remote.open().branch.put(folder("run-1"), index);
    const { url, close } = await behind(failing, 2);
    const clock = new FakeClock();
    const { branch, messages } = remote.open({ remote: url, clock });
    const { alreadyExists } = await branch.put(folder("run-2"), index);
    await close();
    expect(alreadyExists).toBe(false);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("502");
    expect(clock.now()).toBeGreaterThan(0);
    expect(remote.files()).toContain("runs/run-2/comparison.json");
  });

  it("stops after some attempts and leaves nothing partial", async () => {
    await remote.open().branch.put(folder("run-1"), index);
    const { url, close } = await behind(/git-receive-pack/, 1000);
    const { branch, messages } = remote.open({ remote: url, clock: new FakeClock() });
    const error = await branch.put(folder("run-2"), index).catch((thrown: unknown) => thrown);
    await close();
    expect(error).toBeInstanceOf(InfrastructureError);
    expect(String(error)).toContain("git cannot reach");
    expect(messages).toHaveLength(5);
    expect(remote.files().join()).not.toContain("run-2");
  });
});

describe("concurrent publishers to ResultsBranch", () => {
  async function publish(report: string): Promise<void> {
    const args = ["publish", report, "--remote", remote.path, "--json"];
    const call = { program: CLI, args, cwd: process.cwd(), environment: process.env };
    expect(await runProgram(call)).toMatchObject({ status: 0 });
  }

  it("both succeed in ten rounds of two", async () => {
    for (let round = 0; round < 10; round++) {
      const names = [`sample-1a2b3c4d-${2 * round + 1}`, `sample-1a2b3c4d-${2 * round + 2}`];
      const reports = await Promise.all(names.map((name) => writeSampleReport({ run: name })));
      await Promise.all(reports.map(publish));
      const there = remote.files();
      for (const name of names) expect(there).toContain(`runs/${name}/comparison.json`);
      expect(remote.commits()).toHaveLength(2 * round + 2);
    }
    const readme = remote.show("README.md");
    for (let number = 1; number <= 20; number++) {
      expect(readme).toContain(`runs/sample-1a2b3c4d-${number}/report.md`);
    }
  });

  it("leave nothing partial when they are killed", async () => {
    await publish(await writeSampleReport({ run: "sample-1a2b3c4d-1" }));
    const report = await writeSampleReport({ run: "sample-1a2b3c4d-2" });
    let killed = 0;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, [CLI, "publish", report, "--remote", remote.path], {
        stdio: "ignore",
        detached: true,
      });
      const ended = new Promise<string | null>((done) => child.on("exit", (_, by) => done(by)));
      await new Promise((done) => setTimeout(done, 150 + round * 60));
      if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      if ((await ended) === "SIGKILL") killed++;
      const there = remote.files().filter((path) => path.startsWith("runs/sample-1a2b3c4d-2/"));
      expect(there.length === 0 || there.includes("runs/sample-1a2b3c4d-2/summary.json")).toBe(
        true,
      );
      expect(there.length > 0).toBe(remote.show("README.md").includes("sample-1a2b3c4d-2"));
    }
    expect(killed).toBeGreaterThan(0);
    await publish(report);
    expect(remote.files()).toContain("runs/sample-1a2b3c4d-2/summary.json");
    remote.git("fsck", "--strict");
  });
});
