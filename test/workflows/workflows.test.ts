import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { group } from "d3-array";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dispatchErrors } from "../../src/adapters/yaml/workflow-document.ts";
import { START_INPUTS } from "../../src/use-cases/publish/watch-versions.ts";
import {
  callDefaults,
  checkExamples,
  checkWorkflow,
  dispatchInputs,
  examplesCalling,
} from "../support/workflow-check.ts";
import { findTool, runTool, unless } from "../support/workflow-tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github", "workflows");
const WORKFLOWS = readdirSync(FOLDER).filter((file) => file.endsWith(".yml"));
const textOf = (file: string) => readFileSync(join(FOLDER, file), "utf8");

describe("workflows", () => {
  it.each(WORKFLOWS)(
    "%s passes valid inputs to our actions and requests minimal permissions",
    (file) => {
      expect(checkWorkflow(textOf(file), ROOT)).toEqual([]);
    },
  );

  it("pin each action to the same commit everywhere", () => {
    const pins = WORKFLOWS.flatMap((file) =>
      [...textOf(file).matchAll(/uses: ([\w-]+\/[\w-]+)(@\S+ # \S+)/g)].map(([, name, pin]) => [
        name,
        pin,
      ]),
    );
    const byName = group(pins, ([name]) => name);
    for (const [name, own] of byName) {
      expect([name, new Set(own.map(([, pin]) => pin)).size]).toEqual([name, 1]);
    }
    expect(byName.size).toBeGreaterThan(2);
  });

  it("make no deployment record for a job with an environment", () => {
    const environments = WORKFLOWS.flatMap((file) => {
      const { jobs } = parse(textOf(file)) as { jobs: Record<string, { environment?: unknown }> };
      return Object.values(jobs).flatMap(({ environment }) => environment ?? []);
    });
    expect(environments.length).toBeGreaterThan(3);
    for (const environment of environments) {
      expect(environment).toEqual({ name: "gcbench-deploy", deployment: false });
    }
  });

  it("have all inputs that watch sets", () => {
    expect(
      dispatchErrors("benchmark.yml", textOf("benchmark.yml"), [
        ...START_INPUTS,
        "alert",
        "spend-usd",
      ]),
    ).toEqual([]);
  });

  it("use the same defaults as the watch action when called", () => {
    const action = readFileSync(join(ROOT, "actions/watch/action.yml"), "utf8");
    const { inputs } = parse(action) as { inputs: Record<string, { default?: unknown }> };
    const { base, "pre-releases": stages, ...others } = callDefaults(textOf("version-watch.yml"));
    // Of the branch that it is called on, and of the repository's variable.
    expect([base, stages]).toEqual([null, null]);
    // An action's defaults are text; where it has none, a workflow's input has none.
    const toText = (value: unknown) =>
      value === undefined || value === null ? null : String(value);
    const texts = Object.entries(others).map(([name, value]) => [name, toText(value)]);
    const own = Object.keys(others).map((name) => [name, toText(inputs[name]?.default)]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(own));
    expect(own.length).toBeGreaterThan(4);
  });

  it("have the same inputs for manual starts and calls", () => {
    const text = textOf("benchmark.yml");
    const called = [
      ...text
        .slice(text.indexOf("workflow_call:"), text.indexOf("outputs:"))
        .matchAll(/^ {6}([\w-]+):$/gm),
    ];
    // Only a workflow of the same run can have left these.
    const ofCallers = ["artifact"];
    expect(
      called.map(([, name]) => name ?? "").filter((name) => !ofCallers.includes(name)),
    ).toEqual(dispatchInputs(text));
  });
});

/** Pages that show how to call workflows and actions. */
const PAGES = [
  ...["README.md", "docs", "actions"].flatMap((place) =>
    place.endsWith(".md")
      ? [place]
      : readdirSync(join(ROOT, place), { recursive: true, encoding: "utf8" }).map((file) =>
          join(place, file),
        ),
  ),
].filter((file) => file.endsWith(".md") && !file.includes("node_modules"));

it("documentation names gcbench's repository and the reader's own differently on every page", () => {
  const vague = PAGES.filter((page) =>
    readFileSync(join(ROOT, page), "utf8").includes("OWNER/REPO"),
  );
  expect(vague).toEqual([]);
});

describe("examples in documentation", () => {
  const checked = PAGES.map((page) => ({
    page,
    ...checkExamples(readFileSync(join(ROOT, page), "utf8"), ROOT),
  })).filter(({ count }) => count > 0);

  it.each(checked)("give our workflows and actions valid inputs in $page", ({ errors }) => {
    expect(errors).toEqual([]);
  });

  it("forward the inputs of version-watch to the workflow that it starts", () => {
    const page = readFileSync(join(ROOT, "docs/reference/workflows.md"), "utf8");
    const started = examplesCalling(page, "benchmark.yml").filter((text) =>
      text.includes("pull-request:"),
    );
    expect(started).toHaveLength(1);
    for (const text of started) {
      expect(dispatchErrors("benchmark.yml", text, START_INPUTS)).toEqual([]);
      const { jobs } = parse(text) as { jobs: Record<string, { with: Record<string, string> }> };
      const given = Object.values(jobs)[0]?.with ?? {};
      for (const name of START_INPUTS) expect(given[name]).toBe(`\${{ inputs.${name} }}`);
    }
  });

  it("exist for each action and each reusable workflow", () => {
    const texts = PAGES.map((page) => readFileSync(join(ROOT, page), "utf8")).join("\n");
    const callable = WORKFLOWS.filter((file) => textOf(file).includes("workflow_call:"));
    expect(callable.length).toBeGreaterThan(4);
    const actions = readdirSync(join(ROOT, "actions"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/actions/${name}@`);
    const wanted = [...actions, ...callable.map((file) => `/.github/workflows/${file}@`)];
    expect(wanted.filter((name) => !texts.includes(name))).toEqual([]);
  });
});

describe("checkWorkflow", () => {
  const job = (body: string) =>
    `on: { push: }\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${body}`;
  const steps = (body: string) =>
    job(`    timeout-minutes: 1\n    permissions: {}\n    steps:\n${body}`);

  it.each([
    [
      "an unknown input",
      steps("      - uses: ./actions/run\n        with: { suite: a, sweet: b }\n"),
      "./actions/run has no input sweet",
    ],
    ["a missing input", steps("      - uses: ./gcbench-source/actions/run\n"), "needs input suite"],
    ["an unknown action", steps("      - uses: ./actions/walk\n"), "there is no ./actions/walk"],
    [
      "an action pinned by its tag",
      steps("      - uses: actions/checkout@v6\n        with: { persist-credentials: false }\n"),
      "not pinned",
    ],
    [
      "a token that stays on disk",
      steps(`      - uses: actions/checkout@${"0".repeat(40)} # v6.0.0\n`),
      "leaves its token",
    ],
    [
      "an expression in a shell script",
      steps(`      - run: echo ${"$"}{{ github.head_ref }}\n`),
      "gets into a shell",
    ],
    [
      "a job without permissions",
      job("    timeout-minutes: 1\n    steps: []\n"),
      "no permissions of its own",
    ],
    ["a job without a time limit", job("    permissions: {}\n    steps: []\n"), "no time limit"],
    [
      "permissions for all jobs",
      steps("      - run: 'true'\n").replace(
        "permissions: {}\njobs",
        "permissions: { contents: write }\njobs",
      ),
      "not {}",
    ],
    [
      "a call without permissions",
      "on: { push: }\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    uses: ./.github/workflows/benchmark.yml\n    with: { suite: a }\n",
      "benchmark.yml needs id-token: write",
    ],
  ])("reports %s", (_, text, fault) => {
    expect(checkWorkflow(text, ROOT).join("\n")).toContain(fault);
  });

  it.each([
    [
      "that grants less than the called workflow needs",
      `on: { issue_comment: { types: [created] } }\npermissions: {}\njobs:\n  a:\n    permissions: { contents: write, id-token: write }\n    uses: GCBENCH_OWNER/gcbench/.github/workflows/benchmark-command.yml@SHA\n`,
      "benchmark-command.yml needs pull-requests: write",
    ],
    [
      "for an unsuitable event",
      `on: pull_request\npermissions: {}\njobs:\n  a:\n    permissions: { contents: write, id-token: write, pull-requests: write, statuses: write, checks: write, issues: write }\n    uses: GCBENCH_OWNER/gcbench/.github/workflows/benchmark-command.yml@SHA\n`,
      "is called on pull_request, and is about issue_comment",
    ],
    [
      "with an unknown input",
      `on: pull_request\npermissions: {}\njobs:\n  a:\n    permissions: { contents: read }\n    uses: GCBENCH_OWNER/gcbench/.github/workflows/pull-request.yml@SHA\n    with: { suit: a }\n`,
      "has no input suit",
    ],
    [
      "without an event",
      "permissions: {}\njobs:\n  a:\n    permissions: { contents: read }\n    uses: GCBENCH_OWNER/gcbench/.github/workflows/pull-request.yml@SHA\n",
      "and is about pull_request",
    ],
    [
      "of steps alone",
      "- uses: GCBENCH_OWNER/gcbench/actions/run@SHA\n",
      "./actions/run needs input suite",
    ],
    [
      "of an unknown action",
      "on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n    steps: [{ uses: GCBENCH_OWNER/gcbench/actions/walk@SHA }]\n",
      "there is no ./actions/walk",
    ],
  ])("reports an example %s", (_, text, fault) => {
    const page = `before\n\n\`\`\`yaml\n${text}\`\`\`\n`;
    const { count, errors } = checkExamples(page, ROOT);
    expect([count, errors.join("\n")]).toEqual([1, expect.stringContaining(fault)]);
  });

  it("reports an action without its bundle", () => {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-workflow-"));
    writeFileSync(
      join(folder, "action.yml"),
      "inputs: {}\nruns: { using: node24, main: ./none.js }\n",
    );
    const text = steps("      - uses: ./.\n");
    expect(checkWorkflow(text, folder).join("\n")).toContain("runs ./none.js, which is not there");
  });
});

const actionlint = findTool("actionlint");
const zizmor = findTool("zizmor");

describe("actionlint and zizmor", () => {
  it.skipIf(actionlint === null)(`actionlint finds nothing${unless(actionlint)}`, async () => {
    const files = WORKFLOWS.map((file) => join(FOLDER, file));
    expect(await runTool(actionlint ?? "", files, { cwd: ROOT })).toEqual({
      status: 0,
      output: "",
    });
  });

  it.skipIf(zizmor === null)(
    `zizmor finds nothing, even with its pedantic checks${unless(zizmor)}`,
    async () => {
      const args = ["--offline", "--no-progress", "--quiet", "--persona", "pedantic"];
      const { status, output } = await runTool(zizmor ?? "", [...args, ".github", "actions"], {
        cwd: ROOT,
      });
      expect([status, output]).toEqual([0, expect.stringContaining("No findings to report")]);
    },
  );

  it("are overruled inline with a reason", () => {
    for (const file of WORKFLOWS) {
      for (const [, reason = ""] of textOf(file).matchAll(/# zizmor: ignore\[[\w-]+\](.*)/g)) {
        expect([file, reason.trim().length > 20]).toEqual([file, true]);
      }
    }
  });
});
