/** Puts the built-in model's image into the emulator's registry: what `docker push` does with a real one. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readTrees } from "../../../src/adapters/images/image-facts.ts";
import { readVersions } from "../../../src/adapters/yaml/yaml-catalogue.ts";
import { IMAGE_VERSIONS_LABEL, type ImageVersions } from "../../../src/core/documents/version.ts";
import type { AwsEmulator } from "./emulator.ts";
import type { ImageConfig, PushedImage } from "./emulator-options.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const run = promisify(execFile);
/** How often a test file looks whether another one has compiled the versions. */
const POLL_MS = 50;

/** Docker's architectures go by the names that Node.js gives to two of its own. */
export const hostArchitecture = process.arch === "arm64" ? "arm64" : "amd64";

export interface MiniatureProcess {
  readonly repository: string;
  /** Without the architecture. */
  readonly tag: string;
  /** Directory of the executables, as `compileMiniatures` left it. */
  readonly directory: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Versions with trees elsewhere on this machine. */
  readonly others?: ImageVersions;
}

/** Compiles the versions and the launcher. The directory must stay as long as an image uses it. */
export async function compileMiniatures(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const contents = join(root, "dist", "image-contents.js");
  const source = join(root, "benchmarks", "miniature", "miniature.c");
  const listed = await readVersions(join(root, "benchmarks", "versions.yml"));
  const miniatures = JSON.stringify(listed.filter((version) => "miniature" in version));
  const trees = join(directory, "versions");
  await run(process.execPath, [contents, "miniature", miniatures, source, trees]);
  await run(process.execPath, [contents, "launcher", join(directory, "bin")]);
}

/** Compiles once for all test files of a run, which share a temporary directory. @returns the directory */
export async function sharedMiniatures(): Promise<string> {
  const parent = process.env["GCBENCH_TEST_TMPDIR"] ?? mkdtempSync(join(tmpdir(), "gcbench-"));
  const directory = join(parent, "miniatures");
  const complete = join(directory, "complete");
  while (!existsSync(complete)) {
    if (!isCreated(directory)) await delay(POLL_MS);
    else
      try {
        await compileMiniatures(directory);
        writeFileSync(complete, "");
      } catch (error) {
        rmSync(directory, { recursive: true, force: true });
        throw error;
      }
  }
  return directory;
}

/** @returns false where another worker created the directory */
function isCreated(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Where jobs are processes: an image of compiled versions, with an entry point that starts the harness on them. */
export async function pushMiniatureProcess(
  emulator: Pick<AwsEmulator, "putImage">,
  { repository, tag, directory, labels = {}, others = [] }: MiniatureProcess,
): Promise<PushedImage> {
  const trees = join(directory, "versions");
  const versions = [...(await readTrees(trees, trees)), ...others];
  // The job's command begins with gcbench-harness, which an image has on its PATH.
  const start = `shift; exec "${process.execPath}" "${join(root, "dist", "harness.js")}" "$@"`;
  return emulator.putImage({
    repository,
    tag: `${tag}-${hostArchitecture}`,
    config: {
      architecture: hostArchitecture,
      os: "linux",
      config: { Labels: { ...labels, [IMAGE_VERSIONS_LABEL]: JSON.stringify(versions) } },
    },
    process: {
      entrypoint: ["/bin/sh", "-c", start, "sh"],
      environment: {
        GCBENCH_BUILD: join(directory, "bin"),
        NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "",
      },
    },
  });
}

/** Where jobs are containers: an image of the engine, as it is. */
export async function pushEngineImage(
  emulator: AwsEmulator,
  { repository, tag, image }: { repository: string; tag: string; image: string },
): Promise<PushedImage> {
  const { stdout } = await run("docker", ["image", "inspect", image]);
  const [found] = JSON.parse(stdout);
  const config: ImageConfig = {
    architecture: found.Architecture,
    os: found.Os,
    config: {
      Entrypoint: found.Config.Entrypoint ?? [],
      Cmd: found.Config.Cmd ?? [],
      Env: found.Config.Env ?? [],
      Labels: found.Config.Labels ?? {},
      User: found.Config.User,
      WorkingDir: found.Config.WorkingDir,
    },
  };
  return emulator.putImage({
    repository,
    tag: `${tag}-${found.Architecture}`,
    config,
    docker: found.Id,
  });
}
