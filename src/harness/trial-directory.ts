import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InfrastructureError, InterruptedError } from "../core/errors.ts";
import { formatBytes, formatCount } from "../core/format/text.ts";
import {
  type DiskSpace,
  describeShortage,
  diskErrorReason,
  freeSpace,
  usedSpace,
} from "../machine/disk-space.ts";
import { removeTree } from "../machine/remove-tree.ts";

/** How every message about the machine ends. */
export const RESUME = "Fix this, then run the same command: the run resumes.";

/** Space that a trial can need, because an earlier trial of the block used it. */
export interface NeededSpace extends DiskSpace {
  readonly version: string;
}

/** The scratch directory of one trial. Its methods tell faults of the disk from faults of the version under test. */
export class TrialDirectory {
  /** Working directory of the trial, unless the workload has its own. */
  readonly run: string;
  readonly log: string;
  readonly #scratch: string;
  readonly #version: string;
  readonly #inode: number;

  private constructor(scratch: string, version: string, inode: number) {
    this.run = join(scratch, "run");
    this.log = join(scratch, "run.log");
    this.#scratch = scratch;
    this.#version = version;
    this.#inode = inode;
  }

  /**
   * Creates an empty directory.
   *
   * @param needed what the largest of the last trials wrote; undefined: unknown
   * @throws {InfrastructureError} the disk rejects the directory, or has less free space than needed
   */
  static async create(
    scratch: string,
    version: string,
    needed: NeededSpace | undefined,
  ): Promise<TrialDirectory> {
    try {
      await removeTree(scratch);
      await mkdir(join(scratch, "run"), { recursive: true });
      const shortage = describeShortage(await freeSpace(scratch), needed);
      if (shortage === null) return new TrialDirectory(scratch, version, (await stat(scratch)).ino);
      const source = needed ? `: a trial of version ${needed.version} wrote as much` : "";
      throw new InfrastructureError(`The disk of ${scratch} ${shortage}${source}. ${RESUME}`);
    } catch (error) {
      const reason = await diskErrorReason(error, scratch);
      if (reason === null) throw error;
      throw new InfrastructureError(
        `Cannot create the scratch directory ${scratch}: ${reason}. ${RESUME}`,
        { cause: error },
      );
    }
  }

  /**
   * What the trial wrote here.
   *
   * @param workingDirectory where the program ran
   * @throws {InfrastructureError} the directory vanished during the trial, or a disk is full after it
   * @throws {Error} the disk rejects a file; `explain` says why
   */
  async written(workingDirectory: string): Promise<DiskSpace> {
    await this.#requirePresent();
    const written = await usedSpace(this.#scratch);
    for (const directory of new Set([this.#scratch, workingDirectory])) {
      const shortage = describeShortage(await freeSpace(directory));
      if (shortage === null) continue;
      const files = formatCount(written.files, "file");
      throw new InfrastructureError(
        `The disk of ${directory} ${shortage}, so the trial of version ${this.#version} does not count. It had written ${formatBytes(written.bytes)} in ${files}. ${RESUME}`,
      );
    }
    await writeFile(join(this.#scratch, "end"), "x"); // Fails if the disk became read-only, or a quota is used up.
    return written;
  }

  /** @returns the error with its reason if the disk is at fault, otherwise the error itself */
  async explain(error: unknown): Promise<unknown> {
    if (error instanceof InterruptedError) return error;
    const absence = await this.#requirePresent().catch((absent: unknown) => absent);
    if (absence instanceof InfrastructureError) return absence;
    const reason = await diskErrorReason(error, this.#scratch);
    if (reason === null) return error;
    return new InfrastructureError(
      `The trial of version ${this.#version} does not count, because gcbench cannot write to ${this.#scratch}: ${reason}. ${RESUME}`,
      { cause: error },
    );
  }

  async remove(): Promise<void> {
    await removeTree(this.#scratch);
  }

  async #requirePresent(): Promise<void> {
    const found = await stat(this.#scratch).catch(() => null);
    const hasRun = (await stat(this.run).catch(() => null)) !== null;
    if (found?.ino === this.#inode && hasRun) return;
    throw new InfrastructureError(
      `The scratch directory ${this.#scratch} vanished while version ${this.#version} ran, so the trial does not count. Another program deleted or unmounted it. ${RESUME}`,
    );
  }
}
