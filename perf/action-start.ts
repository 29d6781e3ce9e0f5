/**
 * Measures the time from the start of an action's process to its first API call, compared with a bare Node process, and
 * the size of each bundle. `npm run bench:action` prints what is summarised in docs/explanation/architecture.md.
 */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { quantileSorted } from "simple-statistics";
import { parse } from "yaml";
import { table } from "../src/report/text/markdown.ts";
import { writeSampleReport } from "../test/support/sample-report.ts";

const ROUNDS = 15;
const DIST = resolve("dist");
const SUITE = resolve("benchmarks/suites/architectures.yml");

/** Actions, their first API call, and their inputs. */
const CASES = [
  {
    action: "publish",
    first: "GitHub, after checking and rendering a report",
    inputs: { folder: await writeSampleReport(), results: "false", comment: "true", token: "t" },
  },
  { action: "answer", first: "GitHub, after reading the comment", inputs: { token: "t" } },
  {
    action: "deploy",
    first: "AWS, after checking the suite",
    inputs: { suite: SUITE },
  },
  {
    action: "run",
    first: "AWS, after checking the suite",
    inputs: { suite: SUITE },
  },
  { action: "collect", first: "AWS", inputs: {} },
] as const;

const scratch = mkdtempSync(join(tmpdir(), "gcbench-bench-"));
const event = join(scratch, "event.json");
writeFileSync(
  event,
  JSON.stringify({
    action: "created",
    issue: { number: 1, pull_request: {} },
    comment: { id: 1, body: "/benchmark", user: { login: "octo" } },
    pull_request: { number: 1, head: { sha: "a".repeat(40) } },
  }),
);

let called: (() => void) | null = null;
const server = createServer((_, response) => {
  called?.();
  response.writeHead(401, { "content-type": "application/json" }).end('{"message":"no"}');
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// Alternates between actions, so a slow minute of this machine affects all of them.
const times = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++) {
  note("bare", await untilExit(["--eval", ""]));
  for (const { action, inputs } of CASES) note(action, await untilCall(action, inputs));
}
server.closeAllConnections();
server.close();

const bare = median("bare");
console.log(`Node ${process.versions.node}, ${ROUNDS} starts each, alternating\n`);
console.log(
  table(
    [
      { title: "action" },
      { title: "first call" },
      { title: "median", isNumber: true },
      { title: "range", isNumber: true },
      { title: "relative to bare Node", isNumber: true },
    ],
    [
      ["bare Node", "", ...figures("bare")],
      ...CASES.map(({ action, first }) => [action, first, ...figures(action)]),
    ],
  ),
);
console.log();
console.log(
  table(
    [
      { title: "action" },
      { title: "loaded at start", isNumber: true },
      { title: "including lazy imports", isNumber: true },
    ],
    readdirSync(DIST)
      .flatMap((name) => /^action-(.+)\.js$/.exec(name)?.[1] ?? [])
      .map((action) => [
        action,
        size(`action-${action}.js`, false),
        size(`action-${action}.js`, true),
      ]),
  ),
);

function note(name: string, milliseconds: number): void {
  if (Number.isNaN(milliseconds)) throw new Error(`${name} ended without an API call`);
  times.set(name, [...(times.get(name) ?? []), milliseconds]);
}

function median(name: string): number {
  return quantileSorted(sorted(name), 0.5);
}

function sorted(name: string): number[] {
  return [...(times.get(name) ?? [])].sort((one, other) => one - other);
}

function figures(name: string): string[] {
  const all = sorted(name);
  const [fastest = Number.NaN, slowest = Number.NaN] = [all[0], all.at(-1)];
  const range = `${fastest.toFixed(0)} to ${slowest.toFixed(0)} ms`;
  return [`${median(name).toFixed(0)} ms`, range, `${(median(name) / bare).toFixed(1)} ×`];
}

function untilExit(args: readonly string[]): Promise<number> {
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    child.on("exit", () => done(performance.now() - began));
  });
}

/** @returns milliseconds; NaN if the action ended without an API call */
function untilCall(action: string, inputs: Readonly<Record<string, string>>): Promise<number> {
  const given = Object.entries({ ...defaultsOf(action), ...inputs });
  const env = {
    PATH: process.env["PATH"],
    HOME: scratch,
    GITHUB_REPOSITORY: "octo/model",
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_EVENT_PATH: event,
    // Synthetic credentials, sent only to the local server.
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
    AWS_MAX_ATTEMPTS: "1",
    ...Object.fromEntries(given.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
  };
  return new Promise((done) => {
    const began = performance.now();
    let first = Number.NaN;
    const main = join(DIST, `action-${action}.js`);
    const child = spawn(process.execPath, [main], { env, stdio: "ignore" });
    called = () => {
      first = performance.now() - began;
      called = null;
      child.kill("SIGKILL"); // The reaction to the response is not measured.
    };
    child.on("exit", () => {
      called = null;
      done(first);
    });
  });
}

/** Default inputs, as GitHub's runner sets them. */
function defaultsOf(action: string): Readonly<Record<string, string>> {
  const text = readFileSync(resolve("actions", action, "action.yml"), "utf8");
  const inputs: Record<string, { default?: string }> = parse(text).inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = "" }]) => [name, value]),
  );
}

/** Size and number of an entry's chunks. @param withLazy includes dynamically imported chunks */
function size(entry: string, withLazy: boolean): string {
  const seen = new Set([entry]);
  const pattern = withLazy
    ? /(?:from|import)\(?["'`]\.\/([\w.-]+\.js)["'`]/g
    : /(?:from|import)["']\.\/([\w.-]+\.js)["']/g;
  for (const chunk of seen) {
    for (const [, next] of readFileSync(join(DIST, chunk), "utf8").matchAll(pattern)) {
      if (next && existsSync(join(DIST, next))) seen.add(next);
    }
  }
  const bytes = [...seen].reduce((sum, chunk) => sum + statSync(join(DIST, chunk)).size, 0);
  return `${(bytes / 1024).toFixed(0)} KiB in ${seen.size} files`;
}
