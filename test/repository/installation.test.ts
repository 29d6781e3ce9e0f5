import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const INSTALL = join(ROOT, "scripts/install.js");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

/** Programs that npm has before anything is installed. */
const WITHOUT_PACKAGES = /^(?:npm run --silent [\w:-]+|node dist\/\S+)\b/;

function needsPackages(script: string): boolean {
  return script.split(" && ").some((command) => !WITHOUT_PACKAGES.test(command));
}

describe("scripts of package.json", () => {
  const own = Object.entries(scripts).filter(([name]) => !name.startsWith("pre"));

  it.each(own.filter(([, script]) => needsPackages(script)))(
    "%s installs packages in a step of its own, so that its shell finds the installed Node",
    (name, script) => {
      expect(scripts[`pre${name}`]).toBe("node scripts/install.js");
      expect(script).not.toContain("install.js");
    },
  );

  it("start uses no packages", () => {
    expect(needsPackages(scripts["start"] ?? "")).toBe(false);
  });
});

describe("scripts/install.js", () => {
  /** Runs it in a folder whose packages are missing, with this script as npm. */
  function install(npm: string) {
    const folder = mkdtempSync(join(tmpdir(), "gcbench-install-"));
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "package-lock.json"), "{}");
    writeFileSync(join(folder, "bin/npm"), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
    const run = () =>
      spawnSync(process.execPath, [INSTALL], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}` },
      });
    return { run, folder };
  }

  it("shows its progress on standard error only, and installs once", () => {
    const { run, folder } = install(`echo "$@" >> calls
for i in $(seq 120); do echo "npm http fetch GET 200 https://example.org/p-$i.tgz 3ms" >&2; done
echo "npm warn EBADENGINE" >&2; echo "added 120 packages"
mkdir -p node_modules && touch node_modules/.package-lock.json`);
    const { status, stdout, stderr } = run();
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(stderr.split("\n")).toEqual([
      expect.stringContaining("Installing"),
      "50 packages fetched",
      "100 packages fetched",
      "Packages installed.",
      "",
    ]);
    expect(run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, "calls"), "utf8")).toMatch(/^ci .*\n$/);
  });

  it("repeats what npm said and fails if the installation fails", () => {
    const { status, stderr } = install('echo "npm error network" >&2; exit 7').run();
    expect(status).toBe(1);
    expect(stderr).toContain("npm error network\nnpm ci failed, see above.\n");
  });
});
