import { constants } from "node:fs";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { UsageError } from "../../core/errors.ts";
import { fileDigest } from "../../model/file-digest.ts";
import { readRunDirectoryFacts } from "../../model/prepare-run-directory.ts";
import { CONFIG_FILE } from "../../model/run-directory.ts";
import { isoMinute } from "../../model/simulated-time.ts";
import type { MeasuredPrograms, RunDirectory } from "../../ports/measured-programs.ts";

/** Programs and run directories on this machine. */
export class LocalPrograms implements MeasuredPrograms {
  readonly #workloadFolder: string;

  /** @param workloadFolder folder of the workloads that gcbench brings along */
  constructor(workloadFolder: string) {
    this.#workloadFolder = workloadFolder;
  }

  absolute(path: string): string {
    return resolve(/^~(?:\/|$)/.test(path) ? join(homedir(), path.slice(1)) : path);
  }

  async executable(path: string): Promise<string> {
    const full = this.absolute(path);
    const found = await stat(full).catch(() => null);
    if (!found) throw new UsageError(`Program ${path} does not exist${lookedAt(path, full)}.`);
    if (found.isDirectory()) throw new UsageError(`${path} is a folder. Name the program in it.`);
    await access(full, constants.X_OK).catch((cause) => {
      throw new UsageError(`${path} is not executable. Run: chmod +x ${path}`, { cause });
    });
    return full;
  }

  async areEqual(one: string, other: string): Promise<boolean> {
    return (await fileDigest(one)) === (await fileDigest(other));
  }

  async isRunDirectory(path: string): Promise<boolean> {
    const config = await stat(join(this.absolute(path), CONFIG_FILE)).catch(() => null);
    return config?.isFile() ?? false;
  }

  async runDirectory(path: string): Promise<RunDirectory> {
    const full = await this.folder(path);
    const { simulation, start, end } = await readRunDirectoryFacts(full);
    return {
      path: full,
      simulation,
      start: `${isoMinute(start)} UTC`,
      simulatedHours: (end - start) / 60,
    };
  }

  async folder(path: string): Promise<string> {
    const full = this.absolute(path);
    const found = await stat(full).catch(() => null);
    if (found?.isDirectory()) return full;
    const what = found ? "is a file, not a folder" : "does not exist";
    throw new UsageError(`Folder ${path} ${what}${lookedAt(path, full)}.`);
  }

  async workloads(): Promise<ReadonlyMap<string, string>> {
    const names = (await readdir(this.#workloadFolder)).filter((name) => name.endsWith(".yml"));
    const texts = await Promise.all(
      names.map(
        async (name) =>
          [
            basename(name, ".yml"),
            await readFile(join(this.#workloadFolder, name), "utf8"),
          ] as const,
      ),
    );
    return new Map(texts.filter(([, text]) => /^kind: geos-chem-classic$/m.test(text)).sort());
  }
}

function lookedAt(path: string, full: string): string {
  return path === full ? "" : ` (gcbench looked for ${full})`;
}
