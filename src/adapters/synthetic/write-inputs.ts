import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { UsageError } from "../../core/errors.ts";
import { toJson } from "../../core/format/json.ts";
import { InputMaker } from "../../synthetic/make-file.ts";
import { DEFLATE_LEVEL } from "../../synthetic/netcdf/netcdf-file.ts";
import type { SyntheticFile, WrittenInputs } from "../../synthetic/resolve-inputs.ts";
import { spaceKey } from "../../synthetic/space.ts";
import { MANIFEST, readManifest, type SyntheticManifest } from "./manifest.ts";

const compress = promisify<Uint8Array, { level: number }, Uint8Array>(deflate);

/**
 * Writes input files to a data root, each of them atomically. A second call keeps the files whose description has not changed.
 *
 * @throws {UsageError} the folder holds a file that gcbench did not make; a value is outside of its range
 */
export async function writeInputs(
  root: string,
  files: readonly SyntheticFile[],
  given: {
    readonly shared: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly onFile: (done: number) => void;
    /** What happens to a file that gcbench did not make. Default: refuse. */
    readonly existing?: "refuse" | "replace";
  },
): Promise<WrittenInputs> {
  const manifest = (await readManifest(root)) ?? { schemaVersion: 1, files: {} };
  if (given.existing !== "replace") await refuseOtherFiles(root, files, manifest);
  const maker = new InputMaker(given.shared, (bytes) => compress(bytes, { level: DEFLATE_LEVEL }));
  let made = 0;
  let bytes = 0;
  let madeBytes = 0;
  for (const [index, file] of inOrderOfSpaces(files).entries()) {
    given.signal.throwIfAborted();
    const known = manifest.files[file.path];
    const size = await sizeOf(join(root, file.path));
    if (known?.digest === file.digest && known.bytes === size) bytes += known.bytes;
    else {
      const content = await maker.make(file);
      const total = content.reduce((sum, part) => sum + part.length, 0);
      await writeAtomically(join(root, file.path), content);
      manifest.files[file.path] = { digest: file.digest, bytes: total };
      await writeAtomically(join(root, MANIFEST), [Buffer.from(toJson(manifest))]);
      made++;
      bytes += total;
      madeBytes += total;
    }
    given.onFile(index + 1);
  }
  return { made, kept: files.length - made, bytes, madeBytes };
}

/** Files of the same grid and levels together, because they share computed fields. */
function inOrderOfSpaces(files: readonly SyntheticFile[]): readonly SyntheticFile[] {
  const keys = new Set(files.map(spaceKey));
  return [...keys].flatMap((key) => files.filter((file) => spaceKey(file) === key));
}

/** Real and synthetic files never share a folder. */
async function refuseOtherFiles(
  root: string,
  files: readonly SyntheticFile[],
  manifest: SyntheticManifest,
): Promise<void> {
  for (const { path } of files) {
    if (manifest.files[path] === undefined && (await sizeOf(join(root, path))) !== null) {
      throw new UsageError(
        `${join(root, path)} exists, and gcbench did not make it. Nothing was written. ` +
          "Choose a folder without input files: synthetic and real files must not mix.",
      );
    }
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}

async function writeAtomically(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(part, "w");
    try {
      await file.writeFile(Buffer.concat(parts));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path} cannot be written: ${reason}. Run the command again to resume.`, {
      cause,
    });
  }
}
