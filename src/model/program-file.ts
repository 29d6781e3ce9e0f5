import type { Architecture } from "../core/documents/version.ts";
import { readElf } from "./elf.ts";

/** Kind of a file when the kernel executes it. */
export type ProgramFile =
  | {
      readonly kind: "elf";
      /** Null: a processor or word size that gcbench does not support. */
      readonly architecture: Architecture | null;
      /** Architecture for messages, for example `arm64` or `32-bit arm`. */
      readonly madeFor: string;
      /** Dynamic linker; null without one. */
      readonly loader: string | null;
    }
  | {
      readonly kind: "script";
      /** Interpreter in the #! line. */
      readonly interpreter: string;
    }
  | { readonly kind: "other" };

/** Bytes to read: the header, program headers, the linker's name and a #! line are at a file's beginning. */
export const PROGRAM_HEAD_BYTES = 4096;

/** Names of e_machine numbers (gABI 4.1, and the generic ABI's registry). */
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

/** @param head the file's first PROGRAM_HEAD_BYTES bytes, or the whole file */
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
