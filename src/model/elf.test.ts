import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readElf } from "./elf.ts";

/** A header without sections: the smallest file that a kernel accepts as an executable. */
function header(machine: number): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  new DataView(bytes.buffer).setUint16(18, machine, true);
  return bytes;
}

it("readElf reads the architecture from the header", () => {
  expect(readElf(header(0xb7))?.architecture).toBe("arm64");
  expect(readElf(header(0x3e))?.architecture).toBe("amd64");
  expect(readElf(header(0xf3))?.architecture).toBeNull();
});

it("readElf tolerates an invalid section table", () => {
  const bytes = header(0xb7);
  new DataView(bytes.buffer).setBigUint64(40, 10_000n, true);
  new DataView(bytes.buffer).setUint16(60, 5, true);
  expect(readElf(bytes)).toEqual({
    architecture: "arm64",
    compilers: [],
    needs: [],
    libraryPaths: [],
    loader: null,
  });
});

it("readElf returns null for a script", () => {
  expect(readElf(new TextEncoder().encode("#!/bin/sh\nexit 0\n".repeat(10)))).toBeNull();
});

it.runIf(process.platform === "linux")("readElf reads a real program's libraries", () => {
  const facts = readElf(readFileSync("/bin/sh"));
  expect(facts?.architecture).toBe(process.arch === "arm64" ? "arm64" : "amd64");
  expect(facts?.needs.join()).toMatch(/libc\./);
  expect(facts?.loader).toMatch(/^\/lib.*ld/);
});
