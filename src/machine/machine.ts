import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import type { Machine } from "../core/documents/record.ts";
import type { Architecture } from "../core/documents/version.ts";
import { readCgroupLimits } from "./cgroup.ts";
import { parseCpuInfo } from "./cpu-info.ts";

const MIB = 2 ** 20;

/** Architecture for which the kernel runs programs (`uname -m`), in the terms of container images. */
export function hostArchitecture(): Architecture {
  return os.machine() === "aarch64" || os.machine() === "arm64" ? "arm64" : "amd64";
}

/** Identity of the machine's current boot, equal in all its containers. */
export function bootIdentity(): string {
  return (
    read("/proc/sys/kernel/random/boot_id") ??
    `since ${Math.round(Date.now() / 1000 - os.uptime())}`
  );
}

/**
 * Reads facts about this machine. Nothing is guessed: unknown facts are null.
 *
 * @param instance the AWS instance, whose id becomes the machine's identity
 */
export function readMachine(instance: Machine["instance"] | null = null): Machine {
  const cpu = parseCpuInfo(read("/proc/cpuinfo") ?? "");
  const topology = readTopology();
  return {
    host: instance?.id ?? hostIdentity(),
    boot: bootIdentity(),
    architecture: hostArchitecture(),
    cpuModel: cpu.model ?? os.cpus()[0]?.model ?? "unknown",
    cpuVendor: cpu.vendor,
    cpuSignature: cpu.signature,
    microcode: cpu.microcode,
    sockets: topology && new Set(topology.map(({ socket }) => socket)).size,
    physicalCores:
      topology && new Set(topology.map(({ socket, core }) => `${socket}:${core}`)).size,
    logicalProcessors: os.cpus().length,
    threadsPerCore: topology && Math.max(...countCores(topology).values()),
    maxMHz: megahertz(read("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq")),
    governor: read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
    memoryMiB: Math.round(os.totalmem() / MIB),
    kernel: `${os.type()} ${os.release()}`,
    operatingSystem: operatingSystem(),
    libc: libc(),
    clockSource: read("/sys/devices/system/clocksource/clocksource0/current_clocksource"),
    virtualisation: virtualisation(cpu.isVirtual),
    cgroup: readCgroupLimits(read, os.totalmem()),
    ...(instance ? { instance } : {}),
  };
}

/** A logical processor, with its socket and core. */
export interface LogicalProcessor {
  readonly number: number;
  readonly socket: string;
  readonly core: string;
}

/** Online logical processors; null if the system does not list them (macOS). */
export function readTopology(): readonly LogicalProcessor[] | null {
  const online = parseCpuList(read("/sys/devices/system/cpu/online") ?? "");
  const found = online.map((number) => {
    const path = `/sys/devices/system/cpu/cpu${number}/topology`;
    return {
      number,
      socket: read(`${path}/physical_package_id`) ?? "",
      core: read(`${path}/core_id`) ?? "",
    };
  });
  return found.length > 0 && found.every(({ core }) => core !== "") ? found : null;
}

/** Numbers in a kernel CPU list: `0-3,8` gives 0, 1, 2, 3, 8. */
export function parseCpuList(text: string): readonly number[] {
  return text
    .trim()
    .split(",")
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [first = 0, last = first] = part.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

function countCores(topology: readonly LogicalProcessor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { socket, core } of topology) {
    counts.set(`${socket}:${core}`, (counts.get(`${socket}:${core}`) ?? 0) + 1);
  }
  return counts;
}

/** Identity of this machine, as records name it. A digest, because a machine id must not leave its machine (man 5 machine-id). */
export function hostIdentity(): string {
  const id = read("/etc/machine-id") || `${os.hostname()} ${os.machine()}`;
  return `machine-${createHash("sha256").update(`gcbench ${id}`).digest("hex").slice(0, 12)}`;
}

function megahertz(kilohertz: string | null): number | null {
  return kilohertz === null ? null : Number(kilohertz) / 1000;
}

function operatingSystem(): string {
  const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(read("/etc/os-release") ?? "")?.[1];
  return name ?? `${os.type()} ${os.version()}`;
}

function libc(): string | null {
  const report = process.report?.getReport() as
    | { header?: { glibcVersionRuntime?: string } }
    | undefined;
  const version = report?.header?.glibcVersionRuntime;
  return version ? `glibc ${version}` : null;
}

function virtualisation(isVirtual: boolean): string | null {
  const hypervisor = isVirtual ? "virtual machine" : null;
  const product = read("/sys/class/dmi/id/product_name");
  const container = read("/.dockerenv") === null ? null : "Docker container";
  const found = [hypervisor, product, container].filter((part) => part);
  return found.length > 0 ? found.join(", ") : null;
}

/** Trimmed text of a small file, or null if it is unreadable. */
export function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

/** Sorted names in a directory; empty if it is unreadable. */
export function listDirectory(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
