import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EcrRegistry } from "../../src/adapters/aws/ecr-registry.ts";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import { type AwsEmulator, startAwsEmulator } from "../support/aws-emulator/emulator.ts";

/** A real registry on loopback (Debian's docker-registry): what `docker push` and `docker pull` do with it. */
const REGISTRY = "/usr/bin/docker-registry";
const IMAGE = `gcbench-test:pushed-${process.pid}`;
const FETCHED = `gcbench-test:fetched-${process.pid}`;

const engine = await DockerCli.find().catch(() => null);
const isRun =
  (engine !== null && existsSync(REGISTRY)) || process.env["GCBENCH_REQUIRE_DOCKER"] === "1";
const name = isRun ? "a registry" : "a registry (skipped: no Docker engine, or no docker-registry)";

describe.runIf(isRun)(name, () => {
  let emulator: AwsEmulator;
  let registry: ChildProcess;
  let uri: string;
  let imageRegistry: EcrRegistry;

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
    const docker = await DockerCli.find();
    imageRegistry = new EcrRegistry(
      new ECRClient(emulator.client),
      { name: "gcbench", uri },
      docker,
    );
    const file = join(directory, "file");
    writeFileSync(file, `of ${process.pid}`);
    const tar = execFileSync("tar", ["--create", "--directory", directory, "file"]);
    execFileSync("docker", ["import", "-", IMAGE], { input: tar });
  });

  afterAll(async () => {
    registry?.kill();
    await emulator?.stop();
    spawnSync("docker", ["image", "rm", "--force", IMAGE, FETCHED, `${uri}:one-amd64`]);
  });

  it("returns the digest of an uploaded image and the same image", async () => {
    const before = currentCredentials();
    const digest = await imageRegistry.push(IMAGE, "one-amd64");
    expect(digest).toBe(await digestAt(`http://${uri.replace("/", "/v2/")}/manifests/one-amd64`));
    const id = idOf(IMAGE);
    execFileSync("docker", ["image", "rm", "--force", IMAGE, `${uri}:one-amd64`]);
    await imageRegistry.pull("one-amd64", FETCHED);
    expect(idOf(FETCHED)).toBe(id);
    expect(currentCredentials()).toBe(before);
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

async function digestAt(url: string): Promise<string | null> {
  const accept = "application/vnd.docker.distribution.manifest.v2+json";
  const response = await fetch(url, { method: "HEAD", headers: { accept } });
  return response.headers.get("docker-content-digest");
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
