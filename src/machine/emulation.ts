import os from "node:os";
import type { PinnedPlatform } from "../core/documents/plan.ts";
import type { Architecture } from "../core/documents/version.ts";
import { UsageError } from "../core/errors.ts";
import { read } from "./machine.ts";

/** The image or the machine is of another kind than the plan's: no trial could be what it is taken for. */
export class WrongArchitectureError extends UsageError {
  readonly class = "wrong-architecture";
}

/** What tells of the processor that a program runs on. */
export interface ProcessorEvidence {
  /** `uname -m`: what the kernel, or an emulator in its place, says. */
  readonly uname: string;
  /** What Node was built for (process.arch). */
  readonly node: string;
  /** Text of /proc/cpuinfo; null where there is none. */
  readonly cpuInfo: string | null;
  /** /proc/sys/kernel/arch, since Linux 6.1: the kernel's own word, which emulators of programs leave as it is. */
  readonly kernel: string | null;
}

const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  x86_64: "amd64",
  x64: "amd64",
  aarch64: "arm64",
  arm64: "arm64",
};

/** @param name as `uname -m` and Node have it; null: none of ours */
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
 * With an emulator registered at the kernel (binfmt_misc), an image of the wrong architecture runs without a word,
 * many times slower.
 *
 * @throws {WrongArchitectureError} the platform is of another architecture, or this one is emulated
 */
export function checkArchitecture(
  { name, architecture }: Pick<PinnedPlatform, "name" | "architecture">,
  evidence: ProcessorEvidence,
): void {
  const { uname, node } = evidence;
  if (ARCHITECTURES[uname] !== architecture) {
    throw new WrongArchitectureError(
      `Platform ${name} is ${architecture}, and uname -m says ${uname} here. Check the image's architecture and the queue's machines.`,
    );
  }
  if (ARCHITECTURES[node] !== architecture) {
    throw new WrongArchitectureError(
      `Platform ${name} is ${architecture}, and the harness runs on a Node for ${node}. Build the image for ${architecture}.`,
    );
  }
  const emulated = findEmulation(evidence);
  if (emulated !== null) {
    throw new WrongArchitectureError(
      `uname -m says ${uname}, but ${emulated}: programs run under emulation (qemu) here, many times slower. Run the image on machines of its own architecture.`,
    );
  }
}

/** What gives an emulator away; null: nothing does. */
export function findEmulation({ uname, cpuInfo, kernel }: ProcessorEvidence): string | null {
  const claimed = ARCHITECTURES[uname];
  if (kernel !== null && ARCHITECTURES[kernel] !== claimed) return `the kernel is of ${kernel}`;
  // x86 names its vendor, arm64 an implementer by its number; neither has the other's line.
  const vendor = /^vendor_id\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
  if (claimed === "arm64" && vendor) return `/proc/cpuinfo says ${vendor}`;
  const implementer = /^CPU implementer\s*:\s*(\S+)/m.exec(cpuInfo ?? "")?.[1];
  if (claimed === "amd64" && implementer)
    return `/proc/cpuinfo says CPU implementer ${implementer}`;
  return null;
}
