import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hadolint } from "../support/hadolint.ts";

const ROOT = join(import.meta.dirname, "../..");
const CONTAINER = join(ROOT, "container");
const files = readdirSync(CONTAINER, { recursive: true, encoding: "utf8" })
  .map((file) => join(CONTAINER, file))
  .sort();
const recipes = files.filter((file) => basename(file) === "Dockerfile");
const text = (file: string) => readFileSync(file, "utf8");
const scripts = files.filter((file) => /^#!\/bin\/sh\n/.test(textOrNothing(file)));

function textOrNothing(file: string): string {
  try {
    return text(file);
  } catch {
    return "";
  }
}

/** The arguments of a recipe with their defaults, each once. */
function argumentsOf(recipe: string): ReadonlyMap<string, string> {
  const found = text(recipe).matchAll(/^ARG (\w+)(?:=(.*))?$/gm);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}

describe("image recipes", () => {
  let program: string;

  beforeAll(async () => {
    program = await hadolint();
  });

  it.each(recipes.map((file) => relative(ROOT, file)))("%s passes hadolint", (recipe) => {
    const config = join(CONTAINER, ".hadolint.yaml");
    const args = ["--no-color", "--config", config, join(ROOT, recipe)];
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
    expect(stdout + stderr).toBe("");
    expect(status).toBe(0);
  });

  it("fail hadolint when one contains an error", () => {
    const input = "FROM debian\nRUN apt-get install gcc && cd $HOME\n";
    const { status, stdout } = spawnSync(program, ["-"], { input, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/DL3006[\s\S]*DL3008/);
  });

  const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;
  const isChecked = hasShellcheck || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";
  it.runIf(isChecked)("have scripts that pass shellcheck", () => {
    expect(scripts.length).toBeGreaterThan(5);
    const args = ["--external-sources", "--source-path", ROOT, ...scripts];
    const { status, stdout, stderr } = spawnSync("shellcheck", args, { encoding: "utf8" });
    expect(stdout + stderr).toBe("");
    expect(status).toBe(0);
  });

  it("document all arguments with their defaults", () => {
    const documented = text(join(CONTAINER, "README.md"));
    for (const recipe of recipes) {
      const name = basename(dirname(recipe));
      const [, table = ""] = documented.split(`### Arguments of \`${name}\`\n`);
      const rows = table.split("\n#")[0]?.matchAll(/^\| `(\w+)` +\| (.*?) +\|/gm) ?? [];
      const listed = [...rows].map(([, argument = "", value = ""]) => [argument, plain(value)]);
      const wanted = [...argumentsOf(recipe)].map(([argument, value]) => [argument, plain(value)]);
      expect([name, listed.sort()]).toEqual([name, wanted.sort()]);
    }
  });

  it("pin their bases by digest, with the same Debian everywhere", () => {
    const pins = recipes.flatMap((recipe) => [
      ...text(recipe).matchAll(/(?:^ARG BASE=|^FROM \$\{BASE:-)([^\s}]+)/gm),
    ]);
    const bases = pins.map(([, base = ""]) => base);
    for (const base of bases) expect(base).toMatch(/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
    expect(new Set(bases.map((base) => base.split(":")[0])).size).toBe(new Set(bases).size);
    const outside = recipes.flatMap((recipe) => [
      ...text(recipe).matchAll(/^FROM (?!\$\{BASE)(\S+)/gm),
    ]);
    const named = outside.map(([, image = ""]) => image.replaceAll(/\$\{BASE_FAMILY\}/g, "al2023"));
    const stages = recipes.flatMap((recipe) => [...text(recipe).matchAll(/ AS ([\w-]+)$/gm)]);
    const known = new Set(["scratch", ...stages.map(([, stage = ""]) => stage)]);
    for (const image of named) expect(known).toContain(image);
  });

  it("have netCDF sources with checksums and versioned addresses", () => {
    const list = text(join(CONTAINER, "shared/netcdf-sources.txt"));
    const lines = list.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["hdf5", "netcdf-c", "netcdf-fortran"]);
    for (const line of lines) {
      const [, version = "", sha256 = "", address = ""] = line.split(" ");
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(new URL(address)).toMatchObject({ protocol: "https:", hostname: "github.com" });
      expect(address).toContain(version);
    }
  });

  it("are proven by a workflow with few permissions and CI's pinned actions", () => {
    const workflows = join(ROOT, ".github/workflows");
    const workflow = parse(text(join(workflows, "prove-images.yml")));
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values<{ permissions: unknown }>(workflow.jobs)) {
      expect(job.permissions).toEqual({ contents: "read" });
    }
    const pinned = /uses: ([\w./-]+)@([0-9a-f]{40}) # v[\d.]+$/;
    const uses = text(join(workflows, "prove-images.yml"))
      .split("\n")
      .filter((line) => line.includes("uses:"));
    for (const line of uses) expect(line).toMatch(pinned);
    const ci = text(join(workflows, "ci.yml"));
    for (const [, action, commit] of uses.map((line) => pinned.exec(line) ?? [])) {
      if (ci.includes(`${action}@`)) expect(ci).toContain(`${action}@${commit}`);
    }
    // What people or the model's tags say never becomes part of a script.
    for (const job of Object.values<{ steps: readonly { run?: string }[] }>(workflow.jobs)) {
      for (const { run = "" } of job.steps) expect(run).not.toContain("${{");
    }
  });

  it("have executable scripts in git", () => {
    const listed = execFileSync("git", ["ls-files", "--stage", ...scripts], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const modes = listed
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(new Set(modes)).toEqual(new Set(["100755"]));
  });
});

/** Without the marks of Markdown; a digest is optional. */
function plain(value: string): string {
  return value
    .replaceAll("`", "")
    .replace(/@sha256:[0-9a-f]+/, "")
    .replace(/^—$/, "")
    .trim();
}
