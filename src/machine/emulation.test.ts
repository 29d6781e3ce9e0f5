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
  it("accepts what the platform is", () => {
    for (const kernel of [null, "aarch64"]) checkArchitecture(arm64, { ...graviton, kernel });
    checkArchitecture(amd64, intel);
    checkArchitecture({ name: "local", architecture: hostArchitecture() }, readEvidence());
  });

  it.each([
    ["the machine of another", arm64, intel, "is arm64, and uname -m says x86_64"],
    ["a Node of another", arm64, { ...graviton, node: "x64" }, "on a Node for x64"],
    [
      "emulation that shows in /proc/cpuinfo",
      arm64,
      { ...graviton, cpuInfo: INTEL, kernel: null },
      "uname -m says aarch64, but /proc/cpuinfo says GenuineIntel",
    ],
    [
      "emulation of amd64",
      amd64,
      { ...intel, cpuInfo: ARM, kernel: null },
      "/proc/cpuinfo says CPU implementer 0x41",
    ],
    [
      "emulation that forges /proc/cpuinfo, as newer qemu does",
      arm64,
      { ...graviton, kernel: "x86_64" },
      "the kernel is of x86_64",
    ],
  ])("refuses %s", (_, platform, evidence, message) => {
    const checking = () => checkArchitecture(platform, evidence);
    expect(checking).toThrow(message);
    expect(checking).toThrow(expect.objectContaining({ class: "wrong-architecture" }));
  });
});
