import type { Comparison } from "../core/documents/comparison.ts";
import { shortDigest } from "../core/documents/digest.ts";
import type { MpiWorkload } from "../core/documents/mpi-workload.ts";
import type { Machine } from "../core/documents/record.ts";
import { inputKindOf, switchedOffBy, usesMpi } from "../core/documents/workload.ts";
import { formatMemory } from "../core/format/text.ts";

/** Length of an abbreviated commit id. */
const SHORT_COMMIT = 10;

/** Line in the section on how the numbers were obtained. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

function facts(entries: Readonly<Record<string, string | number | null | undefined>>): Fact[] {
  return Object.entries(entries).flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [{ name, value: String(value) }],
  );
}

export function machineFacts(machine: Machine): Fact[] {
  const { cgroup } = machine;
  return facts({
    Host: machine.host,
    Processor: machine.cpuModel,
    "Family, model, stepping": machine.cpuSignature,
    Microcode: machine.microcode,
    Architecture: machine.architecture,
    "Physical cores": machine.physicalCores,
    "Threads per core": machine.threadsPerCore,
    "Logical processors": machine.logicalProcessors,
    Memory: formatMemory(machine.memoryMiB),
    "Frequency governor": machine.governor,
    "Processor limit (cgroup)": cgroup.cpus,
    "Memory limit (cgroup)": cgroup.memoryMiB === null ? null : formatMemory(cgroup.memoryMiB),
    Virtualisation: machine.virtualisation,
    Kernel: machine.kernel,
    "Operating system": machine.operatingSystem,
    "C library": machine.libc,
    "Clock source": machine.clockSource,
  });
}

/** @param platforms that ran the version, where others ran another build of it; null: all did */
export function versionFacts(
  version: Comparison["versions"][number],
  platforms: readonly string[] | null,
): Fact[] {
  const { executable, toolchain } = version;
  return facts({
    Version: version.name,
    Description: version.description,
    Platforms: platforms?.join(", "),
    Digest: version.digest,
    Image: version.image,
    Architecture: version.image === undefined ? null : executable.architecture,
    Executable: executable.sha256,
    Compiler: toolchain.compiler ?? "unknown",
    Flags: toolchain.flags ?? "unknown",
    "Vector math (libmvec)": executable.needs.some((name) => name.includes("libmvec"))
      ? "yes"
      : "no",
    "C library": executable.libc,
    "Built for": version.target,
    Sources: Object.entries(version.commits ?? {})
      .map(([path, commit]) => `${path} ${commit.slice(0, SHORT_COMMIT)}`)
      .join(", "),
    Arguments: version.arguments.join(" "),
  });
}

export function workloadFacts({
  workload,
  digest,
  inputs,
}: Comparison["workloads"][number]): Fact[] {
  return facts({
    Workload: workload.name,
    Description: workload.description,
    Kind: workload.kind,
    Grid: usesMpi(workload) ? workload.gridResolution : null,
    Ranks: usesMpi(workload) ? describeRanks(workload) : null,
    "Simulated hours": workload.kind === "command" ? null : workload.simulatedHours,
    Digest: shortDigest(digest),
    Inputs: inputs === null ? null : `${inputKindOf(workload)}, ${shortDigest(inputs)}`,
    "Switched off": switchedOffBy(workload).join(", "),
  });
}

function describeRanks({ ranks, nodes }: MpiWorkload): string {
  const count = ranks === undefined ? "one for each thread of a platform" : String(ranks);
  return nodes === 1 ? count : `${count}, on ${nodes} nodes`;
}
