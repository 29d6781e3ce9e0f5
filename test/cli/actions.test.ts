import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Command } from "../../src/commands/command.ts";
import { REPOSITORY, VERSION } from "../../src/core/product.ts";
import { runProgram } from "../support/run-program.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ACTIONS = readdirSync(join(ROOT, "actions"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Of runAction itself, not of a command. */
const OWN_INPUTS = ["role", "token"];

const actionSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      default: z.string().optional(),
      required: z.boolean().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.literal("node24"), main: z.string() }),
});

interface Ran {
  readonly status: number;
  readonly output: string;
  readonly summary: string;
  readonly outputs: string;
}

/** Runs an action as GitHub's runner does: its bundle, its inputs in the environment, its files. */
async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Ran> {
  const directory = mkdtempSync(join(tmpdir(), "gcbench-action-"));
  const [summary, outputs] = [join(directory, "summary"), join(directory, "outputs")];
  for (const file of [summary, outputs]) writeFileSync(file, "");
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const environment = {
    PATH: process.env["PATH"],
    HOME: directory,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: outputs,
    ...Object.fromEntries(given),
  };
  const program = join(ROOT, "dist", `action-${name}.js`);
  const ended = await runProgram({ program, args: [], cwd: cwd ?? directory, environment });
  const read = (file: string) => readFileSync(file, "utf8");
  return {
    status: ended.status,
    output: ended.output + ended.errors,
    summary: read(summary),
    outputs: read(outputs),
  };
}

describe.each(ACTIONS)("action %s", (name) => {
  const folder = join(ROOT, "actions", name);
  const action = actionSchema.parse(parse(readFileSync(join(folder, "action.yml"), "utf8")));

  it("runs a bundle that exists", () => {
    expect(resolve(folder, action.runs.main)).toBe(join(ROOT, "dist", `action-${name}.js`));
    expect(existsSync(resolve(folder, action.runs.main))).toBe(true);
  });

  it("has the command's inputs, with the same required inputs and defaults", async () => {
    const { properties, required } = await schemaOf(name);
    const names = Object.keys(action.inputs).filter((input) => !OWN_INPUTS.includes(input));
    expect(names.sort()).toEqual(Object.keys(properties).map(kebab).sort());
    for (const [key, property] of Object.entries(properties)) {
      const input = action.inputs[kebab(key)];
      expect([key, input?.required ?? false]).toEqual([key, required.includes(key)]);
      const preset = property.default === undefined ? undefined : String(property.default);
      // A workflow's own default may differ, where a person at a terminal wants another one; it is of the same type.
      if (input?.default?.startsWith("${{")) {
        // The event of a workflow supplies what a person must give.
        expect([key, preset]).toEqual([key, undefined]);
      } else if (input?.default !== undefined && property.type === "boolean") {
        expect(["true", "false"]).toContain(input.default);
      } else if (input?.default !== undefined && property.enum) {
        // So may a choice: a workflow measures in AWS, a person first of all at home.
        expect(property.enum).toContain(input.default);
      } else expect([key, input?.default]).toEqual([key, preset]);
    }
  });

  it("lists the inputs of action.yml in its README", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    for (const key of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
      expect(readme).toContain(`\`${key}\``);
    }
    expect(readme).toContain("## Permissions");
    expect(readme).toContain(`${REPOSITORY}/actions/${name}@v${VERSION}`);
  });
});

describe("the action at the root of the repository", () => {
  const read = (path: string) => actionSchema.parse(parse(readFileSync(join(ROOT, path), "utf8")));

  it("is action commits", () => {
    const { runs, ...root } = read("action.yml");
    const { runs: own, ...commits } = read("actions/commits/action.yml");
    expect(root).toEqual(commits);
    expect(resolve(ROOT, runs.main)).toBe(resolve(ROOT, "actions/commits", own.main));
  });

  it("compares two commits of the built-in model with one input", async () => {
    const { clone, base, head } = makeClone();
    // Two blocks of milliseconds may find a change where there is none: in one run of 20, as the verdict promises.
    const inputs = { suite: "benchmarks/short.yml", base, head, "fail-on": "never" };
    const ran = await runAction("commits", inputs, clone);
    expect(ran).toMatchObject({ status: 0, outputs: expect.stringContaining("finished") });
    expect(ran.summary).toContain(`head-${head.slice(0, 7)}`);
    expect(existsSync(join(clone, "gcbench-report", "report.md"))).toBe(true);
  });

  it("names the missing input if the event names no commits", async () => {
    const { clone, head } = makeClone();
    const inputs = { suite: "benchmarks/short.yml", base: "0".repeat(40), head };
    const ran = await runAction("commits", inputs, clone);
    expect(ran).toMatchObject({
      status: 2,
      summary: expect.stringContaining("inputs base and head"),
    });
  });
});

