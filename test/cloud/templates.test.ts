import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from "yaml";
import { SECCOMP_PROFILE } from "../../src/adapters/docker/seccomp-profile.ts";
import { MANAGED_TAG, TAGS } from "../../src/core/cloud/tags.ts";
import * as keys from "../../src/core/documents/store-layout.ts";
import { emulatorPython } from "../support/aws-emulator/emulator-python.ts";
import { mayWrite, rightsOf } from "../support/role-rights.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../../infrastructure");
const files = ["bootstrap.yml", "platform.yml"];
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const parse = (file: string) => parseDocument(read(file), { logLevel: "silent" });

/** Every mapping of a template that is a statement of a policy. */
function statementsOf(file: string): readonly YAMLMap[] {
  const found: YAMLMap[] = [];
  visit(parse(file), {
    Map: (_, map) => {
      if (map.has("Effect") && map.has("Action")) found.push(map);
    },
  });
  return found;
}

const texts = (node: unknown): readonly string[] => {
  if (isScalar(node)) return [String(node.value)];
  return isSeq(node) ? node.items.flatMap(texts) : [];
};

describe("CloudFormation templates", () => {
  let linter: string;
  beforeAll(async () => {
    linter = join(dirname(await emulatorPython()), "cfn-lint");
  });
  const lint = (path: string) =>
    run(linter, ["--regions", "us-west-2", "us-east-1", "eu-central-1", "--", path]);

  it.each(files)("pass cfn-lint: %s", async (file) => {
    const { stdout } = await lint(join(folder, file));
    expect(stdout).toBe("");
  });

  it("fail cfn-lint with a property that AWS does not know", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "gcbench-lint-")), "platform.yml");
    writeFileSync(path, read("platform.yml").replace("MinvCpus: 0", "MinimumCpus: 0"));
    await expect(lint(path)).rejects.toMatchObject({
      stdout: expect.stringContaining("MinimumCpus"),
    });
  });

  it("carry the tags that identify our resources", () => {
    for (const file of files) {
      const managed = [...read(file).matchAll(/"(gcbench:[a-z]+)"/g)].map(([, key]) => key);
      expect(managed.length).toBeGreaterThan(0);
      expect(new Set(managed)).toEqual(
        new Set(file === "platform.yml" ? [TAGS.managed, TAGS.platform] : Object.keys(MANAGED_TAG)),
      );
    }
  });
});

describe("the hosts' user data", () => {
  const data = parse("platform.yml").toJS().Resources.LaunchTemplate.Properties.LaunchTemplateData;
  const [, [always, , end]] = data.UserData["Fn::Base64"];
  const [, byChoice, otherwise] = data.UserData["Fn::Base64"][1][1];
  const parts = (text: string) => text.match(/^--==gcbench==/gm)?.length;

  it("is a MIME message with and without profiles", () => {
    expect(otherwise).toBe("");
    expect(`${always}${end}`).toMatch(/^MIME-Version: 1\.0\nContent-Type: multipart\/mixed/);
    expect(parts(`${always}${end}`)).toBe(2);
    expect(parts(`${always}${byChoice}${end}`)).toBe(3);
    expect(byChoice).toMatch(/^--==gcbench==\nContent-Type: text\/cloud-boothook/);
  });

  it("allows perf by choice alone, and keeps the system calls forbidden that need no capability here", () => {
    expect(`${always}${end}`).not.toContain("seccomp");
    const profile = JSON.parse(/<< 'END'\n(.*)\nEND\n/s.exec(byChoice)?.[1] ?? "");
    expect(profile).toEqual(SECCOMP_PROFILE);
    const denied = profile.syscalls.flatMap(({ names }: { names: string[] }) => names);
    expect(denied).not.toContain("perf_event_open");
    expect(denied).toEqual(expect.arrayContaining(["bpf", "mount", "ptrace", "setns", "unshare"]));
  });
});

