import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { readElf } from "../../core/model-run/elf.ts";
import { type Architecture, architectureSchema } from "../../core/version.ts";
import type { DockerCli } from "./docker-cli.ts";

/** What a job runs: ours, and Node.js. */
const CHECKED = ["/opt/gcbench", "/usr/bin/node"];

/**
 * Compares the header of every ELF file that a job may run with the image's architecture.
 *
 * @returns the architecture
 * @throws {UsageError} one differs, or the image is for an architecture that no platform has
 */
export async function checkImageFiles(docker: DockerCli, tag: string): Promise<Architecture> {
  const { architecture: claimed } = await docker.inspect(tag);
  const known = architectureSchema.safeParse(claimed);
  if (!known.success) {
    throw new UsageError(`${tag} is an image for ${claimed}, which no platform is.`);
  }
  const directory = await mkdtemp(join(tmpdir(), "gcbench-image-"));
  try {
    await docker.copyOut(tag, CHECKED, directory);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const elf = readElf(await readFile(path));
      if (elf === null || elf.architecture === known.data) continue;
      throw new UsageError(
        `${path.slice(directory.length + 1)} in ${tag} is made for ${elf.architecture ?? "another processor"}, and the image is for ${known.data}. Build it on a machine of its own architecture.`,
      );
    }
    return known.data;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
