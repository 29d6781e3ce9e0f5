import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BatchClient, DescribeJobDefinitionsCommand } from "@aws-sdk/client-batch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";
import { runProgram } from "../support/run-program.ts";
import { pushSuiteProcess } from "../support/suite-process.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ROLE = "arn:aws:iam::123456789012:role/gcbench-deploy";
const SUITE = {
  name: "short",
  workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
  versions: [{ name: "model", miniature: {} }],
  platforms: [{ name: FIRST, threads: 1 }],
  layout: { maxBlocks: 2, looks: "none", rounds: 1, warmUp: false },
  limits: { trialMinutes: 1 },
};

/** The job's identity token comes from a stub of GitHub's endpoint. The image of both commits is in the registry already. */
describe("action commits with a role", () => {
  let cloud: CloudCommands;
  let issuer: Server;
  let audiences: (string | null)[];
  let clone: string;
  let base: string;
  let head: string;

  const git = (...args: readonly string[]) => {
    const author = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
    return execFileSync("git", [...author, "-C", clone, ...args], { encoding: "utf8" }).trim();
  };
  const commit = () => {
    git("add", "benchmarks");
    git("commit", "--quiet", "--message", "a change");
    return git("rev-parse", "HEAD");
  };

  beforeAll(async () => {
    cloud = await startCloud();
    audiences = [];
    issuer = createServer((request, response) => {
      audiences.push(new URL(request.url ?? "", "http://issuer").searchParams.get("audience"));
      const claims = Buffer.from(JSON.stringify({ repository: "some/model" })).toString(
        "base64url",
      );
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ value: `header.${claims}.signature` }));
    });
    await new Promise<void>((done) => issuer.listen(0, "127.0.0.1", done));

    clone = mkdtempSync(join(tmpdir(), "gcbench-commits-"));
    cpSync(join(cloud.directory, "benchmarks"), join(clone, "benchmarks"), { recursive: true });
    const miniature = join(clone, "benchmarks/miniature");
    cpSync(join(ROOT, "benchmarks/miniature"), miniature, { recursive: true });
    writeFileSync(join(clone, "benchmarks/short.yml"), JSON.stringify(SUITE)); // JSON is YAML.
    git("init", "--quiet");
    base = commit();
    const source = join(miniature, "miniature.c");
    writeFileSync(source, `${readFileSync(source, "utf8")}\n/* changed */\n`);
    head = commit();
  });
  afterAll(async () => {
    issuer?.close();
    await cloud?.stop();
  });

  /** Runs the action as GitHub's runner does, without any key of AWS. */
  async function runAction() {
    const directory = mkdtempSync(join(tmpdir(), "gcbench-action-"));
    const file = (name: string, content: string, mode = 0o644) => {
      writeFileSync(join(directory, name), content, { mode });
      return join(directory, name);
    };
    const { port } = issuer.address() as AddressInfo;
    const [summary, outputs] = [file("summary", ""), file("outputs", "")];
    const ran = await runProgram({
      program: join(ROOT, "dist/action-commits.js"),
      args: [],
      cwd: clone,
      environment: {
        ...process.env,
        ...cloud.environment,
        AWS_ACCESS_KEY_ID: "",
        AWS_SECRET_ACCESS_KEY: "",
        GITHUB_RUN_ID: "4711",
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of-this-job",
        HOME: directory,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: outputs,
        INPUT_SUITE: "benchmarks/short.yml",
        INPUT_BASE: base,
        INPUT_HEAD: head,
        // Two blocks of milliseconds may find a change where there is none: in one run of 20, as the verdict promises.
        "INPUT_FAIL-ON": "never",
        INPUT_ROLE: ROLE,
        GCBENCH_DOCKER: file("docker", "#!/bin/sh\necho 28.0.4\n", 0o755),
      },
    });
    return {
      ...ran,
      outputs: readFileSync(outputs, "utf8"),
      summary: readFileSync(summary, "utf8"),
    };
  }

  /** Puts the image that `build` would push into the registry. */
  async function pushImage(): Promise<string> {
    const written = await cloud.gcbench(
      ...["change", join(clone, "benchmarks/short.yml"), "--clone", clone],
      ...["--base", base, "--head", head],
    );
    expect(written).toMatchObject({ status: 0 });
    const loaded = await loadSuite(join(clone, "benchmarks/short.change.yml"));
    return pushSuiteProcess(cloud.emulator, {
      loaded,
      source: join(clone, "benchmarks/miniature/miniature.c"),
    });
  }

  it("deploys, runs both commits in AWS and reports, with the role's credentials alone", async () => {
    const digest = await pushImage();
    const ran = await runAction();
    expect(ran).toMatchObject({ status: 0, outputs: expect.stringContaining("finished") });
    expect(ran.summary).toContain(`head-${head.slice(0, 7)}`);
    expect(new Set(audiences)).toEqual(new Set(["sts.amazonaws.com"]));
    const batch = new BatchClient(cloud.emulator.client);
    const { jobDefinitions } = await batch.send(new DescribeJobDefinitionsCommand({}));
    expect(JSON.stringify(jobDefinitions)).toContain(digest);
  });
});
