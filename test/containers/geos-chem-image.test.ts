import { execFile, spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProof, writeProof } from "../../scripts/prove-images/proof.ts";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { inputListSchema } from "../../src/core/documents/inputs.ts";
import { imageVersionsSchema } from "../../src/core/documents/version.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { BASE, hasContainers, inContainers } from "../support/container-tests.ts";
import { SAMPLE_PROOF } from "../support/sample-proof.ts";
import { type SourceServer, startSourceServer } from "../support/source-server.ts";

/* The whole recipe of GEOS-Chem Classic, in containers, on a stub of the model's sources (stub-model/README.md). */

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");
const TREE_TAG = `gcbench-test:tree-${process.pid}`;
const IMAGE_TAG = `gcbench-test:whole-${process.pid}`;
const TREE = "/opt/gcbench/versions/proof";
const RESTART = "GEOSCHEM_RESTARTS/GC_14.7.0/GEOSChem.Restart.TransportTracers.20190101_0000z.nc4";
const REQUEST = {
  workload: "transport-tracers",
  create: {
    answers: ["7", "1", "1", "1", "{directory}", "", "n"],
    start: "2019-01-01",
    restart: RESTART,
  },
  simulatedHours: 24,
  digest: `sha256:${"1".repeat(64)}`,
};
/** Compilers are installed first, from Debian. */
const BUILD_TIMEOUT = 1_800_000;

