import { open } from "node:fs/promises";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Architecture, PinnedVersion } from "../core/documents/version.ts";
import { WrongArchitectureError } from "../machine/emulation.ts";
import { PROGRAM_HEAD_BYTES, type ProgramFile, readProgramFile } from "../model/program-file.ts";

/** A file that can't run on an architecture. */
export interface ForeignFile {
  readonly path: string;
  /** For people, as in arm64. */
  readonly madeFor: string;
}

/** An interpreter may be a script itself; Linux follows so many and no more. */
const MAX_LINK_DEPTH = 5;

/**
 * Looks at what the kernel would start, in the files themselves: an executable with its dynamic linker, a script with
 * its interpreter, and so on.
 *
 * @returns the first file that is not of the architecture; null where all are. What can't be read is left to those
 *   who start it.
 */
export async function findForeign(
  program: string,
  architecture: Architecture,
): Promise<ForeignFile | null> {
  let next: string | null = program;
  for (let depth = 0; next !== null && depth <= MAX_LINK_DEPTH; depth++) {
    const path: string = next;
    const file: ProgramFile = readProgramFile(await readHead(path));
    if (file.kind === "elf" && file.architecture !== architecture)
      return { path, madeFor: file.madeFor };
    next = leadsTo(file);
  }
  return null;
}

/** What starts a program in its stead; null: nothing. */
function leadsTo(file: ProgramFile): string | null {
  switch (file.kind) {
    case "script":
      return file.interpreter;
    case "elf":
      return file.loader;
    case "other":
      return null;
  }
}

/** The first bytes of a file; none where it can't be read. */
async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => null);
  if (file === null) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PROGRAM_HEAD_BYTES));
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array(); // A directory, for one.
  } finally {
    await file.close();
  }
}

/**
 * An executable of another architecture would fail, or be emulated where the kernel has an emulator for it. What the
 * plan says of it does not count: its header does.
 *
 * @throws {WrongArchitectureError} it, or what starts it, is not of the platform's
 */
export async function checkExecutable(
  { name, executable: { path } }: Pick<PinnedVersion, "name" | "executable">,
  platform: Pick<PinnedPlatform, "name" | "architecture">,
): Promise<void> {
  const foreign = await findForeign(path, platform.architecture);
  if (foreign === null) return;
  const what = foreign.path === path ? path : `${path} is started by ${foreign.path}, which`;
  throw new WrongArchitectureError(
    `Version ${name}: ${what} is made for ${foreign.madeFor}, and platform ${platform.name} is ${platform.architecture}. Build it for ${platform.architecture}.`,
  );
}
