import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRunDirectories } from "../../src/adapters/images/run-directories.ts";
import { finishTree } from "../../src/adapters/images/version-tree.ts";
import { inputListSchema } from "../../src/core/documents/inputs.ts";
import { workloadSchema } from "../../src/core/documents/workload.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { launcherTemplate } from "../../src/machine/mpi-launcher.ts";
import { readElf } from "../../src/model/elf.ts";
import { canCompile, isInstalled, recipeIn } from "../support/recipe-scripts.ts";
import { GCHP, type SourceServer, startSourceServer } from "../support/source-server.ts";

/* The scripts that build GCHP run unchanged, with a real compiler, on a stub of the model's sources. ESMF is an empty library. */

const CROSS = "aarch64-linux-gnu-gfortran";
const FAMILY = { amd64: "sapphirerapids", arm64: "neoverse-v1" }[hostArchitecture()];
const title = `recipe of GCHP${canCompile ? "" : " (skipped: gfortran or cmake is missing)"}`;

const version = spawnSync("/usr/bin/mpirun", ["--version"], { encoding: "utf8" }).stdout;
const hasOpenMpi4 = /\(Open MPI\) 4\./.test(version ?? "");

const RESTART =
  "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.c24.nc4";
const REQUEST = {
  workload: "gchp-c24",
  create: {
    answers: ["2", "1", "{directory}", "", "n"],
    start: "2019-01-01T18:00",
    restart: RESTART.replace("_0000z", "_1800z"),
    switchedOff: ["EMISSIONS"],
    diagnostics: "none" as const,
  },
  simulatedHours: 6,
  gchp: { gridResolution: "c24", inputFiles: ["CHEM_INPUTS/table_{yyyy}{mm}{dd}.dat"] },
  digest: `sha256:${"1".repeat(64)}`,
};

