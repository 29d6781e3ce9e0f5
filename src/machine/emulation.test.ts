import { describe, expect, it } from "vitest";
import { checkArchitecture, type ProcessorEvidence, readEvidence } from "./emulation.ts";
import { hostArchitecture } from "./machine.ts";

const INTEL = "processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\n";
const ARM = "processor\t: 0\nBogoMIPS\t: 2100.00\nCPU implementer\t: 0x41\nCPU part\t: 0xd40\n";
const graviton: ProcessorEvidence = {
  uname: "aarch64",
  node: "arm64",
  cpuInfo: ARM,
  kernel: "aarch64",
};
const intel: ProcessorEvidence = { uname: "x86_64", node: "x64", cpuInfo: INTEL, kernel: "x86_64" };
const arm64 = { name: "graviton3-4xlarge", architecture: "arm64" as const };
const amd64 = { name: "intel-4xlarge", architecture: "amd64" as const };

describe("checkArchitecture", () => {
  it("accepts the platform's architecture", () => {
    for (const kernel of [null, "aarch64"]) checkArchitecture(arm64, { ...graviton, kernel });
    checkArchitecture(amd64, intel);
    checkArchitecture({ name: "local", architecture: hostArchitecture() }, readEvidence());
  });

  it.each([
    ["a machine of another architecture", arm64, intel, "is arm64, but uname -m reports x86_64"],
    ["Node for another architecture", arm64, { ...graviton, node: "x64" }, "on Node for x64"],
    [
      "emulation that shows in /proc/cpuinfo",
      arm64,
      { ...graviton, cpuInfo: INTEL, kernel: null },
      "uname -m reports aarch64, but /proc/cpuinfo reports GenuineIntel",
    ],
    [
      "emulation of amd64",
      amd64,
      { ...intel, cpuInfo: ARM, kernel: null },
      "/proc/cpuinfo reports CPU implementer 0x41",
    ],
    [
      "emulation that forges /proc/cpuinfo, as newer qemu does",
      arm64,
      { ...graviton, kernel: "x86_64" },
      "the kernel is x86_64",
    ],
  ])("throws WrongArchitectureError for %s", (_, platform, evidence, message) => {
    const checking = () => checkArchitecture(platform, evidence);
    expect(checking).toThrow(message);
    expect(checking).toThrow(expect.objectContaining({ class: "wrong-architecture" }));
  });
});
