import { execFile, execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PushedImages } from "../../src/adapters/aws/pushed-images.ts";
import { DockerCli } from "../../src/adapters/docker/docker-cli.ts";
import type { DockerImage } from "../../src/adapters/docker/docker-image.ts";
import { checkImageArchitecture } from "../../src/adapters/images/image-architecture.ts";
import { parseHarnessEvent } from "../../src/core/documents/harness-event.ts";
import { type CloudCommands, FIRST, startCloud } from "../support/cloud-command.ts";

/*
 * Checks of a real arm64 image on an amd64 machine, at every guard. test/support/aws-emulator/other-architecture-image.sh builds the image
 * under qemu, which takes a quarter of an hour the first time. So these tests run only where that image exists.
 */

const run = promisify(execFile);
const IMAGE = process.env["GCBENCH_OTHER_ARCHITECTURE_IMAGE"] ?? "gcbench-other:miniature-arm64";
const WITH_QEMU = resolve(import.meta.dirname, "../support/aws-emulator/with-qemu.sh");
const HARNESS = resolve(import.meta.dirname, "../../dist/harness.js");
const QEMU = process.env["GCBENCH_QEMU"] ?? "/usr/bin/qemu-aarch64-static";

/** Why it can't be tested here; null: it can. */
async function findObstacle(): Promise<string | null> {
  if (process.arch !== "x64" || process.platform !== "linux") return "for amd64 on Linux";
  if (process.getuid?.() !== 0) return "takes root";
  if (!existsSync(QEMU)) return `there is no ${QEMU}`;
  const docker = await DockerCli.find().catch((error: Error) => error.message);
  if (typeof docker === "string") return docker;
  const image = await docker.inspect(IMAGE).catch(() => null);
  if (!image)
    return `there is no image ${IMAGE}: test/support/aws-emulator/other-architecture-image.sh makes it`;
  const directory = mkdtempSync(join(tmpdir(), "gcbench-other-"));
  await docker.copyOut(IMAGE, ["/opt/gcbench/dist/harness.js"], directory);
  const isOwn = readFileSync(join(directory, "harness.js")).equals(readFileSync(HARNESS));
  rmSync(directory, { recursive: true });
  return isOwn
    ? null
    : `${IMAGE} has another harness: test/support/aws-emulator/other-architecture-image.sh rebuilds it`;
}

const obstacle = await findObstacle();
const name = "a real image for arm64, on amd64";

