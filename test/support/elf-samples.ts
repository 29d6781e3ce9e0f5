import type { Architecture } from "../../src/core/documents/version.ts";

/** Numbers of the ELF specification (e_machine). */
const MACHINES: Readonly<Record<Architecture, number>> = { amd64: 62, arm64: 183 };

/** The header of an executable for a machine of the ELF specification, and nothing behind it. */
export function elfHeader(
  machine: number | Architecture,
  { bits = 64, isBigEndian = false }: { bits?: 32 | 64; isBigEndian?: boolean } = {},
): Buffer {
  const header = Buffer.alloc(64);
  header.write("\x7fELF", "latin1");
  header.set([bits / 32, isBigEndian ? 2 : 1, 1], 4);
  const number = typeof machine === "number" ? machine : MACHINES[machine];
  for (const [value, at] of [
    [2, 16],
    [number, 18],
  ] as const) {
    if (isBigEndian) header.writeUInt16BE(value, at);
    else header.writeUInt16LE(value, at);
  }
  return header;
}