describe.runIf(hasContainers)(inContainers("image of GEOS-Chem Classic"), () => {
  const home = mkdtempSync(join(tmpdir(), "gcbench-tree-"));
  let server: SourceServer;
  let docker: DockerCli;

  beforeAll(async () => {
    server = await startSourceServer();
    docker = await DockerCli.find();
    await build({ TAG: "1.0.0" });
    const copy = join(home, "Dockerfile");
    writeFileSync(copy, `FROM ${BASE}\nCOPY --from=${TREE_TAG} ${TREE}/ ${TREE}/\n`);
    await docker.build({
      file: copy,
      context: home,
      tag: IMAGE_TAG,
      arguments: {},
      labels: {},
      signal: new AbortController().signal,
      onLine: () => {},
    });
    await docker.copyOut(IMAGE_TAG, [TREE], home);
  }, BUILD_TIMEOUT);

  afterAll(() => {
    server?.stop();
    for (const tag of [TREE_TAG, IMAGE_TAG]) spawnSync("docker", ["image", "rm", "--force", tag]);
    rmSync(home, { recursive: true, force: true });
  });

  function build(source: Readonly<Record<string, string>>): Promise<void> {
    return docker.build({
      file: join(ROOT, "container/geos-chem-classic/Dockerfile"),
      context: ROOT,
      tag: TREE_TAG,
      network: "host",
      labels: {},
      arguments: {
        BASE,
        BASE_FAMILY: "debian13",
        NAME: "proof",
        BUILD: "strict",
        REPOSITORY: server.repository,
        OPTIONS: "TOMAS=n\n",
        SUBMODULES: "",
        TARGETS: "",
        COMMIT: "",
        MECHANISM: "fullchem",
        DEFINITION: `sha256:${"2".repeat(64)}`,
        RUN_DIRECTORIES: JSON.stringify([REQUEST]),
        ...source,
      },
      signal: new AbortController().signal,
      onLine: () => {},
    });
  }

  const read = (path: string) => JSON.parse(readFileSync(join(home, "proof", path), "utf8"));
  const inside = (command: string) =>
    run("docker", [
      ...["run", "--rm", "--network", "none", "--user", "10001", "--workdir", "/tmp"],
      ...[IMAGE_TAG, "sh", "-c", command],
    ]);

  it("contains a tree that states its versions, libraries and commits", () => {
    const [version, ...others] = imageVersionsSchema.parse(read("version.json"));
    expect(others).toEqual([]);
    expect(version).toMatchObject({ name: "proof", commits: server.commits });
    expect(version?.target).toBeUndefined();
    expect(version?.executable).toMatchObject({ architecture: hostArchitecture() });
    expect(version?.executable.libc).toMatch(/^glibc 2\.\d+$/);
    expect(version?.executable.needs.join(" ")).not.toContain("libmvec");
    expect(version?.toolchain.flags).toContain("-ffp-contract=off");
    expect(readdirSync(join(home, "proof/lib"))).toEqual(
      expect.arrayContaining(["ld.so", "libc.so.6", "libgfortran.so.5", "libgomp.so.1"]),
    );
    // Its own, and no longer the link to the system's that it was lent.
    expect(lstatSync(join(home, "proof/lib/ld.so")).isFile()).toBe(true);
  });

  it("contains the run directory and the list of its inputs", () => {
    const list = inputListSchema.parse(read("inputs/transport-tracers.json"));
    expect(list.required).toEqual(["GEOS_4x5/MERRA2/2019/01/MERRA2.20190101.A1.4x5.nc4"]);
    expect(Object.values(list.links)).toEqual([RESTART]);
    const config = join(home, "proof/run-directories/transport-tracers/geoschem_config.yml");
    expect(readFileSync(config, "utf8")).toContain("use_gcclassic_timers: true");
  });

  it("runs in another image as an unprivileged user with its own libraries", async () => {
    const test = await inside(`${TREE}/self-test/run`);
    expect(test.stdout).toBe("Cloud-J reproduces its reference, 3 lines\n");
    const model = `cp ${TREE}/run-directories/transport-tracers/* . && mkdir Restarts && LD_DEBUG=files ${TREE}/bin/any/gcclassic`;
    const { stdout, stderr } = await inside(model);
    expect(stdout).toContain("E N D   O F   G E O S -- C H E M");
    const loaded = [...stderr.matchAll(/calling init: (\S+)/g)].map(([, path = ""]) => path);
    expect(loaded.length).toBeGreaterThan(3);
    for (const path of loaded) expect(path).toMatch(new RegExp(`^${TREE}/lib/`));
  });

  it("computes the same values twice in the proof workflow, from fetched inputs", async () => {
    const asked: string[] = [];
    const data = createServer(({ url = "" }, answer) => {
      asked.push(url);
      answer.statusCode = url.includes("GFED4") ? 404 : 200;
      answer.end("an input");
    });
    await new Promise<void>((resolve) => data.listen(0, "127.0.0.1", resolve));
    const { port } = data.address() as AddressInfo;
    const environment = { DATA_SOURCE: `http://127.0.0.1:${port}`, PROOF_IMAGE: IMAGE_TAG };
    const versions = imageVersionsSchema.parse(read("version.json"));
    const prove = async (name: string) => {
      const directory = join(home, name);
      mkdirSync(directory);
      writeProof(directory, { ...SAMPLE_PROOF, versions, outputs: null });
      const script = join(ROOT, "scripts/prove-images/run.ts");
      const env = { ...process.env, ...environment };
      await run(process.execPath, [script, directory], { env });
      const restart = join(directory, "run/Restarts/GEOSChem.Restart.20190101_0300z.nc4");
      return { outputs: readProof(directory).outputs, file: readFileSync(restart) };
    };
    try {
      const first = await prove("first");
      const second = await prove("second");
      expect(Object.keys(first.outputs ?? {})).toEqual([
        "Restarts/GEOSChem.Restart.20190101_0300z.nc4",
      ]);
      expect(second.outputs).toEqual(first.outputs);
      // The files say when they were written.
      expect(second.file.equals(first.file)).toBe(false);
    } finally {
      data.close();
    }
    expect(asked).toContain(`/${RESTART}`);
    expect(asked.some((path) => path.includes("GFED4"))).toBe(true);
  });

  it("fails to build from a missing tag, and says so", async () => {
    await expect(build({ TAG: "9.9.9" })).rejects.toThrow(
      /has no tag 9\.9\.9\. Name one of its tags/,
    );
  });

  it("fails to build from sources with an error, and says which", async () => {
    const at = (part: string, commit: string) => ({
      TAG: "1.0.0",
      SUBMODULES: `src/${part} ${commit}`,
    });
    const script = { "run/GCClassic/createRunDir.sh": "#!/bin/bash\ncat >/dev/null\nexit 0\n" };
    const noDirectory = at("GEOS-Chem", server.change("GEOS-Chem", script));
    await expect(build(noDirectory)).rejects.toThrow(/succeeded, but created no run directories/);
    const module = { "hetp.F90": "module hetp\n  integer :: x = 'text'\nend module\n" };
    const faulty = at("HETP", server.change("HETP", module));
    await expect(build(faulty)).rejects.toThrow(
      /hetp\.F90:2:[\s\S]*Cannot compile GEOS-Chem Classic for any/,
    );
  });
});
