import { w as readElf } from "./machine.js";
// src/core/model-run/program-file.ts
/** So much of a file is enough: header, program headers and the loader's name, or a #! line, lie at its beginning. */
const PROGRAM_HEAD_BYTES = 4096;
/** Numbers of e_machine (gABI 4.1, and the registry of the generic ABI). */
const MACHINES = {
	3: "x86",
	21: "ppc64",
	22: "s390x",
	40: "arm",
	62: "amd64",
	183: "arm64",
	243: "riscv",
	258: "loongarch"
};
const ELF_MAGIC = [
	127,
	69,
	76,
	70
];
const BIG_ENDIAN = 2;
const CLASS_32 = 1;
/** @param head the file's first bytes: PROGRAM_HEAD_BYTES of them, or all */
function readProgramFile(head) {
	if (isElf(head)) {
		const { architecture = null, loader = null } = readElf(head) ?? {};
		return {
			kind: "elf",
			architecture,
			madeFor: architecture ?? describeMachine(head),
			loader
		};
	}
	const [line = ""] = new TextDecoder("latin1").decode(head).split("\n", 1);
	const [, interpreter] = /^#![ \t]*(\S+)/.exec(line) ?? [];
	return interpreter ? {
		kind: "script",
		interpreter
	} : { kind: "other" };
}
function isElf(head) {
	return head.length >= 20 && ELF_MAGIC.every((byte, at) => head[at] === byte);
}
function describeMachine(head) {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const isBig = head[5] === BIG_ENDIAN;
	const number = view.getUint16(18, !isBig);
	const name = MACHINES[number] ?? `processor ${number} of the ELF registry`;
	return [
		head[4] === CLASS_32 ? "32-bit " : "",
		isBig ? "big-endian " : "",
		name
	].join("");
}
export { readProgramFile as n, PROGRAM_HEAD_BYTES as t };