/** A clone with a suite of the built-in model, and a commit that changes a comment in its source. */
function makeClone() {
  const clone = mkdtempSync(join(tmpdir(), "gcbench-action-clone-"));
  const git = (...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", clone, ...args],
      {
        encoding: "utf8",
      },
    ).trim();
  const commit = () => {
    git("add", ".");
    git("commit", "--quiet", "--message", "a change");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet");
  const source = join(clone, "benchmarks/miniature/miniature.c");
  cpSync(join(ROOT, "benchmarks/miniature"), join(clone, "benchmarks/miniature"), {
    recursive: true,
  });
  writeFileSync(
    join(clone, "benchmarks/short.yml"),
    [
      "name: short",
      "workloads: [{ name: tiny, kind: miniature, simulatedHours: 1, grid: 12x8x5 }]",
      "versions: [{ name: model, miniature: {} }]",
      "platforms: [{ name: local, threads: 1 }]",
      "layout: { maxBlocks: 2, looks: none, rounds: 1, warmUp: false }",
    ].join("\n"),
  );
  const base = commit();
  writeFileSync(source, `${readFileSync(source, "utf8")}\n/* changed */\n`);
  return { clone, base, head: commit() };
}

describe("an action that fails", () => {
  it("names the missing input and exits with the command's status", async () => {
    const ran = await runAction("build", {});
    expect(ran.status).toBe(2);
    expect(ran.output).toContain("Input suite is missing: path of the suite, a YAML file.");
    expect(ran.summary).toContain("The input is wrong");
  });

  it("accepts only true or false for a switch", async () => {
    const ran = await runAction("build", { suite: "suite.yml", push: "yes" });
    expect(ran.status).toBe(2);
    expect(ran.output).toContain('Input push: expected true or false, and it is "yes"');
  });

  it("annotates the line that has the error", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "gcbench-action-")), "suite.yml");
    writeFileSync(file, "name: x\nworkloads: [a]\nversions: [b]\nthreads: 4\n");
    const ran = await runAction("build", { suite: file, push: "false" });
    expect(ran.status).toBe(2);
    expect(ran.output).toMatch(/^::error file=\S*suite\.yml,line=4::.*threads/m);
  });

  it("passes no workflow command from other people's text to the runner", async () => {
    const suite = "x\n::add-mask::word\n##[error]y";
    const ran = await runAction("build", { suite, push: "false" });
    expect(ran.status).toBe(2);
    expect(ran.output).not.toMatch(/^\s*::add-mask::/m);
    expect(ran.output.replace(/^::error.*$/gm, "")).not.toContain("##[");
    expect(ran.output).toMatch(/add-mask/);
  });
});

interface PropertySchema {
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly string[];
}

interface Schema {
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly required: readonly string[];
}

async function schemaOf(name: string): Promise<Schema> {
  const index = readFileSync(join(ROOT, "actions", name, "index.ts"), "utf8");
  const [, variable = "", file = ""] =
    /import \{ (\w+) \} from "\.\.\/\.\.\/src\/commands\/((?!action\.ts)[\w/-]+\.ts)"/.exec(
      index,
    ) ?? [];
  const path = join(ROOT, "src", "commands", file);
  const module = await import(/* @vite-ignore */ path);
  const command = module[variable] as Command;
  const schema = z.toJSONSchema(command.inputs, { io: "input" }) as Partial<Schema>;
  return { properties: schema.properties ?? {}, required: schema.required ?? [] };
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
