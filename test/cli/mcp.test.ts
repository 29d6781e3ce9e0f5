import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeSummarySchema } from "../../src/core/documents/change-summary.ts";
import { inspectionSchema } from "../../src/core/documents/inspection.ts";
import { recordSchema } from "../../src/core/documents/record.ts";
import { CLI, gcbench, writeCommandSuite } from "../support/command-suite.ts";

let directory = "";
let run = "";
const client = new Client({ name: "test", version: "1" });

/** A real run of two short programs, and a client of a real server on its standard input and output. */
beforeAll(async () => {
  directory = writeCommandSuite();
  // Files of the same bytes would be one version under two names.
  writeFileSync(join(directory, "after.sh"), "#!/bin/sh\nsleep 0.06\n", { mode: 0o755 });
  const { status, stdout, stderr } = gcbench(["run", "suite.yml", "--json"], directory);
  expect(status, stderr).toBe(0);
  ({ run } = JSON.parse(stdout));
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp"], cwd: directory }),
  );
});
afterAll(() => client.close());

/** @returns what a program reads; the client checks it against the tool's schema */
async function ask(name: string, inputs: Record<string, unknown> = {}): Promise<unknown> {
  const { structuredContent, isError, content } = await client.callTool({
    name,
    arguments: inputs,
  });
  expect(isError, JSON.stringify(content)).toBeFalsy();
  return structuredContent;
}

describe("gcbench mcp", () => {
  it("offers tools that only read, each with the shape of its answer", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "list_runs",
      "what_changed",
      "read_record",
      "version_history",
      "inspect_run",
    ]);
    for (const { name, annotations, description, outputSchema } of tools) {
      expect(annotations, name).toMatchObject({ readOnlyHint: true });
      expect(description, name).toBeTruthy();
      expect(outputSchema, name).toMatchObject({ type: "object" });
    }
  });

  it("says what changed, how surely, and in which records", async () => {
    expect(await ask("list_runs")).toMatchObject({ runs: [{ run, isFinished: true }] });
    const summary = changeSummarySchema.parse(await ask("what_changed", { source: run }));
    const [cell] = summary.cells;
    expect(summary.headline).toBeTruthy();
    expect(cell).toMatchObject({ baseline: "before", candidate: "after" });
    expect(cell?.effect?.low).toBeLessThanOrEqual(cell?.effect?.change ?? Number.NaN);
    const [key = ""] = cell?.records ?? [];
    expect(existsSync(join(directory, ".gcbench/store", key)), key).toBe(true);
    const [, , , block = ""] = key.split("/");
    const { record } = (await ask("read_record", { run, block })) as { record: unknown };
    expect(recordSchema.parse(record).spec.run).toBe(run);
  });

  it("follows the versions, and inspects a run of the model", async () => {
    expect(await ask("version_history")).toMatchObject({
      series: [{ reference: "before", versions: ["before", "after"], steps: [] }],
    });
    expect(await ask("version_history", { platform: "elsewhere" })).toMatchObject({ series: [] });
    const path = resolve("test/fixtures/geos-chem/failed-missing-met");
    const inspection = inspectionSchema.parse(await ask("inspect_run", { path, exitCode: 1 }));
    expect(inspection).toMatchObject({ status: "failed", class: "missing-input" });
  });

  it("answers a wrong question with the reason, and goes on", async () => {
    const wrong = await client.callTool({ name: "what_changed", arguments: { source: "nothing" } });
    expect(wrong).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining("There is no run nothing") }],
    });
    expect(await ask("list_runs")).toMatchObject({ runs: [{ run }] });
  });

  it("writes nothing", async () => {
    const before = readdirSync(directory, { recursive: true });
    await ask("what_changed", { source: run });
    await ask("version_history");
    expect(readdirSync(directory, { recursive: true })).toEqual(before);
  });

  it("answers requests that are open when its input ends", async () => {
    const server = spawn(process.execPath, [CLI, "mcp"], { cwd: directory, stdio: "pipe" });
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const ended = once(server, "exit");
    const clientInfo = { name: "test", version: "1" };
    const messages = [
      {
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo },
      },
      { method: "notifications/initialized" },
      {
        id: 2,
        method: "tools/call",
        params: { name: "what_changed", arguments: { source: run } },
      },
      { id: 3, method: "tools/call", params: { name: "list_runs", arguments: {} } },
    ];
    const lines = messages.map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.end(`${lines.join("\n")}\n`);
    expect(await ended).toEqual([0, null]);
    const answers = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id).toSorted()).toEqual([1, 2, 3]);
    expect(answers.find(({ id }) => id === 2).result.structuredContent.cells).toHaveLength(1);
  });

  it.each(["its input ends", "SIGTERM"])("ends when %s", async (how) => {
    const server = spawn(process.execPath, [CLI, "mcp"], { cwd: directory, stdio: "pipe" });
    let output = "";
    server.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const ended = once(server, "exit");
    if (how === "SIGTERM") setTimeout(() => server.kill("SIGTERM"), 500);
    else server.stdin.end();
    await ended;
    expect(output).toBe("");
  });
});
