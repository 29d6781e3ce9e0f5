import type { Architecture } from "../core/documents/version.ts";

/** Facts from an ELF executable. */
export interface ElfFacts {
  /** Null: not supported by gcbench. */
  readonly architecture: Architecture | null;
  /** Compilers of the file's parts (section .comment). */
  readonly compilers: readonly string[];
  /** Required shared libraries (DT_NEEDED). */
  readonly needs: readonly string[];
  /** Directories searched for libraries before the system's (DT_RPATH, DT_RUNPATH), unresolved. */
  readonly libraryPaths: readonly string[];
  /** Dynamic linker (PT_INTERP); null for a static executable or a library. */
  readonly loader: string | null;
}

// Numbers of the ELF specification (System V ABI, gABI 4.1, chapters 4 and 5; e_machine from the psABI supplements).
const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const MACHINES: Readonly<Record<number, Architecture>> = { 62: "amd64", 183: "arm64" };
const TYPE_DYNAMIC = 6;
const SEGMENT_INTERPRETER = 3;
const TAG_NEEDED = 1n;
const TAG_RPATH = 15n;
const TAG_RUNPATH = 29n;

interface Section {
  readonly name: number;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/**
 * Reads the header, compiler signatures and required libraries of a 64-bit little-endian ELF file. Parts beyond the end of
 * a truncated file are missing; the architecture is in the first 64 bytes.
 *
 * @returns null if the bytes are not such a file, for example a script or another system's executable
 */
export function readElf(bytes: Uint8Array): ElfFacts | null {
  if (bytes.length < 64) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || bytes[4] !== CLASS_64 || bytes[5] !== LITTLE_ENDIAN)
    return null;
  const architecture = MACHINES[view.getUint16(18, true)] ?? null;
  const loader = readOr(() => readLoader(bytes, view), null);
  const rest = readOr(() => {
    const sections = readSections(view);
    return {
      compilers: readCompilers(bytes, sections, view),
      ...readDynamic(bytes, sections, view),
    };
  }, NO_DYNAMIC_SECTION);
  return { architecture, loader, ...rest };
}

const NO_DYNAMIC_SECTION = { compilers: [], needs: [], libraryPaths: [] };

/** Returns a fallback if the section table is stripped or truncated. */
function readOr<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return otherwise;
  }
}

function readLoader(bytes: Uint8Array, view: DataView): string | null {
  const table = Number(view.getBigUint64(32, true));
  const entrySize = view.getUint16(54, true);
  for (let index = 0; index < view.getUint16(56, true); index++) {
    const at = table + index * entrySize;
    if (view.getUint32(at, true) !== SEGMENT_INTERPRETER) continue;
    const offset = Number(view.getBigUint64(at + 8, true));
    return offset < bytes.length ? textAt(bytes, offset) : null;
  }
  return null;
}

function readSections(view: DataView): readonly Section[] {
  const table = Number(view.getBigUint64(40, true));
  const entrySize = view.getUint16(58, true);
  return Array.from({ length: view.getUint16(60, true) }, (_, index) => {
    const at = table + index * entrySize;
    return {
      name: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      offset: Number(view.getBigUint64(at + 24, true)),
      size: Number(view.getBigUint64(at + 32, true)),
      link: view.getUint32(at + 40, true),
    };
  });
}

function readCompilers(
  bytes: Uint8Array,
  sections: readonly Section[],
  view: DataView,
): readonly string[] {
  const names = sections[view.getUint16(62, true)];
  const comment = sections.find(
    (section) => names && textAt(bytes, names.offset + section.name) === ".comment",
  );
  if (!comment) return [];
  const text = decode(bytes.subarray(comment.offset, comment.offset + comment.size));
  return [...new Set(text.split("\0").filter((part) => part !== ""))];
}

function readDynamic(
  bytes: Uint8Array,
  sections: readonly Section[],
  view: DataView,
): Pick<ElfFacts, "needs" | "libraryPaths"> {
  const dynamic = sections.find(({ type }) => type === TYPE_DYNAMIC);
  const strings = dynamic && sections[dynamic.link];
  if (!dynamic || !strings) return { needs: [], libraryPaths: [] };
  const needs: string[] = [];
  const libraryPaths: string[] = [];
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    const tag = view.getBigUint64(at, true);
    const text = () => textAt(bytes, strings.offset + Number(view.getBigUint64(at + 8, true)));
    if (tag === TAG_NEEDED) needs.push(text());
    if (tag === TAG_RPATH || tag === TAG_RUNPATH) libraryPaths.push(...text().split(":"));
  }
  return { needs, libraryPaths };
}

function textAt(bytes: Uint8Array, offset: number): string {
  const end = bytes.indexOf(0, offset);
  return decode(bytes.subarray(offset, end < 0 ? bytes.length : end));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
