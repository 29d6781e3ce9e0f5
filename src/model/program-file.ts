import type { Architecture } from "../core/documents/version.ts";
import { readElf } from "./elf.ts";

/** What the kernel would make of a file that it is told to execute. */
export type ProgramFile =
  | {
      readonly kind: "elf";
      /** Null: a processor, or a word size, that is none of ours. */
      readonly architecture: Architecture | null;
      /** For people: `arm64`, `32-bit arm`. */
      readonly madeFor: string;
      /** The dynamic linker that starts it; null: none. */
      readonly loader: string | null;
    }
  | {
      readonly kind: "script";
      /** As its #! line names it. */
      readonly interpreter: string;
    }
  | { readonly kind: "other" };

/** So much of a file is enough: header, program headers and the loader's name, or a #! line, lie at its beginning. */
export const PROGRAM_HEAD_BYTES = 4096;

/** Numbers of e_machine (gABI 4.1, and the registry of the generic ABI). */
const MACHINES: Readonly<Record<number, string>> = {
  3: "x86",
  21: "ppc64",
  22: "s390x",
  40: "arm",
  62: "amd64",
  183: "arm64",
  243: "riscv",
  258: "loongarch",
};
const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46];
const BIG_ENDIAN = 2;
const CLASS_32 = 1;

/** @param head the file's first bytes: PROGRAM_HEAD_BYTES of them, or all */
export function readProgramFile(head: Uint8Array): ProgramFile {
  if (isElf(head)) {
    const elf = readElf(head);
    const { architecture = null, loader = null } = elf ?? {};
    return { kind: "elf", architecture, madeFor: architecture ?? describeMachine(head), loader };
  }
  const [line = ""] = new TextDecoder("latin1").decode(head).split("\n", 1);
  const [, interpreter] = /^#![ \t]*(\S+)/.exec(line) ?? [];
  return interpreter ? { kind: "script", interpreter } : { kind: "other" };
}

function isElf(head: Uint8Array): boolean {
  return head.length >= 20 && ELF_MAGIC.every((byte, at) => head[at] === byte);
}

function describeMachine(head: Uint8Array): string {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const isBig = head[5] === BIG_ENDIAN;
  const number = view.getUint16(18, !isBig);
  const name = MACHINES[number] ?? `processor ${number} of the ELF registry`;
  return [head[4] === CLASS_32 ? "32-bit " : "", isBig ? "big-endian " : "", name].join("");
}
