import { expect, it } from "vitest";
import { parseCpuInfo } from "./cpu-info.ts";

const X86 = `processor	: 0
vendor_id	: AuthenticAMD
cpu family	: 25
model		: 17
model name	: AMD EPYC 9R14: with a colon
stepping	: 1
microcode	: 0xa101148
flags		: fpu vme hypervisor avx512f

processor	: 1
model name	: another
`;

const arm = (implementer: string, part: string) => `processor	: 0
BogoMIPS	: 2100.00
Features	: fp asimd sve
CPU implementer	: ${implementer}
CPU architecture: 8
CPU variant	: 0x1
CPU part	: ${part}
CPU revision	: 1

processor	: 1
CPU part	: 0xfff
`;

it("parseCpuInfo describes the first processor of an x86 machine", () => {
  expect(parseCpuInfo(X86)).toEqual({
    model: "AMD EPYC 9R14: with a colon",
    vendor: "AuthenticAMD",
    signature: "25-17-1",
    microcode: "0xa101148",
    isVirtual: true,
  });
  expect(parseCpuInfo(X86.replace(" hypervisor", "")).isVirtual).toBe(false);
});

it("parseCpuInfo names the core of an arm64 machine, which reports numbers only", () => {
  expect(parseCpuInfo(arm("0x41", "0xd40"))).toEqual({
    model: "Neoverse-V1",
    vendor: "0x41",
    signature: "0xd40-0x1-1",
    microcode: null,
    isVirtual: false,
  });
});

it("parseCpuInfo describes unknown arm64 cores by their numbers", () => {
  const [one, other] = ["0x001", "0x002"].map((part) => parseCpuInfo(arm("0xc0", part)).model);
  expect(one).toBe("arm64 core 0x001 of implementer 0xc0");
  expect(other).not.toBe(one);
});

it("parseCpuInfo returns null for facts that are not reported", () => {
  const nothing = { model: null, vendor: null, signature: null, microcode: null, isVirtual: false };
  expect(parseCpuInfo("")).toEqual(nothing);
});