describe("IAM roles of the templates", () => {
  const allowing = statementsOf("bootstrap.yml").filter((map) => map.get("Effect") === "Allow");

  it("exist", () => {
    expect(allowing.length).toBeGreaterThan(20);
  });

  const RUN = "cloud-1a2b3c4d-1";
  const BLOCK = "w__graviton3__v__01";
  const DIGEST = `sha256:${"0".repeat(64)}`;

  it.each([
    keys.recordKeys.of(RUN, BLOCK),
    keys.sessionKeys.of(RUN, BLOCK, 1),
    keys.stagingKeys.of(RUN, BLOCK, 1),
    keys.trialKeys.of(RUN, BLOCK, 1, 0),
    keys.logKeys.of(RUN, BLOCK, 1, 0),
    keys.profileKeys.of(RUN, BLOCK, 1, "A"),
    keys.stackKeys.of(RUN, BLOCK, 1, "B"),
    keys.keptOutputKeys.of(RUN, BLOCK, "1Mon/gcc/gcc-4x5-1Mon-14.7.0/OutputDir/a.nc4"),
    keys.cachedInputKeys.of(DIGEST),
    keys.cachedSetKeys.of(DIGEST),
  ])("let a job write %s", (key) => {
    expect(mayWrite("JobRole", key)).toBe(true);
  });

  it.each([
    keys.planKeys.of(RUN),
    keys.historyKeys.of(RUN),
    keys.pricesKeys.of(RUN),
    keys.eventKeys.of(RUN, 1, "requested"),
    keys.eventKeys.of(RUN, 12, "cancelled"),
    keys.inputSetKeys.of(RUN, DIGEST),
    keys.specKeys.of(RUN, BLOCK),
    keys.jobClaimKeys.of(RUN, BLOCK, 1),
    keys.jobKeys.of(RUN, BLOCK, 1),
    keys.jobEndKeys.of(RUN, BLOCK, 1),
  ])("let the client write %s, and no job", (key) => {
    expect(mayWrite("JobRole", key)).toBe(false);
    expect(mayWrite("RunRole", key)).toBe(true);
  });

  it("let no principal delete an object or write elsewhere in the bucket", () => {
    const rights = (["DeployRole", "RunRole", "JobRole"] as const).flatMap(rightsOf);
    const changing = rights.filter((right) => /^s3:(?!Get|List)/.test(right));
    expect(new Set(changing)).toEqual(new Set(["s3:PutObject"]));
    for (const role of ["RunRole", "JobRole"] as const) {
      expect(mayWrite(role, "scratch/a")).toBe(false);
      expect(mayWrite(role, "a")).toBe(false);
    }
  });

  it("may only read where their permissions cover all resources", () => {
    const everywhere = allowing.filter((map) => texts(map.get("Resource", true)).includes("*"));
    const actions = everywhere.flatMap((map) => texts(map.get("Action", true)));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/:(Describe|Get|List)/.test(action))).toEqual([]);
  });

  it("state why a permission covers all resources", () => {
    const lines = read("bootstrap.yml").split("\n");
    const stars = lines.flatMap((line, at) => (/^\s+Resource: "\*"$/.test(line) ? [at] : []));
    for (const at of stars) {
      const begin = lines.findLastIndex((line, index) => index < at && /^\s+- Sid:/.test(line));
      expect(lines[begin - 1], `line ${begin}`).toMatch(/^\s+# /);
    }
  });

  it("allow no action by a pattern", () => {
    const actions = allowing.flatMap((map) => texts(map.get("Action", true)));
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  it("change only Batch resources with our tag", () => {
    const changing = allowing.filter((map) =>
      texts(map.get("Action", true)).some((action) => /^batch:(?!Describe|List|Get)/.test(action)),
    );
    expect(changing.length).toBeGreaterThan(2);
    for (const map of changing) {
      const condition = map.get("Condition");
      expect(isMap(condition) && JSON.stringify(condition.toJSON())).toMatch(
        /"aws:(Request|Resource)Tag\/gcbench:managed":"true"/,
      );
    }
  });

  it.each(["DeployRole", "RunRole"])("trust exact subjects only: %s", (role) => {
    const path = ["Resources", role, "Properties", "AssumeRolePolicyDocument"];
    const [text = ""] = texts(parse("bootstrap.yml").getIn(path, true));
    const optional = /\$\{(Repositories|Workflows)\}/g;
    expect(text.match(optional)).toHaveLength(2);
    expect(JSON.parse(text.replaceAll(optional, ""))).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: {
              "${GithubIssuer}:aud": "sts.amazonaws.com",
              // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation substitutes it.
              "${GithubIssuer}:sub": ["${Subjects}"],
            },
          },
        },
      ],
    });
  });
});
