import { open } from "node:fs/promises";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Architecture, PinnedVersion } from "../core/documents/version.ts";
import { WrongArchitectureError } from "../machine/emulation.ts";
import { PROGRAM_HEAD_BYTES, type ProgramFile, readProgramFile } from "../model/program-file.ts";

/** A file built for another architecture. */
export interface ForeignFile {
  readonly path: string;
  /** Architecture for messages, for example arm64. */
  readonly madeFor: string;
}

/** Maximum depth of interpreters that are scripts themselves, as in Linux. */
const MAX_LINK_DEPTH = 5;

/**
 * Reads the files that the kernel would start: an executable and its dynamic linker, a script and its interpreter, and
 * so on.
 *
 * @returns the first file built for another architecture, or null. Unreadable files are ignored: starting them
 *   reports the error.
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
    next = starterOf(file);
  }
  return null;
}

/** Path of the interpreter or dynamic linker that starts a program, or null. */
function starterOf(file: ProgramFile): string | null {
  switch (file.kind) {
    case "script":
      return file.interpreter;
    case "elf":
      return file.loader;
    case "other":
      return null;
  }
}

/** The first bytes of a file; empty if the file is unreadable. */
async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => null);
  if (file === null) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PROGRAM_HEAD_BYTES));
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array(); // For example, a directory.
  } finally {
    await file.close();
  }
}

/**
 * Checks an executable's header, whatever the plan claims. An executable for another architecture would fail, or run
 * emulated if the kernel has an emulator registered.
 *
 * @throws {WrongArchitectureError} the executable, or the program that starts it, is for another architecture
 */
export async function checkExecutable(
  { name, executable: { path } }: Pick<PinnedVersion, "name" | "executable">,
  platform: Pick<PinnedPlatform, "name" | "architecture">,
): Promise<void> {
  const foreign = await findForeign(path, platform.architecture);
  if (foreign === null) return;
  const what = foreign.path === path ? path : `${path} starts with ${foreign.path}, which`;
  throw new WrongArchitectureError(
    `Version ${name}: ${what} is built for ${foreign.madeFor}, but platform ${platform.name} is ${platform.architecture}. Build it for ${platform.architecture}.`,
  );
}
