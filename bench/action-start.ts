/**
 * From the start of an action's process to its first call of GitHub's API, in milliseconds, and what it loads:
 * `npm run bench:action`. The report is read, checked and rendered in between.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeSampleReport } from "../test/forge/sample-report.ts";

const ROUNDS = 15;
const DIST = resolve("dist");
const ENTRY = "action-publish.js";

const scratch = mkdtempSync(join(tmpdir(), "gcbench-bench-"));
const event = join(scratch, "event.json");
writeFileSync(
  event,
  JSON.stringify({ pull_request: { number: 1, head: { sha: "a".repeat(40) } } }),
);
const folder = await writeSampleReport();

let called: (() => void) | null = null;
const server = createServer((_, response) => {
  called?.();
  response.writeHead(401, { "content-type": "application/json" }).end('{"message":"no"}');
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) times.push(await startOnce());
server.closeAllConnections();
server.close();

times.sort((one, other) => one - other);
const [fastest = 0, slowest = 0] = [times[0], times.at(-1)];
const median = times[Math.floor(times.length / 2)] ?? 0;
console.log(`Node ${process.versions.node}, ${ROUNDS} starts of ${ENTRY}`);
console.log(
  `start to first API call: median ${median.toFixed(0)} ms, ${fastest.toFixed(0)} to ${slowest.toFixed(0)} ms`,
);
for (const lazy of [false, true]) {
  const chunks = loadedBy(ENTRY, lazy);
  const bytes = chunks.reduce((sum, chunk) => sum + statSync(join(DIST, chunk)).size, 0);
  const what = lazy ? "with what it loads later" : "before it runs";
  console.log(`${what}: ${(bytes / 1024).toFixed(0)} KiB in ${chunks.length} files`);
}

function startOnce(): Promise<number> {
  const env = {
    ...{ PATH: process.env["PATH"], HOME: scratch, GITHUB_REPOSITORY: "octo/model" },
    ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_EVENT_PATH: event },
    ...{ INPUT_FOLDER: folder, INPUT_RESULTS: "false", INPUT_COMMENT: "true", INPUT_TOKEN: "t" },
  };
  return new Promise((done) => {
    const began = performance.now();
    let first = Number.NaN;
    called = () => {
      first = performance.now() - began;
      called = null;
    };
    const child = spawn(process.execPath, [join(DIST, ENTRY)], { env, stdio: "ignore" });
    child.on("exit", () => done(first));
  });
}

/** Chunks that an entry leads to, by its imports, and by those that it makes when it needs them. */
function loadedBy(entry: string, lazy: boolean): readonly string[] {
  const seen = new Set([entry]);
  const pattern = lazy
    ? /(?:from|import)\s*\(?\s*["']\.\/([\w.-]+\.js)["']/g
    : /(?:from|^import)\s*["']\.\/([\w.-]+\.js)["']/gm;
  for (const chunk of seen) {
    for (const [, next] of readFileSync(join(DIST, chunk), "utf8").matchAll(pattern)) {
      if (next && existsSync(join(DIST, next))) seen.add(next);
    }
  }
  return [...seen];
}