describe.runIf(canCompile)(title, () => {
  const home = mkdtempSync(join(tmpdir(), "gcbench-gchp-"));
  const source = join(home, "gchp");
  const libraries = join(home, "libraries");
  let server: SourceServer;

  const script = (name: string, args: readonly string[], variables: Record<string, string> = {}) =>
    recipeIn(home)(name, args, { MODEL: "gchp", ESMF_ROOT: libraries, ...variables });

  beforeAll(async () => {
    server = await startSourceServer(GCHP);
    mkdirSync(join(libraries, "lib"), { recursive: true });
    spawnSync("ar", ["rc", join(libraries, "lib/libesmf.a")]);
    const fetched = fetch(source, { TAG: "1.0.0" });
    expect(fetched.output).toContain("src/MAPL");
  });

  afterAll(() => {
    server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  function fetch(directory: string, variables: Record<string, string>) {
    const all = { REPOSITORY: server.repository, ...variables };
    return script("sources.sh", [directory, join(home, "commits.json")], all);
  }

  function compile(name: string, variables: Record<string, string>, from = source) {
    const tree = join(home, "versions", name);
    const toolchains = join(home, `${name}.json`);
    const { status, output } = script("compile.sh", [from, tree, toolchains], variables);
    const flags = (target = "any"): string =>
      JSON.parse(readFileSync(toolchains, "utf8"))[target].flags;
    const elf = (target = "any") => readElf(readFileSync(join(tree, "bin", target, "gchp")));
    return { status, output, tree, flags, elf };
  }

  it("fetches a tag with submodules at any depth, and refuses another model", () => {
    expect(JSON.parse(readFileSync(join(home, "commits.json"), "utf8"))).toEqual(server.commits);
    expect(existsSync(join(source, "run/createRunDir.sh"))).toBe(true);
    server.tag("without-mapl", { without: "MAPL" });
    const lost = fetch(join(home, "without-mapl"), { TAG: "without-mapl" });
    expect(lost.output).toContain("no sources in src/MAPL: a submodule is missing");
    const other = script("sources.sh", [join(home, "x"), join(home, "x.json")], { MODEL: "wrf" });
    expect(other.output).toContain("MODEL must be geos-chem-classic or gchp, not 'wrf'");
  });

  it("compiles for one processor, whatever machine compiles, and records the flags of both parts", () => {
    const { status, output, flags, elf, tree } = compile("portable", {});
    expect(output).toContain("Compiling GCHP (portable) for any with GNU Fortran");
    expect(status).toBe(0);
    expect(elf()).toMatchObject({ architecture: hostArchitecture() });
    const march = { amd64: "-march=haswell", arm64: "-march=armv8.2-a" }[hostArchitecture()];
    const [core = "", framework = ""] = flags().split(" | ");
    expect(core).toContain("-O3 -funroll-loops");
    expect(core).not.toContain("-march");
    expect(framework).toContain(march);
    const run = spawnSync(join(tree, "bin/any/gchp"), { encoding: "utf8" });
    expect(run.stdout).toMatch(/Starting pFIO[\s\S]*Tracer mass:/);
  });

  it("brings the flags of strict and native builds to every part", () => {
    const strict = compile("strict", { BUILD: "strict" });
    expect(strict.output).toContain('"any"');
    expect(strict.status).toBe(0);
    for (const part of strict.flags().split(" | ")) expect(part).toContain("-ffp-contract=off");
    const native = compile("native", { BUILD: "native", TARGETS: FAMILY });
    expect(native.status).toBe(0);
    expect(native.output).not.toContain("dry runs");
    for (const part of native.flags(FAMILY).split(" | ")) {
      // The compiler takes the last of each.
      expect(part.match(/-march=\S+/g)?.at(-1)).toMatch(/sapphirerapids|armv8\.4-a/);
      expect(part.match(/-mtune=\S+/g)?.at(-1)).toBe(`-mtune=${FAMILY}`);
    }
    const unknown = compile("unknown", { BUILD: "native", TARGETS: "later-than-all" });
    expect(unknown.output).toMatch(/cannot compile for later-than-all .*-m.*Use another base/);
  });

  it("stops where ESMF is missing, and says so", () => {
    const { status, output } = compile("no-esmf", { ESMF_ROOT: "/nowhere" });
    expect(output).toMatch(
      /There is no ESMF in ESMF_ROOT=\/nowhere[\s\S]*Cannot configure GCHP for any/,
    );
    expect(status).toBe(1);
  });

  // Images are built on their own architecture, and the framework's flags are those of the building machine.
  it.runIf(isInstalled(CROSS))("has flags for arm64 that its compiler knows", () => {
    const flagsFor = (build: string, target: string) =>
      script("cmake-arguments.sh", [build, target, "/tree"], { FC: CROSS });
    const portable = flagsFor("portable", "any");
    expect(portable.output).toContain("-DGCBENCH_Fortran_FLAGS=\n");
    expect(portable.output).toMatch(/-DGEOSChem_Fortran_FLAGS_GNU:STRING=.*-mcmodel=small/);
    const native = flagsFor("native", "neoverse-v1");
    expect(native.output).toMatch(
      /-DGCBENCH_Fortran_FLAGS=-march=armv8\.4-a\S+ -mtune=neoverse-v1\n/,
    );
    expect(native.status).toBe(0);
  });

  it("makes a run directory with its links and its start, and the list of its inputs", async () => {
    const tree = join(home, "versions/portable");
    const [made] = await makeRunDirectories({ tree, source, requests: [REQUEST] });
    expect(made).toMatchObject({ workload: "gchp-c24" });
    const directory = join(tree, "run-directories/gchp-c24");
    const read = (name: string) => readFileSync(join(directory, name), "utf8");
    expect(read("cap_restart")).toBe("20190101 180000\n");
    expect(read("HISTORY.rc")).toMatch(/COLLECTIONS:\n# *'Emissions'/);
    expect(read("HEMCO_Config.rc")).toMatch(/EMISSIONS +: +false/);
    const list = inputListSchema.parse(
      JSON.parse(readFileSync(join(tree, "inputs/gchp-c24.json"), "utf8")),
    );
    const met = "GEOS_0.5x0.625/MERRA2";
    // Until midnight: I3 is interpolated towards the next day's first time, A3 is not.
    expect(list.required).toEqual([
      "CHEM_INPUTS/table_20190101.dat",
      `${met}/2015/01/MERRA2.20150101.CN.05x0625.nc4`,
      `${met}/2019/01/MERRA2.20190101.A3dyn.05x0625.nc4`,
      `${met}/2019/01/MERRA2.20190101.I3.05x0625.nc4`,
      `${met}/2019/01/MERRA2.20190102.I3.05x0625.nc4`,
    ]);
    expect(list.optional).toHaveLength(26);
    expect(list.optional).toContain("HEMCO/OFFLINE/2019/01/hourly.20190101_2300.nc");
    expect(list.links).toEqual({
      "Restarts/GEOSChem.Restart.20190101_1800z.c24.nc4": REQUEST.create.restart,
    });
  });

  it("says which part of a workload does not fit", async () => {
    const tree = join(home, "versions/refused");
    const refused = (change: object, create: object = {}) =>
      expect(
        makeRunDirectories({
          tree,
          source,
          requests: [{ ...REQUEST, ...change, create: { ...REQUEST.create, ...create } }],
        }),
      ).rejects;
    await refused({}, { restart: RESTART }).toThrow(
      /create\.restart .* is not of its start and grid: expected \*\.20190101_1800z\.c24\.nc4/,
    );
    await refused({}, { answers: ["9", "1", "{directory}", "", "n"] }).toThrow(/createRunDir\.sh/);
    const broken = join(home, "broken");
    cpSync(source, broken, { recursive: true, verbatimSymlinks: true });
    const change = (from: string, to: string) => {
      const file = join(broken, "run/createRunDir.sh");
      const text = readFileSync(join(source, "run/createRunDir.sh"), "utf8");
      expect(text).toContain(from);
      rmSync(file);
      writeFileSync(file, text.replace(from, to));
      chmodSync(file, 0o755);
      return expect(makeRunDirectories({ tree, source: broken, requests: [REQUEST] })).rejects;
    };
    await change("/MetDir", "/Weather").toThrow(/the link MetDir of the run directory is missing/);
    await change("PrimaryExports%%", "OtherExports%%").toThrow(
      /ExtData\.rc names no meteorology below \.\/MetDir/,
    );
  });

  it("compiles ESMF and other libraries only from archives with the right checksum", () => {
    const folder = join(home, "esmf-8.6.1");
    mkdirSync(folder);
    const makefile = [
      "lib:",
      "\ttest $(ESMF_COMM) = openmpi && test $(ESMF_SHARED_LIB_BUILD) = OFF",
      "install:",
      "\tmkdir -p $(ESMF_INSTALL_PREFIX)/$(ESMF_INSTALL_LIBDIR) && ar rc $(ESMF_INSTALL_PREFIX)/lib/libesmf.a",
      "",
    ].join("\n");
    writeFileSync(join(folder, "makefile"), makefile);
    const archive = join(home, "esmf.tar.gz");
    spawnSync("tar", ["-czf", archive, "-C", home, "esmf-8.6.1"]);
    const digest = createHash("sha256").update(readFileSync(archive)).digest("hex");
    const list = join(home, "esmf-sources.txt");
    const build = (sha256: string) => {
      writeFileSync(list, `# comment\nesmf 8.6.1 ${sha256} ${pathToFileURL(archive)}\n`);
      return script("libraries.sh", [list, join(home, "made"), join(home, "downloads")]);
    };
    expect(build("0".repeat(64)).output).toContain(`its SHA-256 is ${digest}, but`);
    expect(build(digest)).toMatchObject({ status: 0, output: "Compiling esmf 8.6.1\n" });
    expect(existsSync(join(home, "made/lib/libesmf.a"))).toBe(true);
    const facts = script(
      "facts.sh",
      [join(home, "portable.json"), join(home, "commits.json"), list],
      { NAME: "portable", DEFINITION: "sha256:0" },
    );
    expect(JSON.parse(facts.output).sources).toEqual([{ name: "esmf", version: "8.6.1" }]);
  });

  it.runIf(hasOpenMpi4)(
    "adds an MPI launcher that runs with the tree's libraries alone",
    async () => {
      const tree = join(home, "versions/mpi");
      mkdirSync(join(tree, "lib"), { recursive: true });
      const linker = { amd64: "/lib64/ld-linux-x86-64.so.2", arm64: "/lib/ld-linux-aarch64.so.1" };
      symlinkSync(linker[hostArchitecture()], join(tree, "lib/ld.so"));
      const made = script("mpi.sh", ["/usr", tree]);
      expect(made.output).toMatch(/^Open MPI 4\.\d/);
      rmSync(join(tree, "lib"), { recursive: true });
      mkdirSync(join(tree, "bin/any"), { recursive: true });
      cpSync(join(tree, "self-test/mpi-test"), join(tree, "bin/any/gchp"));
      const toolchains = { any: { compiler: "gfortran", flags: "-O1" } };
      await finishTree(tree, { name: "mpi", definition: REQUEST.digest, toolchains });
      expect(readdirSync(join(tree, "lib"))).toEqual(
        expect.arrayContaining(["ld.so", "libmpi.so.40", "libopen-rte.so.40", "libopen-pal.so.40"]),
      );
      // As mpirun.sh does, except for OPAL_PREFIX: plug-ins of the distribution's Open MPI have a place of their own.
      const library = ["--library-path", join(tree, "lib")];
      const ranks = ["--oversubscribe", "-n", "2", join(tree, "self-test/mpi-test")];
      const started = spawnSync(
        join(tree, "lib/ld.so"),
        [...library, join(tree, "mpi/bin/orterun"), ...ranks],
        {
          encoding: "utf8",
          env: {
            PATH: process.env["PATH"],
            OMPI_ALLOW_RUN_AS_ROOT: "1",
            OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: "1",
          },
        },
      );
      expect(started.stdout, started.stderr).toBe("MPI adds over 2 ranks\n");
      expect(launcherTemplate(join(tree, "bin/any/gchp"))).toBe(
        `${join(tree, "mpi/bin/mpirun")} -n {ranks}`,
      );
    },
  );

  it("refuses an MPI other than Open MPI 4", () => {
    const prefix = join(home, "mpi");
    mkdirSync(join(prefix, "bin"), { recursive: true });
    const mpirun = join(prefix, "bin/mpirun");
    writeFileSync(mpirun, "#!/bin/sh\necho 'mpirun (Open MPI) 5.0.7'\n", { mode: 0o755 });
    const { status, output } = script("mpi.sh", [prefix, join(home, "tree")]);
    expect(output).toContain("has Open MPI '5.0.7', but GCHP needs Open MPI 4");
    expect(status).toBe(1);
  });
});

describe("workload kind gchp", () => {
  it("refuses input files outside of the data root", () => {
    const workload = (inputFiles: readonly string[]) =>
      workloadSchema.safeParse({
        name: "g",
        kind: "gchp",
        gridResolution: "c24",
        ranks: 6,
        simulatedHours: 1,
        inputFiles,
      });
    expect(workload(["HEMCO/X/{yyyy}/x_{mm}{dd}.nc"]).success).toBe(true);
    for (const path of ["/etc/passwd", "HEMCO/../../x", "a b"]) {
      expect(workload([path]).success, path).toBe(false);
    }
  });
});