describe.skipIf(obstacle !== null)(
  obstacle === null ? name : `${name} (skipped: ${obstacle})`,
  () => {
    let docker: DockerCli;
    let cloud: CloudCommands;
    let found: DockerImage;

    beforeAll(async () => {
      docker = await DockerCli.find();
      found = await docker.inspect(IMAGE);
      // Hosts that never come up: what is submitted stays, and is not run.
      cloud = await startCloud({ mode: "docker", image: IMAGE, limits: { bootSeconds: 3600 } });
    });
    afterAll(() => cloud?.stop());

    /** Pushes the image as what it is not. */
    async function push(tag: string, lie: (text: string) => string): Promise<string> {
      const config = {
        architecture: lie("arm64"),
        os: "linux",
        config: {
          Entrypoint: [...found.entrypoint],
          Cmd: [...found.command],
          Env: [...found.environment],
          Labels: Object.fromEntries(
            Object.entries(found.labels).map(([key, value]) => [key, lie(value)]),
          ),
        },
      };
      const { uri } = await cloud.emulator.putImage({
        repository: "gcbench",
        tag,
        config,
        docker: found.id,
      });
      return uri;
    }

    function writeSuite(image: string, platform: string): string {
      const suite = {
        name: image,
        image,
        workloads: [{ name: "tiny", kind: "miniature", simulatedHours: 1, grid: "12x8x5" }],
        versions: ["miniature", "slow-convection"],
        platforms: [{ name: platform, threads: 1 }],
        layout: { maxBlocks: 2, rounds: 1, looks: "none", warmUp: false },
        limits: { trialMinutes: 1 },
      };
      const file = `benchmarks/${image}-${platform}.yml`;
      writeFileSync(join(cloud.directory, file), JSON.stringify(suite)); // JSON is YAML.
      return file;
    }

    it("passes its build's check for arm64 and fails it for amd64", async () => {
      await checkImageArchitecture(docker, { tag: IMAGE, architecture: "arm64" });
      const checking = checkImageArchitecture(docker, { tag: IMAGE, architecture: "amd64" });
      await expect(checking).rejects.toThrow(
        new RegExp(
          [
            `^Image ${IMAGE} cannot run on amd64:`,
            "  its configuration has architecture arm64",
            "  /usr/bin/dash is built for arm64 \\(starts /usr/local/bin/entry.sh\\)",
            "  /usr/bin/node is built for arm64 \\(the harness's interpreter\\)",
            "  /opt/gcbench/.* is built for arm64",
          ].join("\n"),
        ),
      );
    });

    it("is deployed, planned and submitted for arm64", async () => {
      const suite = writeSuite("miniature-v1", "graviton3");
      const deployed = await cloud.gcbench("deploy", suite, "--yes");
      expect(deployed.errors).toContain("Image gcbench:miniature-v1-arm64 is made for arm64");
      expect(deployed.status).toBe(0);
      const ran = await cloud.gcbench("run", suite, "--engine", "batch", "--detach");
      expect(ran).toMatchObject({ status: 0, output: expect.stringContaining("1 running") });
      const [, id = ""] = /Run (\S+):/.exec(ran.output) ?? [];
      expect(await cloud.gcbench("cancel", id)).toMatchObject({ status: 0 });
    });

    it("is refused for amd64 before machines are created or anything is planned", async () => {
      const uri = await push("wrong-v1-amd64", (text) => text);
      const pushed = new PushedImages(new ECRClient(cloud.emulator.client));
      const platform = { name: "intel-4xlarge", architecture: "amd64" } as const;
      await expect(pushed.check(uri, platform)).rejects.toThrow(
        /^Image gcbench@sha256:\w+ is built for linux\/arm64, but platform intel-4xlarge is amd64\./,
      );
      await pushed.check(uri, { name: "graviton3-4xlarge", architecture: "arm64" });
      const suite = writeSuite("wrong-v1", FIRST);
      const message =
        "Image gcbench:wrong-v1-amd64 is built for linux/arm64, but its tag and platforms say amd64.";
      for (const args of [
        ["deploy", suite, "--yes"],
        ["run", suite, "--engine", "batch"],
      ]) {
        const ended = await cloud.gcbench(...args);
        expect(ended).toMatchObject({ status: 2, errors: expect.stringContaining(message) });
      }
      // Its configuration alone is made to lie: the versions in it still say what they are.
      await push("half-v1-amd64", (text) => (text === "arm64" ? "amd64" : text));
      const ended = await cloud.gcbench(
        ...["run", writeSuite("half-v1", FIRST), "--engine", "batch"],
      );
      expect(ended.status).toBe(2);
      expect(ended.errors).toMatch(/is built for arm64, but the image is for amd64/);
    });

    it("fails a block as wrong-architecture on the wrong host", async () => {
      await push("lying-v1-amd64", (text) => text.replaceAll("arm64", "amd64"));
      await cloud.emulator.limits({ bootSeconds: 0.05 });
      const suite = writeSuite("lying-v1", FIRST);
      const ran = await cloud.gcbench("run", suite, "--engine", "batch");
      expect(ran.status).not.toBe(0);
      const printed = ran.errors + ran.output;
      expect(printed).toMatch(/wrong-architecture: the image's entry point is built for another/);
      expect(printed).toMatch(/exec format error|exec user process caused/);
    });

    describe("under qemu", () => {
      let root: string;

      beforeAll(async () => {
        root = mkdtempSync(join(tmpdir(), "gcbench-other-root-"));
        chmodSync(root, 0o755); // The image's user has to get in.
        const { stdout } = await run("docker", ["create", "--network", "none", IMAGE]);
        const script = 'set -o pipefail; docker export "$1" | tar --extract --directory "$2"';
        await run("bash", ["-c", script, "bash", stdout.trim(), root]);
        spawnSync("docker", ["rm", stdout.trim()]);
      });
      afterAll(() => {
        rmSync(root, { recursive: true, force: true });
      });

      /** Runs a program of the image as its user, in a namespace in which alone qemu is registered. */
      const inside = (...command: readonly string[]) =>
        spawnSync(
          WITH_QEMU,
          [
            ...["bash", "-c", 'mount -t proc proc "$1/proc"; exec chroot --userspec=10001 "$@"'],
            ...["bash", root, "env", ...found.environment, ...command],
          ],
          { encoding: "utf8" },
        );

      it("fails its self-test before anything else", () => {
        expect(inside("uname", "-m").stdout).toBe("aarch64\n");
        const { stdout, status } = inside("gcbench-selftest");
        expect(status).toBe(2);
        expect(stdout).toMatch(
          /FAILED {2}architecture +uname -m reports aarch64, but .*: qemu emulates programs on this machine, many times slower/,
        );
        expect(stdout).toContain("FAILED: 1 of ");
        expect(stdout).not.toContain("launcher");
      });

      it("may run only while it is built, and only on request", () => {
        const build = ["gcbench-selftest", "--build"];
        expect(inside(...build).status).toBe(2);
        const asked = inside("GCBENCH_EMULATED=1", ...build);
        expect(asked.stdout).toMatch(/^ok {6}architecture +arm64, emulated/);
        expect(inside("GCBENCH_EMULATED=1", "gcbench-selftest").status).toBe(2);
      });

      it("measures nothing: the block ends with one error", () => {
        mkdirSync(join(root, "scratch/store"), { recursive: true });
        const block = [
          "--store",
          "/scratch/store",
          "--run",
          "r",
          "--block",
          "b",
          "--work",
          "/scratch",
        ];
        const { stdout, status } = inside("gcbench-harness", ...block);
        const events = stdout.trim().split("\n").map(parseHarnessEvent);
        expect(events).toEqual([
          {
            event: "error",
            kind: "usage",
            class: "wrong-architecture",
            message: expect.stringContaining("qemu emulates programs on this machine"),
          },
        ]);
        expect(status).toBe(2);
      });

      it("needs qemu only inside the test", () => {
        const ended = spawnSync("docker", [
          "run",
          "--rm",
          "--network",
          "none",
          IMAGE,
          "uname",
          "-m",
        ]);
        expect(String(ended.stderr)).toMatch(/exec format error|exec user process caused/);
        expect(execFileSync("uname", ["-m"], { encoding: "utf8" })).toBe("x86_64\n");
      });
    });
  },
);
