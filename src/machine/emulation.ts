import os from "node:os";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Architecture } from "../core/documents/version.ts";
import { UsageError } from "../core/errors.ts";
import { read } from "./machine.ts";

/** The image's or the machine's architecture differs from the plan's, so trials would be invalid. */
export class WrongArchitectureError extends UsageError {
  readonly class = "wrong-architecture";
}

/** Evidence of the processor's real architecture. */
export interface ProcessorEvidence {
  /** `uname -m`, as the kernel or an emulator reports it. */
  readonly uname: string;
  /** Architecture that Node was built for (process.arch). */
  readonly node: string;
  /** Text of /proc/cpuinfo, or null. */
  readonly cpuInfo: string | null;
  /** /proc/sys/kernel/arch (Linux 6.1 and later), which user-mode emulators do not change, or null. */
  readonly kernel: string | null;
}

const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  x86_64: "amd64",
  x64: "amd64",
  aarch64: "arm64",
  arm64: "arm64",
};

/** @param name as in `uname -m` or process.arch; null: not supported */
export function architectureOf(name: string): Architecture | null {
  return ARCHITECTURES[name] ?? null;
}

export function readEvidence(): ProcessorEvidence {
  return {
    uname: os.machine(),
    node: process.arch,
    cpuInfo: read("/proc/cpuinfo"),
    kernel: read("/proc/sys/kernel/arch"),
  };
}

/**
 * Checks the machine's architecture. With an emulator registered in the kernel (binfmt_misc), an image for another
 * architecture runs silently, many times slower.
 *
 * @throws {WrongArchitectureError} the machine's architecture differs from the platform's, or is emulated
 */
export function checkArchitecture(
  { name, architecture }: Pick<PinnedPlatform, "name" | "architecture">,
  evidence: ProcessorEvidence,
): void {
  const { uname, node } = evidence;
  if (ARCHITECTURES[uname] !== architecture) {
    throw new WrongArchitectureError(
      `Platform ${name} is ${architecture}, but uname -m reports ${uname}. Check the image's architecture and the queue's machines.`,
    );
  }
  if (ARCHITECTURES[node] !== architecture) {
    throw new WrongArchitectureError(
      `Platform ${name} is ${architecture}, but the harness runs on Node for ${node}. Build the image for ${architecture}.`,
    );
  }
  const emulated = findEmulation(evidence);
  if (emulated !== null) {
    throw new WrongArchitectureError(
      `uname -m reports ${uname}, but ${emulated}: qemu emulates programs on this machine, many times slower. Run the image on machines of its own architecture.`,
    );
  }
}

/** Evidence of emulation, as text for a message, or null. */
export function findEmulation({ uname, cpuInfo, kernel }: ProcessorEvidence): string | null {
  const claimed = ARCHITECTURES[uname];
  if (kernel !== null && ARCHITECTURES[kernel] !== claimed) return `the kernel is ${kernel}`;
  // x86 kernels report a vendor, arm64 kernels an implementer number. Neither reports the other.
  const vendor = /^vendor_id\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
  if (claimed === "arm64" && vendor) return `/proc/cpuinfo reports ${vendor}`;
  const implementer = /^CPU implementer\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
  if (claimed === "amd64" && implementer)
    return `/proc/cpuinfo reports CPU implementer ${implementer}`;
  return null;
}
