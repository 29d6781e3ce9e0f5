import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { readElf } from "../../src/model/elf.ts";
import { canCompile, isInstalled, RECIPE, recipeIn } from "../support/recipe-scripts.ts";
import { type SourceServer, startSourceServer } from "../support/source-server.ts";

/* The scripts of container/shared run unchanged, with a real compiler, on a stub of the model's sources. */

const CROSS = "aarch64-linux-gnu-gfortran";
const FAMILY = { amd64: "sapphirerapids", arm64: "neoverse-v1" }[hostArchitecture()];
const title = `recipe of GEOS-Chem Classic${canCompile ? "" : " (skipped: gfortran or cmake is missing)"}`;

const NETCDF_SOURCES = join(RECIPE, "netcdf-sources.txt");

describe.runIf(canCompile)(title, () => {
  const home = mkdtempSync(join(tmpdir(), "gcbench-recipe-"));
  const source = join(home, "gcclassic");
  let server: SourceServer;

  beforeAll(async () => {
    server = await startSourceServer();
    expect(fetch(source, { TAG: "1.0.0" }).output).toContain("src/HETP");
  });

  afterAll(() => {
    server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const script = recipeIn(home);

  function fetch(directory: string, variables: Record<string, string>) {
    const all = { REPOSITORY: server.repository, ...variables };
    return script("sources.sh", [directory, join(home, "commits.json")], all);
  }

  /** Fetches what there should not be, or not like that. */
  const fetchBadly = (variables: Record<string, string>) =>
    fetch(mkdtempSync(join(home, "bad-")), variables);

  function compile(name: string, variables: Record<string, string>, from = source) {
    const tree = join(home, "versions", name);
    const toolchains = join(home, `${name}.json`);
    const { status, output } = script("compile.sh", [from, tree, toolchains], variables);
    const read = () => JSON.parse(readFileSync(toolchains, "utf8"));
    const elf = (target = "any") => readElf(readFileSync(join(tree, "bin", target, "gcclassic")));
    return { status, output, tree, toolchains: read, elf };
  }

  it("fetches a tag with its submodules and records their commits", () => {
    expect(JSON.parse(readFileSync(join(home, "commits.json"), "utf8"))).toEqual(server.commits);
    expect(existsSync(join(source, "src/GEOS-Chem/run/GCClassic/createRunDir.sh"))).toBe(true);
  });

  it("fetches a commit with a submodule at another one", () => {
    const patched = server.change("HETP", { "change.txt": "a change under review\n" });
    const directory = join(home, "patched");
    const submodules = `src/HETP ${patched} ${server.repository.replace("GCClassic", "HETP")}\n`;
    const commit = server.commits["."] ?? "";
    expect(fetch(directory, { COMMIT: commit, SUBMODULES: submodules }).status).toBe(0);
    const commits = JSON.parse(readFileSync(join(home, "commits.json"), "utf8"));
    expect(commits).toEqual({ ...server.commits, "src/HETP": patched });
    expect(existsSync(join(directory, "src/HETP/change.txt"))).toBe(true);
  });

  it("says what it can't fetch and what to do", () => {
    server.tag("without-hemco", { without: "HEMCO" });
    server.tag("lost-commit", { missing: "HETP" });
    const nobody = "0123456789012345678901234567890123456789";
    const cases: readonly [Record<string, string>, RegExp][] = [
      [{ TAG: "9.9.9" }, /has no tag 9\.9\.9\. Name one of its tags/],
      [
        { TAG: "1.0.0", REPOSITORY: "git://127.0.0.1:1/x" },
        /Cannot read .*127\.0\.0\.1:1\/x: .*refused/,
      ],
      [{ TAG: "1.0.0", REPOSITORY: "--upload-pack=x" }, /must be the address of a git repository/],
      [{}, /Set either TAG or COMMIT/],
      [{ COMMIT: "main" }, /full commit id of 40 digits, not 'main'/],
      [{ COMMIT: nobody }, /Cannot fetch .*0123456789/],
      [{ TAG: "without-hemco" }, /no sources in src\/HEMCO: a submodule is missing/],
      [{ TAG: "lost-commit" }, /Cannot fetch the submodules of lost-commit: .*src\/HETP/],
      [{ TAG: "1.0.0", SUBMODULES: `src/None ${nobody}` }, /src\/None, which is not a submodule/],
      [{ TAG: "1.0.0", SUBMODULES: "src/HETP main" }, /sets src\/HETP to 'main'.*40 digits/],
      [{ TAG: "1.0.0", SUBMODULES: `src/HETP ${nobody}` }, /Cannot fetch commit .* of src\/HETP/],
    ];
    for (const [variables, message] of cases) {
      const { status, output } = fetchBadly(variables);
      expect(output).toMatch(message);
      expect(status).toBe(1);
    }
  });

  it("keeps git's message although it contains binary data", () => {
    const bin = join(home, "noisy");
    mkdirSync(bin, { recursive: true });
    const noisy = [
      "#!/bin/sh",
      `PATH=${process.env["PATH"]}`,
      '[ "$1" = ls-remote ] || exec git "$@"',
      "printf 'fatal: \\000\\377 early EOF\\n' >&2",
      "exit 128",
    ].join("\n");
    writeFileSync(join(bin, "git"), noisy, { mode: 0o755 });
    const { output } = fetchBadly({ TAG: "1.0.0", PATH: `${bin}:${process.env["PATH"]}` });
    expect(output).toMatch(/Cannot read .*early EOF/);
    expect(output).not.toContain("binary file matches");
  });

  it("compiles a portable executable with its loader and records the compiler", () => {
    const { status, output, toolchains, tree, elf } = compile("portable", { OPTIONS: "TOMAS=y\n" });
    expect(output).toContain('"any"');
    expect(status).toBe(0);
    expect(elf()).toMatchObject({ architecture: hostArchitecture() });
    expect(toolchains().any.compiler).toMatch(/^GNU Fortran .* \d+\.\d+\.\d+$/);
    expect(toolchains().any.flags).toMatch(/-O3 -funroll-loops -fopenmp$/);
    const facts = { NAME: "portable", DEFINITION: "sha256:0" };
    const made = script(
      "facts.sh",
      [join(home, "portable.json"), join(home, "commits.json"), NETCDF_SOURCES],
      facts,
    );
    const written = JSON.parse(made.output);
    expect(Object.keys(written)).toEqual([
      "name",
      "definition",
      "toolchains",
      "commits",
      "sources",
    ]);
    expect(written.sources.map(({ name }: { name: string }) => name)).toEqual([
      "hdf5",
      "netcdf-c",
      "netcdf-fortran",
    ]);
    // The loader is the system's until the tree is complete.
    writeFileSync(
      join(home, "geoschem_config.yml"),
      "root_data_dir: /data\nstart_date: [20190701, 0]\n",
    );
    const model = join(tree, "bin/any/gcclassic");
    const dry = spawnSync(model, ["--dryrun"], { cwd: home, encoding: "utf8" });
    expect(dry.stdout).toContain("HEMCO: REQUIRED FILE NOT FOUND /data/GEOS_4x5/MERRA2/2019/07/");
  });

  it("compiles without fused multiply-add and vector math for a strict build", () => {
    const strict = compile("strict", { BUILD: "strict" });
    expect(strict.toolchains().any.flags).toContain("-ffp-contract=off");
    expect(strict.elf()?.needs.join(" ")).not.toContain("libmvec");
    // What is kept out would be there: amd64's C library has had vector math for long.
    if (hostArchitecture() !== "amd64") return;
    expect(compile("vector", {}).elf()?.needs).toContain("libmvec.so.1");
  });

  it("refuses a strict build that a part of the model makes non-strict", () => {
    const changed = (name: string, part: string, lines: string) => {
      const directory = join(home, name);
      cpSync(source, directory, { recursive: true, verbatimSymlinks: true });
      const file = join(directory, "src", part, "CMakeLists.txt");
      writeFileSync(file, `${lines}\n${readFileSync(file, "utf8")}`);
      return compile(name, { BUILD: "strict" }, directory);
    };
    const lost = changed("lost", "HETP", 'set(CMAKE_Fortran_FLAGS "")');
    expect(lost.output).toMatch(/-ffp-contract=off did not reach the compiler in .*hetp\.dir/);
    expect(lost.status).toBe(1);
    if (hostArchitecture() !== "amd64") return;
    const linked = "link_libraries(-Wl,--no-as-needed -l:libmvec.so.1 -lm)";
    const vector = changed("linked", "GEOS-Chem/Interfaces/GCClassic", linked);
    expect(vector.output).toContain("The strict executable needs libmvec");
    expect(vector.status).toBe(1);
  });

  it("compiles for each CPU family, and for dry runs on the building machine", () => {
    const { output, toolchains, elf } = compile("native", { BUILD: "native", TARGETS: FAMILY });
    expect(output).toContain("with little optimization");
    expect(Object.keys(toolchains())).toEqual([FAMILY]);
    expect(toolchains()[FAMILY].flags).toMatch(new RegExp(`=${FAMILY} -ftls-model=local-exec `));
    expect(elf(FAMILY)).not.toBeNull();
    expect(elf("any")).not.toBeNull();
  });

  it("refuses unsupported compiler options before it compiles", () => {
    const cases: readonly [Record<string, string>, RegExp][] = [
      [
        { BUILD: "native", TARGETS: `${FAMILY} later-than-all` },
        new RegExp(
          `GNU Fortran .* cannot compile for later-than-all .*It supports these CPU families:.* ${FAMILY}.*Use another base`,
        ),
      ],
      [{ BUILD: "native", TARGETS: "*" }, /'\*' is not a CPU family/],
      [{ BUILD: "native" }, /needs TARGETS/],
      [{ BUILD: "fast" }, /must be portable, native or strict/],
      [
        { OPTIONS: "TOMAS=y -DX=1" },
        /OPTIONS contains 'TOMAS=y -DX=1', but each line must be KEY=VALUE/,
      ],
      [{ FC: "no-such-compiler" }, /no-such-compiler/],
    ];
    for (const [variables, message] of cases) {
      const { status, output, tree } = compile("refused", variables);
      expect(output).toMatch(message);
      expect(status).toBe(1);
      expect(existsSync(join(tree, "bin"))).toBe(false);
    }
  });

  it("stops with the first error of a failed build", () => {
    const broken = join(home, "broken");
    cpSync(source, broken, { recursive: true, verbatimSymlinks: true });
    writeFileSync(
      join(broken, "src/HETP/hetp.F90"),
      "module hetp\n  integer :: x = 'text'\nend module\n",
    );
    const { status, output } = compile("broken", {}, broken);
    expect(status).toBe(1);
    expect(output).toMatch(
      /hetp\.F90:2:[\s\S]*Error: .*CHARACTER[\s\S]*Cannot compile GEOS-Chem Classic for any\. See the log above\.\n$/,
    );
    const wrong = compile("wrong", { MECHANISM: "none" });
    expect(wrong.output).toMatch(
      /There is no mechanism none[\s\S]*Cannot configure GEOS-Chem Classic for any\. See the log above\.\n$/,
    );
  });

  it.runIf(isInstalled(CROSS))("compiles unchanged sources for arm64", () => {
    const { status, toolchains, elf } = compile("arm64", { FC: CROSS });
    expect(status).toBe(0);
    expect(toolchains().any.flags).toContain("-mcmodel=small");
    expect(elf()).toMatchObject({ architecture: "arm64" });
    // As they are, and without the four variables, no compiler for aarch64 takes them.
    const args = [
      "-S",
      source,
      "-B",
      join(home, "as-shipped"),
      `-DCMAKE_Fortran_COMPILER=${CROSS}`,
    ];
    spawnSync("cmake", args, { cwd: home });
    const shipped = spawnSync("cmake", ["--build", join(home, "as-shipped")], { encoding: "utf8" });
    expect(shipped.stdout + shipped.stderr).toMatch(/medium/);
    expect(shipped.status).not.toBe(0);
  });

  it("adds a self-test that detects a wrong result and a small stack", () => {
    const tree = join(home, "versions/portable");
    const made = script("cloud-j.sh", [source, tree]);
    expect(made).toEqual({ status: 0, output: "Cloud-J reproduces its reference, 3 lines\n" });
    const program = join(tree, "self-test/run");
    const soft = spawnSync("sh", ["-c", `ulimit -S -s 8192 && ${program}`], { encoding: "utf8" });
    expect(soft.status).toBe(0);
    const hard = spawnSync("sh", ["-c", `ulimit -s 8192 && ${program}`], { encoding: "utf8" });
    expect(hard.stdout).toContain("Cloud-J ended with exit code 139; the stack limit was 8192 KiB");
    writeFileSync(join(tree, "self-test/tables/columns.dat"), "1.0\n21.0\n199999.0\n");
    const wrong = spawnSync(program, { encoding: "utf8" });
    expect(wrong.stdout).toBe("Cloud-J differs from its reference in 1 of 3 lines\n");
    expect([hard.status, wrong.status]).toEqual([1, 1]);
  });

  it("excludes the self-test when the version's Cloud-J has no reference", () => {
    const older = join(home, "older");
    mkdirSync(join(older, "src/Cloud-J/tables"), { recursive: true });
    const { status, output } = script("cloud-j.sh", [older, join(home, "versions/older")]);
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringContaining("no self-test"),
    });
    expect(existsSync(join(home, "versions/older"))).toBe(false);
  });

  it("refuses an archive whose checksum differs", () => {
    const archive = join(home, "hdf5.tar.gz");
    writeFileSync(archive, "not what it was\n");
    const sources = join(home, "sources.txt");
    writeFileSync(sources, `hdf5 1.14.6 ${"0".repeat(64)} ${pathToFileURL(archive)}\n`);
    const downloads = join(home, "downloads");
    const { status, output } = script("libraries.sh", [sources, join(home, "netcdf"), downloads]);
    const found = createHash("sha256").update("not what it was\n").digest("hex");
    expect(output).toContain(`its SHA-256 is ${found}, but sources.txt requires 000`);
    expect(status).toBe(1);
    expect(existsSync(join(downloads, "hdf5-1.14.6.archive"))).toBe(false);
    writeFileSync(sources, `hdf5 1.14.6 ${"0".repeat(64)} file:///no/such/file\n`);
    const gone = script("libraries.sh", [sources, join(home, "netcdf"), downloads]);
    expect(gone.output).toContain("Cannot download file:///no/such/file.");
  });
});
