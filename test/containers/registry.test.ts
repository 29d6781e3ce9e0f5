import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { EcrRegistry } from "../../src/adapters/aws/ecr-registry.ts";
import type { DockerBuild } from "../../src/adapters/docker/docker-build.ts";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { hostArchitecture } from "../../src/machine/machine.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";

/** A real registry on loopback (Debian's docker-registry): what `docker push` and `docker pull` do with it. */
const REGISTRY = "/usr/bin/docker-registry";
const IMAGE = `gcbench-test:pushed-${process.pid}`;
const FETCHED = `gcbench-test:fetched-${process.pid}`;
const BUILT = `gcbench-test:built-${process.pid}`;
const ATTESTED = `gcbench-test:attested-${process.pid}`;
const ONTO = `gcbench-test:onto-${process.pid}`;
const EXTENDED = `gcbench-test:extended-${process.pid}`;
const MANIFEST_TYPES = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];
const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";

const engine = await DockerCli.find().catch(() => null);
/** The engine keeps images as registries do, with attestations, and its builder exports a cache (the default since Docker 29). */
const hasContainerdStore =
  engine !== null && (await engine.run(["info"])).includes("io.containerd.snapshotter");
const isRun =
  (engine !== null && existsSync(REGISTRY)) || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";
const name = isRun ? "a registry" : "a registry (skipped: no Docker engine, or no docker-registry)";

describe.runIf(isRun)(name, () => {
  let emulator: AwsEmulator;
  let registry: ChildProcess;
  let uri: string;
  let imageRegistry: EcrRegistry;
  let docker: DockerCli;
  /** Folder with a recipe of one file. */
  let recipe: string;

  /** Builds an image of one file. @returns the output */
  async function build(tag: string, more: Partial<DockerBuild> = {}): Promise<string> {
    const lines: string[] = [];
    await docker.build({
      file: join(recipe, "Dockerfile"),
      context: recipe,
      tag,
      arguments: {},
      labels: { purpose: "test" },
      signal: new AbortController().signal,
      onLine: (line) => lines.push(line),
      ...more,
    });
    return lines.join("\n");
  }

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  beforeAll(async () => {
    emulator = await startAwsEmulator({ mode: "process" });
    const port = await freePort();
    const directory = mkdtempSync(join(tmpdir(), "gcbench-registry-"));
    writeFileSync(
      join(directory, "config.yml"),
      `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${directory}/data } }\nhttp: { addr: "127.0.0.1:${port}" }\n`,
    );
    registry = spawn(REGISTRY, ["serve", join(directory, "config.yml")], { stdio: "ignore" });
    uri = `127.0.0.1:${port}/gcbench`;
    await vi.waitUntil(async () => (await answers(`http://127.0.0.1:${port}/v2/`)) === 200, {
      timeout: 20_000,
    });
    docker = await DockerCli.find();
    imageRegistry = new EcrRegistry(
      new ECRClient(emulator.client),
      { name: "gcbench", uri },
      docker,
    );
    const file = join(directory, "file");
    writeFileSync(file, `of ${process.pid}`);
    const tar = execFileSync("tar", ["--create", "--directory", directory, "file"]);
    execFileSync("docker", ["import", "-", IMAGE], { input: tar });
    recipe = join(directory, "recipe");
    mkdirSync(recipe);
    writeFileSync(join(recipe, "file"), `of ${process.pid}`);
    writeFileSync(join(recipe, "Dockerfile"), 'FROM scratch\nCOPY file /\nCMD ["/file"]\n');
  });

  afterAll(async () => {
    registry?.kill();
    await emulator?.stop();
    const pushed = ["one-amd64", "built", "attested", "extended", "onto", "index"].map(
      (tag) => `${uri}:${tag}`,
    );
    const images = [IMAGE, FETCHED, BUILT, ATTESTED, EXTENDED, ONTO, ...pushed];
    spawnSync("docker", ["image", "rm", "--force", ...images]);
  });

  it("returns the digest of an uploaded image and the same image", async () => {
    const before = currentCredentials();
    const digest = await imageRegistry.push(IMAGE, "one-amd64");
    expect(digest).toBe((await manifestOf(uri, "one-amd64")).digest);
    const id = idOf(IMAGE);
    execFileSync("docker", ["image", "rm", "--force", IMAGE, `${uri}:one-amd64`]);
    await imageRegistry.pull("one-amd64", FETCHED);
    expect(idOf(FETCHED)).toBe(id);
    expect(currentCredentials()).toBe(before);
  });

  it("receives one manifest for each image, without attestations", async () => {
    await build(BUILT);
    const image = await docker.extend(BUILT, {
      from: recipe,
      to: "/",
      tag: EXTENDED,
      labels: { more: "a $value" },
    });
    expect(image).toMatchObject({
      architecture: hostArchitecture(),
      command: ["/file"],
      labels: { purpose: "test", more: "a $value" },
    });
    for (const [tag, name] of [
      ["built", BUILT],
      ["extended", EXTENDED],
    ] as const) {
      const digest = await imageRegistry.push(name, tag);
      const manifest = await manifestOf(uri, tag);
      expect(manifest.digest).toBe(digest);
      expect(MANIFEST_TYPES).toContain(manifest.type);
    }
  });

  it("gives the image of an index, as a base too", async () => {
    await build(BUILT);
    await imageRegistry.push(BUILT, "built");
    await docker.extend(BUILT, { from: recipe, to: "/", tag: EXTENDED, labels: { kind: "other" } });
    await imageRegistry.push(EXTENDED, "extended");
    const image = await manifestOf(uri, "built");
    const other = await manifestOf(uri, "extended");
    // As an index with an attestation looks to a client: its second entry is for no platform.
    const unknown = { architecture: "unknown", os: "unknown" };
    await putIndex(uri, "index", [
      { ...image, platform: { architecture: hostArchitecture(), os: "linux" } },
      { ...other, platform: unknown },
    ]);
    await imageRegistry.pull("index", FETCHED);
    const expected = { architecture: hostArchitecture(), labels: { purpose: "test" } };
    expect(await docker.inspect(FETCHED)).toMatchObject(expected);
    writeFileSync(join(recipe, "onto"), `FROM ${uri}:index\nCOPY file /other\n`);
    await build(ONTO, { file: join(recipe, "onto"), labels: {} });
    expect(await docker.inspect(ONTO)).toMatchObject(expected);
    await imageRegistry.push(ONTO, "onto");
    expect(MANIFEST_TYPES).toContain((await manifestOf(uri, "onto")).type);
  });

  it.runIf(hasContainerdStore)("holds an image with attestations as an index", async () => {
    const options = ["--provenance=true", "--load", "--tag", ATTESTED, "--label", "purpose=test"];
    execFileSync("docker", ["buildx", "build", ...options, recipe], { stdio: "ignore" });
    const digest = await imageRegistry.push(ATTESTED, "attested");
    const manifest = await manifestOf(uri, "attested");
    expect(manifest).toMatchObject({ digest, type: INDEX_TYPE });
    expect(manifest.platforms).toEqual([hostArchitecture(), "unknown"]);
    // The image in it is described and read like any other.
    const expected = { architecture: hostArchitecture(), command: ["/file"], id: digest };
    expect(await docker.inspect(ATTESTED)).toMatchObject(expected);
    const bytes = await docker.readFiles(ATTESTED, async (archive) => {
      let count = 0;
      for await (const chunk of archive) count += chunk.length;
      return count;
    });
    expect(bytes).toBeGreaterThan(0);
  });

  it.runIf(hasContainerdStore)("keeps and gives the steps of a build", async () => {
    const cached = (isThere: boolean) =>
      imageRegistry.loggedIn((environment) =>
        build(BUILT, { cache: { address: imageRegistry.address("cache"), isThere }, environment }),
      );
    expect(await cached(false)).toContain("exporting cache to registry");
    execFileSync("docker", ["builder", "prune", "--all", "--force"], { stdio: "ignore" });
    expect(await cached(true)).toMatch(/importing cache manifest[\s\S]*CACHED/);
  });

  it("is reached through the user's context, whose settings stay as they are", async () => {
    const host = process.env["DOCKER_HOST"] ?? "unix:///var/run/docker.sock";
    const directory = mkdtempSync(join(tmpdir(), "gcbench-config-"));
    const settings = { currentContext: "other", credsStore: "no-such-store", auths: {} };
    const file = join(directory, "config.json");
    vi.stubEnv("DOCKER_CONFIG", directory);
    vi.stubEnv("DOCKER_HOST", undefined);
    execFileSync("docker", ["context", "create", "other", "--docker", `host=${host}`], {
      stdio: "ignore",
    });
    writeFileSync(file, JSON.stringify(settings));
    const context = await imageRegistry.loggedIn((environment) =>
      docker.run(["context", "ls", "--format", "{{.Current}} {{.Name}}"], { environment }),
    );
    expect(context).toContain("true other");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(settings);
  });

  it("reports missing images", async () => {
    await expect(imageRegistry.pull("no-such-tag", FETCHED)).rejects.toThrow(
      /pull failed: .*no-such-tag/,
    );
  });
});

