import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type OutputChunk, type OutputOptions, type Plugin, rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import config from "../../rolldown.config.ts";
import { ALLOWED_LICENSES, thirdPartyLicenses } from "../../scripts/third-party-licenses.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const ENTRIES = Object.keys(config.input ?? {}).map((name) => `${name}.js`);

let chunks: readonly OutputChunk[];

beforeAll(async () => {
  const plugins = (config.plugins as Plugin[]).filter(
    ({ name }) => name !== thirdPartyLicenses.name,
  );
  await using build = await rolldown({ ...config, cwd: ROOT, plugins, logLevel: "silent" });
  const built = await build.generate(config.output as OutputOptions);
  chunks = built.output.filter((file) => file.type === "chunk");
});

/** The chunks that an entry loads before it runs: what its import statements lead to. */
function loadedBy(entry: string): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    const imports = chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
    for (const imported of imports.filter((name) => name.endsWith(".js"))) seen.add(imported);
  }
  return [...seen];
}

describe("entries of dist/", () => {
  it.each(ENTRIES)("load %s without AWS's SDK", (entry) => {
    const loaded = loadedBy(entry);
    expect(loaded).toContain("vendor.js");
    expect(loaded.filter((chunk) => /^(sdk|cloud|s3)/.test(chunk))).toEqual([]);
  });

  it.each(ENTRIES)("load %s without GitHub's client", (entry) => {
    expect(loadedBy(entry)).not.toContain("github-client.js");
  });

  it("load the command line without the toolkit of actions", () => {
    expect(loadedBy("command-line.js")).not.toContain("actions.js");
  });

  it("load the harness without code of other entries", () => {
    expect([...loadedBy("harness.js")].sort()).toEqual([
      "core.js",
      "harness.js",
      "rolldown-runtime.js",
      "vendor.js",
    ]);
  });
});

describe("dist/", () => {
  const files = readdirSync(DIST);

  it("has the same bytes as a fresh build", () => {
    const built = chunks.map(({ fileName }) => fileName);
    expect([...built, "THIRD-PARTY.txt"].sort()).toEqual([...files].sort());
    for (const { fileName, code } of chunks) {
      const isSame = readFileSync(join(DIST, fileName), "utf8") === code;
      expect(isSame, `${fileName} is out of date: run \`npm run build\``).toBe(true);
    }
  });

  it("has few files beside the entries", () => {
    const shared = files.filter((file) => !ENTRIES.includes(file));
    expect(shared.length).toBeLessThanOrEqual(25);
  });

  it("loads AWS's SDK without the parts of Node.js that no module uses", () => {
    const file = JSON.stringify(pathToFileURL(join(DIST, "s3.js")));
    const script = `await import(${file}); console.log(process.moduleLoadList.join("\\n"));`;
    const options = { encoding: "utf8" } as const;
    const loaded = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", script],
      options,
    );
    expect(loaded).toMatch(/^NativeModule https$/m);
    expect(loaded).not.toMatch(/undici|webcrypto/);
  });

  const notices = () => readFileSync(join(DIST, "THIRD-PARTY.txt"), "utf8");

  it("has the licence of each bundled package", () => {
    const lines = notices().split("\n");
    const packages = new Set(
      chunks.flatMap(({ modules }) => Object.keys(modules)).flatMap(packageOf),
    );
    expect(packages.size).toBeGreaterThan(50);
    for (const name of packages) expect(lines).toContainEqual(expect.stringContaining(`${name}@`));
  });

  it("contains only packages with allowed licences", () => {
    const licenses = [...notices().matchAll(/^\S+@\d\S* \((.+)\)$/gm)].map(
      ([, license]) => license,
    );
    expect(licenses.length).toBeGreaterThan(50);
    expect([...ALLOWED_LICENSES, "public domain"]).toEqual(expect.arrayContaining(licenses));
  });
});

function packageOf(id: string): string[] {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  return name === undefined ? [] : [name];
}
