import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BlockFiles } from "../src/harness/block-files.ts";
import { TrialDirectory } from "../src/harness/trial-directory.ts";
import { type DiskSpace, freeSpace } from "../src/machine/disk-space.ts";
import { disturbanceBetween, readCounters } from "../src/machine/disturbance.ts";
import { readMemoryPools } from "../src/machine/memory-pressure.ts";

/** The checks that the harness makes around each trial, apart from the trial: disk, memory, other programs, changed files. */
export class TrialChecks {
  readonly #directory: TrialDirectory;
  readonly #scratch: string;
  readonly #files: BlockFiles;

  private constructor(directory: TrialDirectory, scratch: string, files: BlockFiles) {
    this.#directory = directory;
    this.#scratch = scratch;
    this.#files = files;
  }

  /** @param written what a trial leaves in its directory */
  static async prepare(
    scratch: string,
    files: BlockFiles,
    written: DiskSpace,
  ): Promise<TrialChecks> {
    const directory = await TrialDirectory.create(scratch, "checks", undefined);
    await mkdir(directory.run, { recursive: true });
    const bytes = new Uint8Array(Math.ceil(written.bytes / Math.max(1, written.files)));
    for (let file = 0; file < written.files; file++) {
      await writeFile(join(directory.run, `output-${file}`), bytes);
    }
    return new TrialChecks(directory, scratch, files);
  }

  /** Makes the checks of one trial. @returns seconds that they took, and of processor time */
  async run(): Promise<{ readonly seconds: number; readonly cpuSeconds: number }> {
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    await freeSpace(this.#scratch);
    readMemoryPools();
    const before = readCounters();
    const after = readCounters();
    readMemoryPools();
    disturbanceBetween(before, after, 0);
    await this.#directory.written(this.#directory.run);
    await this.#files.requireUnchanged();
    const { user, system } = process.cpuUsage(cpu);
    return { seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6 };
  }
}
