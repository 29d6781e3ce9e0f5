/** Facts about the first processor from /proc/cpuinfo; null: not reported. */
export interface CpuInfo {
  readonly model: string | null;
  readonly vendor: string | null;
  /** Family-model-stepping, or the arm64 part, variant and revision. */
  readonly signature: string | null;
  readonly microcode: string | null;
  /** Whether the processor reports a hypervisor (x86 only). */
  readonly isVirtual: boolean;
}

/**
 * Core names by implementer and part number, because arm64 kernels report no model name. Source: MIDR_EL1 part numbers in
 * each core's Technical Reference Manual. Only server cores are listed; others are described by their numbers.
 */
const ARM_CORES: Readonly<Record<string, string>> = {
  "0x41/0xd08": "Cortex-A72",
  "0x41/0xd0c": "Neoverse-N1",
  "0x41/0xd40": "Neoverse-V1",
  "0x41/0xd49": "Neoverse-N2",
  "0x41/0xd4f": "Neoverse-V2",
};

export function parseCpuInfo(text: string): CpuInfo {
  const entries = new Map(
    (text.trim().split(/\n\s*\n/)[0] ?? "").split("\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const get = (key: string) => entries.get(key) || null;
  return {
    model: get("model name") ?? armModel(get("CPU implementer"), get("CPU part")),
    vendor: get("vendor_id") ?? get("CPU implementer"),
    signature:
      joined(["cpu family", "model", "stepping"].map(get)) ??
      joined(["CPU part", "CPU variant", "CPU revision"].map(get)),
    microcode: get("microcode"),
    isVirtual: get("flags")?.split(" ").includes("hypervisor") ?? false,
  };
}

function armModel(implementer: string | null, part: string | null): string | null {
  if (implementer === null || part === null) return null;
  return ARM_CORES[`${implementer}/${part}`] ?? `arm64 core ${part} of implementer ${implementer}`;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("-");
}