/** What the client of Docker remembers of registries: nothing may be added. */
function currentCredentials(): string | null {
  const file = join(homedir(), ".docker", "config.json");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function idOf(image: string): string {
  return execFileSync("docker", ["image", "inspect", "--format", "{{.Id}}", image], {
    encoding: "utf8",
  });
}

async function manifestOf(uri: string, tag: string) {
  const accept = [...MANIFEST_TYPES, INDEX_TYPE].join(", ");
  const url = `http://${uri.replace("/", "/v2/")}/manifests/${tag}`;
  const response = await fetch(url, { headers: { accept } });
  const text = await response.text();
  const { manifests = [] }: { manifests?: { platform?: { architecture: string } }[] } =
    JSON.parse(text);
  return {
    digest: response.headers.get("docker-content-digest"),
    type: response.headers.get("content-type"),
    size: text.length,
    platforms: manifests.map(({ platform }) => platform?.architecture),
  };
}

async function putIndex(
  uri: string,
  tag: string,
  entries: readonly (Awaited<ReturnType<typeof manifestOf>> & { readonly platform: object })[],
): Promise<void> {
  const manifests = entries.map(({ type: mediaType, digest, size, platform }) => ({
    mediaType,
    digest,
    size,
    platform,
  }));
  const response = await fetch(`http://${uri.replace("/", "/v2/")}/manifests/${tag}`, {
    method: "PUT",
    headers: { "content-type": INDEX_TYPE },
    body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }),
  });
  expect(response.status).toBe(201);
}

async function answers(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
