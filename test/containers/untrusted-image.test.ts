import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import {
  buildSuiteImage,
  localName,
  type SuiteBuild,
} from "../../src/adapters/images/suite-build.ts";
import { loadSuite } from "../../src/adapters/yaml/yaml-catalogue.ts";
import type { LoadedSuite } from "../../src/core/planning/loaded-suite.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import type { ImageRegistry } from "../../src/ports/image-registry.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");
const BASE = process.env["GCBENCH_TEST_BASE"] ?? "gcbench-base:trixie";
const NAME = `untrusted-${process.pid}`;

const missing = await DockerCli.find()
  .then((docker) => docker.inspect(BASE))
  .then(
    () => null,
    (error: Error) => error.message,
  );
const isRun = missing === null || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";

/** Remembers what is kept. */
class FakeRegistry implements ImageRegistry {
  readonly name = "gcbench";
  readonly pushed: string[] = [];
  address(tag: string): string {
    return `registry/${this.name}:${tag}`;
  }
  async find(): Promise<null> {
    return null;
  }
  async has(): Promise<boolean> {
    return false;
  }
  loggedIn<T>(work: (environment: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
    return work({});
  }
  async pull(): Promise<void> {
    throw new Error("nothing is there to pull");
  }
  async push(_local: string, tag: string): Promise<string> {
    this.pushed.push(tag);
    return `sha256:${"0".repeat(64)}`;
  }
}

describe.runIf(isRun)(`an image of an untrusted source${missing ? ` (${missing})` : ""}`, () => {
  let docker: DockerCli;
  let directory: string;
  let loaded: LoadedSuite;

  /** As `gcbench change` writes a suite. */
  async function suiteOf(source: string): Promise<LoadedSuite> {
    writeFileSync(join(directory, "head.c"), source);
    const sha256 = `sha256:${createHash("sha256").update(source).digest("hex")}`;
    const path = join(directory, "suite.yml");
    const suite = {
      name: NAME,
      workloads: [{ name: "w", kind: "miniature", simulatedHours: 1 }],
      versions: [
        { name: "base-1", miniature: {} },
        { name: "head-2", miniature: { source: { file: "head.c", sha256 } } },
      ],
    };
    writeFileSync(path, JSON.stringify(suite));
    return loadSuite(path);
  }

  const order = (more: Partial<SuiteBuild>): SuiteBuild => ({
    loaded,
    root: ROOT,
    architecture: hostArchitecture(),
    targets: [],
    base: BASE,
    network: "host",
    imageRegistry: null,
    again: false,
    isEmulated: false,
    log: () => {},
    signal: new AbortController().signal,
    ...more,
  });

  beforeAll(async () => {
    docker = await DockerCli.find();
    directory = mkdtempSync(join(tmpdir(), "gcbench-untrusted-"));
    const source = readFileSync(join(ROOT, "benchmarks/miniature/miniature.c"), "utf8");
    loaded = await suiteOf(`${source}/* from a pull request */\n`);
  });
  afterAll(async () => {
    const { stdout } = await run("docker", ["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
    const own = stdout.split("\n").filter((name) => name.includes(NAME));
    spawnSync("docker", ["image", "rm", "--force", ...own]);
  });

  it("is built without a registry, transferred as a file, and kept without its parts", async () => {
    const built = await buildSuiteImage(docker, order({}));
    expect(built.versions.map(({ name }) => name)).toEqual(["base-1", "head-2"]);
    const [base, head] = built.versions;
    expect(head?.definition).not.toBe(base?.definition);
    const file = join(directory, "image.tar");
    await run("docker", ["save", "--output", file, localName(built.tag)]);
    await run("docker", ["image", "rm", "--force", localName(built.tag)]);

    const imageRegistry = new FakeRegistry();
    const keeping = { imageRegistry, isBuilt: true };
    await expect(buildSuiteImage(docker, order(keeping))).rejects.toThrow(
      "does not exist on this machine",
    );
    expect(imageRegistry.pushed).toEqual([]);
    await run("docker", ["load", "--input", file]);
    expect(await buildSuiteImage(docker, order(keeping))).toMatchObject({
      alreadyExists: true,
      parts: [],
    });
    expect(imageRegistry.pushed).toEqual([built.tag]);
  });

  it("is refused when it differs from the suite's request", async () => {
    const built = await buildSuiteImage(docker, order({}));
    const other = await suiteOf("int main(void) { return 0; }\n");
    const imageRegistry = new FakeRegistry();
    const tag = built.tag.replace(/-\w+$/, "");
    const keeping = order({ imageRegistry, isBuilt: true, loaded: other, tag });
    await expect(buildSuiteImage(docker, keeping)).rejects.toThrow("was built from other inputs");
    expect(imageRegistry.pushed).toEqual([]);
  });
});
